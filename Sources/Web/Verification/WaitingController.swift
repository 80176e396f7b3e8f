// What waits for the class teacher, oldest first. Accepting and returning are changes of the entry itself.
import HTTP
import Mustache
import School
import Storage

enum WaitingController {
    /// The list of a class.
    static func index(_ context: Context) throws -> Response {
        let access = try context.access()
        let schoolClass = try access.schoolClass(.verifyForClass, try context.id("class"))
        let entries = try context.records.achievements.waiting(inClass: schoolClass.id, on: context.today)
        let rows = try entries.compactMap { entry -> WaitingRow? in
            guard let student = try context.records.students.find(entry.studentID) else { return nil }
            let next = try access.stateAfterVerification(of: entry, student)
            return try WaitingRow(entry, student, mayVerify: next != nil, context)
        }
        let path = String(schoolClass.id.raw)
        let page = WaitingPage(
            frame: try Frame("Проверка, \(schoolClass.title)", context, way: .verification),
            back: Link(title: schoolClass.title, address: .path("classes", path)), className: schoolClass.title,
            here: .path("classes", path, "waiting"), count: Plural.count(rows.count, .entry), rows: rows)
        return context.render(\.waiting, page)
    }
}
