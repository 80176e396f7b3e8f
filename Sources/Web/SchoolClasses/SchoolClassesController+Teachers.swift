// One class: who leads it and who teaches which subject, from today on.
import HTTP
import School
import Storage

extension SchoolClassesController {
    /// The class with its teachers.
    static func show(_ context: Context) throws -> Response {
        try page(context, try schoolClass(context), TeacherForm())
    }

    /// Chooses the class teacher; the one before ends with yesterday.
    static func appointTeacher(_ context: Context) throws -> Response {
        let schoolClass = try schoolClass(context)
        var form = TeacherForm()
        guard let user = UserID(form: try context.form()["user"] ?? "") else {
            form.teacherProblem = "Выберите, кто будет вести класс."
            return try page(context, schoolClass, form)
        }
        let today = context.today
        let hasChanged = try context.write { transaction, access in
            let schoolClass = try access.schoolClass(.manageClasses, schoolClass.id)
            let teacher = try access.teacher(user, .classTeacher)
            return try transaction.appointClassTeacher(teacher.id, to: schoolClass, today: today)
        }
        return redirect(context, schoolClass, hasChanged)
    }

    /// Adds a teacher of a subject.
    static func appointSubjectTeacher(_ context: Context) throws -> Response {
        let schoolClass = try schoolClass(context)
        var form = TeacherForm(try context.form())
        guard let (user, subject) = form.validate() else { return try page(context, schoolClass, form) }
        let today = context.today
        let hasChanged = try context.write { transaction, access in
            let schoolClass = try access.schoolClass(.manageClasses, schoolClass.id)
            let teacher = try access.teacher(user, .subjectTeacher)
            return try transaction.appointSubjectTeacher(teacher.id, of: subject, to: schoolClass, today: today)
        }
        return redirect(context, schoolClass, hasChanged)
    }

    /// Ends the teaching of a subject; it stays in the history of the class.
    static func endSubject(_ context: Context) throws -> Response {
        let schoolClass = try schoolClass(context)
        let id: TeachingID = try context.id("teaching")
        let today = context.today
        let hasEnded = try context.write { transaction, access in
            let schoolClass = try access.schoolClass(.manageClasses, schoolClass.id)
            return try transaction.endSubjectTeaching(id, in: schoolClass.id, today: today)
        }
        guard hasEnded else { throw Refusal.notFound }
        return redirect(context, schoolClass, true)
    }

    private static func redirect(_ context: Context, _ schoolClass: ClassRecord, _ hasChanged: Bool) -> Response {
        context.redirect(
            "/school/classes/\(schoolClass.id.raw)", Notice(hasChanged ? .classChanged : .nothingChanged))
    }

    private static func schoolClass(_ context: Context) throws -> ClassRecord {
        let found = try context.access().schoolClass(.manageClasses, context.id("class"))
        guard found.year >= AcademicYear(containing: context.today) else { throw Refusal.notFound }
        return found
    }

    private static func page(_ context: Context, _ schoolClass: ClassRecord, _ form: TeacherForm) throws -> Response {
        let (records, today) = (context.records, context.today)
        let page = ClassTeachersPage(
            frame: try Frame(schoolClass.title, context, way: .classes), schoolClass: schoolClass,
            teaching: try records.classes.teaching(in: schoolClass.id, on: today),
            classTeachers: try records.users.holders(of: .classTeacher, in: schoolClass.schoolID, on: today),
            subjectTeachers: try records.users.holders(of: .subjectTeacher, in: schoolClass.schoolID, on: today),
            form: form)
        return context.render(\.classTeachers, page, status: form.hasProblem ? .unprocessableContent : .ok)
    }
}

extension Access {
    /// An open account of the own school that holds the role a duty needs.
    ///
    /// - Throws: `Refusal.notFound`.
    func teacher(_ id: UserID, _ role: Role) throws -> UserRecord {
        let school = try school(.manageClasses)
        let found = try records.users.holders(of: role, in: school.id, on: today).first { $0.id == id }
        guard let found else { throw try refuse(account: id) }
        return found
    }
}
