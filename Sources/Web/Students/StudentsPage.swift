// The list of the school's pupils with its search.
import Mustache
import School
import Storage

/// The page.
struct StudentsPage: Page {
    let frame: Frame
    let list: StudentList

    static let template = "students/index"
    static let fields: [Field<StudentsPage>] = [
        .object("frame") { $0.frame }, .text("text") { $0.list.text },
        .number("longest") { _ in StudentList.longestText },
        .text("size") { page in
            let words = Plural.count(page.list.found.total, .pupil)
            return page.list.text.isEmpty ? words : "Нашлось: \(words)"
        },
        .flag("isEmpty") { $0.list.found.rows.isEmpty },
        .list("heads") { page in page.list.order.heads { page.list.address(sort: $0) } },
        .list("rows") { page in page.list.found.rows.map(StudentRow.init) },
        .url("file") { $0.list.address(["file"]) },
        .optionalObject("pages") { page in
            ListPages(page.list.found, size: StudentList.pageSize) { page.list.address(page: $0) }
        },
    ]

    init(_ list: StudentList, _ context: Context) throws {
        self.list = list
        frame = try Frame("Ученики", context, way: .students)
    }
}

/// A pupil of the list.
struct StudentRow: Fields {
    let student: ListedStudent

    static let fields: [Field<StudentRow>] = [
        .text("name") { $0.student.name.full }, .text("className") { $0.student.classTitle ?? "не в классе" },
        .url("address") { .path("students", String($0.student.id.raw)) },
    ]
}
