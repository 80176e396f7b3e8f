// The class list in: paste or upload, look at what will happen, correct in place, save. Nothing is stored between the
// steps: the text of the list travels in the form, with the corrections beside it, so every step works without
// JavaScript, in two windows at once and after a restart.
import HTTP
import School
import Storage

enum RosterController {
    /// Who is in the class, and the two ways to bring a list.
    static func show(_ context: Context) throws -> Response {
        try page(context, try schoolClass(context), text: "", nil)
    }

    /// What a list would do; nothing is saved.
    static func preview(_ context: Context) throws -> Response {
        let schoolClass = try schoolClass(context)
        let form = try context.form()
        do {
            let source = try RosterSource(form)
            let review = try RosterReview(
                RosterForm(text: source.text), schoolClass, context.records, context.today)
            return try page(context, review, about: source.description)
        } catch let error as ImportError {
            let problem = RosterProblem(text: error.message, isFile: form.file("file") != nil)
            return try page(context, schoolClass, text: form["text"] ?? "", problem)
        }
    }

    /// Saves the good rows; what cannot be saved is shown again with everything that was typed.
    static func create(_ context: Context) throws -> Response {
        let schoolClass = try schoolClass(context)
        var form = RosterForm(try context.form())
        let sheet: Sheet<RosterColumn>
        do {
            sheet = try form.sheet()
        } catch {
            return try page(context, schoolClass, text: form.text, RosterProblem(text: error.message, isFile: false))
        }
        let rows = form.rows(of: sheet)
        let (id, today, now) = (schoolClass.id, context.today, context.now)
        let outcome = try context.write { transaction, access in
            let schoolClass = try access.schoolClass(.editClassList, id)
            return try transaction.saveRoster(rows, of: schoolClass, today: today, at: now)
        }
        guard outcome.list.counts.problems > 0 else {
            return context.redirect("/classes/\(id.raw)/roster", Notice(.rosterSaved, outcome.added))
        }
        form.settle(outcome.list)
        let review = try RosterReview(form, schoolClass, context.records, today)
        return try page(context, review, about: nil, added: outcome.added)
    }

    /// The class, where the viewer may enter its pupils. A class of a year that is over takes no list any more.
    private static func schoolClass(_ context: Context) throws -> ClassRecord {
        let found = try context.access().schoolClass(.editClassList, context.id("class"))
        guard found.year >= AcademicYear(containing: context.today) else { throw Refusal.notFound }
        return found
    }

    private static func page(
        _ context: Context, _ schoolClass: ClassRecord, text: String, _ problem: RosterProblem?
    ) throws -> Response {
        let members = try context.records.students.ofClass(schoolClass.id, on: schoolClass.listDay(context.today))
        let access = try context.access()
        let left = try context.records.departures.standing(from: schoolClass.id)
        try access.shows(left.map(\.student.id))
        let page = RosterPage(
            frame: try Frame("Список класса", context, way: .schoolClass), schoolClass: schoolClass,
            back: access.place(of: schoolClass),
            accounts: access.may(.printCodeSheets, in: schoolClass)
                ? .path("classes", String(schoolClass.id.raw), "accounts") : nil,
            members: members, left: left, today: context.today,
            text: text, problem: problem)
        return context.render(\.roster, page, status: problem == nil ? .ok : .unprocessableContent)
    }

    private static func page(
        _ context: Context, _ review: RosterReview, about source: String?, added: Int? = nil
    ) throws -> Response {
        let page = RosterReviewPage(
            frame: try Frame("Проверьте список", context, way: .schoolClass), review: review, source: source,
            added: added)
        return context.render(\.rosterReview, page, status: added == nil ? .ok : .unprocessableContent)
    }
}

extension ClassRecord {
    /// The day on which the class list is looked at: today, or the first day of a year that has not begun.
    func listDay(_ today: Day) -> Day { max(today, year.period.first) }
}
