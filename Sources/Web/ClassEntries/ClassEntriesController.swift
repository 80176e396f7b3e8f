// All achievements of a class in its year, as a list that can be sorted, narrowed and taken along.
import HTTP
import Mustache
import School
import Storage

enum ClassEntriesController {
    /// The list.
    static func index(_ context: Context) throws -> Response {
        context.render(\.classEntries, try ClassEntriesPage(try ClassEntryList(context), context))
    }

    /// The same list whole, as a file.
    static func file(_ context: Context) throws -> Response {
        let list = try ClassEntryList(context, isWhole: true)
        return ListFile.answer(
            "class-\(list.schoolClass.id.raw)-entries", "Достижения, \(list.schoolClass.title)",
            head: [
                "Ученик", "Дата", "Достижение", "Направление", "Уровень", "Результат", "Документ", "Состояние", "Баллы",
            ],
            rows: list.found.rows.map { row in
                let entry = row.entry
                return [
                    .text(row.student.full), .day(entry.day), .text(entry.event.title), .text(entry.directionTitle),
                    .text(entry.event.level.title), .text(entry.outcomeWords),
                    .text(entry.documentKind?.title ?? ""), .text(entry.state.title), .points(entry.points),
                ]
            })
    }
}
