// The pages of the import: the box to paste into, and the table as it was understood.
import Mustache
import School

struct AchievementImportPage: Page {
    let frame: Frame
    let className: String
    /// «2026/27».
    let year: String
    let back: URLText
    let action: URLText
    /// What was pasted and could not be read.
    let text: String
    let problem: String?

    static let template = "achievement-import/new"
    static let fields: [Field<AchievementImportPage>] = [
        .object("frame") { $0.frame }, .text("className") { $0.className }, .text("year") { $0.year },
        .url("back") { $0.back }, .url("action") { $0.action }, .text("text") { $0.text },
        .optional("problem") { $0.problem },
    ]
}

struct AchievementPreviewPage: Page {
    let frame: Frame
    let className: String
    let rowCount: String
    let back: URLText
    /// Saves the good rows.
    let action: URLText
    /// Reads the corrections without saving.
    let checkAction: URLText
    let heading: String
    let lead: String
    /// Beside the button: what it will do.
    let counts: String
    /// True when rows have just been saved.
    let isSaved: Bool
    let text: String
    let hasDocuments: Bool
    let documentKinds: [EventChoice]
    let carried: [CarriedCorrection]
    let asked: [PreviewRow]
    let rest: [PreviewRow]

    static let template = "achievement-import/preview"
    static let fields: [Field<AchievementPreviewPage>] = [
        .object("frame") { $0.frame }, .text("className") { $0.className }, .text("rowCount") { $0.rowCount },
        .url("back") { $0.back }, .url("action") { $0.action }, .url("checkAction") { $0.checkAction },
        .text("heading") { $0.heading }, .text("lead") { $0.lead }, .text("counts") { $0.counts },
        .flag("isSaved") { $0.isSaved },
        .text("text") { $0.text },
        .flag("hasDocuments") { $0.hasDocuments }, .list("documentKinds") { $0.documentKinds },
        .list("carried") { $0.carried }, .list("asked") { $0.asked }, .list("rest") { $0.rest },
        .flag("hasAsked") { !$0.asked.isEmpty }, .flag("hasRest") { !$0.rest.isEmpty },
    ]

    init(frame: Frame, desk: AchievementDesk, saved: Int?) {
        let id = String(desk.schoolClass.id.raw)
        let (read, form) = (desk.read, desk.form)
        self.frame = frame
        className = desk.schoolClass.title
        rowCount = Plural.count(read.counts.total, .row)
        back = .path("classes", id, "events", "import")
        action = .path("classes", id, "events", "import", "rows")
        checkAction = back
        isSaved = (saved ?? 0) > 0
        heading = isSaved ? "Осталось ответить" : "Проверьте достижения"
        lead = Self.lead(read.counts, saved: saved)
        let questions = read.counts.ambiguous + read.counts.problems
        counts = saved == nil ? read.counts.summary : "Без ответа: \(Plural.count(questions, .row))"
        text = form.text
        hasDocuments = form.hasDocuments
        documentKinds = EventChoice.all(of: DocumentKind.self, chosen: form.documentKind) { $0.title }
        var drawing = PreviewDrawing(desk, isSaved: saved != nil)
        asked = read.rows.filter(PreviewDrawing.isAsked).map { drawing.row($0) }
        rest = read.rows.filter { !PreviewDrawing.isAsked($0) }.map { drawing.row($0) }
        carried = drawing.carried()
    }

    private static func lead(_ counts: ImportCounts, saved: Int?) -> String {
        let questions = counts.ambiguous + counts.problems
        var sentences: [String] = []
        switch saved {
        case .some(0): sentences.append("Новых достижений нет.")
        case .some(let count): sentences.append("Готово: сохранено \(Plural.count(count, .achievement)).")
        case nil where counts.new > 0: sentences.append("Запишем \(Plural.count(counts.new, .achievement)).")
        case nil: sentences.append(questions == 0 ? "Всё это уже записано." : "Пока записывать нечего.")
        }
        if questions > 0 {
            let verb = Plural.form(questions, "ждёт", "ждут", "ждут")
            let others = saved == nil ? "; остальные запишем и без этого" : ""
            sentences.append("\(Plural.count(questions, .row)) \(verb) вашего ответа\(others).")
        }
        if counts.existing + counts.repeated > 0, counts.new + questions > 0 {
            sentences.append("Внесено раньше или повторяется: \(counts.existing + counts.repeated).")
        }
        return sentences.joined(separator: " ")
    }
}

/// A correction of a row that asks nothing any more, sent along so that it holds.
struct CarriedCorrection: Fields {
    let name: String
    let value: String

    static let fields: [Field<CarriedCorrection>] = [.text("name") { $0.name }, .text("value") { $0.value }]
}
