// Classes of the school, for its administrator: adding one, and who leads and teaches it. Whoever held a duty before
// stays in the history of the class.
import HTTP
import School
import Storage

enum SchoolClassesController {
    /// The classes of a year, and the form of a new one.
    static func index(_ context: Context) throws -> Response {
        try page(context, try year(context.request.query["year"], context), SchoolClassForm())
    }

    /// Adds a class.
    static func create(_ context: Context) throws -> Response {
        _ = try context.access().school(.manageClasses)
        var form = SchoolClassForm(try context.form())
        let year = try year(form.year, context)
        guard let label = form.validate() else { return try page(context, year, form) }
        let (today, teacher) = (context.today, form.teacher)
        let added = try context.write { transaction, access -> ClassID? in
            let school = try access.school(.manageClasses)
            let known = try transaction.classes.find(
                grade: label.grade, letter: label.letter, year: year, school: school.id)
            if known != nil { return nil }
            let id = try transaction.addClass(school: school.id, year: year, grade: label.grade, letter: label.letter)
            if let teacher, let added = try transaction.classes.find(id) {
                let user = try access.teacher(teacher, .classTeacher)
                _ = try transaction.appointClassTeacher(user.id, to: added, today: today)
            }
            return id
        }
        guard added != nil else {
            form.letterProblem = "\(label.text) в \(year.label) учебном году уже есть."
            return try page(context, year, form)
        }
        return context.redirect(SchoolClassesPage.address(of: year).text, Notice(.classAdded))
    }

    /// This year and the next are managed; those that are over are history.
    static func year(_ text: String?, _ context: Context) throws -> AcademicYear {
        let present = AcademicYear(containing: context.today)
        guard let text, !text.isEmpty else { return present }
        let next = AcademicYear(startYear: present.startYear + 1)
        guard let found = [present, next].first(where: { String($0.startYear) == text }) else {
            throw Refusal.badRequest
        }
        return found
    }

    private static func page(_ context: Context, _ year: AcademicYear, _ form: SchoolClassForm) throws -> Response {
        let school = try context.access().school(.manageClasses)
        let records = context.records
        let rows = try records.classes.all(of: school.id, year: year).map { found in
            let day = found.listDay(context.today)
            return SchoolClassRow(
                schoolClass: found,
                leaders: try records.classes.teaching(in: found.id, on: day).filter { $0.duty == .classTeacher },
                size: try records.classes.size(of: found.id, on: day))
        }
        let present = AcademicYear(containing: context.today)
        let page = SchoolClassesPage(
            frame: try Frame("Классы", context, way: .classes), year: year, present: present, rows: rows, form: form,
            teachers: try context.access().teachers(.classTeacher, of: school.id))
        return context.render(\.schoolClasses, page, status: form.hasProblem ? .unprocessableContent : .ok)
    }
}
