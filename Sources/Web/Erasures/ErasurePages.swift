// The pages of destruction: who has left, the form of the decision, the act.
import Mustache
import School
import Storage

/// Who has left, and the acts.
struct ErasuresPage: Page {
    let frame: Frame
    let list: LeaverList
    let acts: ActList

    static let template = "erasures/index"
    static let fields: [Field<ErasuresPage>] = [
        .object("frame") { $0.frame },
        .text("term") { page in
            page.list.years == 0 ? "сразу после выбытия" : "\(Plural.count(page.list.years, .year)) после выбытия"
        },
        .text("size") { Plural.count($0.list.found.total, .pupil) },
        .flag("hasLeavers") { !$0.list.rows.isEmpty }, .url("file") { $0.address(["file"]) },
        .list("heads") { page in page.list.order.heads { page.address(sort: $0) } },
        .list("leavers") { $0.list.rows },
        .optionalObject("leaverPages") { page in
            ListPages(page.list.found, size: LeaverList.pageSize) { page.address(page: $0) }
        },
        .flag("hasActs") { !$0.acts.rows.isEmpty }, .list("acts") { $0.acts.rows },
        .optionalObject("actPages") { page in
            ListPages(page.acts.found, size: ActList.pageSize) {
                page.list.address(acts: $0)(page: page.list.found.number)
            }
        },
    ]

    /// The addresses of the same pupils and acts.
    private var address: ListAddress { list.address(acts: acts.found.number) }
}

/// A pupil who has left.
struct LeaverRow: Fields {
    let leaver: Leaver
    let until: Day
    let isExpired: Bool

    init(_ leaver: Leaver, years: Int, today: Day) {
        self.leaver = leaver
        until = leaver.keptUntil(years: years)
        isExpired = leaver.isExpired(after: years, on: today)
    }

    static let fields: [Field<LeaverRow>] = [
        .text("name") { $0.leaver.student.name.full }, .text("leftOn") { RussianDate.numeric($0.leaver.leftOn) },
        .text("until") { RussianDate.numeric($0.until) }, .flag("isExpired") { $0.isExpired },
        .url("address") { .path("students", String($0.leaver.student.id.raw), "erasure") },
        .url("folder") { .path("students", String($0.leaver.student.id.raw), "folder") },
    ]
}

/// An act in the list.
struct ActRow: Fields {
    let act: ErasureRecord
    let day: Day

    static let fields: [Field<ActRow>] = [
        .text("title") { "Акт № \($0.act.number) от \(RussianDate.numeric($0.day))" },
        .text("minutes") {
            "протокол № \($0.act.decision.minutesNumber) от \(RussianDate.numeric($0.act.decision.minutesDay))"
        },
        .url("address") { .path("erasures", String($0.act.id.raw)) },
    ]
}

/// The form of the decision.
struct ErasureFormPage: Page {
    let frame: Frame
    let leaver: Leaver
    let form: ErasureForm

    static let template = "erasures/new"
    static let fields: [Field<ErasureFormPage>] = [
        .object("frame") { $0.frame }, .text("name") { $0.leaver.student.name.full },
        .text("typedName") { "\($0.leaver.student.name.last) \($0.leaver.student.name.first)" },
        .text("leftOn") { RussianDate.full($0.leaver.leftOn) },
        .url("address") { .path("students", String($0.leaver.student.id.raw), "erasure") },
        .url("folder") { .path("students", String($0.leaver.student.id.raw), "folder") },
        .list("reasons") { page in
            ErasureReason.allCases.map {
                SelectOption(value: $0.rawValue, title: $0.title, isChosen: $0 == page.form.reason)
            }
        },
        .text("number") { $0.form.number }, .text("day") { $0.form.day },
        .text("confirmation") { $0.form.confirmation }, .optional("numberProblem") { $0.form.numberProblem },
        .optional("dayProblem") { $0.form.dayProblem },
        .optional("confirmationProblem") { $0.form.confirmationProblem }, .flag("isRefused") { $0.form.hasProblem },
        .texts("erased") { _ in ErasedKind.allCases.map(\.title) },
        .list("kept") { _ in KeptRecord.all.map { KeptRow(record: $0) } },
    ]
}

/// Something that stays.
struct KeptRow: Fields {
    let record: KeptRecord

    static let fields: [Field<KeptRow>] = [
        .text("title") { $0.record.title }, .text("term") { $0.record.term }, .text("ground") { $0.record.ground },
    ]
}

/// An amount of the act.
struct ErasedRow: Fields {
    let title: String
    let amount: Int

    static let fields: [Field<ErasedRow>] = [.text("title") { $0.title }, .number("amount") { $0.amount }]
}

/// The act, with the content that order 179 of Roskomnadzor (28.10.2022) asks for. The pupil's name is written in by
/// hand: the program does not keep it.
struct ActPage: Page {
    let frame: Frame
    let school: SchoolRecord
    let act: ErasureRecord
    let counts: [(kind: ErasedKind, amount: Int)]
    /// Who did it; empty for the operator's command.
    let author: String
    let day: Day

    static let template = "erasures/show"
    static let fields: [Field<ActPage>] = [
        .object("frame") { $0.frame }, .text("school") { $0.school.fullName },
        .text("place") { page in
            [page.school.city, page.school.details.address].filter { !$0.isEmpty }.joined(separator: ", ")
        },
        .text("numbers") { page in
            [("ИНН", page.school.details.inn), ("ОГРН", page.school.details.ogrn)].filter { !$0.1.isEmpty }
                .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        },
        .text("head") { $0.school.headName }, .number("number") { $0.act.number },
        .text("day") { RussianDate.full($0.day) }, .text("studentNumber") { String($0.act.studentNumber) },
        .text("leftOn") { RussianDate.full($0.act.leftOn) }, .text("reason") { $0.act.decision.reason.title },
        .text("minutes") {
            "протокол № \($0.act.decision.minutesNumber) от \(RussianDate.full($0.act.decision.minutesDay))"
        },
        .text("author") { $0.author.isEmpty ? "администратор установки, командой" : $0.author },
        .list("erased") { $0.counts.map { ErasedRow(title: $0.kind.title, amount: $0.amount) } },
        .list("kept") { _ in KeptRecord.all.map { KeptRow(record: $0) } },
    ]
}
