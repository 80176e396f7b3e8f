// The page with the achievements of a class.
import Mustache
import School
import Storage

/// The page.
struct ClassEntriesPage: Page {
    let frame: Frame
    let list: ClassEntryList
    let directions: [Choice]

    static let template = "class_entries/index"
    static let fields: [Field<ClassEntriesPage>] = [
        .object("frame") { $0.frame },
        .text("title") { $0.list.schoolClass.title },
        .text("size") { page in
            let words = Plural.count(page.list.found.total, .achievement)
            return "\(page.list.schoolClass.year.label) учебный год · \(words)"
        },
        .url("back") { .path("classes", String($0.list.schoolClass.id.raw)) },
        .url("address") { .path("classes", String($0.list.schoolClass.id.raw), "entries") },
        .url("file") { $0.list.address(["file"]) },
        .text("text") { $0.list.filter.text }, .number("longest") { _ in PortfolioQuery.longestText },
        .text("sort") { $0.list.order.text },
        .flag("isAsked") { !$0.list.filter.isOpen }, .list("directions") { $0.directions },
        .list("levels") { page in
            Level.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == page.list.filter.level)
            }
        },
        .list("outcomes") { page in
            Outcome.allCases.reversed().map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == page.list.filter.outcome)
            }
        },
        .flag("isEmpty") { $0.list.found.rows.isEmpty },
        .list("heads") { page in page.list.order.heads { page.list.address(sort: $0) } },
        .list("rows") { page in page.list.found.rows.map(ClassEntryRow.init) },
        .optionalObject("pages") { page in
            ListPages(page.list.found, size: ClassEntryList.pageSize) { page.list.address(page: $0) }
        },
    ]

    init(_ list: ClassEntryList, _ context: Context) throws {
        self.list = list
        let title = "Достижения \(list.schoolClass.title)"
        frame = try Frame(title, context, way: context.viewer().classesLed.isEmpty ? .classes : .schoolClass)
        directions = try context.records.achievements.directions(of: list.schoolClass.schoolID).map {
            Choice(value: $0.key, title: $0.title, isChosen: $0.key == list.filter.direction)
        }
    }
}

/// One entry of the list.
struct ClassEntryRow: Fields {
    let row: ClassEntry

    static let fields: [Field<ClassEntryRow>] = [
        .text("name") { $0.row.student.lastFirst },
        .url("student") { .path("students", String($0.row.entry.studentID.raw)) },
        .text("day") { RussianDate.numeric($0.row.entry.day) },
        .text("title") { $0.row.entry.event.title },
        .url("address") { .path("entries", String($0.row.entry.id.raw)) },
        .text("direction") { $0.row.entry.directionKey },
        .text("directionTitle") { Sentence.beginning($0.row.entry.directionTitle) },
        .optional("result") { $0.row.entry.storyResult }, .text("facts") { $0.row.entry.storyFacts },
        .optionalObject("tag") { $0.row.entry.state.isVerified ? nil : StateTag($0.row.entry.state) },
        .text("points") { $0.row.entry.points.text },
    ]
}
