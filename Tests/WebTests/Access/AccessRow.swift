// One route and what each kind of viewer gets from it.
import School
import Support

/// A route of the table with the status that every viewer must meet. Whoever is not named gets 404 (design 3);
/// the guest is sent to the login page.
struct AccessRow: Sendable {
    let method: String
    let pattern: String
    /// What has to be in the database before the route is asked.
    let prepare: @Sendable (TestSchool) throws -> Void
    /// A real address of the pattern, about School 12, 7 «А», Semyonova.
    let path: @Sendable (TestSchool) throws -> String
    /// The form of a change.
    let form: @Sendable (TestSchool) throws -> [(String, String)]
    let statuses: [TestSchool.Person: Int]

    /// A page that is read.
    static func get(
        _ pattern: String, prepare: @escaping @Sendable (TestSchool) throws -> Void = { _ in },
        path: @escaping @Sendable (TestSchool) throws -> String, _ statuses: [TestSchool.Person: Int]
    ) -> AccessRow {
        AccessRow(method: "GET", pattern: pattern, prepare: prepare, path: path, form: { _ in [] }, statuses: statuses)
    }

    /// A change.
    static func post(
        _ pattern: String, prepare: @escaping @Sendable (TestSchool) throws -> Void = { _ in },
        path: @escaping @Sendable (TestSchool) throws -> String,
        form: @escaping @Sendable (TestSchool) throws -> [(String, String)] = { _ in [] },
        _ statuses: [TestSchool.Person: Int]
    ) -> AccessRow {
        AccessRow(method: "POST", pattern: pattern, prepare: prepare, path: path, form: form, statuses: statuses)
    }

    /// What a viewer must get.
    func status(for person: TestSchool.Person) -> Int { statuses[person] ?? (person == .guest ? 303 : 404) }
}

extension [TestSchool.Person: Int] {
    /// The same status for everybody, the guest included.
    static func everybody(_ status: Int) -> Self {
        Dictionary(uniqueKeysWithValues: TestSchool.Person.allCases.map { ($0, status) })
    }

    /// The same status for everybody with a login.
    static func people(_ status: Int) -> Self { everybody(status).filter { $0.key != .guest } }

    /// The same status for the people named.
    static func only(_ people: TestSchool.Person..., get status: Int) -> Self {
        Dictionary(uniqueKeysWithValues: people.map { ($0, status) })
    }
}
