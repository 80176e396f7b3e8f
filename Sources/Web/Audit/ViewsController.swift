// «Кто смотрел»: what people of the school did with a pupil's record, for the family and the pupil (design 3, 4.12).
// A month on a page; the same person and the same kind of thing on one day is one line. What was done about the class as
// a whole while the pupil was in it belongs here too: the pupil stood on that page.
import HTTP
import Mustache
import School
import Storage

enum ViewsController {
    /// Entries of a month at most.
    static let limit = 5000

    /// The page of a month.
    static func index(_ context: Context) throws -> Response {
        let (student, month, days) = try found(context)
        let now = context.today.month
        let path = String(student.id.raw)
        func link(_ month: Month) -> Link {
            Link(
                title: RussianDate.heading(month),
                address: .path("students", path, "views", query: ["month": month.iso]))
        }
        let page = ViewsPage(
            frame: try Frame("Кто смотрел", context), name: student.name.lastFirst,
            back: Link(title: student.name.first, address: .path("students", path)),
            month: RussianDate.heading(month), days: days,
            file: .path("students", path, "views", "file", query: ["month": month.iso]),
            earlier: link(month.previous), later: month < now ? link(month.next) : nil)
        return context.render(\.views, page)
    }

    /// The same month as a file.
    static func file(_ context: Context) throws -> Response {
        let (_, month, days) = try found(context)
        return ListFile.answer(
            "views-\(month.iso)", "Кто смотрел, \(RussianDate.heading(month))", head: ViewsRow.head,
            rows: days.flatMap(\.fileRows))
    }

    /// What was done in the month that the address names, else in this one.
    private static func found(_ context: Context) throws -> (student: StudentRecord, month: Month, days: [ViewsDay]) {
        let student = try context.access().student(.readAudit, try context.id("student"))
        let month = try month(context) ?? context.today.month
        let offset = context.site.configuration.utcOffsetMinutes
        var query = AuditQuery(
            AuditTime.instants(from: month.firstDay, through: month.lastDay, offsetMinutes: offset), limit: limit)
        query.dayOffset = Int64(offset) * 60_000
        let found = try context.records.audit.ofStudent(student.id, query)
        return (student, month, try days(found, student, context, offset))
    }

    /// Everything that the log says of a pupil, newest first, for the folder of the family.
    static func all(of student: StudentRecord, _ context: Context) throws -> [ViewsDay] {
        let offset = context.site.configuration.utcOffsetMinutes
        var query = AuditQuery(0..<Int64.max, limit: limit)
        query.dayOffset = Int64(offset) * 60_000
        return try days(try context.records.audit.ofStudent(student.id, query), student, context, offset)
    }

    private static func month(_ context: Context) throws -> Month? {
        guard let text = context.request.query["month"] else { return nil }
        guard let month = Month(iso: text) else { throw Refusal.badRequest }
        return month
    }

    private struct Line: Hashable {
        let who: String
        let role: String
        let deed: String
        let isOfClass: Bool
    }

    private static func days(
        _ found: [AuditRecord], _ student: StudentRecord, _ context: Context, _ offset: Int
    ) throws -> [ViewsDay] {
        let names = AuditNames(context.records, of: student.schoolID, on: context.today)
        var strangers: [UserID?: Bool] = [nil: true]
        var days: [(day: Day, lines: [(line: Line, times: [AuditTime])])] = []
        for record in found {
            if let user = record.note.user, strangers[user] == nil {
                strangers[user] = try !context.records.portfolio.isFamily(user, of: student.id)
            }
            // What the family itself did is no news to it.
            guard strangers[record.note.user] == true else { continue }
            let time = AuditTime(record.note.at, offsetMinutes: offset)
            let (who, role) = try names.person(record.note)
            let line = Line(
                who: who, role: role, deed: Sentence.beginning(record.note.deed.title),
                isOfClass: record.note.subject.student == nil)
            if days.last?.day != time.day { days.append((time.day, [])) }
            let at = days.count - 1
            if let known = days[at].lines.firstIndex(where: { $0.line == line }) {
                days[at].lines[known].times.append(time)
            } else {
                days[at].lines.append((line, [time]))
            }
        }
        return days.map { day, lines in
            ViewsDay(
                key: day.iso, heading: RussianDate.full(day),
                rows: lines.map { line, times in
                    ViewsRow(
                        who: line.who, role: line.role, deed: line.deed, isOfClass: line.isOfClass,
                        last: times[0], count: times.count)
                })
        }
    }
}
