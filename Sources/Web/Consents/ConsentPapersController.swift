// The papers of consent to be signed: one sheet a child and scope, filled in with what the school knows, for a whole
// class, for those who are missing, or for the pupils chosen. Three papers, never one (ч. 1 ст. 9 152-ФЗ since 1
// September 2025). What the school does not know stays a line to write on.
import HTTP
import Mustache
import School
import Storage

enum ConsentPapersController {
    /// `?scope=` one of the three, all of them without it; `?who=missing` those without a standing consent;
    /// `?student=` once or more often.
    static func show(_ context: Context) throws -> Response {
        let schoolClass = try context.access().schoolClass(.registerConsents, try context.id("class"))
        let query = context.request.query
        let scopes = try scopes(query["scope"])
        let chosen = Set(query.all("student").compactMap { StudentID(form: $0) })
        let onlyMissing = query["who"] == "missing"
        guard let school = try context.records.schools.find(schoolClass.schoolID) else { throw Refusal.notFound }
        let today = context.today
        let newest = ConsentNewest(try context.records.consents.ofClass(schoolClass.id, on: today))
        let forms = try scopes.map { try context.records.consentForms.latest($0, of: school.id) }
        let families = try context.records.users.families(of: schoolClass.id, on: today)
        var sheets: [ConsentSheet] = []
        for family in families where chosen.isEmpty || chosen.contains(family.student.id) {
            for form in forms {
                if onlyMissing, newest[family.student.id, form.scope]?.paper.holds(on: today) == true { continue }
                sheets.append(ConsentSheet(form, family, schoolClass, school, today))
            }
        }
        let page = ConsentPapersPage(
            frame: try Frame("Бумаги согласий, \(schoolClass.title)", context, way: .schoolClass),
            back: Link(title: "Согласия", address: ConsentPath.register(schoolClass.id)), sheets: sheets,
            missing: missing(school.details))
        return context.render(\.consentPapers, page)
    }

    private static func scopes(_ text: String?) throws -> [ConsentScope] {
        guard let text else { return ConsentScope.allCases }
        guard let scope = ConsentScope(rawValue: text) else { throw Refusal.badRequest }
        return [scope]
    }

    /// What the paper needs and the school has not filled in.
    private static func missing(_ details: SchoolDetails) -> String? {
        let absent = [
            ("адрес", details.address), ("ИНН", details.inn), ("ОГРН", details.ogrn), ("адрес сайта", details.site),
        ].filter(\.1.isEmpty).map(\.0)
        return absent.isEmpty ? nil : absent.joined(separator: ", ")
    }
}

struct ConsentPapersPage: Page {
    let frame: Frame
    let back: Link
    let sheets: [ConsentSheet]
    /// What of the school is not filled in; nil where all is.
    let missing: String?

    static let template = "consents/print"
    static let fields: [Field<ConsentPapersPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .list("sheets") { $0.sheets },
        .flag("isEmpty") { $0.sheets.isEmpty }, .optional("missing") { $0.missing },
    ]
}

/// One paper to sign.
struct ConsentSheet: Fields {
    let title: String
    /// The paragraph of law that it follows.
    let basis: String
    let school: String
    let operatorLine: String
    let guardian: String?
    let child: String
    let born: String
    let className: String
    let parts: [Part]
    /// The table of fields; empty for a scope without them.
    let choices: [FieldChoice]
    /// «вариант 2»: the version of the text.
    let version: Int
    let isDistribution: Bool

    static let fields: [Field<ConsentSheet>] = [
        .text("title") { $0.title }, .text("basis") { $0.basis }, .text("school") { $0.school },
        .text("operatorLine") { $0.operatorLine }, .optional("guardian") { $0.guardian }, .text("child") { $0.child },
        .text("born") { $0.born }, .text("className") { $0.className }, .list("parts") { $0.parts },
        .list("choices") { $0.choices }, .number("version") { $0.version },
        .flag("isDistribution") { $0.isDistribution },
    ]

    /// One part of the text.
    struct Part: Fields {
        let title: String
        let text: String

        static let fields: [Field<Part>] = [.text("title") { $0.title }, .text("text") { $0.text }]
    }

    init(
        _ form: ConsentForm, _ family: FamilyAccounts, _ schoolClass: ClassRecord, _ school: SchoolRecord, _ today: Day
    ) {
        title =
            switch form.scope {
            case .processing: "Согласие на обработку персональных данных"
            case .school: "Согласие на показ достижений в классе и школе"
            case .distribution: "Согласие на распространение персональных данных"
            }
        basis =
            form.scope == .distribution
            ? "ст. 10.1 Федерального закона от 27.07.2006 № 152-ФЗ, приказ Роскомнадзора от 24.02.2021 № 18"
            : "ст. 9 Федерального закона от 27.07.2006 № 152-ФЗ"
        self.school = school.fullName
        let details = school.details
        let blank = "____________________"
        operatorLine = [
            ("адрес", details.address), ("ИНН", details.inn), ("ОГРН", details.ogrn), ("сайт", details.site),
        ].map { "\($0.0): \($0.1.isEmpty ? blank : $0.1)" }.joined(separator: "; ")
        guardian = family.guardians.first { !$0.isDisabled && !$0.name.patronymic.isEmpty }?.name.full
        child = family.student.name.full
        born = RussianDate.full(family.student.birthDay)
        className = schoolClass.title
        parts = ConsentFormPart.of(form.scope).map { part in
            Part(title: part.title, text: form.text(part))
        }
        choices = form.scope == .distribution ? FieldChoice.all(chosen: []) : []
        version = form.version
        isDistribution = form.scope == .distribution
    }
}
