// The week of a class in one sheet (design 4.8, 9): its teacher marks pupils at several events and saves all of it as one
// transaction. The same sheet sent twice enters nobody twice.
import HTTP
import Mustache
import School
import Storage

enum WeekController {
    /// The sheet of this week, or of the one that `?week=` names; `?title=` repeats an event of before.
    static func show(_ context: Context) throws -> Response {
        let access = try context.access()
        let schoolClass = try access.schoolClass(.verifyForClass, context.id("class"))
        let grid = try WeekGrid(schoolClass, try week(context.request.query["week"], schoolClass, context), access)
        return try page(context, grid, WeekForm(title: context.request.query["title"] ?? "", grid.setting))
    }

    /// Everything that was marked.
    static func create(_ context: Context) throws -> Response {
        let id: ClassID = try context.id("class")
        let sent = try context.form()
        let now = context.now
        let result = try context.write { transaction, access -> Result in
            let schoolClass = try access.schoolClass(.verifyForClass, id)
            let grid = try WeekGrid(schoolClass, try week(sent["week"], schoolClass, context), access)
            var form = WeekForm(sent)
            guard let new = try form.read(grid, access) else { return .refused(grid, form) }
            _ = try transaction.enter(
                new, school: schoolClass.schoolID, by: access.viewer.user, at: now, knowing: nil)
            return .saved(Notice(entered: new), grid.week)
        }
        switch result {
        case .saved(let notice, let week): return context.redirect(address(of: id, week).text, notice)
        case .refused(let grid, let form): return try page(context, grid, form, status: .unprocessableContent)
        }
    }

    private enum Result {
        case saved(Notice, Week)
        case refused(WeekGrid, WeekForm)
    }

    /// The address of a week's sheet.
    static func address(of schoolClass: ClassID, _ week: Week, title: String? = nil) -> URLText {
        let path = String(schoolClass.raw)
        guard let title else { return .path("classes", path, "week", query: ["week": week.iso]) }
        return .path("classes", path, "week", query: ["week": week.iso, "title": title])
    }

    /// The week that was asked for; the present one where none was.
    ///
    /// - Throws: `Refusal.badRequest` for what is no week of the class or has not begun.
    static func week(_ text: String?, _ schoolClass: ClassRecord, _ context: Context) throws -> Week {
        let weeks = WeekGrid.weeks(of: schoolClass, on: context.today)
        guard let text else { return weeks.upperBound }
        guard let week = Week(iso: text), weeks.contains(week) else { throw Refusal.badRequest }
        return week
    }

    /// - Parameter undoProblem: why the last save could not be taken back.
    static func page(
        _ context: Context, _ grid: WeekGrid, _ form: WeekForm, undoProblem: String? = nil, status: Status = .ok
    ) throws -> Response {
        let access = try context.access()
        let page = WeekPage(
            frame: try Frame("Неделя, \(grid.schoolClass.title)", context, way: access.way(to: grid.schoolClass)),
            grid: grid, form: form, weeks: WeekGrid.weeks(of: grid.schoolClass, on: context.today),
            undo: try WeekUndo(grid, access, context).map(WeekUndoPart.init), undoProblem: undoProblem,
            script: context.site.asset("/js/week.js"), isRefused: status == .unprocessableContent)
        return context.render(\.week, page, status: status)
    }
}
