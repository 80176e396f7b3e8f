// The school's own texts of the three papers, for the deputy and the administrator. A change is the next version; the
// earlier ones can be read, since papers signed with them lie in the school.
import HTTP
import Mustache
import School
import Storage

enum ConsentFormsController {
    /// The three papers.
    static func index(_ context: Context) throws -> Response {
        let school = try context.access().school(.editConsentForms)
        let rows = try ConsentScope.allCases.map { scope in
            let version = try context.records.consentForms.latest(scope, of: school.id).version
            return ConsentFormsPage.Row(
                title: Sentence.beginning(scope.title), version: version,
                address: .path("school", "consent-forms", scope.rawValue))
        }
        return context.render(
            \.consentForms, ConsentFormsPage(frame: try Frame("Тексты согласий", context, way: .more), rows: rows))
    }

    /// One paper: the newest text to be changed, or `?version=` an earlier one to be read.
    static func edit(_ context: Context) throws -> Response {
        let school = try context.access().school(.editConsentForms)
        let scope = try scope(context)
        let latest = try context.records.consentForms.latest(scope, of: school.id)
        guard let asked = context.request.query["version"] else {
            return try page(latest, latest: latest.version, problems: [:], context)
        }
        guard let number = Int(asked), (1...latest.version).contains(number),
            let form = try context.records.consentForms.find(scope, version: number, of: school.id)
        else { throw Refusal.notFound }
        return try page(form, latest: latest.version, problems: [:], context)
    }

    /// The next version; nobody's version is overwritten.
    static func update(_ context: Context) throws -> Response {
        let school = try context.access().school(.editConsentForms)
        let scope = try scope(context)
        let sent = try context.form()
        let version = sent["version"].flatMap { Int($0) } ?? 0
        var texts: [ConsentFormPart: String] = [:]
        var problems: [ConsentFormPart: String] = [:]
        for part in ConsentFormPart.of(scope) {
            let text = CellText.cleaned(sent[part.rawValue] ?? "")
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
            texts[part] = text
            problems[part] = ConsentForm.problem(text)
        }
        let form = ConsentForm(scope: scope, version: version, texts: texts)
        let latest = try context.records.consentForms.latest(scope, of: school.id)
        guard problems.isEmpty else {
            return try page(form, latest: latest.version, problems: problems, context, status: .unprocessableContent)
        }
        guard latest.texts != texts else {
            return context.redirect(
                URLText.path("school", "consent-forms", scope.rawValue).text, Notice(.nothingChanged))
        }
        let now = context.now
        try context.write { transaction, access in
            let school = try access.school(.editConsentForms)
            guard
                try transaction.addConsentForm(
                    form, after: version, of: school.id, by: access.viewer.user, at: now) != nil
            else { throw StorageError.changedMeanwhile }
        }
        return context.redirect(
            URLText.path("school", "consent-forms", scope.rawValue).text, Notice(.consentFormSaved))
    }

    private static func scope(_ context: Context) throws -> ConsentScope {
        guard let scope = ConsentScope(rawValue: context.parameter("scope")) else { throw Refusal.notFound }
        return scope
    }

    private static func page(
        _ form: ConsentForm, latest: Int, problems: [ConsentFormPart: String], _ context: Context,
        status: Status = .ok
    ) throws -> Response {
        let path = ["school", "consent-forms", form.scope.rawValue]
        let isLatest = form.version == latest || !problems.isEmpty
        let page = ConsentFormPage(
            frame: try Frame("Текст согласия", context, way: .more),
            back: Link(title: "Тексты согласий", address: .path("school", "consent-forms")),
            title: Sentence.beginning(form.scope.title), version: form.version, isLatest: isLatest,
            address: .path(path[0], path[1], path[2]),
            parts: ConsentFormPart.of(form.scope).map {
                ConsentFormPage.Part(
                    key: $0.rawValue, title: $0.title, text: form.text($0), problem: problems[$0])
            },
            versions: (1...latest).reversed().map { number in
                Link(
                    title: "редакция \(number)",
                    address: .path(path[0], path[1], path[2], query: ["version": String(number)]),
                    isCurrent: number == form.version)
            })
        return context.render(\.consentForm, page, status: status)
    }
}

/// The list of papers.
struct ConsentFormsPage: Page {
    let frame: Frame
    let rows: [Row]

    static let template = "consents/forms"
    static let fields: [Field<ConsentFormsPage>] = [.object("frame") { $0.frame }, .list("rows") { $0.rows }]

    /// One paper.
    struct Row: Fields {
        let title: String
        let version: Int
        let address: URLText

        static let fields: [Field<Row>] = [
            .text("title") { $0.title }, .number("version") { $0.version }, .url("address") { $0.address },
        ]
    }
}

/// The text of one paper.
struct ConsentFormPage: Page {
    let frame: Frame
    let back: Link
    let title: String
    let version: Int
    /// Whether it is the text that is printed now and may be changed.
    let isLatest: Bool
    let address: URLText
    let parts: [Part]
    let versions: [Link]

    static let template = "consents/form"
    static let fields: [Field<ConsentFormPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .text("title") { $0.title },
        .number("version") { $0.version }, .flag("isLatest") { $0.isLatest }, .url("address") { $0.address },
        .list("parts") { $0.parts }, .list("versions") { $0.versions },
        .flag("hasVersions") { $0.versions.count > 1 },
    ]

    /// One part.
    struct Part: Fields {
        let key: String
        let title: String
        let text: String
        let problem: String?

        static let fields: [Field<Part>] = [
            .text("key") { $0.key }, .text("title") { $0.title }, .text("text") { $0.text },
            .optional("problem") { $0.problem },
        ]
    }
}

extension Access {
    /// Whether the viewer words the papers of consent; for showing or leaving out the way to them.
    var mayEditConsentForms: Bool {
        viewer.school.map {
            Rights.allows(.editConsentForms, to: viewer, toward: viewer.relations(toSchool: $0))
        } ?? false
    }
}
