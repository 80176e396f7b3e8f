// Accounts of the families of a class, for its class teacher: who has one, making those that are missing, a new password
// where one was lost. The passwords stand on the answer, a slip for each family, and nowhere else.
import Crypto
import HTTP
import Mustache
import School
import Storage

enum FamiliesController {
    /// Who has an account.
    static func show(_ context: Context) throws -> Response {
        try page(context, try schoolClass(context), FamilyForm())
    }

    /// Makes the missing accounts of the pupils ticked: the pupil's own, and a guardian's where there is none.
    static func create(_ context: Context) throws -> Response {
        let schoolClass = try schoolClass(context)
        var form = FamilyForm(try context.form())
        let day = schoolClass.listDay(context.today)
        let families = try context.records.users.families(of: schoolClass.id, on: day)
        form.check(families)
        guard form.problems.isEmpty, form.general == nil else { return try page(context, schoolClass, form) }

        // Hashing takes its time on purpose: it is done before the transaction, for what is missing now.
        let missing = families.filter { form.ticked.contains($0.student.id) }.reduce(0) { $0 + $1.missing }
        let keys = try (0..<missing).map { _ in try OneTimeKey(context.site.hasher) }
        let (id, now, ready) = (schoolClass.id, context.now, form)
        let slips = try context.write { transaction, access in
            let schoolClass = try access.schoolClass(.printCodeSheets, id)
            let families = try transaction.users.families(of: schoolClass.id, on: day)
            var maker = FamilyMaker(transaction: transaction, schoolClass: schoolClass, day: day, now: now, keys: keys)
            return try families.filter { ready.ticked.contains($0.student.id) }.compactMap {
                try maker.make($0, guardian: ready.guardians[$0.student.id])
            }
        }
        let back = URLText.path("classes", String(id.raw), "accounts")
        guard !slips.isEmpty else { return context.redirect(back.text, Notice(.nothingChanged)) }
        return try SlipsPage.answer(
            context, title: "Вход для семей \(schoolClass.title)", slips, back: back, way: .schoolClass)
    }

    /// Gives an account of a family a new password, shown once.
    static func renewPassword(_ context: Context) throws -> Response {
        let schoolClass = try schoolClass(context)
        let account = try context.access().familyAccount(context.id("user"), of: schoolClass)
        let slip = try AccountsController.renew(account, who: "", context) { access in
            try access.familyAccount(account.id, of: try access.schoolClass(.printCodeSheets, schoolClass.id))
        }
        return try SlipsPage.answer(
            context, title: "Новый пароль", [slip], back: .path("classes", String(schoolClass.id.raw), "accounts"),
            way: .schoolClass)
    }

    private static func schoolClass(_ context: Context) throws -> ClassRecord {
        let found = try context.access().schoolClass(.printCodeSheets, context.id("class"))
        guard found.year >= AcademicYear(containing: context.today) else { throw Refusal.notFound }
        return found
    }

    private static func page(_ context: Context, _ schoolClass: ClassRecord, _ form: FamilyForm) throws -> Response {
        let access = try context.access()
        let families = try context.records.users.families(of: schoolClass.id, on: schoolClass.listDay(context.today))
        let rows = try families.map { family in
            FamilyRow(
                family: family,
                accounts: try ([family.own].compactMap { $0 } + family.guardians).map { account in
                    FamilyAccount(
                        user: account, isOwn: account.id == family.own?.id,
                        renewal: try access.mayRenew(account, of: schoolClass)
                            ? .path(
                                "classes", String(schoolClass.id.raw), "accounts", String(account.id.raw), "password")
                            : nil)
                }, form: form)
        }
        let page = FamiliesPage(
            frame: try Frame("Доступ семей", context, way: .schoolClass), schoolClass: schoolClass,
            back: access.place(of: schoolClass), rows: rows, problem: form.general)
        let isRefused = !form.problems.isEmpty || form.general != nil
        return context.render(\.families, page, status: isRefused ? .unprocessableContent : .ok)
    }
}
