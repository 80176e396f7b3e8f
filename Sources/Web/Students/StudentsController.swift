// A pupil's own page, and the list of the school's pupils. The page is for the own family, the class teacher, the deputy
// and the head; other families meet a child on the board only.
import HTTP
import Mustache
import School
import Storage

enum StudentsController {
    /// The pupil's year as a story.
    static func show(_ context: Context) throws -> Response {
        let access = try context.access()
        let student = try access.student(.readRecord, try context.id("student"))
        return context.render(\.student, try StudentStory(student, access, context).page())
    }

    /// The pupils of the school, for who reads all of them.
    static func index(_ context: Context) throws -> Response {
        let list = try StudentList(context)
        return context.render(\.students, try StudentsPage(list, context))
    }

    /// The same list whole, as a file.
    static func file(_ context: Context) throws -> Response {
        let rows = try StudentList(context, isWhole: true).found.rows
        return ListFile.answer(
            "students", "Ученики школы", head: ["Фамилия, имя, отчество", "Класс"],
            rows: rows.map { [.text($0.name.full), .text($0.classTitle ?? "")] })
    }
}

extension StudentOrder: SortKey {
    var title: String {
        switch self {
        case .name: "Ученик"
        case .schoolClass: "Класс"
        }
    }

    var isFigure: Bool { false }
}

/// What the address asks of the list.
struct StudentList {
    let text: String
    let order: ListOrder<StudentOrder>
    let found: Paged<ListedStudent>

    /// Rows of a page.
    static let pageSize = 50
    /// Longest text that is searched for, in characters.
    static let longestText = 100

    /// - Throws: `Refusal.notFound` for who does not read the records of the school.
    init(_ context: Context, isWhole: Bool = false) throws {
        let school = try context.access().school(.readRecord)
        let query = context.request.query
        text = String((query["q"] ?? "").prefix(Self.longestText))
        order = ListOrder(query, usual: .name)
        found = try context.records.students.list(
            of: school.id, matching: text, on: context.today, by: order.key, isBackwards: order.isBackwards,
            isWhole ? .whole : .page(ListPosition.page(query), size: Self.pageSize))
        try context.access().shows(found.rows.map(\.id))
    }

    /// The addresses of the same list.
    var address: ListAddress { ListAddress(["students"], filters: [("q", text)], order, usual: .name) }
}
