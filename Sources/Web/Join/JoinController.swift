// A family comes in by its sheet: code and date of birth, then who they are, login and password. Works from any phone
// without JavaScript; the code never stands in an address. Everything is checked again at each step, and the code is used
// up in the transaction that makes the account: of two people with one code the first wins.
import Crypto
import HTTP
import Mustache
import School
import Storage

enum JoinController {
    /// The code did not work any more inside the transaction.
    private struct CodeSpent: Error {}

    /// The code and the date of birth.
    static func show(_ context: Context) throws -> Response { try page(context, JoinInput(), JoinProblems()) }

    /// What the sheet opens: a new account, or one more child for a guardian who is logged in.
    static func open(_ context: Context) throws -> Response {
        let input = JoinInput(try context.form())
        let (offer, problems) = try JoinGate.open(input, context)
        guard let offer else { return try page(context, input, problems, status: problems.status) }
        context.leave(context.note(.done, about: AuditSubject(offer)))
        if context.session != nil { return try child(context, input, offer) }
        let base = Transliteration.latin(offer.student.name.last)
        let login = try context.records.users.freeLogin(
            (offer.code.holder == .guardian ? "r." : "") + (base.isEmpty ? "user" : String(base.prefix(24))))
        return try account(context, input, offer, JoinForm(login: login), .init())
    }

    /// Makes the account and logs in with it.
    static func create(_ context: Context) throws -> Response {
        if let session = context.session {
            // Nothing was made, and the log must not say so.
            context.leave(context.note(.failed, about: AuditSubject(account: session.user)))
            return .redirect(to: "/join")
        }
        let sent = try context.form()
        let input = JoinInput(sent)
        let (offer, refusal) = try JoinGate.open(input, context)
        guard let offer else { return try page(context, input, refusal, status: refusal.status) }
        let form = JoinForm(sent)
        let school = try context.records.schools.find(offer.student.schoolID)
        var (wanted, problems) = form.check(offer, school: school?.shortName ?? "")
        if problems.login == nil, try context.records.users.isTaken(login: RussianFold.fold(form.login)) {
            problems.login = "Такой логин уже занят. Придумайте другой."
        }
        guard problems.isEmpty, let wanted else { return try account(context, input, offer, form, problems) }
        let hash = try context.site.passwords.hash(wanted.password)
        let session: NewSession?
        do {
            session = try context.writeOwn({ made in
                var subject = AuditSubject(account: made.user)
                subject.student = offer.student.id
                return context.note(.done, about: subject, by: made.user.id)
            }) { try make(wanted, hash, offer, context, in: $0) }
        } catch is CodeSpent {
            return try page(context, input, .refused, status: .unprocessableContent)
        }
        guard let session else {
            problems.login = "Такой логин уже занят. Придумайте другой."
            return try account(context, input, offer, form, problems)
        }
        JoinGate.succeed(input, context)
        context.enter(session)
        return context.redirect("/", Notice(.joined))
    }

    /// Adds the child of the sheet to the guardian who is logged in.
    static func addChild(_ context: Context) throws -> Response {
        guard let user = context.session?.user else { throw Refusal.login }
        let input = JoinInput(try context.form())
        let (offer, refusal) = try JoinGate.open(input, context)
        guard let offer else { return try page(context, input, refusal, status: refusal.status) }
        if let obstacle = try obstacle(offer, context) { return try page(context, input, obstacle) }
        let (now, today) = (context.now, context.today)
        do {
            try context.writeAndRenew(about: AuditSubject(offer)) { transaction, _ in
                guard try transaction.use(offer.code.id, for: user.id, at: now) else { throw CodeSpent() }
                try transaction.grantOnce(.guardian, to: user.id, from: today)
                try transaction.addGuardian(user.id, of: offer.student.id, from: today)
            }
        } catch is CodeSpent {
            return try page(context, input, .refused, status: .unprocessableContent)
        }
        JoinGate.succeed(input, context)
        return context.redirect("/", Notice(.childAdded))
    }

    /// The account with its tie to the child and its first session; nil where the login has just been taken.
    private static func make(
        _ wanted: JoinForm.Account, _ hash: String, _ offer: JoinOffer, _ context: Context, in transaction: Transaction
    ) throws -> NewSession? {
        let student = offer.student.id
        let role: Role = offer.code.holder == .pupil ? .student : .guardian
        if role == .student, try transaction.users.ofStudent(student) != nil { throw CodeSpent() }
        let added = try transaction.addUser(
            login: wanted.login, passwordHash: hash, name: wanted.name, school: offer.student.schoolID, at: context.now)
        guard let added, let user = try transaction.users.find(added) else { return nil }
        guard try transaction.use(offer.code.id, for: added, at: context.now) else { throw CodeSpent() }
        try transaction.grant(role, to: added, from: context.today)
        switch role {
        case .student: try transaction.join(added, toStudent: student)
        default: try transaction.addGuardian(added, of: student, from: context.today)
        }
        return try context.begin(user, roles: [role], in: transaction)
    }

    /// Why the child cannot be added to the account at hand.
    private static func obstacle(_ offer: JoinOffer, _ context: Context) throws -> JoinProblems? {
        guard let user = context.session?.user else { throw Refusal.login }
        let person = try Viewer.load(user, from: context.records, on: context.today)
        if offer.code.holder == .pupil {
            return JoinProblems(
                general: "Это код для ученика, а вы вошли со своим логином. Выйдите и введите код снова.")
        }
        if person.student != nil {
            return JoinProblems(general: "Это код для родителя, а вы вошли как ученик. Выйдите и введите код снова.")
        }
        if user.schoolID != offer.student.schoolID {
            return JoinProblems(
                general:
                    "Этот ребёнок учится в другой школе. Выйдите, введите код снова и создайте для неё отдельный вход.")
        }
        if person.children.contains(offer.student.id) {
            return JoinProblems(general: "Этот ребёнок у вас уже есть. Код остался неиспользованным.")
        }
        return nil
    }

    private static func page(
        _ context: Context, _ input: JoinInput, _ problems: JoinProblems, status: Status? = nil
    ) throws -> Response {
        let hasProblem = problems.code != nil || problems.birthDate != nil || problems.general != nil
        let page = JoinPage(
            frame: try Frame("Листок с кодом", context), isLoggedIn: context.session != nil, input: input,
            problems: problems)
        return context.render(\.join, page, status: status ?? (hasProblem ? .unprocessableContent : .ok))
    }

    private static func account(
        _ context: Context, _ input: JoinInput, _ offer: JoinOffer, _ form: JoinForm, _ problems: JoinForm.Problems
    ) throws -> Response {
        let page = JoinAccountPage(
            frame: try Frame("Новый вход", context), input: input, child: try child(of: offer, context),
            isGuardian: offer.code.holder == .guardian, form: form, problems: problems)
        return context.render(\.joinAccount, page, status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func child(_ context: Context, _ input: JoinInput, _ offer: JoinOffer) throws -> Response {
        if let obstacle = try obstacle(offer, context) { return try page(context, input, obstacle) }
        let page = JoinChildPage(
            frame: try Frame("Добавить ребёнка", context), input: input, child: try child(of: offer, context))
        return context.render(\.joinChild, page)
    }

    /// «Анна С., 7 «А»»: enough to see that the sheet is the right one.
    private static func child(of offer: JoinOffer, _ context: Context) throws -> String {
        let schoolClass = try context.records.classes.ofStudent(offer.student.id, on: context.today)
        let name = "\(offer.student.name.first) \(offer.student.name.last.prefix(1))."
        return schoolClass.map { "\(name), \($0.title)" } ?? name
    }
}
