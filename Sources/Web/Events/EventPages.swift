// The page of the quick way: an event once, and everybody who was there.
import Mustache
import School
import Storage

struct EventPage: Page {
    let frame: Frame
    let className: String
    let back: URLText
    let action: URLText
    let importAddress: URLText
    let chatAddress: URLText
    /// Whether protocols of several classes are open to the viewer.
    let readsProtocols: Bool
    let event: EventPart
    let marks: [EventMark]
    let marksProblem: String?
    /// True after a form that could not be saved.
    let isRefused: Bool

    static let template = "events/new"
    static let fields: [Field<EventPage>] = [
        .object("frame") { $0.frame }, .text("className") { $0.className }, .url("back") { $0.back },
        .url("action") { $0.action }, .url("importAddress") { $0.importAddress },
        .url("chatAddress") { $0.chatAddress }, .flag("readsProtocols") { $0.readsProtocols },
        .object("event") { $0.event },
        .list("marks") { $0.marks }, .optional("marksProblem") { $0.marksProblem }, .flag("isRefused") { $0.isRefused },
    ]
}

/// A pupil's row.
struct EventMark: Fields {
    let id: Int
    let name: String
    let outcomes: [EventChoice]
    let isAbsent: Bool
    let words: String
    let problem: String?

    init(_ mark: EventForm.Mark) {
        id = Int(mark.student.id.raw)
        name = mark.student.name.lastFirst
        outcomes = EventChoice.all(of: Outcome.self, chosen: mark.input.outcome) { $0.title }
        isAbsent = !outcomes.contains(where: \.isChosen)
        words = mark.input.words
        problem = mark.input.problem
    }

    static let fields: [Field<EventMark>] = [
        .number("id") { $0.id }, .text("name") { $0.name }, .list("outcomes") { $0.outcomes },
        .flag("isAbsent") { $0.isAbsent }, .text("words") { $0.words },
        .number("wordsLimit") { _ in OutcomeInput.wordsLimit },
        .optional("problem") { $0.problem },
    ]
}
