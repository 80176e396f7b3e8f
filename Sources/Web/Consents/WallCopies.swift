// What has to come off the walls after a consent has ended, for the class teacher to tick: boards and copies of
// certificates that were made while it stood. The list follows from what is stored; only the ticks are kept.
import HTTP
import Mustache
import School
import Storage

enum WallCopiesController {
    /// Notes what was taken off.
    static func update(_ context: Context) throws -> Response {
        let id: ClassID = try context.id("class")
        _ = try context.access().schoolClass(.registerConsents, id)
        let ticked = Set(try context.form().all("copy"))
        let (today, now) = (context.today, context.now)
        let removed = try context.write { transaction, access in
            _ = try access.schoolClass(.registerConsents, id)
            var removed = 0
            // The copies are those of the class, found here: what else was sent is none of them.
            for copy in try transaction.consents.copies(inClass: id, on: today) where ticked.contains(copy.key) {
                removed += try transaction.noteRemoval(of: copy, by: access.viewer.user, at: now) ? 1 : 0
            }
            return removed
        }
        return context.redirect(
            ConsentPath.register(id).text, Notice(removed == 0 ? .nothingChanged : .copiesRemoved))
    }
}

extension WallCopy {
    /// The value of its tick.
    var key: String { "\(consent.raw)-\(kind.rawValue)-\(copy)" }

    /// What hangs there and what to do.
    var words: String {
        switch (kind, scope) {
        case (.certificate, _): "Копия свидетельства № \(number?.text ?? "") на стенде"
        case (.board, .distribution): "Доска за \(RussianDate.month(month)) на стенде и экран в холле"
        case (.board, _): "Доска за \(RussianDate.month(month)) в классе"
        }
    }
}

/// The list on the register.
struct CopiesPart: Fields {
    let address: URLText
    let open: [Row]
    let done: [Row]

    static let fields: [Field<CopiesPart>] = [
        .url("address") { $0.address }, .list("open") { $0.open }, .list("done") { $0.done },
        .flag("hasOpen") { !$0.open.isEmpty }, .flag("hasDone") { !$0.done.isEmpty },
        .number("count") { $0.open.count },
    ]

    /// One copy.
    struct Row: Fields {
        let key: String
        let name: String
        let words: String
        let ended: String

        static let fields: [Field<Row>] = [
            .text("key") { $0.key }, .text("name") { $0.name }, .text("words") { $0.words },
            .text("ended") { $0.ended },
        ]
    }

    /// Nil where there is nothing to take down and never was.
    init?(_ copies: [WallCopy], _ students: [StudentRecord], address: URLText) {
        guard !copies.isEmpty else { return nil }
        let names = Dictionary(students.map { ($0.id, $0.name.lastFirst) }) { first, _ in first }
        func row(_ copy: WallCopy) -> Row {
            Row(
                key: copy.key, name: names[copy.studentID] ?? "", words: copy.words,
                ended: "согласие не действует с \(RussianDate.full(copy.endedOn))")
        }
        self.address = address
        open = copies.filter { $0.removedAt == nil }.map(row)
        done = copies.filter { $0.removedAt != nil }.map(row)
    }
}
