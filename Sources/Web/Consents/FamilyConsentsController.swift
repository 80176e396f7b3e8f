// The consents of one child, for its family and for the staff that reads its record: what stands, what ended and when.
// A guardian takes one back here, on any day and without a reason; what ends is said before the button, and a receipt
// comes after it. A guardian whose bond has ended is nobody here.
import HTTP
import Mustache
import School
import Storage

enum FamilyConsentsController {
    static func index(_ context: Context) throws -> Response {
        let access = try context.access()
        let student = try access.student(.readRecord, try context.id("student"))
        let today = context.today
        let consents = try context.records.consents.ofStudent(student.id)
        let mayWithdraw = try access.may(.withdrawConsent, about: student)
        let isOwn = try access.circle(of: student) == .own
        let page = FamilyConsentsPage(
            frame: try Frame("Согласия, \(student.name.lastFirst)", context, way: isOwn ? .home : nil),
            back: Link(title: student.name.first, address: .path("students", String(student.id.raw))),
            name: student.name.full,
            scopes: ConsentScope.allCases.map { scope in
                FamilyConsentsPage.Scope(
                    scope, consents.last { $0.scope == scope && $0.paper.holds(on: today) }, mayWithdraw: mayWithdraw)
            },
            past: consents.filter { !$0.paper.holds(on: today) }.reversed().map {
                FamilyConsentsPage.Past($0, on: today)
            }, mayWithdraw: mayWithdraw)
        return context.render(\.familyConsents, page)
    }

    /// Ends a consent with this request. Sent twice, it leads to the same receipt.
    static func withdraw(_ context: Context) throws -> Response {
        let (studentID, id): (StudentID, ConsentID) = (try context.id("student"), try context.id("consent"))
        let (today, now) = (context.today, context.now)
        let receipt = try context.write { transaction, access in
            let student = try access.student(.withdrawConsent, studentID)
            guard let consent = try transaction.consents.ofStudent(student.id).first(where: { $0.id == id }) else {
                throw Refusal.notFound
            }
            if let earlier = consent.withdrawal { return earlier }
            guard
                let receipt = try transaction.withdrawConsent(
                    id, of: student.id, .application, on: today, by: access.viewer.user, at: now)
            else { throw StorageError.changedMeanwhile }
            return receipt
        }
        return context.redirect(ConsentPath.receipt(receipt).text, Notice(.consentWithdrawn))
    }
}

struct FamilyConsentsPage: Page {
    let frame: Frame
    let back: Link
    let name: String
    let scopes: [Scope]
    let past: [Past]
    let mayWithdraw: Bool

    static let template = "consents/family"
    static let fields: [Field<FamilyConsentsPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .text("name") { $0.name },
        .list("scopes") { $0.scopes }, .list("past") { $0.past }, .flag("hasPast") { !$0.past.isEmpty },
        .flag("mayWithdraw") { $0.mayWithdraw },
    ]

    /// One of the three consents.
    struct Scope: Fields {
        let title: String
        let means: String
        /// Nil where none stands.
        let term: String?
        let fieldWords: String?
        /// What ends with a withdrawal.
        let ends: String
        /// Where it is taken back; nil where the viewer may not or nothing stands.
        let withdrawal: URLText?

        static let fields: [Field<Scope>] = [
            .text("title") { $0.title }, .text("means") { $0.means }, .optional("term") { $0.term },
            .optional("fieldWords") { $0.fieldWords }, .text("ends") { $0.ends },
            .optionalURL("withdrawal") { $0.withdrawal },
        ]

        init(_ scope: ConsentScope, _ consent: ConsentRecord?, mayWithdraw: Bool) {
            title = Sentence.beginning(scope.title)
            (means, ends) = (scope.means, scope.ends)
            (term, fieldWords) = (consent?.termWords, consent?.fieldWords)
            withdrawal =
                mayWithdraw ? consent.map { ConsentPath.familyWithdrawal($0.studentID, $0.id) } : nil
        }
    }

    /// A consent that stands no more.
    struct Past: Fields {
        let title: String
        let term: String
        let state: String
        let receipt: URLText?

        static let fields: [Field<Past>] = [
            .text("title") { $0.title }, .text("term") { $0.term }, .text("state") { $0.state },
            .optionalURL("receipt") { $0.receipt },
        ]

        init(_ consent: ConsentRecord, on day: Day) {
            title = Sentence.beginning(consent.scope.title)
            (term, state) = (consent.termWords, consent.standingWords(on: day))
            receipt = consent.withdrawal.map(ConsentPath.receipt)
        }
    }
}

extension ConsentScope {
    /// What the consent allows, for the family.
    var means: String {
        switch self {
        case .processing: "Школа ведёт учёт достижений и портфолио ребёнка."
        case .school: "Доску класса с карточкой ребёнка видят ученики и родители класса после входа."
        case .distribution:
            "Отмеченные поля видят посетители школы: экран и стенд в холле, проверка свидетельства по коду."
        }
    }

    /// What ends with its withdrawal (ч. 2 ст. 9 152-ФЗ: what the law makes the school keep, it keeps).
    var ends: String {
        switch self {
        case .processing:
            "Отзыв записан. Показ другим семьям и в холле — отдельные согласия: они отзываются отдельно. Учёт, который школа "
                + "ведёт по закону об образовании, продолжается и без согласия (ч. 2 ст. 9 152-ФЗ)."
        case .school: "Карточка ребёнка сразу исчезает с доски класса у других семей — и в прошлых месяцах тоже."
        case .distribution:
            "Ребёнок сразу исчезает с экрана в холле, со стенда при печати и со страницы проверки свидетельства — и в прошлых "
                + "месяцах тоже."
        }
    }
}
