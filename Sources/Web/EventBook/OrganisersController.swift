// Who holds contests, and whom the school's list has (design 4.3): for the deputy, who keeps the scale. A decision holds
// for events from a day on and never reaches into a month whose board is published.
import HTTP
import Mustache
import School
import Storage

enum OrganisersController {
    /// The organisers with what is decided about them.
    static func index(_ context: Context) throws -> Response {
        let school = try context.access().school(.manageEvents)
        return try page(context, OrganiserList(context.request.query, of: school.id, context.records), refused: nil)
    }

    /// The same list whole, as a file.
    static func file(_ context: Context) throws -> Response {
        let school = try context.access().school(.manageEvents)
        let list = try OrganiserList(context.request.query, of: school.id, context.records, isWhole: true)
        return ListFile.answer(
            "organisers", "Организаторы", head: ["Организатор", "Событий", "Решение", "С какого дня"],
            rows: list.found.rows.map { organiser in
                let words = organiser.isApproved.map { $0 ? "в списке школы" : "вне списка школы" }
                return [
                    .text(organiser.title), .integer(organiser.events), .text(words ?? "решения нет"),
                    organiser.from.map { .day($0) } ?? .empty,
                ]
            })
    }

    /// Decides about one.
    static func decide(_ context: Context) throws -> Response {
        let id: OrganiserID = try context.id("organiser")
        let organiser = try context.access().organiser(id)
        let form = try context.form()
        let typed = form["from"] ?? ""
        guard let decision = form["decision"].flatMap(Decision.init(rawValue:)) else { throw Refusal.badRequest }
        let (today, now) = (context.today, context.now)
        let result = try context.write { transaction, access -> Result<Bool, Problem> in
            let organiser = try access.organiser(id)
            switch try read(typed, today, earliest: transaction.organisers.firstOpenDay(of: organiser.schoolID)) {
            case .failure(let problem): return .failure(problem)
            case .success(let day):
                return .success(
                    try transaction.decide(
                        organiser, isApproved: decision == .listed, from: day, by: access.viewer.user, at: now))
            }
        }
        switch result {
        case .success(let isNew):
            let list = try OrganiserList(form, of: organiser.schoolID, context.records)
            return context.redirect(
                list.address(page: list.found.number).text, Notice(isNew ? .organiserDecided : .nothingChanged))
        case .failure(let problem):
            return try page(
                context, OrganiserList(form, of: organiser.schoolID, context.records),
                refused: (organiser: id, from: typed, problem: problem.words))
        }
    }

    private enum Decision: String { case listed, left }

    private struct Problem: Error {
        let words: String
    }

    private static func read(_ typed: String, _ today: Day, earliest: Day?) -> Result<Day, Problem> {
        switch DateReading.event(typed, in: AcademicYear(containing: today)) {
        case .empty: return .failure(Problem(words: "Укажите, с какого дня."))
        case .problem(let words): return .failure(Problem(words: words))
        case .understood(let day):
            if let earliest, day < earliest {
                let words = "Доски опубликованы: решение может действовать с \(RussianDate.full(earliest)) и позже."
                return .failure(Problem(words: words))
            }
            guard day.number - today.number <= 366 else { return .failure(Problem(words: "Это больше года вперёд.")) }
            return .success(day)
        }
    }

    private static func page(
        _ context: Context, _ list: OrganiserList, refused: (organiser: OrganiserID, from: String, problem: String)?
    ) throws -> Response {
        let earliest = try context.records.organisers.firstOpenDay(of: list.school)
        let usual = max(earliest ?? context.today.month.firstDay, context.today.month.firstDay)
        let rows = list.found.rows.map { organiser in
            let isRefused = organiser.id == refused?.organiser
            return OrganiserRow(
                organiser: organiser, from: isRefused ? refused?.from ?? "" : usual.iso,
                problem: isRefused ? refused?.problem : nil)
        }
        let page = OrganisersPage(
            frame: try Frame("Организаторы", context, way: try EventBookController.way(context)), list: list,
            rows: rows)
        return context.render(\.organisers, page, status: refused == nil ? .ok : .unprocessableContent)
    }
}

/// The organisers of the school.
struct OrganisersPage: Page {
    let frame: Frame
    let list: OrganiserList
    let rows: [OrganiserRow]

    static let template = "eventbook/organisers"
    static let fields: [Field<OrganisersPage>] = [
        .object("frame") { $0.frame }, .url("file") { $0.list.address(["file"]) },
        .text("sort") { $0.list.order.text }, .number("page") { $0.list.found.number },
        .list("heads") { page in page.list.order.heads { page.list.address(sort: $0) } },
        .list("rows") { $0.rows }, .flag("hasRows") { !$0.rows.isEmpty },
        .optionalObject("pages") { page in
            ListPages(page.list.found, size: OrganiserList.pageSize) { page.list.address(page: $0) }
        },
    ]
}

/// An organiser with the form of a decision.
struct OrganiserRow: Fields {
    let organiser: OrganiserRecord
    let from: String
    let problem: String?

    static let fields: [Field<OrganiserRow>] = [
        .number("id") { Int($0.organiser.id.raw) }, .text("title") { $0.organiser.title },
        .number("events") { $0.organiser.events },
        .text("state") { row in
            guard let isApproved = row.organiser.isApproved, let from = row.organiser.from else {
                return "решения нет: баллы по уровню события"
            }
            let since = "с \(RussianDate.full(from))"
            return isApproved ? "в списке \(since)" : "вне списка \(since): не выше школьного уровня"
        },
        .flag("isListed") { $0.organiser.isApproved == true }, .flag("isLeft") { $0.organiser.isApproved == false },
        .text("from") { $0.from }, .optional("problem") { $0.problem },
        .url("action") { .path("organisers", String($0.organiser.id.raw), "decisions") },
    ]
}
