// The page of the register of consents.
import Mustache
import School
import Storage

struct ConsentsPage: Page {
    let frame: Frame
    let back: Link
    let className: String
    let address: URLText
    let file: URLText
    let columns: [ConsentColumn]
    /// The fields of distribution that are ticked once for all papers of the batch.
    let common: [FieldChoice]
    let rows: [ConsentRow]
    let copies: CopiesPart?

    static let template = "consents/index"
    static let fields: [Field<ConsentsPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .text("className") { $0.className },
        .url("address") { $0.address }, .url("file") { $0.file }, .list("columns") { $0.columns },
        .list("common") { $0.common },
        .list("rows") { $0.rows },
        .optionalObject("copies") { $0.copies },
    ]
}

/// One scope: its heading, who is missing, its papers.
struct ConsentColumn: Fields {
    let scope: String
    let title: String
    /// «не хватает 3» or that all have given it.
    let state: String
    /// The papers of those who are missing; nil where nobody is.
    let missing: URLText?
    let all: URLText
    let version: Int
    /// The versions to choose from, the newest first; only where there is more than one.
    let versions: [Int]

    static let fields: [Field<ConsentColumn>] = [
        .text("scope") { $0.scope }, .text("title") { $0.title }, .text("state") { $0.state },
        .optionalURL("missing") { $0.missing }, .url("all") { $0.all }, .number("version") { $0.version },
        .flag("hasVersions") { $0.versions.count > 1 }, .texts("versions") { $0.versions.map(String.init) },
    ]

    init(_ scope: ConsentScope, missing count: Int, latest: Int, in schoolClass: ClassID) {
        (self.scope, title) = (scope.rawValue, Sentence.beginning(scope.title))
        state = count == 0 ? "есть у всех" : "не хватает: \(count)"
        missing = count == 0 ? nil : ConsentPath.papers(schoolClass, scope, missingOnly: true)
        all = ConsentPath.papers(schoolClass, scope, missingOnly: false)
        version = latest
        versions = Array((1...latest).reversed())
    }
}

/// The cells of one pupil.
struct ConsentRow: Fields {
    let name: String
    let cells: [ConsentCell]

    static let fields: [Field<ConsentRow>] = [.text("name") { $0.name }, .list("cells") { $0.cells }]
}

/// One cell: what stands, or the form of a new paper.
struct ConsentCell: Fields {
    let key: String
    let scope: String
    /// What stands; nil where a paper may be registered.
    let standing: Standing?
    /// What there was before: «срок истёк», «отозвано 3 октября».
    let before: Link?
    let isTicked: Bool
    /// The number of the newest consent, empty where there was none.
    let shown: String
    let day: String
    let until: String
    let lastDay: String
    let choices: [FieldChoice]
    let problem: String?

    static let fields: [Field<ConsentCell>] = [
        .text("key") { $0.key }, .text("scope") { $0.scope }, .optionalObject("standing") { $0.standing },
        .optionalObject("before") { $0.before }, .flag("isTicked") { $0.isTicked }, .text("shown") { $0.shown },
        .text("day") { $0.day }, .text("until") { $0.until }, .text("lastDay") { $0.lastDay },
        .list("choices") { $0.choices }, .flag("hasChoices") { !$0.choices.isEmpty },
        .optional("problem") { $0.problem },
    ]

    /// A consent that stands.
    struct Standing: Fields {
        let term: String
        let fieldWords: String?
        /// Whether its fields have to be entered from the paper.
        let isUnfinished: Bool
        let hasScan: Bool
        let address: URLText

        static let fields: [Field<Standing>] = [
            .text("term") { $0.term }, .optional("fieldWords") { $0.fieldWords },
            .flag("isUnfinished") { $0.isUnfinished }, .flag("hasScan") { $0.hasScan },
            .url("address") { $0.address },
        ]
    }

    init(
        _ student: StudentID, _ scope: ConsentScope, _ newest: ConsentRecord?, in schoolClass: ClassID,
        sent: ConsentsForm?, _ problems: [String: String], _ today: Day
    ) {
        let cell = sent.map { ConsentCellForm(student, scope, $0) }.flatMap { $0.isSent ? $0 : nil }
        key = ConsentCellForm.key(student, scope)
        (self.scope, problem, lastDay) = (scope.title, problems[key], today.iso)
        let stands = newest?.paper.holds(on: today) == true
        standing = newest.flatMap { newest in
            stands
                ? Standing(
                    term: newest.termWords, fieldWords: newest.fieldWords,
                    isUnfinished: scope == .distribution && newest.paper.fields.isEmpty,
                    hasScan: newest.hasScan, address: ConsentPath.consent(schoolClass, newest.id)) : nil
        }
        before = newest.flatMap { newest in
            stands
                ? nil
                : Link(
                    title: newest.standingWords(on: today), address: ConsentPath.consent(schoolClass, newest.id))
        }
        isTicked = cell?.isTicked ?? false
        // After a refusal the page repeats what it was sent, the newest consent included: the next try is compared with it.
        shown = (cell.map(\.shown) ?? newest?.id).map { String($0.raw) } ?? ""
        day = cell?.day ?? today.iso
        until = cell?.until ?? ConsentTerm.proposed(scope, from: today)?.iso ?? ""
        let own = Set(sent?.all("field-" + key).compactMap(PublicField.init(rawValue:)) ?? [])
        choices = scope == .distribution ? FieldChoice.all(chosen: own) : []
    }
}

/// A tick of one field.
struct FieldChoice: Fields {
    let value: String
    let title: String
    let isChosen: Bool

    static let fields: [Field<FieldChoice>] = [
        .text("value") { $0.value }.unusedAllowed, .text("title") { $0.title },
        .flag("isChosen") { $0.isChosen }.unusedAllowed,
    ]

    static func all(chosen: Set<PublicField>) -> [FieldChoice] {
        PublicField.allCases.map { FieldChoice(value: $0.rawValue, title: $0.title, isChosen: chosen.contains($0)) }
    }
}
