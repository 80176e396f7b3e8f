// An entry that waits, as a line of a list: whose it is, what it says, who made it. No points: they follow from the
// verification, they are no reason for it.
import Mustache
import School
import Storage

/// An entry in a list of those that wait.
struct WaitingRow: Fields {
    let address: URLText
    let name: String
    let title: String
    let facts: String
    let day: String
    let direction: String
    let directionTitle: String
    /// `12.3`: the entry and the version that was seen.
    let key: String
    let version: Int
    /// Who entered it and when.
    let author: String
    /// Nil where the viewer may not verify this one: it is about the own child.
    let mayVerify: Bool
    /// Whether the pupil has another entry that says the same: who made this one may not have known of it.
    let isRepetition: Bool

    static let fields: [Field<WaitingRow>] = [
        .url("address") { $0.address }, .text("name") { $0.name }, .text("title") { $0.title },
        .text("facts") { $0.facts }, .text("day") { $0.day }, .text("direction") { $0.direction },
        .text("directionTitle") { $0.directionTitle }, .text("key") { $0.key }.unusedAllowed,
        .number("version") { $0.version }.unusedAllowed, .text("author") { $0.author },
        .flag("mayVerify") { $0.mayVerify }, .flag("isRepetition") { $0.isRepetition },
    ]

    init(_ entry: AchievementRecord, _ student: StudentRecord, mayVerify: Bool, _ context: Context) throws {
        address = .path("entries", String(entry.id.raw))
        (name, title, facts) = (student.name.lastFirst, entry.event.title, entry.factsLine)
        (day, direction) = (RussianDate.full(entry.day), entry.directionKey)
        directionTitle = entry.directionTitle
        (key, version) = ("\(entry.id.raw).\(entry.version)", entry.version)
        let name = try context.records.users.find(entry.enteredBy).map { Initials.initialsFirst($0.name) } ?? ""
        author = "\(name), \(RussianDate.dayMonth(context.site.day(of: entry.enteredAt)))"
        self.mayVerify = mayVerify
        isRepetition = try context.records.achievements.hasTwin(of: entry, entry.event, entry.outcome)
    }
}
