// How the families of a class come in, for its class teacher: who has an account, the sheets with codes for those ticked,
// a sheet in place of a lost one, a one-time password in place of a forgotten one. Codes and passwords stand on the answer
// and nowhere else.
import Crypto
import HTTP
import Mustache
import School
import Storage

enum FamiliesController {
    /// Codes for guardians on one sheet.
    static let guardiansOfSheet = 2

    /// Who has an account.
    static func show(_ context: Context) throws -> Response {
        try page(context, try schoolClass(context), problem: nil)
    }

    /// Makes the sheets of the pupils ticked, or of one; the unused codes of their earlier sheets die.
    static func create(_ context: Context) throws -> Response {
        let schoolClass = try schoolClass(context)
        let form = try context.form()
        // The button beside one pupil counts alone, whoever is ticked.
        let ticked = Set((form["only"].map { [$0] } ?? form.all("student")).compactMap(StudentID.init(form:)))
        let day = schoolClass.listDay(context.today)
        let key = context.site.configuration.secret
        let (id, now) = (schoolClass.id, context.now)
        let made = try context.write { transaction, access in
            let schoolClass = try access.schoolClass(.printCodeSheets, id)
            let days = Int64(try transaction.settings.of(schoolClass.schoolID)[.joinCodeDays])
            let until = now + days * 86_400_000
            let families = try transaction.users.families(of: schoolClass.id, on: day)
            let sheets = try families.filter { ticked.contains($0.student.id) }.map { family in
                let codes = SheetCodes(needsPupil: family.own == nil)
                try transaction.issue(
                    codes.stored(key), of: family.student.id, by: access.viewer.user, at: now, until: until)
                return (family.student, codes)
            }
            return (sheets: sheets, until: until)
        }
        guard !made.sheets.isEmpty else {
            return try page(context, schoolClass, problem: "Отметьте хотя бы одного ученика.")
        }
        return try SheetsPage.answer(context, schoolClass, made.sheets, until: made.until)
    }

    /// Gives an account of a family a one-time password, shown once.
    static func renewPassword(_ context: Context) throws -> Response {
        let schoolClass = try schoolClass(context)
        let account = try context.access().familyAccount(context.id("user"), of: schoolClass)
        let slip = try AccountsController.renew(account, context) { access in
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

    private static func page(_ context: Context, _ schoolClass: ClassRecord, problem: String?) throws -> Response {
        let access = try context.access()
        let families = try context.records.users.families(of: schoolClass.id, on: schoolClass.listDay(context.today))
        let rows = try families.map { family in
            let accounts = [family.own].compactMap { $0 } + family.guardians
            return FamilyRow(
                family: family,
                accounts: try accounts.map { try row(of: $0, family, schoolClass, access) },
                sheet: SheetState(
                    try context.records.joinCodes.newest(of: family.student.id), at: context.now, site: context.site))
        }
        let page = FamiliesPage(
            frame: try Frame("Вход для семей", context, way: .schoolClass), schoolClass: schoolClass,
            back: access.place(of: schoolClass), rows: rows, problem: problem)
        return context.render(\.families, page, status: problem == nil ? .ok : .unprocessableContent)
    }

    private static func row(
        of account: UserRecord, _ family: FamilyAccounts, _ schoolClass: ClassRecord, _ access: Access
    ) throws -> FamilyAccount {
        let isOwn = account.id == family.own?.id
        let password = URLText.path(
            "classes", String(schoolClass.id.raw), "accounts", String(account.id.raw), "password")
        return FamilyAccount(
            user: account, isOwn: isOwn, renewal: try access.mayRenew(account, of: schoolClass) ? password : nil,
            bond: isOwn ? nil : try access.addressOfBond(account.id, family.student))
    }
}
