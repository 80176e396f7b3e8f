// The list of the papers of a class for a month, and the sheets themselves.
import Mustache
import School
import Storage

/// The list: who has a paper, who gets one next.
struct CertificatesPage: Page {
    let frame: Frame
    let title: String
    let subtitle: String
    let className: String
    let back: URLText
    let address: URLText
    let printing: URLText
    let previous: Neighbour?
    let next: Neighbour?
    let mayIssue: Bool
    let problem: String?
    let kinds: [Choice]
    let sheets: [Choice]
    /// «3 обучающихся ещё без бумаги»; nil where everybody has one.
    let waiting: String?
    let rows: [Row]
    let hasPapers: Bool

    static let template = "certificates/index"
    static let fields: [Field<CertificatesPage>] = [
        .object("frame") { $0.frame }, .text("title") { $0.title }, .text("subtitle") { $0.subtitle },
        .text("className") { $0.className }, .url("back") { $0.back }, .url("address") { $0.address },
        .url("printing") { $0.printing }, .optionalObject("previous") { $0.previous },
        .optionalObject("next") { $0.next }, .flag("mayIssue") { $0.mayIssue }, .optional("problem") { $0.problem },
        .list("kinds") { $0.kinds }, .list("sheets") { $0.sheets }, .optional("waiting") { $0.waiting },
        .list("rows") { $0.rows }, .flag("hasPapers") { $0.hasPapers },
    ]

    /// A way to the month before or after.
    struct Neighbour: Fields {
        let title: String
        let address: URLText

        static let fields: [Field<Neighbour>] = [.text("title") { $0.title }, .url("address") { $0.address }]
    }

    /// A chip to choose.
    struct Choice: Fields {
        let value: String
        let title: String
        let isChosen: Bool

        static let fields: [Field<Choice>] = [
            .text("value") { $0.value }, .text("title") { $0.title }, .flag("isChosen") { $0.isChosen },
        ]
    }

    /// A pupil with or without a paper, or a paper that was revoked.
    struct Row: Fields {
        let name: String
        /// «свидетельство № ДУ-2026/27-0001 · напечатано 28 октября», «бумаги ещё нет».
        let state: String
        let isRevoked: Bool
        let paper: PaperWay?

        static let fields: [Field<Row>] = [
            .text("name") { $0.name }, .text("state") { $0.state }, .flag("isRevoked") { $0.isRevoked },
            .optionalObject("paper") { $0.paper },
        ]
    }

    /// The way to a paper, and its tick in the print form.
    struct PaperWay: Fields {
        let id: String
        let address: URLText
        let canPrint: Bool
        let isChosen: Bool

        static let fields: [Field<PaperWay>] = [
            .text("id") { $0.id }, .url("address") { $0.address }, .flag("canPrint") { $0.canPrint },
            .flag("isChosen") { $0.isChosen },
        ]
    }
}

/// The sheets, ready for the printer.
struct PapersPage: Page {
    let frame: Frame
    let title: String
    let back: URLText
    /// Two A5 on an A4 instead of one A4.
    let isHalf: Bool
    let papers: [Paper]
    /// Whether a paper was not given to the printer yet and is marked so.
    let hasSpecimen: Bool

    /// Two sheets of A5 side by side; the last may be alone.
    struct Pair: Fields {
        let papers: [Paper]

        static let fields: [Field<Pair>] = [.list("papers") { $0.papers }]
    }

    private var pairs: [Pair] {
        stride(from: 0, to: papers.count, by: 2).map { Pair(papers: Array(papers[$0..<min($0 + 2, papers.count)])) }
    }

    static let template = "certificates/print"
    static let fields: [Field<PapersPage>] = [
        .object("frame") { $0.frame }, .text("title") { $0.title }, .url("back") { $0.back },
        .flag("isHalf") { $0.isHalf }, .list("papers") { $0.isHalf ? [] : $0.papers },
        .list("pairs") { $0.isHalf ? $0.pairs : [] }, .flag("isEmpty") { $0.papers.isEmpty },
        .flag("hasSpecimen") { $0.hasSpecimen },
    ]
}
