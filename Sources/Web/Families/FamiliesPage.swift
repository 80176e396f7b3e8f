// The page of a class's family accounts.
import Mustache
import School
import Storage

/// Who of a class has an account.
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
            let full = page.rows.filter { $0.family.missing == 0 }.count
            return "доступ есть у \(full) из \(page.rows.count)"
        },
        .url("address") { .path("classes", String($0.schoolClass.id.raw), "accounts") },
        .url("roster") { .path("classes", String($0.schoolClass.id.raw), "roster") },
        .optional("problem") { $0.problem }, .list("rows") { $0.rows },
        .flag("isMissing") { $0.rows.contains { $0.family.missing > 0 } },
    ]
}

/// A family.
struct FamilyRow: Fields {
    let family: FamilyAccounts
    let accounts: [FamilyAccount]
    let isTicked: Bool
    let guardianName: String
    let problem: String?

    init(family: FamilyAccounts, accounts: [FamilyAccount], form: FamilyForm) {
        let id = family.student.id
        (self.family, self.accounts) = (family, accounts)
        (isTicked, guardianName, problem) = (form.ticked.contains(id), form.names[id] ?? "", form.problems[id])
    }

    static let fields: [Field<FamilyRow>] = [
        .text("id") { String($0.family.student.id.raw) }, .text("name") { $0.family.student.name.full },
        .flag("isMissing") { $0.family.missing > 0 }, .flag("needsGuardian") { $0.family.guardians.isEmpty },
        .flag("isTicked") { $0.isTicked }, .text("guardianName") { $0.guardianName },
        .optional("problem") { $0.problem },
        .list("accounts") { $0.accounts },
    ]
}

/// An account of a family.
struct FamilyAccount: Fields {
    let user: UserRecord
    /// The pupil's own, not a guardian's.
    let isOwn: Bool
    /// Where a new password is asked for; nil where only the administrator gives one.
    let renewal: URLText?

    static let fields: [Field<FamilyAccount>] = [
        .text("who") { $0.isOwn ? "свой" : $0.user.name.full }, .text("login") { $0.user.login },
        .text("state") { $0.user.stateTitle }, .optionalURL("renewal") { $0.renewal },
    ]
}
