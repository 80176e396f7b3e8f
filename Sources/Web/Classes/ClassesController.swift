// The classes of a school for deputy and head, and the page of one class.
import HTTP
import Mustache
import School
import Storage

enum ClassesController {
    /// The classes with the state of the month's boards: who is done, who is late.
    static func index(_ context: Context) throws -> Response {
        let school = try context.access().school(.readRecord)
        let year = AcademicYear(containing: context.today)
        let calendar = BoardCalendar(
            year: year, today: context.today, daysBefore: try context.records.settings.of(school.id)[.boardDueDays])
        let month = try asked(context, calendar)
        let day = calendar.membersDay(of: month)
        let boards = try context.records.boards.progress(in: school.id, year: year, month: month, on: day)
        let rows = try boards.map { try row($0, month, calendar, context) }
        let page = ClassListPage(
            frame: try Frame("Классы", context, way: .classes), sub: sub(month, calendar),
            lead: lead(boards, month, calendar),
            rows: rows, earlier: neighbour(month.previous, calendar), later: neighbour(month.next, calendar),
            consentForms: try context.access().mayEditConsentForms ? .path("school", "consent-forms") : nil)
        return context.render(\.classList, page)
    }

    /// One class: the home of its teacher; deputy and head read it.
    static func show(_ context: Context) throws -> Response {
        let access = try context.access()
        let schoolClass = try access.schoolClass(.readRecord, context.id("class"))
        return context.render(\.schoolClass, try ClassPage(schoolClass, access, context))
    }

    /// The month of the query, or the one that is worked on now.
    private static func asked(_ context: Context, _ calendar: BoardCalendar) throws -> Month {
        guard let text = context.request.query["month"] else { return calendar.current(context.boardMonth) }
        guard let month = Month(iso: text) else { throw Refusal.badRequest }
        return try calendar.checked(month)
    }

    private static func row(
        _ progress: BoardProgress, _ month: Month, _ calendar: BoardCalendar, _ context: Context
    ) throws -> ClassListPage.Row {
        let schoolClass = progress.schoolClass
        let leaders = try context.records.classes.leaders(of: schoolClass.id, on: calendar.membersDay(of: month))
        return ClassListPage.Row(
            title: schoolClass.title, address: BoardPath.schoolClass(schoolClass.id),
            leaders: leaders.isEmpty ? "не назначен" : leaders.map(Initials.surnameFirst).joined(separator: ", "),
            lines: progress.lines, pupils: progress.pupils,
            tag: BoardTag(
                progress.state, lines: progress.lines, published: progress.publishedAt.map(context.site.day), month,
                calendar),
            board: BoardPath.board(schoolClass.id, month))
    }

    private static func sub(_ month: Month, _ calendar: BoardCalendar) -> String {
        let due = calendar.due(month)
        let verb = calendar.today > due ? "срок был" : "срок —"
        return "Доски за \(RussianDate.name(month)) · \(verb) \(RussianDate.dayMonth(due))"
    }

    private static func lead(_ boards: [BoardProgress], _ month: Month, _ calendar: BoardCalendar) -> String {
        guard !boards.isEmpty else { return "В этом учебном году классов пока нет." }
        let published = boards.count { $0.publishedAt != nil }
        let late = boards.count {
            $0.state.isLate(on: calendar.today, month: month, daysBefore: calendar.daysBefore)
        }
        if published == boards.count { return "Все доски опубликованы." }
        let done = "Опубликовано досок: \(published) из \(boards.count)."
        return late == 0 ? done : "\(done) Опаздывают: \(late)."
    }

    private static func neighbour(_ month: Month, _ calendar: BoardCalendar) -> Link? {
        guard (try? calendar.checked(month)) != nil else { return nil }
        return Link(title: RussianDate.title(month), address: .path("classes", query: ["month": month.iso]))
    }
}
