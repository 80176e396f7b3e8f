// The pages of the audit log: the school's, a class's, the one without content.
import Mustache
import School
import Storage

/// A log with its filters.
struct AuditPage: Page {
    let frame: Frame
    let title: String
    let back: Link?
    let reach: AuditReach
    let filter: AuditFilter
    let zone: String
    /// What did not succeed, where it is shown before the rest.
    let troubles: [AuditDay]
    let days: [AuditDay]
    let pages: ListPages?

    static let template = "audit/index"
    static let fields: [Field<AuditPage>] = [
        .object("frame") { $0.frame }, .text("title") { $0.title }, .optionalObject("back") { $0.back },
        .url("action") { $0.reach.address() }, .url("file") { $0.filter.address($0.reach, file: true) },
        .texts("problems") { $0.filter.problems }, .text("person") { $0.filter.person },
        .text("child") { $0.filter.child }, .flag("hasContent") { $0.reach.hasContent },
        .text("from") { $0.filter.from }, .text("until") { $0.filter.until },
        .list("deeds") { page in
            [DeedChoice(value: "", title: "Всё", isChosen: page.filter.deed == nil)]
                + AuditDeed.allCases.filter { page.reach.hasContent || $0 != .changeWish }.map {
                    DeedChoice(
                        value: $0.rawValue, title: Sentence.beginning($0.title), isChosen: $0 == page.filter.deed)
                }
        },
        .text("zone") { $0.zone }, .list("troubles") { $0.troubles }, .flag("hasTroubles") { !$0.troubles.isEmpty },
        .list("days") { $0.days }, .flag("isEmpty") { $0.days.isEmpty && $0.troubles.isEmpty },
        .optionalObject("pages") { $0.pages },
    ]
}

/// A kind of thing to choose.
struct DeedChoice: Fields {
    let value: String
    let title: String
    let isChosen: Bool

    static let fields: [Field<DeedChoice>] = [
        .text("value") { $0.value }, .text("title") { $0.title }, .flag("isChosen") { $0.isChosen },
    ]
}

/// The entries of one day.
struct AuditDay: Fields {
    let key: String
    let heading: String
    let rows: [AuditRow]

    static let fields: [Field<AuditDay>] = [
        .text("key") { $0.key }, .text("heading") { $0.heading }, .list("rows") { $0.rows },
    ]

    /// Groups entries that come the newest first.
    static func group(
        _ found: [AuditRecord], key: String, _ names: AuditNames, hasContent: Bool, offsetMinutes: Int
    ) throws -> [AuditDay] {
        var days: [(day: Day, rows: [AuditRow])] = []
        for record in found {
            let time = AuditTime(record.note.at, offsetMinutes: offsetMinutes)
            let row = try AuditRow(record.note, time, names, hasContent: hasContent)
            if days.last?.day == time.day {
                days[days.count - 1].rows.append(row)
            } else {
                days.append((time.day, [row]))
            }
        }
        return days.map { AuditDay(key: key + $0.day.iso, heading: RussianDate.full($0.day), rows: $0.rows) }
    }
}

/// One entry.
struct AuditRow: Fields {
    let time: AuditTime
    let who: String
    let role: String
    let deed: String
    let subject: String
    let address: String
    let result: AuditResult

    init(_ note: AuditNote, _ time: AuditTime, _ names: AuditNames, hasContent: Bool) throws {
        self.time = time
        (who, role) = try names.person(note)
        deed = Sentence.beginning(note.deed.title)
        // Who logs in does it about the own account: one name is enough.
        let isOwn = note.subject.object == .account && note.subject.number == note.user?.raw
        let about = isOwn ? AuditSubject(student: note.subject.student) : note.subject
        subject = hasContent ? try names.subject(about) : try names.kind(about)
        (address, result) = (note.address, note.result)
    }

    static let fields: [Field<AuditRow>] = [
        .text("clock") { $0.time.clock }, .text("iso") { $0.time.iso }, .text("who") { $0.who },
        .optional("role") { $0.role.isEmpty ? nil : $0.role }, .text("deed") { $0.deed },
        .optional("subject") { $0.subject.isEmpty ? nil : $0.subject },
        .optional("address") { $0.address.isEmpty ? nil : $0.address },
        .optional("trouble") { $0.result == .done ? nil : $0.result.title },
    ]
}
