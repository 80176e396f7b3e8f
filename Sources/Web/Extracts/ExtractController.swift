// Information about a pupil's achievements for any span of time (S4), to be printed and certified by the head (S3 5.3):
// for the own family, the class teacher, the deputy and the head. Verified entries only, since somebody signs for them.
import HTTP
import Mustache
import School
import Storage

enum ExtractController {
    /// The sheet with the choice of the span above it.
    static func show(_ context: Context) throws -> Response {
        let access = try context.access()
        let student = try access.student(.readRecord, context.id("student"))
        let span = ExtractSpan(context.request.query, on: context.today)
        let path = ["students", String(student.id.raw)]
        let record = try record(student, span, access, context)
        let page = ExtractPage(
            frame: try Frame("Сведения о достижениях", context),
            back: Link(title: student.name.lastFirst, address: .path(path, query: [])),
            address: .path(path + ["extract"], query: []), span: span,
            presets: try presets(student, span, path, context),
            file: .path(path + ["extract", "file"], query: ExtractSpan.pairs(span.period)), record: record)
        return context.render(\.extract, page, status: span.problem == nil ? .ok : .unprocessableContent)
    }

    /// The entries of the span as a table.
    static func file(_ context: Context) throws -> Response {
        let access = try context.access()
        let student = try access.student(.readRecord, context.id("student"))
        let span = ExtractSpan(context.request.query, on: context.today)
        guard span.problem == nil else { return try show(context) }
        let record = try record(student, span, access, context)
        return ListFile.answer(
            "extract-\(span.period.first.iso)-\(span.period.last.iso)",
            "Сведения о достижениях, \(span.period.first.iso)–\(span.period.last.iso)",
            head: [
                "Дата", "Достижение", "Направление", "Уровень", "Результат", "Форма", "Участие", "Документ",
                "Состояние", "Баллы",
            ],
            rows: record.entries.map { entry in
                [
                    .day(entry.day), .text(entry.event.title), .text(entry.directionTitle),
                    .text(entry.event.level.title), .text(entry.outcomeWords), .text(entry.event.attendance.title),
                    .text(entry.event.participation.title), .text(entry.documentKind?.title ?? ""),
                    .text(entry.state.title), .points(entry.points),
                ]
            })
    }

    private static func record(
        _ student: StudentRecord, _ span: ExtractSpan, _ access: Access, _ context: Context
    ) throws -> ExtractRecord {
        let audience = Audience(try access.circle(of: student), on: context.today)
        return try ExtractRecord(student, span.period, for: audience, on: context.today, context.records)
    }

    private static func presets(
        _ student: StudentRecord, _ span: ExtractSpan, _ path: [String], _ context: Context
    ) throws -> [Link] {
        let records = context.records
        let year = AcademicYear(containing: context.today)
        let oldest = try records.portfolio.years(of: student.id).last?.year.period.first
        return ExtractSpan.presets(
            terms: try records.terms.all(of: student.schoolID, year: year), oldest: oldest, on: context.today
        ).map { title, period in
            Link(
                title: Sentence.beginning(title),
                address: .path(path + ["extract"], query: ExtractSpan.pairs(period)),
                isCurrent: period == span.period)
        }
    }
}
