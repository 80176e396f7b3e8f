// The two things that open a family's sheet: its code and the child's date of birth. Wrong ones are counted by code and by
// address like wrong passwords, and against the code itself, which dies of them: whoever finds a sheet must not try the
// birthdays of a class. The answer does not tell which of the two was wrong, nor whether a code was used or has ended.
import Crypto
import HTTP
import School
import Storage

/// What was typed from a sheet.
struct JoinInput {
    let code: String
    let birthDate: String

    /// An empty form.
    init() { (code, birthDate) = ("", "") }

    /// The form as sent.
    init(_ form: FormData) {
        code = form["code"] ?? ""
        birthDate = form["birth"] ?? ""
    }
}

/// What a sheet opens.
struct JoinOffer {
    let code: JoinCodeRecord
    let student: StudentRecord
}

/// Why a sheet does not open.
struct JoinProblems {
    var code: String?
    var birthDate: String?
    var general: String?
    /// Whether the next try has to wait.
    var isSlow = false

    static let refused = JoinProblems(
        general:
            "Код или дата рождения не подходит. Проверьте и то и другое. Если код уже использован или его срок прошёл, "
            + "попросите у классного руководителя новый листок.")

    var status: Status { isSlow ? .tooManyRequests : .unprocessableContent }
}

enum JoinGate {
    /// What the sheet opens, or why it does not.
    static func open(_ input: JoinInput, _ context: Context) throws -> (offer: JoinOffer?, problems: JoinProblems) {
        var problems = JoinProblems()
        let code = JoinCode(typed: input.code)
        let birth = DateReading.birth(input.birthDate).value
        if code == nil { problems.code = "В коде \(JoinCode.length) знаков, тремя группами, как на листке." }
        if birth == nil { problems.birthDate = "Напишите дату рождения ребёнка: 03.07.2013." }
        guard let code, let birth else { return (nil, problems) }
        let throttle = context.site.throttle
        let attempt = LoginThrottle.Attempt(code: code.text, peer: context.request.peer)
        let wait = throttle.wait(for: attempt, at: context.now)
        guard wait == 0 else { return (nil, JoinProblems(general: LoginController.slow(wait), isSlow: true)) }
        let found = try context.records.joinCodes.find(code.storedHash(context.site.configuration.secret))
        guard let found, found.works(at: context.now),
            let student = try context.records.students.find(found.studentID)
        else {
            throttle.fail(attempt, at: context.now)
            context.leave(context.note(.refused, deed: .openCodeSheet))
            return (nil, .refused)
        }
        guard student.birthDay == birth else {
            throttle.fail(attempt, at: context.now)
            let subject = AuditSubject(school: student.schoolID, student: student.id)
            let entry = context.note(.refused, deed: .openCodeSheet, about: subject)
            try context.writeOwn(entry) { try $0.noteFailure(of: found.id) }
            return (nil, .refused)
        }
        return (JoinOffer(code: found, student: student), problems)
    }

    /// Notes that a sheet was used as it is meant to be.
    static func succeed(_ input: JoinInput, _ context: Context) {
        guard let code = JoinCode(typed: input.code) else { return }
        let attempt = LoginThrottle.Attempt(code: code.text, peer: context.request.peer)
        context.site.throttle.succeed(attempt, at: context.now)
    }
}

extension AuditSubject {
    /// The child that a sheet is for.
    init(_ offer: JoinOffer) { self.init(school: offer.student.schoolID, student: offer.student.id) }
}
