// The page of a pupil's educational route, and the form of one step.
import HTTP
import Mustache
import School
import Storage

/// The route of this year with its steps, and the routes of earlier years.
struct RoutePage: Page {
    let frame: Frame
    let back: Link
    let tabs: [Link]
    let yearTitle: String
    let route: RouteView?
    /// What the page says where there is no route yet.
    let emptyWords: String?
    let aimForm: AimForm?
    let stepForm: NewStep?
    let earlier: [RouteView]

    static let template = "growth/route"
    static let fields: [Field<RoutePage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .list("tabs") { $0.tabs },
        .text("yearTitle") { $0.yearTitle }, .optionalObject("route") { $0.route },
        .optional("emptyWords") { $0.emptyWords }, .optionalObject("aimForm") { $0.aimForm },
        .optionalObject("stepForm") { $0.stepForm }, .list("earlier") { $0.earlier },
        .flag("hasEarlier") { !$0.earlier.isEmpty },
    ]

    /// The form of where the route leads.
    struct AimForm: Fields {
        let address: URLText
        let version: Int
        let text: String
        let problem: String?

        static let fields: [Field<AimForm>] = [
            .url("address") { $0.address }, .number("version") { $0.version }, .text("text") { $0.text },
            .optional("problem") { $0.problem }, .number("limit") { _ in OwnWords.passage },
            .flag("isOpen") { $0.version == 0 || $0.problem != nil },
            .text("summary") { $0.version == 0 ? "Начать маршрут" : "Изменить цель маршрута" },
        ]
    }

    /// The form of a new step.
    struct NewStep: Fields {
        let address: URLText
        let form: StepForm
        let year: AcademicYear

        static let fields: [Field<NewStep>] = [
            .url("address") { $0.address }, .text("text") { $0.form.words.text }, .text("date") { $0.form.date },
            .optional("problem") { $0.form.words.problem }, .optional("dateProblem") { $0.form.dateProblem },
            .number("limit") { _ in OwnWords.line }, .text("lastDay") { $0.year.period.last.iso },
            .text("firstDay") { $0.year.period.first.iso },
        ]
    }

    /// The page of a pupil.
    static func address(_ student: StudentID) -> URLText { .path("students", String(student.raw), "route") }

    /// - Parameters:
    ///   - goal: words that were not accepted.
    ///   - step: a step that was not accepted.
    init(of student: StudentRecord, goal: OwnWords? = nil, step: StepForm? = nil, _ context: Context) throws {
        let (access, records) = (try context.access(), context.records)
        let year = AcademicYear(containing: context.today)
        let mayWrite = try access.may(.writeRoute, about: student)
        let path = String(student.id.raw)
        let all = try records.routes.ofStudent(student.id)
        let present = all.first { $0.year == year }
        frame = try Frame("Маршрут", context, way: access.way(to: student))
        back = Link(title: student.name.lastFirst, address: .path("students", path))
        tabs = try GrowthPart.tabs(of: student, current: .route, access)
        yearTitle = "\(year.label) учебный год"
        route = try present.map { try RouteView($0, mayWrite: mayWrite, context) }
        emptyWords =
            present != nil
            ? nil
            : mayWrite
                ? "Маршрута на этот год пока нет. Напишите, куда он ведёт, — шаги добавятся следом."
                : "Маршрута на этот год нет. Его составляет классный руководитель вместе с учеником."
        aimForm =
            mayWrite
            ? AimForm(
                address: .path("students", path, "route"), version: present?.version ?? 0,
                text: goal?.text ?? present?.goal ?? "", problem: goal?.problem) : nil
        stepForm =
            mayWrite && present != nil
            ? NewStep(address: .path("students", path, "route", "steps"), form: step ?? StepForm(), year: year) : nil
        earlier = try all.filter { $0.year < year }.map { try RouteView($0, mayWrite: false, context) }
    }
}

/// A route as it is read.
struct RouteView: Fields {
    let yearTitle: String
    let goal: String
    let steps: [StepView]
    let history: [Change]

    static let fields: [Field<RouteView>] = [
        .text("yearTitle") { $0.yearTitle }.unusedAllowed, .text("goal") { $0.goal }, .list("steps") { $0.steps },
        .flag("hasSteps") { !$0.steps.isEmpty }, .list("history") { $0.history },
        .flag("hasHistory") { !$0.history.isEmpty },
    ]

    /// A step with the entries it has led to.
    struct StepView: Fields {
        let step: RouteStepRecord
        let isLate: Bool
        let entries: [Link]
        let edit: URLText?

        static let fields: [Field<StepView>] = [
            .text("text") { $0.step.text }, .text("due") { RussianDate.dayMonth($0.step.due) },
            .text("isoDue") { $0.step.due.iso }, .text("state") { $0.step.state.title },
            .text("tone") { view in
                switch view.step.state {
                case .done: "tag-good"
                case .active: "tag-sun"
                case .planned, .dropped: ""
                }
            }, .flag("isLate") { $0.isLate }, .list("entries") { $0.entries },
            .flag("hasEntries") { !$0.entries.isEmpty }, .optionalURL("edit") { $0.edit },
        ]
    }

    /// What a goal or a step was before, with who wrote it and when.
    struct Change: Fields {
        let text: String
        let author: String
        let day: String

        static let fields: [Field<Change>] = [
            .text("text") { $0.text }, .text("author") { $0.author }, .text("day") { $0.day },
        ]
    }

    init(_ route: RouteRecord, mayWrite: Bool, _ context: Context) throws {
        let records = context.records
        let linked = Dictionary(grouping: try records.routes.entries(of: route.id), by: \.step)
        yearTitle = "\(route.year.label) учебный год"
        goal = route.goal
        steps = try records.routes.steps(of: route.id).map { step in
            StepView(
                step: step, isLate: step.state.isLate(due: step.due, on: context.today),
                entries: (linked[step.id] ?? []).map {
                    Link(
                        title: "\($0.title), \(RussianDate.dayMonth($0.day))",
                        address: .path("entries", String($0.entry.raw)))
                },
                edit: mayWrite ? .path("route-steps", String(step.id.raw), "edit") : nil)
        }
        history = try RouteView.history(route, records, context.site)
    }

    /// Every version of the goal and of the steps, newest first; none where nothing was ever changed.
    private static func history(_ route: RouteRecord, _ records: Records, _ site: Site) throws -> [Change] {
        let goals = try records.routes.goals(of: route.id)
        let steps = try records.routes.history(of: route.id)
        guard goals.count > 1 || steps.contains(where: { $0.version > 1 }) else { return [] }
        func change(_ text: String, _ author: PersonName, _ at: Int64) -> (Int64, Change) {
            let day = RussianDate.dayMonth(site.day(of: at))
            return (at, Change(text: text, author: Initials.initialsFirst(author), day: day))
        }
        let all =
            goals.map { change("Цель: \($0.goal)", $0.author, $0.writtenAt) }
            + steps.map { step in
                change(
                    "\(step.text) — до \(RussianDate.dayMonth(step.due)), \(step.state.title)", step.author,
                    step.writtenAt)
            }
        // Those of one moment stay in the order they were written.
        return all.enumerated().sorted { a, b in
            a.element.0 == b.element.0 ? a.offset > b.offset : a.element.0 > b.element.0
        }.map(\.element.1)
    }
}

/// The form of one step.
struct RouteStepPage: Page {
    let frame: Frame
    let step: RouteStepRecord
    let route: RouteRecord
    let form: StepForm
    /// The pupil's entries of the year, newest first.
    let entries: [AchievementRecord]

    static let template = "growth/step"
    static let fields: [Field<RouteStepPage>] = [
        .object("frame") { $0.frame }, .url("back") { RoutePage.address($0.route.student) },
        .url("address") { .path("route-steps", String($0.step.id.raw)) }, .number("version") { $0.form.version },
        .text("text") { $0.form.words.text }, .optional("problem") { $0.form.words.problem },
        .number("limit") { _ in OwnWords.line }, .text("date") { $0.form.date },
        .optional("dateProblem") { $0.form.dateProblem }, .text("firstDay") { $0.route.year.period.first.iso },
        .text("lastDay") { $0.route.year.period.last.iso },
        .list("states") { page in
            StepState.allCases.map {
                Choice(value: $0.rawValue, title: Sentence.beginning($0.title), isChosen: $0 == page.form.state)
            }
        },
        .list("entries") { page in
            page.entries.map { entry in
                Choice(
                    value: String(entry.id.raw), title: "\(entry.event.title), \(RussianDate.dayMonth(entry.day))",
                    isChosen: page.form.entries.contains(entry.id))
            }
        }, .flag("hasEntries") { !$0.entries.isEmpty },
    ]
}
