// Notes of talks with a pupil or about it with a subject teacher (design 4.8): for the class teacher, who writes them,
// and the deputy. The family reads those that are marked for it, and learns nothing of the others.
import HTTP
import Mustache
import School
import Storage

enum ConversationsController {
    /// The notes that the viewer may read.
    static func index(_ context: Context) throws -> Response {
        let (student, reader) = try context.access().conversations(about: try context.id("student"))
        let form = ConversationForm(today: context.today)
        return context.render(\.conversations, try ConversationsPage(of: student, for: reader, form, context))
    }

    /// A new note.
    static func create(_ context: Context) throws -> Response {
        let id: StudentID = try context.id("student")
        var form = try ConversationForm(try context.form())
        let student = try context.access().student(.noteConversation, id)
        let teachers = try subjectTeachers(of: student, besides: nil, context.records, on: context.today)
        guard let note = try form.read(on: context.today, among: teachers.map(\.id)) else {
            let page = try ConversationsPage(of: student, for: .staff, form, context)
            return context.render(\.conversations, page, status: .unprocessableContent)
        }
        let now = context.now
        let noted = try context.write { transaction, access in
            let student = try access.student(.noteConversation, id)
            return try transaction.note(note, about: student.id, by: access.viewer.user, at: now)
        }
        return context.redirect(
            ConversationsPage.address(id).text, Notice(noted == nil ? .nothingChanged : .conversationSaved))
    }

    /// The form of one note.
    static func edit(_ context: Context) throws -> Response {
        let (record, student) = try context.access().conversation(.noteConversation, try context.id("conversation"))
        return try editPage(context, record, student, ConversationForm(record))
    }

    /// The change of a note.
    static func update(_ context: Context) throws -> Response {
        let id: ConversationID = try context.id("conversation")
        var form = try ConversationForm(try context.form())
        let (record, student) = try context.access().conversation(.noteConversation, id)
        let teachers = try subjectTeachers(of: student, besides: record, context.records, on: context.today)
        guard let note = try form.read(on: context.today, among: teachers.map(\.id)) else {
            return try editPage(context, record, student, form, status: .unprocessableContent)
        }
        let (now, version) = (context.now, form.version)
        let hasChanged = try context.write { transaction, access in
            let (record, _) = try access.conversation(.noteConversation, id)
            return try transaction.change(record, to: note, version: version, by: access.viewer.user, at: now)
        }
        return context.redirect(
            ConversationsPage.address(student.id).text, Notice(hasChanged ? .conversationSaved : .nothingChanged))
    }

    /// A teacher who may be chosen.
    struct SubjectTeacher {
        let id: UserID
        /// «математика, Зимина Т. Л.».
        let title: String
    }

    /// The subject teachers of the pupil's class, and the one of the note where there is one.
    static func subjectTeachers(
        of student: StudentRecord, besides record: ConversationRecord?, _ records: Records, on day: Day
    ) throws -> [SubjectTeacher] {
        let schoolClass = try records.classes.ofStudent(student.id, on: day)
        let teaching = try schoolClass.map { try records.classes.teaching(in: $0.id, on: day) } ?? []
        var teachers = teaching.filter { $0.duty == .subjectTeacher }.map {
            SubjectTeacher(id: $0.user, title: "\($0.subject), \(Initials.surnameFirst($0.name))")
        }
        if let id = record?.note.teacher, let name = record?.teacher, !teachers.contains(where: { $0.id == id }) {
            teachers.append(SubjectTeacher(id: id, title: Initials.surnameFirst(name)))
        }
        return teachers
    }

    private static func editPage(
        _ context: Context, _ record: ConversationRecord, _ student: StudentRecord, _ form: ConversationForm,
        status: Status = .ok
    ) throws -> Response {
        let teachers = try subjectTeachers(of: student, besides: record, context.records, on: context.today)
        let page = ConversationEditPage(
            frame: try Frame("Беседа", context, way: .schoolClass), student: student,
            form: ConversationFields(
                form, .path("conversations", String(record.id.raw)), student, teachers, today: context.today))
        return context.render(\.conversationEdit, page, status: status)
    }
}
