// The receipt of a withdrawal: number, moment, what had been allowed and what has ceased, and which paper copies the
// school takes down. For whoever reads the child's record; printed, it stays with the family.
import HTTP
import Mustache
import School
import Storage

enum WithdrawalController {
    static func show(_ context: Context) throws -> Response {
        let access = try context.access()
        guard let found = try context.records.consents.withdrawal(try context.id("withdrawal")) else {
            throw Refusal.notFound
        }
        let student = try access.student(.readRecord, found.studentID)
        let copies = try context.records.consents.copies(ofStudent: student.id, on: context.today)
            .filter { $0.consent == found.consent }
        let isOwn = try access.circle(of: student) == .own
        let page = WithdrawalPage(
            frame: try Frame("Расписка об отзыве согласия", context, way: isOwn ? .home : nil),
            back: Link(title: "Согласия", address: ConsentPath.family(student.id)), number: found.number,
            school: try context.records.schools.find(student.schoolID)?.fullName ?? "", name: student.name.full,
            scope: found.scope.title, given: RussianDate.full(found.givenOn),
            fieldWords: found.scope == .distribution ? ConsentRecord.words(found.fields) : nil,
            moment: "\(RussianDate.full(context.site.day(of: found.at))), \(context.site.clockTime(of: found.at))",
            way: found.way == .application
                ? "в программе «Доска успешности», \(found.author.full)"
                : "заявление на бумаге, зарегистрировано: \(found.author.full)",
            ends: found.scope.ends,
            copies: copies.map {
                WithdrawalPage.Copy(words: $0.words, state: $0.removedAt == nil ? "снимет школа" : "снято")
            })
        return context.render(\.withdrawal, page)
    }
}

extension Site {
    /// «14:05», the time of an instant at the school.
    func clockTime(of instant: Int64) -> String {
        let minutes = Int(instant / 60_000) + configuration.utcOffsetMinutes
        let ofDay = ((minutes % 1440) + 1440) % 1440
        let minute = ofDay % 60
        return "\(ofDay / 60):\(minute < 10 ? "0" : "")\(minute)"
    }
}

struct WithdrawalPage: Page {
    let frame: Frame
    let back: Link
    let number: Int
    let school: String
    let name: String
    let scope: String
    let given: String
    let fieldWords: String?
    let moment: String
    let way: String
    let ends: String
    let copies: [Copy]

    static let template = "consents/receipt"
    static let fields: [Field<WithdrawalPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .number("number") { $0.number },
        .text("school") { $0.school }, .text("name") { $0.name }, .text("scope") { $0.scope },
        .text("given") { $0.given }, .optional("fieldWords") { $0.fieldWords }, .text("moment") { $0.moment },
        .text("way") { $0.way }, .text("ends") { $0.ends }, .list("copies") { $0.copies },
        .flag("hasCopies") { !$0.copies.isEmpty },
    ]

    /// A paper copy and what becomes of it.
    struct Copy: Fields {
        let words: String
        let state: String

        static let fields: [Field<Copy>] = [.text("words") { $0.words }, .text("state") { $0.state }]
    }
}
