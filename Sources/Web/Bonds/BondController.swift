// Ending the bond of a guardian with a child: by the class teacher, whose class the child is in, or the administrator. It
// acts with the request: the person's sessions end, the unused codes of the child's sheet die, and what was seen by the
// bond is not found any more. What the person has entered or wished stays.
import HTTP
import Mustache
import School
import Storage

enum BondController {
    /// What will end, and the form of it.
    static func show(_ context: Context) throws -> Response {
        let access = try context.access()
        let bond = try access.bond(of: context.id("user"), with: context.id("student"))
        return try page(context, bond, BondForm(today: context.today))
    }

    /// Ends the bond. Sent twice, it leads to the same page.
    static func end(_ context: Context) throws -> Response {
        let (user, student): (UserID, StudentID) = (try context.id("user"), try context.id("student"))
        let access = try context.access()
        let back = try access.placeOfBonds(user, student).address
        guard try access.mayHaveEnded(user, student) else {
            let bond = try access.bond(of: user, with: student)
            var form = BondForm(try context.form())
            guard let day = form.validate(bond, today: context.today) else { return try page(context, bond, form) }
            let (today, now) = (context.today, context.now)
            try context.write { transaction, access in
                let bond = try access.bond(of: user, with: student)
                try transaction.endBond(of: bond.guardian.id, with: bond.student.id, from: day, today: today, at: now)
            }
            return context.redirect(back.text, Notice(.bondEnded))
        }
        return context.redirect(back.text, Notice(.nothingChanged))
    }

    private static func page(_ context: Context, _ bond: GuardianBond, _ form: BondForm) throws -> Response {
        let back = try context.access().placeOfBonds(bond.guardian.id, bond.student.id)
        let page = BondPage(
            frame: try Frame("Прекратить связь", context), back: back, bond: bond, form: form, today: context.today)
        return context.render(\.bond, page, status: form.problem == nil ? .ok : .unprocessableContent)
    }
}

/// A guardian and a child.
struct GuardianBond {
    let guardian: UserRecord
    let student: StudentRecord
    /// The first day on which it holds.
    let from: Day
}

/// The day as it was typed.
struct BondForm {
    /// The first day without the bond.
    let day: String
    private(set) var problem: String?

    init(today: Day) { day = today.iso }
    init(_ form: FormData) { day = CellText.cleaned(form["day"] ?? "") }

    /// The day, or nil with the words beside the field.
    mutating func validate(_ bond: GuardianBond, today: Day) -> Day? {
        switch DateReading.event(day, in: nil) {
        case .empty: problem = "Укажите день."
        case .problem(let words): problem = words
        case .understood(let read) where read > today: problem = "Этот день ещё не наступил."
        case .understood(let read) where read < bond.from:
            problem = "Связь началась \(RussianDate.full(bond.from)): раньше прекратить её нельзя."
        case .understood(let read): return read
        }
        return nil
    }
}

extension Access {
    /// A bond that holds today and that the viewer may end.
    ///
    /// - Throws: `Refusal.notFound`.
    func bond(of user: UserID, with id: StudentID) throws -> GuardianBond {
        let student = try student(.endBond, id)
        guard let from = try records.users.bond(of: user, with: id, on: today),
            let guardian = try records.users.find(user)
        else { throw trail.refuseLast() }
        return GuardianBond(guardian: guardian, student: student, from: from)
    }

    /// Whether a bond that the viewer might have ended was there and holds no more.
    ///
    /// - Throws: `Refusal.notFound` for a pupil whose bonds are not the viewer's to end.
    func mayHaveEnded(_ user: UserID, _ id: StudentID) throws -> Bool {
        let student = try student(.endBond, id)
        return try records.users.bond(of: user, with: id, on: today) == nil
            && records.users.ofStudent(id)?.id != user && records.portfolio.isFamily(user, of: student.id)
    }

    /// The page that the bonds of a pupil are ended from: of the class for who leads it, else of the account.
    func placeOfBonds(_ user: UserID, _ student: StudentID) throws -> Link {
        if let schoolClass = try records.classes.ofStudent(student, on: today),
            viewer.classesLed.contains(schoolClass.id)
        {
            return Link(title: "Вход для семей", address: .path("classes", String(schoolClass.id.raw), "accounts"))
        }
        return Link(title: "Учётная запись", address: .path("users", String(user.raw)))
    }

    /// Where the bond of a guardian with a pupil is ended; nil where the viewer may not.
    func addressOfBond(_ user: UserID, _ student: StudentRecord) throws -> URLText? {
        try may(.endBond, about: student)
            ? .path("students", String(student.id.raw), "guardians", String(user.raw)) : nil
    }
}
