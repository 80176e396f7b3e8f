// The form of a note of a talk: when, with whom, about what, what was agreed, and whether the family may read it.
import HTTP
import School
import Storage

/// A note as it was typed.
struct ConversationForm {
    /// As typed; a browser with a date field sends `YYYY-MM-DD`.
    let date: String
    let partner: ConversationPartner
    /// The number of an account among the class's subject teachers, or empty.
    let teacher: String
    let topic: OwnWords
    let agreement: OwnWords
    let isForFamily: Bool
    /// The version that it was made from; 0 for a new one.
    let version: Int
    private(set) var dateProblem: String?

    /// An empty form of a talk with the pupil today.
    init(today: Day) {
        (date, partner, teacher, isForFamily, version) = (today.iso, .student, "", false, 0)
        topic = OwnWords(nil, longest: OwnWords.line, ask: nil)
        agreement = OwnWords(nil, longest: OwnWords.passage, ask: nil)
    }

    /// The form of a note that stands.
    init(_ record: ConversationRecord) {
        let note = record.note
        (date, partner, isForFamily, version) = (note.day.iso, note.partner, note.isForFamily, record.version)
        teacher = note.teacher.map { String($0.raw) } ?? ""
        topic = OwnWords(note.topic, longest: OwnWords.line, ask: nil)
        agreement = OwnWords(note.agreement, longest: OwnWords.passage, ask: nil)
    }

    /// The form as it was sent.
    ///
    /// - Throws: `Refusal.badRequest` for a partner or a version that no page sends.
    init(_ form: FormData) throws(Refusal) {
        guard let partner = ConversationPartner(rawValue: form["partner"] ?? ""),
            let version = Int(form["version"] ?? "0"), version >= 0
        else { throw .badRequest }
        (self.partner, self.version) = (partner, version)
        date = form["day"] ?? ""
        teacher = form["teacher"] ?? ""
        topic = OwnWords(form["topic"], longest: OwnWords.line, ask: "Напишите, о чём говорили.")
        agreement = OwnWords(form["agreement"], longest: OwnWords.passage, ask: nil)
        isForFamily = form["family"] != nil
    }

    /// The note, or nil with the problems noted.
    ///
    /// - Parameter teachers: those who may be chosen.
    /// - Throws: `Refusal.badRequest` for a teacher who is not among them.
    mutating func read(on today: Day, among teachers: [UserID]) throws(Refusal) -> NewConversation? {
        dateProblem = nil
        var day: Day?
        switch DateReading.event(date, in: AcademicYear(containing: today)) {
        case .empty: dateProblem = "Укажите день разговора."
        case .problem(let text): dateProblem = text
        case .understood(let read):
            dateProblem = DateReading.eventProblem(read, on: today)
            if dateProblem == nil { day = read }
        }
        var chosen: UserID?
        if partner == .subjectTeacher, !teacher.isEmpty {
            guard let id = UserID(form: teacher), teachers.contains(id) else { throw .badRequest }
            chosen = id
        }
        guard let day, topic.problem == nil, agreement.problem == nil else { return nil }
        return NewConversation(
            day: day, partner: partner, teacher: chosen, topic: topic.text, agreement: agreement.text,
            isForFamily: isForFamily)
    }
}
