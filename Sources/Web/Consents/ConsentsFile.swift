// The register of consents of a class as a file: for each pupil where each of the three papers stands, and who is missing.
// What the page shows and no more: no contacts, no scans.
import HTTP
import School
import Storage

enum ConsentsFile {
    /// The register.
    static func show(_ context: Context) throws -> Response {
        let schoolClass = try context.access().schoolClass(.registerConsents, try context.id("class"))
        let today = context.today
        let students = try context.records.students.ofClass(schoolClass.id, on: today)
        let newest = ConsentNewest(try context.records.consents.ofClass(schoolClass.id, on: today))
        let columns: [CSVWriter.Cell] = ConsentScope.allCases.flatMap { scope -> [CSVWriter.Cell] in
            let title = Sentence.beginning(scope.title)
            let fields: [CSVWriter.Cell] = scope == .distribution ? [.text(title + ": поля")] : []
            return [.text(title), .text(title + ": с"), .text(title + ": по")] + fields
        }
        return ListFile.answer(
            "class-\(schoolClass.id.raw)-consents", "Согласия, \(schoolClass.title)", head: ["Ученик"] + columns,
            rows: students.map { student in
                [.text(student.name.lastFirst)]
                    + ConsentScope.allCases.flatMap { cells(newest[student.id, $0], of: $0, on: today) }
            })
    }

    /// Days and fields are those of a consent that stands.
    private static func cells(
        _ consent: ConsentRecord?, of scope: ConsentScope, on day: Day
    ) -> [CSVWriter.Cell] {
        let standing = consent.flatMap { $0.paper.holds(on: day) ? $0 : nil }
        let words = standing == nil ? consent?.standingWords(on: day) ?? "нет" : "дано"
        let fields: [CSVWriter.Cell] = scope == .distribution ? [.text(standing?.fieldWords ?? "")] : []
        return [
            .text(words), standing.map { .day($0.givenOn) } ?? .empty,
            standing.flatMap { $0.paper.until.map { .day($0) } } ?? .empty,
        ] + fields
    }
}
