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
        .list("consents") { page in page.record.consents.map { FolderConsent($0, page.record) } },
        .list("wishes") { page in page.record.wishes.map { FolderFact($0, page.record.site) } },
        .list("views") { page in page.record.views.prefix(FolderPage.viewedDays).map { FolderViews($0) } },
        .flag("hasMoreViews") { $0.record.views.count > FolderPage.viewedDays },
        .list("goals") { $0.record.growth.goalFacts }, .list("reflections") { $0.record.growth.reflectionFacts },
        .list("skills") { $0.record.growth.skillFacts }, .list("steps") { $0.record.growth.routeFacts },
        .list("talks") { $0.record.growth.talkFacts($0.record.student) },
    ]

    /// Days of «Кто смотрел» on the page; the table has all of them.
    static let viewedDays = 30
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

    init(_ wish: FolderWish, _ site: Site) {
        title = wish.entryTitle.map { "Не показывать «\($0)»" } ?? "Не показывать \(wish.scope.words)"
        let end = wish.liftedAt.map { ", снято \(RussianDate.numeric(site.day(of: $0)))" } ?? ", действует"
        text = "с \(RussianDate.numeric(site.day(of: wish.setAt)))\(end)"
    }
}

/// A consent with its scan.
struct FolderConsent: Fields {
    let title: String
    let facts: String
    let scans: [FolderLink]

    static let fields: [Field<FolderConsent>] = [
        .text("title") { $0.title }, .text("facts") { $0.facts }, .list("scans") { $0.scans },
    ]

    init(_ consent: ConsentRecord, _ record: FolderRecord) {
        title = consent.scope.title
        let facts = [
            consent.termWords, consent.standingWords(on: record.today), consent.fieldWords, consent.versionWords,
        ]
        self.facts = facts.compactMap { $0 }.joined(separator: " · ")
        scans = record.scans(of: .consent(consent.id)).map(FolderLink.init)
    }
}

/// What people of the school did with the record on one day.
struct FolderViews: Fields {
    let day: String
    let lines: [String]

    static let fields: [Field<FolderViews>] = [.text("day") { $0.day }, .texts("lines") { $0.lines }]

    init(_ views: ViewsDay) {
        day = views.heading
        lines = views.rows.map { row in
            let role = row.role.isEmpty ? "" : ", \(row.role)"
            let times = row.count > 1 ? ", \(Plural.count(row.count, .time))" : ""
            return "\(row.who)\(role): \(row.deed.lowercased())\(row.isOfClass ? " (весь класс)" : "")\(times)"
        }
    }
}

/// A file of the folder: its address works where the folder has been unpacked.
struct FolderLink: Fields {
    let path: String

    init(_ scan: FolderScan) { path = scan.path }

    static let fields: [Field<FolderLink>] = [
        .text("name") { $0.path }, .optionalURL("address") { URLText($0.path) },
    ]
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
                entries: entries.map {
                    FolderEntry(entry: $0, scans: record.scans(of: .entry($0.id)).map(FolderLink.init))
                })
        }
    }
}

/// One entry with its scans.
struct FolderEntry: Fields {
    let entry: AchievementRecord
    let scans: [FolderLink]

    static let fields: [Field<FolderEntry>] = [
        .text("title") { $0.entry.event.title },
        .text("facts") { row in
            let entry = row.entry
            return [
                RussianDate.numeric(entry.day), entry.factsLine, entry.directionTitle, entry.state.title,
                Plural.points(entry.points),
            ].joined(separator: " · ")
        },
        .list("scans") { $0.scans },
    ]
}
