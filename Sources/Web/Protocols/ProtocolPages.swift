// The pages of a protocol: the box to paste into, and the protocol as it was understood.
import Mustache
import School

struct ProtocolPage: Page {
    let frame: Frame
    let back: URLText
    /// What was pasted and could not be read.
    let text: String
    let problem: String?

    static let template = "protocols/new"
    static let fields: [Field<ProtocolPage>] = [
        .object("frame") { $0.frame }, .url("back") { $0.back }, .text("text") { $0.text },
        .optional("problem") { $0.problem },
    ]
}

struct ProtocolPreviewPage: Page {
    let frame: Frame
    let lead: String
    let isSaved: Bool
    let text: String
    let event: EventPart
    /// The event of the book that it is.
    let booked: Link?
    /// Events of the book that look like it, to choose one.
    let alike: [EventChoice]
    let asked: [ProtocolLine]
    let rest: [ProtocolLine]
    /// Rows of classes that the viewer does not enter for; nil where there are none.
    let others: String?

    static let template = "protocols/preview"
    static let fields: [Field<ProtocolPreviewPage>] = [
        .object("frame") { $0.frame }, .text("lead") { $0.lead }, .flag("isSaved") { $0.isSaved },
        .text("text") { $0.text }, .object("event") { $0.event }, .optionalObject("booked") { $0.booked },
        .list("alike") { $0.alike }, .flag("hasAlike") { !$0.alike.isEmpty }, .list("asked") { $0.asked },
        .list("rest") { $0.rest }, .flag("hasAsked") { !$0.asked.isEmpty }, .flag("hasRest") { !$0.rest.isEmpty },
        .optional("others") { $0.others },
    ]

    init(frame: Frame, desk: ProtocolDesk, saved: Int?) {
        self.frame = frame
        isSaved = (saved ?? 0) > 0
        text = desk.form.text
        event = EventPart(desk.event, desk.setting)
        booked = desk.booked.map {
            Link(title: $0.details.title, address: EventBookController.address($0.id))
        }
        alike = desk.alike.map {
            EventChoice(
                value: String($0.id.raw), title: "\($0.details.title) — \($0.days), \($0.details.level.title)",
                isChosen: false)
        }
        var drawing = ProtocolDrawing(desk)
        let shown = desk.read.rows.filter { $0.status != .otherClass }
        asked = shown.filter { Self.isAsked($0.status) }.map { drawing.line($0) }
        rest = shown.filter { !Self.isAsked($0.status) }.map { drawing.line($0) }
        let count = desk.read.count { $0 == .otherClass }
        others = count == 0 ? nil : "Не ваших классов: \(Plural.count(count, .row)). Мы их не трогаем."
        let new = desk.read.count { $0 == .new }
        var sentences: [String] = []
        if let saved { sentences.append("Сохранено: \(Plural.count(saved, .achievement)).") }
        if desk.details == nil { sentences.append("Проверьте событие: без него записать нельзя.") }
        if new > 0 { sentences.append("Запишем \(Plural.count(new, .achievement)).") }
        if new == 0, asked.isEmpty, saved == nil { sentences.append("Новых результатов здесь нет.") }
        if !asked.isEmpty { sentences.append("Нужен ваш ответ: \(Plural.count(asked.count, .row)).") }
        lead = sentences.joined(separator: " ")
    }

    /// Whether a row waits for an answer.
    static func isAsked(_ status: ProtocolRow.Status) -> Bool {
        switch status {
        case .askedPupil, .askedOutcome: true
        case .new, .existing, .repeated, .otherClass, .absent, .passed: false
        }
    }
}

/// A row of the protocol as the template prints it.
struct ProtocolLine: Fields {
    let line: Int
    let name: String
    let schoolClass: String
    let result: String
    let tagStyle: String
    let tag: String
    let problem: String?
    /// The field that answers; nil where nothing is asked, or the page has no room for it.
    let control: PreviewControl?

    static let fields: [Field<ProtocolLine>] = [
        .number("line") { $0.line }, .text("name") { $0.name }, .text("schoolClass") { $0.schoolClass },
        .text("result") { $0.result }, .text("tagStyle") { $0.tagStyle }, .text("tag") { $0.tag },
        .optional("problem") { $0.problem }, .optionalObject("control") { $0.control },
        .flag("isProblem") { $0.control != nil || $0.problem != nil },
    ]
}
