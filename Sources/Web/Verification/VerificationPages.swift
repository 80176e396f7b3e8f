// The two lists of entries that wait: a class's for its teacher, the school's for the deputy.
import Mustache
import School

/// Entries of a class that wait for the class teacher.
struct WaitingPage: Page {
    let frame: Frame
    let back: Link
    let className: String
    /// The address of this page, to come back to.
    let here: URLText
    let count: String
    let rows: [WaitingRow]

    static let template = "verification/class"
    static let fields: [Field<WaitingPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .text("className") { $0.className },
        .url("here") { $0.here }, .text("count") { $0.count }, .list("rows") { $0.rows },
        .flag("hasRows") { !$0.rows.isEmpty },
    ]
}

/// Entries of the school that its classes have verified and the deputy has not.
struct VerificationPage: Page {
    let frame: Frame
    let count: String
    let groups: [Group]
    /// True where only the oldest are shown.
    let hasMore: Bool

    static let template = "verification/school"
    static let fields: [Field<VerificationPage>] = [
        .object("frame") { $0.frame }, .text("count") { $0.count }, .list("groups") { $0.groups },
        .flag("hasMore") { $0.hasMore },
    ]

    /// The entries of one class.
    struct Group: Fields {
        let key: String
        let className: String
        let count: String
        let rows: [WaitingRow]

        static let fields: [Field<Group>] = [
            .text("key") { $0.key }, .text("className") { $0.className }, .text("count") { $0.count },
            .list("rows") { $0.rows }, .flag("mayVerifyAny") { $0.rows.contains(where: \.mayVerify) },
        ]
    }
}
