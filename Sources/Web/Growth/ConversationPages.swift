// The page of talks about a pupil, and the form of one note.
import Mustache
import School
import Storage

/// The notes that the viewer may read.
struct ConversationsPage: Page {
    let frame: Frame
    let back: Link
    let tabs: [Link]
    let isForFamily: Bool
    let notes: [Note]
    let form: ConversationFields?

    static let template = "growth/conversations"
    static let fields: [Field<ConversationsPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .list("tabs") { $0.tabs },
        .list("notes") { $0.notes }, .flag("hasNotes") { !$0.notes.isEmpty }, .optionalObject("form") { $0.form },
        .text("hint") { page in
            page.isForFamily
                ? "Здесь то, чем классный руководитель делится с семьёй."
                : "Заметки видят классный руководитель и заместитель директора. Семья — только те, что отмечены для неё."
        },
        .text("emptyWords") { $0.isForFamily ? "Пока ничего нет." : "Бесед пока не записано." },
    ]

    /// A note in the list.
    struct Note: Fields {
        let record: ConversationRecord
        let partner: String
        /// Whether to say that the family reads it; the family itself needs no telling.
        let isMarked: Bool
        let edit: URLText?

        static let fields: [Field<Note>] = [
            .text("day") { RussianDate.dayMonth($0.record.note.day) }, .text("isoDay") { $0.record.note.day.iso },
            .text("partner") { $0.partner }, .text("topic") { $0.record.note.topic },
            .optional("agreement") { $0.record.note.agreement.isEmpty ? nil : $0.record.note.agreement },
            .flag("isMarked") { $0.isMarked }, .text("author") { Initials.initialsFirst($0.record.author) },
            .optionalURL("edit") { $0.edit },
        ]
    }

    /// The page of a pupil.
    static func address(_ student: StudentID) -> URLText {
        .path("students", String(student.raw), "conversations")
    }

    init(
        of student: StudentRecord, for reader: ConversationReader, _ form: ConversationForm, _ context: Context
    ) throws {
        let (access, records) = (try context.access(), context.records)
        let mayWrite = try access.may(.noteConversation, about: student)
        frame = try Frame("Беседы", context, way: access.way(to: student))
        back = Link(title: student.name.lastFirst, address: .path("students", String(student.id.raw)))
        tabs = try GrowthPart.tabs(of: student, current: .conversations, access)
        isForFamily = reader == .family
        notes = try records.conversations.ofStudent(student.id, for: reader).map { record in
            let teacher = record.teacher.map { ": \(Initials.surnameFirst($0))" } ?? ""
            return Note(
                record: record, partner: record.note.partner.title(student.gender) + teacher,
                isMarked: reader == .staff && record.note.isForFamily,
                edit: mayWrite ? .path("conversations", String(record.id.raw), "edit") : nil)
        }
        let teachers =
            mayWrite
            ? try ConversationsController.subjectTeachers(of: student, besides: nil, records, on: context.today) : []
        self.form =
            mayWrite
            ? ConversationFields(
                form, ConversationsPage.address(student.id), student, teachers, today: context.today) : nil
    }
}

/// The fields of a note.
struct ConversationFields: Fields {
    let form: ConversationForm
    let address: URLText
    let partners: [Choice]
    let teachers: [Choice]
    let lastDay: String

    static let fields: [Field<ConversationFields>] = [
        .url("address") { $0.address }, .number("version") { $0.form.version }, .text("date") { $0.form.date },
        .optional("dateProblem") { $0.form.dateProblem }, .text("lastDay") { $0.lastDay },
        .list("partners") { $0.partners }, .list("teachers") { $0.teachers },
        .flag("hasTeachers") { !$0.teachers.isEmpty }, .text("topic") { $0.form.topic.text },
        .optional("topicProblem") { $0.form.topic.problem }, .number("topicLimit") { _ in OwnWords.line },
        .text("agreement") { $0.form.agreement.text }, .optional("agreementProblem") { $0.form.agreement.problem },
        .number("agreementLimit") { _ in OwnWords.passage }, .flag("isForFamily") { $0.form.isForFamily },
    ]

    init(
        _ form: ConversationForm, _ address: URLText, _ student: StudentRecord,
        _ teachers: [ConversationsController.SubjectTeacher], today: Day
    ) {
        (self.form, self.address, lastDay) = (form, address, today.iso)
        partners = ConversationPartner.allCases.map {
            Choice(
                value: $0.rawValue, title: Sentence.beginning($0.title(student.gender)), isChosen: $0 == form.partner)
        }
        self.teachers = teachers.map { teacher in
            let value = String(teacher.id.raw)
            return Choice(value: value, title: teacher.title, isChosen: value == form.teacher)
        }
    }
}

/// The form of one note.
struct ConversationEditPage: Page {
    let frame: Frame
    let student: StudentRecord
    let form: ConversationFields

    static let template = "growth/conversation"
    static let fields: [Field<ConversationEditPage>] = [
        .object("frame") { $0.frame }, .url("back") { ConversationsPage.address($0.student.id) },
        .text("name") { $0.student.name.lastFirst }, .object("form") { $0.form },
    ]
}
