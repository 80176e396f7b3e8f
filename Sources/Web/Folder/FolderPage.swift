// The page of the folder: the whole record in one file that needs nothing but a browser. It carries its own few lines of
// style, since it lies on a disk and not on the site.
import Mustache
import School
import Storage

/// The page.
struct FolderPage: Page {
    let record: FolderRecord

    static let template = "folder/index"
    static let fields: [Field<FolderPage>] = [
        .text("name") { $0.record.student.name.full }, .text("school") { $0.record.school?.fullName ?? "" },
        .text("day") { RussianDate.full($0.record.today) },
        .text("birthDay") { RussianDate.full($0.record.student.birthDay) },
        .text("fileNumber") { page in
            page.record.student.fileNumber.isEmpty ? "не указан" : page.record.student.fileNumber
        },
        .texts("classes") { page in
            page.record.memberships.map { "\($0.classTitle), \($0.year.label) учебный год" }
        },
        .list("years") { FolderYear.all($0.record) },
        .list("lines") { page in
            page.record.lines.map { FolderFact(title: RussianDate.heading($0.month), text: $0.text) }
        },
        .list("nominations") { page in
            page.record.nominations.map { FolderFact(title: RussianDate.heading($0.month), text: $0.title) }
        },
        .list("papers") { page in page.record.papers.map { FolderFact($0) } },
        .list("consents") { page in page.record.consents.map { FolderFact($0) } },
        .list("goals") { $0.record.growth.goalFacts }, .list("reflections") { $0.record.growth.reflectionFacts },
        .list("skills") { $0.record.growth.skillFacts }, .list("steps") { $0.record.growth.routeFacts },
        .list("talks") { $0.record.growth.talkFacts($0.record.student) },
    ]
}

/// A fact with its heading.
struct FolderFact: Fields {
    let title: String
    let text: String

    static let fields: [Field<FolderFact>] = [.text("title") { $0.title }, .text("text") { $0.text }]

    init(title: String, text: String) { (self.title, self.text) = (title, text) }

    init(_ paper: FolderPaper) {
        let state = paper.isRevoked ? ", отозвано" : ""
        title = "\(Sentence.beginning(paper.kind.title)) № \(paper.number.text)"
        text = "\(RussianDate.forMonth(paper.month)), выдано \(RussianDate.numeric(paper.issuedOn))\(state)"
    }

    init(_ consent: FolderConsent) {
        let end = consent.withdrawnOn.map { ", отозвано \(RussianDate.numeric($0))" } ?? ", действует"
        (title, text) = (consent.scope.title, "дано \(RussianDate.numeric(consent.givenOn))\(end)")
    }
}

/// The entries of one academic year.
struct FolderYear: Fields {
    let title: String
    let entries: [FolderEntry]

    static let fields: [Field<FolderYear>] = [.text("title") { $0.title }, .list("entries") { $0.entries }]

    /// The years with entries, newest first.
    static func all(_ record: FolderRecord) -> [FolderYear] {
        let years = Dictionary(grouping: record.entries) { AcademicYear(containing: $0.day) }
        return years.sorted { $0.key > $1.key }.map { year, entries in
            FolderYear(
                title: "\(year.label) учебный год",
                entries: entries.map { entry in
                    FolderEntry(entry: entry, scans: record.scans.filter { $0.entry == entry.id && $0.content != nil })
                })
        }
    }
}

/// One entry with its scans.
struct FolderEntry: Fields {
    let entry: AchievementRecord
    let scans: [FolderScan]

    static let fields: [Field<FolderEntry>] = [
        .text("title") { $0.entry.event.title },
        .text("facts") { row in
            let entry = row.entry
            let place = entry.placeText.isEmpty ? entry.outcome.title : entry.placeText
            return [
                RussianDate.numeric(entry.day), entry.event.level.title + " уровень", place, entry.directionTitle,
                entry.state.title, Plural.points(entry.points),
            ].joined(separator: " · ")
        },
        .texts("scans") { $0.scans.map { "документы/\($0.name)" } },
    ]
}
