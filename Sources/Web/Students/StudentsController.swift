// A pupil's own page, and the search for a pupil. The page is for the own family, the class teacher, the deputy and the
// head; other families meet a child on the board only.
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

    /// The search for a pupil of the school, for who reads all of them.
    static func index(_ context: Context) throws -> Response {
        let access = try context.access()
        let school = try access.school(.readRecord)
        let text = context.request.query["q"] ?? ""
        let folded = RussianFold.fold(text)
        let isTooShort = folded.count < 2
        let found = isTooShort ? [] : try context.records.students.search(text, in: school.id)
        try access.shows(found.map(\.id))
        let rows = try found.map { student in
            let schoolClass = try context.records.classes.ofStudent(student.id, on: context.today)
            return StudentFound(
                name: student.name.full, className: schoolClass?.title ?? "не в классе",
                address: .path("students", String(student.id.raw)))
        }
        let words: String? =
            if !rows.isEmpty {
                rows.count == 50 ? "Показаны первые 50. Уточните имя." : nil
            } else if folded.isEmpty {
                "Наберите фамилию или её часть: «е» найдёт и «ё», большие буквы не нужны."
            } else if isTooShort {
                "Наберите хотя бы две буквы."
            } else {
                "Никого не нашлось. Проверьте раскладку или наберите часть фамилии."
            }
        let page = StudentSearchPage(
            frame: try Frame("Найти ученика", context, way: .students), text: String(text.prefix(100)), rows: rows,
            words: words)
        return context.render(\.studentSearch, page)
    }
}
