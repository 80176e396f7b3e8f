// The individual educational route of a pupil, ИОМ (design 4.8): the class teacher writes where it leads and its steps;
// the family, the deputy and the head read. What was changed stays in the history with author and day.
import HTTP
import Mustache
import School
import Storage

enum RouteController {
    /// The route of this year, and those of earlier ones.
    static func show(_ context: Context) throws -> Response {
        let student = try context.access().student(.readRecord, try context.id("student"))
        return context.render(\.route, try RoutePage(of: student, context))
    }

    /// Where the route leads.
    static func update(_ context: Context) throws -> Response {
        let id: StudentID = try context.id("student")
        let sent = try context.form()
        let words = OwnWords(sent["goal"], longest: OwnWords.passage, ask: "Напишите, куда ведёт маршрут.")
        guard let version = Int(sent["version"] ?? ""), version >= 0 else { throw Refusal.badRequest }
        let student = try context.access().student(.writeRoute, id)
        guard words.problem == nil else {
            return context.render(
                \.route, try RoutePage(of: student, goal: words, context), status: .unprocessableContent)
        }
        let now = context.now
        let changed = try context.write { transaction, access in
            let student = try access.student(.writeRoute, id)
            return try transaction.setRoute(
                words.text, of: student.id, year: AcademicYear(containing: access.today), version: version,
                by: access.viewer.user, at: now)
        }
        return context.redirect(
            RoutePage.address(id).text, Notice(changed == nil ? .nothingChanged : .routeSaved))
    }

    /// A new step of this year's route.
    static func createStep(_ context: Context) throws -> Response {
        let id: StudentID = try context.id("student")
        var form = try StepForm(try context.form(), isNew: true)
        let student = try context.access().student(.writeRoute, id)
        guard let step = form.read(in: AcademicYear(containing: context.today)) else {
            return context.render(
                \.route, try RoutePage(of: student, step: form, context), status: .unprocessableContent)
        }
        let now = context.now
        let isNew = try context.write { transaction, access in
            let student = try access.student(.writeRoute, id)
            let year = AcademicYear(containing: access.today)
            guard let route = try transaction.routes.ofStudent(student.id).first(where: { $0.year == year }) else {
                throw Refusal.notFound
            }
            return try transaction.addStep(step, to: route, by: access.viewer.user, at: now) != nil
        }
        return context.redirect(RoutePage.address(id).text, Notice(isNew ? .routeSaved : .nothingChanged))
    }

    /// The form of one step.
    static func editStep(_ context: Context) throws -> Response {
        let (step, route, _) = try context.access().step(.writeRoute, try context.id("step"))
        let linked = try context.records.routes.entries(of: route.id).filter { $0.step == step.id }
        return try stepPage(context, step, route, StepForm(step, entries: Set(linked.map(\.entry))))
    }

    /// The change of a step.
    static func updateStep(_ context: Context) throws -> Response {
        let id: RouteStepID = try context.id("step")
        var form = try StepForm(try context.form())
        let (step, route, student) = try context.access().step(.writeRoute, id)
        guard let new = form.read(in: route.year) else {
            return try stepPage(context, step, route, form, status: .unprocessableContent)
        }
        let (now, version) = (context.now, form.version)
        let hasChanged = try context.write { transaction, access in
            let (step, route, _) = try access.step(.writeRoute, id)
            return try transaction.change(
                step, to: new, in: route, version: version, by: access.viewer.user, at: now)
        }
        return context.redirect(
            RoutePage.address(student.id).text, Notice(hasChanged ? .routeSaved : .nothingChanged))
    }

    private static func stepPage(
        _ context: Context, _ step: RouteStepRecord, _ route: RouteRecord, _ form: StepForm, status: Status = .ok
    ) throws -> Response {
        let entries = try context.records.achievements.ofStudent(route.student, in: route.year.period, for: .staff)
        let page = RouteStepPage(
            frame: try Frame("Шаг маршрута", context, way: .schoolClass), step: step, route: route, form: form,
            entries: entries.filter { $0.state != .draft && $0.state != .revoked })
        return context.render(\.routeStep, page, status: status)
    }
}
