// The page of how the families of a class come in.
import Mustache
import School
import Storage

/// Who of a class has an account, and where the sheets are.
struct FamiliesPage: Page {
    let frame: Frame
    let schoolClass: ClassRecord
    let back: Link
    let rows: [FamilyRow]
    let problem: String?

    static let template = "families/show"
    static let fields: [Field<FamiliesPage>] = [
        .object("frame") { $0.frame }, .text("classTitle") { $0.schoolClass.title },
        .object("back") { $0.back },
        .text("size") { page in
            let full = page.rows.filter { !$0.isMissing }.count
            return "вошли \(full) из \(page.rows.count) семей"
        },
        .url("address") { .path("classes", String($0.schoolClass.id.raw), "accounts") },
        .url("roster") { .path("classes", String($0.schoolClass.id.raw), "roster") },
        .optional("problem") { $0.problem }, .list("rows") { $0.rows },
    ]
}

/// A family.
struct FamilyRow: Fields {
    let family: FamilyAccounts
    let accounts: [FamilyAccount]
    let sheet: SheetState

    /// Whether the pupil or every guardian is still without an account.
    var isMissing: Bool { family.own == nil || family.guardians.isEmpty }

    static let fields: [Field<FamilyRow>] = [
        .text("id") { String($0.family.student.id.raw) }, .text("name") { $0.family.student.name.full },
        // Ticked at first are those who wait for a sheet, so that one click prints the whole class.
        .flag("isTicked") { $0.isMissing && !$0.sheet.isLive }, .optional("sheet") { $0.sheet.words },
        .list("accounts") { $0.accounts },
    ]
}

/// What has become of a pupil's newest sheet.
struct SheetState {
    /// «Листок выдан 29 октября, действует до 28 ноября», or nil where there never was one.
    let words: String?
    /// Whether some code of it still works.
    let isLive: Bool

    init(_ codes: [JoinCodeRecord], at now: Int64, site: Site) {
        isLive = codes.contains { $0.works(at: now) }
        guard let first = codes.first else {
            words = nil
            return
        }
        let issued = RussianDate.dayMonth(site.day(of: first.issuedAt))
        let until = RussianDate.dayMonth(site.day(of: first.expiresAt))
        let used = codes.filter(\.isUsed).count
        let use = used == 0 ? "" : ", использовано кодов: \(used) из \(codes.count)"
        words =
            isLive
            ? "Листок выдан \(issued), действует до \(until)\(use)" : "Листок от \(issued) больше не действует\(use)"
    }
}

/// An account of a family.
struct FamilyAccount: Fields {
    let user: UserRecord
    /// The pupil's own, not a guardian's.
    let isOwn: Bool
    /// Where a one-time password is asked for; nil where only the administrator gives one.
    let renewal: URLText?
    /// Where the bond of a guardian is ended; nil where the viewer does not end it.
    let bond: URLText?

    static let fields: [Field<FamilyAccount>] = [
        .text("who") { $0.isOwn ? "свой" : $0.user.name.full }, .text("login") { $0.user.login },
        .text("state") { $0.user.stateTitle }, .optionalURL("renewal") { $0.renewal }, .optionalURL("bond") { $0.bond },
    ]
}
