// One consent, for the class teacher: what was registered and by whom, a correction from the paper, a withdrawal that came
// on paper. A consent is reached through the class of its pupil and no other way.
import HTTP
import Mustache
import School
import Storage

enum ConsentController {
    static func show(_ context: Context) throws -> Response {
        let found = try find(context.access(), context)
        return try page(found, context, sent: nil, problem: nil)
    }

    /// Puts the corrected paper into its place; the first entry stays as history.
    static func update(_ context: Context) throws -> Response {
        let found = try find(context.access(), context)
        let (today, now) = (context.today, context.now)
        let form = ConsentsForm(try context.form())
        let cell = ConsentCellForm(key: "paper", found.consent.scope, form, version: form["version"] ?? "")
        let latest = try context.records.consentForms.latest(cell.scope, of: found.schoolClass.schoolID).version
        let paper: NewConsent
        switch cell.paper(today: today, latest: latest) {
        case .failure(let problem):
            return try page(found, context, sent: cell, problem: problem.words, status: .unprocessableContent)
        case .success(let new): paper = new
        }
        let ids = (found.schoolClass.id, found.consent.id)
        try context.write { transaction, access in
            let found = try find(access, ids.0, ids.1, today)
            guard
                try transaction.correctConsent(
                    found.consent.id, to: paper, of: found.student.id, today: today, by: access.viewer.user, at: now)
                    != nil
            else { throw StorageError.changedMeanwhile }
        }
        return context.redirect(ConsentPath.register(ids.0).text, Notice(.consentsSaved))
    }

    /// A statement on paper: the consent ends at once, the receipt is printed for the family.
    static func withdraw(_ context: Context) throws -> Response {
        let found = try find(context.access(), context)
        let (today, now, ids) = (context.today, context.now, (found.schoolClass.id, found.consent.id))
        let receipt = try context.write { transaction, access in
            let found = try find(access, ids.0, ids.1, today)
            if let earlier = found.consent.withdrawal { return earlier }
            guard
                let receipt = try transaction.withdrawConsent(
                    found.consent.id, of: found.student.id, .paper, on: today, by: access.viewer.user, at: now)
            else { throw StorageError.changedMeanwhile }
            return receipt
        }
        return context.redirect(ConsentPath.receipt(receipt).text, Notice(.consentWithdrawn))
    }

    typealias Found = (schoolClass: ClassRecord, student: StudentRecord, consent: ConsentRecord)

    static func find(_ access: Access, _ context: Context) throws -> Found {
        try find(access, try context.id("class"), try context.id("consent"), context.today)
    }

    /// - Throws: `Refusal.notFound` for a consent of a pupil who is not in the class today.
    static func find(_ access: Access, _ id: ClassID, _ consent: ConsentID, _ today: Day) throws -> Found {
        let schoolClass = try access.schoolClass(.registerConsents, id)
        guard let found = try access.records.consents.ofClass(id, on: today).first(where: { $0.id == consent })
        else { throw Refusal.notFound }
        return (schoolClass, try access.student(.registerConsents, found.studentID), found)
    }

    static func page(
        _ found: Found, _ context: Context, sent: ConsentCellForm?, problem: String?, scanProblem: String? = nil,
        status: Status = .ok
    ) throws -> Response {
        let (consent, today) = (found.consent, context.today)
        let isOpen = consent.closedOn == nil
        let latest = try context.records.consentForms.latest(consent.scope, of: found.schoolClass.schoolID).version
        let chosen = sent?.version ?? consent.formVersion.map(String.init) ?? ""
        let page = ConsentPage(
            frame: try Frame("Согласие", context, way: .schoolClass),
            back: Link(title: "Согласия", address: ConsentPath.register(found.schoolClass.id)),
            name: found.student.name.lastFirst, scope: Sentence.beginning(consent.scope.title),
            state: consent.standingWords(on: today), term: consent.termWords, fieldWords: consent.fieldWords,
            version: consent.versionWords,
            entered: "\(consent.author.addressing), \(RussianDate.full(context.site.day(of: consent.enteredAt)))",
            receipt: consent.withdrawal.map(ConsentPath.receipt), family: ConsentPath.family(found.student.id),
            correction: isOpen
                ? ConsentPage.Correction(
                    address: ConsentPath.consent(found.schoolClass.id, consent.id),
                    day: sent?.day ?? consent.givenOn.iso, lastDay: today.iso,
                    until: sent?.until ?? consent.paper.until?.iso ?? "",
                    choices: consent.scope == .distribution
                        ? FieldChoice.all(chosen: sent?.fields ?? consent.paper.fields) : [],
                    versions: ConsentPage.Version.all(latest: latest, chosen: chosen), problem: problem) : nil,
            scan: ConsentPage.Scan(
                address: ConsentPath.scan(found.schoolClass.id, consent.id), hasScan: consent.hasScan,
                accept: UploadedPaper.accept, problem: scanProblem),
            withdrawal: isOpen ? ConsentPath.withdrawal(found.schoolClass.id, consent.id) : nil)
        return context.render(\.consent, page, status: status)
    }
}

/// One consent.
struct ConsentPage: Page {
    let frame: Frame
    let back: Link
    let name: String
    let scope: String
    let state: String
    let term: String
    let fieldWords: String?
    let version: String
    /// Who registered it and when.
    let entered: String
    let receipt: URLText?
    let family: URLText
    let correction: Correction?
    let scan: Scan
    let withdrawal: URLText?

    static let template = "consents/show"
    static let fields: [Field<ConsentPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .text("name") { $0.name },
        .text("scope") { $0.scope }, .text("state") { $0.state }, .text("term") { $0.term },
        .optional("fieldWords") { $0.fieldWords }, .text("version") { $0.version }, .text("entered") { $0.entered },
        .optionalURL("receipt") { $0.receipt }, .url("family") { $0.family },
        .optionalObject("correction") { $0.correction }, .object("scan") { $0.scan },
        .optionalURL("withdrawal") { $0.withdrawal },
    ]

    /// The scanned paper and the form for one.
    struct Scan: Fields {
        let address: URLText
        let hasScan: Bool
        let accept: String
        let problem: String?

        static let fields: [Field<Scan>] = [
            .url("address") { $0.address }, .flag("hasScan") { $0.hasScan }, .text("accept") { $0.accept },
            .optional("problem") { $0.problem },
        ]
    }

    /// The form of a correction.
    struct Correction: Fields {
        let address: URLText
        let day: String
        let lastDay: String
        let until: String
        let choices: [FieldChoice]
        let versions: [Version]
        let problem: String?

        static let fields: [Field<Correction>] = [
            .url("address") { $0.address }, .text("day") { $0.day }, .text("lastDay") { $0.lastDay },
            .text("until") { $0.until }, .list("choices") { $0.choices },
            .flag("hasChoices") { !$0.choices.isEmpty }, .list("versions") { $0.versions },
            .optional("problem") { $0.problem },
        ]
    }

    /// An option of the list of versions.
    struct Version: Fields {
        let value: String
        let title: String
        let isChosen: Bool

        static let fields: [Field<Version>] = [
            .text("value") { $0.value }, .text("title") { $0.title }, .flag("isChosen") { $0.isChosen },
        ]

        static func all(latest: Int, chosen: String) -> [Version] {
            let known = (1...latest).reversed().map {
                Version(value: String($0), title: "редакция \($0)", isChosen: String($0) == chosen)
            }
            return known + [Version(value: "", title: "другая бумага", isChosen: chosen.isEmpty)]
        }
    }
}
