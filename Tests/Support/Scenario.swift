// One page as one kind of viewer meets it: what must show, and what must not (conventions, "Scenario").
import Testing

/// A viewer, a route, and what the answer has to be.
public struct Scenario: Sendable, CustomTestStringConvertible {
    let person: TestSchool.Person
    let path: @Sendable (TestSchool) -> String
    let status: Int
    let shows: [String]
    let hides: [String]

    /// A page that is read.
    ///
    /// - Parameters:
    ///   - path: made from the school, since ids are its.
    ///   - shows: texts that must stand in the page.
    ///   - hides: texts that must not.
    public init(
        as person: TestSchool.Person, get path: @escaping @Sendable (TestSchool) -> String, status: Int,
        shows: [String] = [], hides: [String] = []
    ) {
        (self.person, self.path, self.status, self.shows, self.hides) = (person, path, status, shows, hides)
    }

    /// Asks for the page and compares.
    public func run(on site: TestSite, _ location: SourceLocation = #_sourceLocation) throws {
        let answer = try site.get(path(site.school), as: person)
        #expect(answer.status == status, "\(person) \(path(site.school))", sourceLocation: location)
        for text in shows {
            #expect(answer.text.contains(text), "\(person) must see: \(text)", sourceLocation: location)
        }
        for text in hides {
            #expect(!answer.text.contains(text), "\(person) must not see: \(text)", sourceLocation: location)
        }
    }

    /// The viewer and the status, as a failed test prints it.
    public var testDescription: String { "\(person): \(status)" }
}
