// The page that asks before a bond ends.
import Mustache
import School
import Storage

struct BondPage: Page {
    let frame: Frame
    let back: Link
    let bond: GuardianBond
    let form: BondForm
    let today: Day

    static let template = "bonds/show"
    static let fields: [Field<BondPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back },
        .text("guardian") { $0.bond.guardian.name.full }, .text("login") { $0.bond.guardian.login },
        .text("child") { $0.bond.student.name.full }, .text("since") { RussianDate.full($0.bond.from) },
        .url("address") {
            .path(
                "students", String($0.bond.student.id.raw), "guardians", String($0.bond.guardian.id.raw), "end")
        },
        .text("day") { $0.form.day }, .text("first") { $0.bond.from.iso }, .text("last") { $0.today.iso },
        .optional("problem") { $0.form.problem },
    ]
}
