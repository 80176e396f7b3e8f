// One entry of a queue with its document beside it: what is recorded, what is doubted, accepting and returning, and the
// ways to its neighbours.
import Mustache
import School
import Storage

/// An entry in its queue.
struct QueuedEntryPage: Page {
    let frame: Frame
    let back: Link
    let title: String
    /// «Семёнова Анна · 7 «А» · 22 октября 2026 г.».
    let subtitle: String
    /// «3 из 12»; nil where it does not wait any more.
    let position: String?
    let direction: String
    let directionTitle: String
    let facts: [FactRow]
    let doubts: [DoubtRow]
    let papers: [QueuedPaper]
    let address: URLText
    /// What has become of it where it does not wait for the viewer.
    let outcome: String?
    let decision: Decision?
    let previous: URLText?
    let next: URLText?
    let script: URLText

    static let template = "verification/entry"
    static let fields: [Field<QueuedEntryPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .text("title") { $0.title },
        .text("subtitle") { $0.subtitle }, .optional("position") { $0.position }, .text("direction") { $0.direction },
        .text("directionTitle") { $0.directionTitle }, .list("facts") { $0.facts }, .list("doubts") { $0.doubts },
        .flag("hasDoubts") { !$0.doubts.isEmpty }, .list("papers") { $0.papers }, .url("address") { $0.address },
        .optional("outcome") { $0.outcome }, .optionalObject("decision") { $0.decision },
        .optionalURL("previous") { $0.previous }, .optionalURL("next") { $0.next }, .url("script") { $0.script },
    ]

    /// Accepting and returning.
    struct Decision: Fields {
        let verification: URLText
        let returning: URLText
        let version: Int
        /// Where one goes afterwards: the next entry, or the list after the last.
        let onward: URLText
        let reasons: [Choice]

        static let fields: [Field<Decision>] = [
            .url("verification") { $0.verification }, .url("returning") { $0.returning },
            .number("version") { $0.version }, .url("onward") { $0.onward }, .list("reasons") { $0.reasons },
        ]
    }

    /// A doubt, with the entries that it is about.
    struct DoubtRow: Fields {
        let text: String
        let entries: [Link]

        static let fields: [Field<DoubtRow>] = [.text("text") { $0.text }, .list("entries") { $0.entries }]
    }

    /// A paper as large as the page lets it be.
    struct QueuedPaper: Fields {
        let address: URLText
        let title: String
        let isPicture: Bool

        static let fields: [Field<QueuedPaper>] = [
            .url("address") { $0.address }, .text("title") { $0.title }, .flag("isPicture") { $0.isPicture },
        ]
    }
}

extension ReturnReason {
    /// The usual reasons as choices of a form.
    static func choices(_ chosen: String = "") -> [Choice] {
        allCases.map {
            Choice(value: $0.rawValue, title: Sentence.beginning($0.title), isChosen: $0.rawValue == chosen)
        }
    }
}
