// The pages of the chat: the box to paste into, and the proposals beside their lines.
import Mustache
import School

struct ChatPage: Page {
    let frame: Frame
    let className: String
    let back: URLText
    let action: URLText
    /// What was pasted and could not be read.
    let text: String
    let problem: String?

    static let template = "chat/new"
    static let fields: [Field<ChatPage>] = [
        .object("frame") { $0.frame }, .text("className") { $0.className }, .url("back") { $0.back },
        .url("action") { $0.action }, .text("text") { $0.text }, .optional("problem") { $0.problem },
    ]
}

struct ChatPreviewPage: Page {
    let frame: Frame
    let className: String
    let back: URLText
    /// Saves what is marked.
    let action: URLText
    /// Reads the corrections without saving.
    let checkAction: URLText
    let lead: String
    let text: String
    let hasDocuments: Bool
    let cards: [ChatCard]
    /// Proposals that wait for the next round: a form has room for so many fields only.
    let later: String?
    let known: [ChatLine]
    let leftOut: [ChatLine]
    let isSaved: Bool

    /// The most cards of one page; each has eight fields of the form's thousand.
    static let cardLimit = 100

    static let template = "chat/preview"
    static let fields: [Field<ChatPreviewPage>] = [
        .object("frame") { $0.frame }, .text("className") { $0.className }, .url("back") { $0.back },
        .url("action") { $0.action }, .url("checkAction") { $0.checkAction }, .text("lead") { $0.lead },
        .text("text") { $0.text }, .flag("hasDocuments") { $0.hasDocuments }, .list("cards") { $0.cards },
        .flag("hasCards") { !$0.cards.isEmpty }, .optional("later") { $0.later }, .list("known") { $0.known },
        .flag("hasKnown") { !$0.known.isEmpty }, .list("leftOut") { $0.leftOut },
        .flag("hasLeftOut") { !$0.leftOut.isEmpty }, .text("leftOutCount") { Plural.count($0.leftOut.count, .row) },
        .text("knownCount") { Plural.count($0.known.count, .row) }, .flag("isSaved") { $0.isSaved },
    ]

    /// - Parameter saved: how many entries have just been saved; nil in a look.
    init(frame: Frame, desk: ChatDesk, saved: Int?) {
        let id = String(desk.schoolClass.id.raw)
        self.frame = frame
        className = desk.schoolClass.title
        back = .path("classes", id, "chat")
        checkAction = back
        action = .path("classes", id, "chat", "entries")
        text = desk.form.text
        hasDocuments = desk.form.hasDocuments
        isSaved = (saved ?? 0) > 0
        let all = Array(zip(desk.rows, desk.digest.proposals))
        let open = all.filter { row, _ in row.status == .new || desk.asks(row) }
        cards = open.prefix(Self.cardLimit).map { ChatCard($0, $1, desk) }
        let rest = open.count - cards.count
        later = rest > 0 ? "Ещё \(Plural.count(rest, .achievement)) — после того как запишете эти." : nil
        known = all.filter { row, _ in row.status != .new && !desk.asks(row) }
            .map { ChatLine(line: $1.line, text: $1.source) }
        leftOut = desk.digest.leftOut.map { ChatLine(line: $0.line, text: $0.text) }
        lead = Self.lead(desk, saved: saved)
    }

    private static func lead(_ desk: ChatDesk, saved: Int?) -> String {
        let asked = desk.rows.count { desk.asks($0) }
        let ready = desk.rows.count { $0.status == .new }
        var sentences: [String] = []
        if let saved { sentences.append("Сохранено: \(Plural.count(saved, .achievement)).") }
        if ready + asked == 0 {
            sentences.append(desk.rows.isEmpty ? "Новостей об учениках класса не нашли." : "Всё это уже записано.")
        } else {
            if saved == nil { sentences.append("Поняли полностью: \(ready).") }
            if asked > 0 { sentences.append("Нужен ваш ответ: \(asked).") }
            sentences.append("Ничего не сохраняется, пока вы не нажмёте «Записать».")
        }
        return sentences.joined(separator: " ")
    }
}

/// A line of the chat with its number.
struct ChatLine: Fields {
    let line: Int
    let text: String

    static let fields: [Field<ChatLine>] = [.number("line") { $0.line }, .text("text") { $0.text }]
}
