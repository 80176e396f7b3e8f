// The forms of classes: a new class, and the teacher of a subject.
import HTTP
import School

/// What was typed for a new class.
struct SchoolClassForm {
    var grade = ""
    var letter = ""
    var year = ""
    /// Who will lead it; nil for nobody yet.
    var teacher: UserID?
    var letterProblem: String?
    var gradeProblem: String?

    /// An empty form.
    init() {}

    /// The form as sent.
    init(_ form: FormData) {
        (grade, letter, year) = (form["grade"] ?? "", form["letter"] ?? "", form["year"] ?? "")
        teacher = UserID(form: form["teacher"] ?? "")
    }

    var hasProblem: Bool { letterProblem != nil || gradeProblem != nil }

    /// The class, or nil with the problems noted.
    mutating func validate() -> ClassLabel? {
        guard let number = Int(grade), (1...11).contains(number) else {
            gradeProblem = "Выберите параллель от 1 до 11."
            return nil
        }
        guard let label = ClassLabel(reading: "\(number) \(letter)"), label.grade == number, label.letter.count == 1
        else {
            letterProblem = "Напишите одну русскую букву, например «В»."
            return nil
        }
        return label
    }
}

/// What was typed for the teacher of a subject.
struct TeacherForm {
    var subject = ""
    var user: UserID?
    var teacherProblem: String?
    var subjectProblem: String?
    var subjectTeacherProblem: String?

    /// The longest name of a subject, in characters.
    static let longestSubject = 60

    /// An empty form.
    init() {}

    /// The form as sent.
    init(_ form: FormData) {
        subject = form["subject"] ?? ""
        user = UserID(form: form["user"] ?? "")
    }

    var hasProblem: Bool { teacherProblem != nil || subjectProblem != nil || subjectTeacherProblem != nil }

    /// Who teaches what, or nil with the problems noted.
    mutating func validate() -> (UserID, String)? {
        let words = subject.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if words.isEmpty { subjectProblem = "Напишите предмет." }
        if words.count > Self.longestSubject {
            subjectProblem = "Название предмета длиннее \(Self.longestSubject) знаков."
        }
        if user == nil { subjectTeacherProblem = "Выберите учителя." }
        guard let user, subjectProblem == nil else { return nil }
        return (user, words)
    }
}
