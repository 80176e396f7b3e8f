// The page of one event of the book, and the form that registers and corrects it.
import Mustache
import School
import Storage

/// One event with the results that the viewer may see.
struct EventPageOfBook: Page {
    let frame: Frame
    let event: BookedEvent
    let results: [EventResultRow]
    /// Whether the viewer is of the staff, who speak of results of others, not of their own.
    let isStaff: Bool
    /// Where results are entered.
    let ways: [Link]
    /// Events that look like this one; for who may merge.
    let alike: [EventRow]
    let mergers: [EventMergerRow]
    let mayManage: Bool

    static let template = "eventbook/show"
    static let fields: [Field<EventPageOfBook>] = [
        .object("frame") { $0.frame }, .text("title") { $0.event.details.title }, .text("days") { $0.event.days },
        .text("level") { $0.event.details.level.title }, .text("direction") { $0.event.directionKey },
        .text("directionTitle") { $0.event.directionTitle },
        .optional("stage") { $0.event.details.stageLevel?.title },
        .text("form") { "\($0.event.details.attendance.title), \($0.event.details.participation.title)" },
        .optional("organiser") { $0.event.organiser.isEmpty ? nil : $0.event.organiser },
        .optionalObject("approvedList") { page in
            URLText(page.event.approvedList).flatMap { address in
                address.text.isEmpty ? nil : Link(title: address.text, address: address)
            }
        },
        .optional("registered") { page in
            page.isStaff ? "\(page.event.registeredBy.lastFirst)" : nil
        },
        .list("ways") { $0.ways }, .flag("hasWays") { !$0.ways.isEmpty },
        .list("results") { $0.results }, .flag("hasResults") { !$0.results.isEmpty },
        .flag("hasFiles") { $0.results.contains { $0.files != nil } },
        .text("resultsTitle") { page in
            page.results.isEmpty ? "Результаты" : "Результаты: \(page.results.count)"
        },
        .flag("isStaff") { $0.isStaff }, .flag("mayManage") { $0.mayManage },
        .list("alike") { $0.alike }, .flag("hasAlike") { !$0.alike.isEmpty },
        .list("mergers") { $0.mergers }, .flag("hasMergers") { !$0.mergers.isEmpty },
        .url("editAddress") { .path("events", String($0.event.id.raw), "edit") },
        .url("mergeAddress") { .path("events", String($0.event.id.raw), "mergers", "new") },
    ]
}

/// A result of an event.
struct EventResultRow: Fields {
    let visible: Access.VisibleResult

    init(_ visible: Access.VisibleResult) { self.visible = visible }

    /// How many papers there are; they are the own family's and the staff's alone.
    var files: String? {
        guard visible.opens, visible.result.files > 0 else { return nil }
        return Plural.count(visible.result.files, .document)
    }

    static let fields: [Field<EventResultRow>] = [
        .text("name") { $0.visible.result.name.lastFirst },
        .text("className") { $0.visible.result.classTitle.isEmpty ? "—" : $0.visible.result.classTitle },
        .text("outcome") { $0.visible.result.outcome.title },
        .optional("words") { $0.visible.result.placeText.isEmpty ? nil : $0.visible.result.placeText },
        .optionalURL("address") { row in
            row.visible.opens ? .path("entries", String(row.visible.result.id.raw)) : nil
        },
        .optional("files") { $0.files },
        .optional("waits") { row in
            switch row.visible.result.state {
            case .submitted: "ждёт проверки"
            case .returned: "возвращено"
            default: nil
            }
        },
    ]
}

/// A merger into the event at hand.
struct EventMergerRow: Fields {
    let merger: EventMerger
    let day: Day

    init(_ merger: EventMerger, on day: Day) { (self.merger, self.day) = (merger, day) }

    static let fields: [Field<EventMergerRow>] = [
        .text("title") { $0.merger.mergedTitle },
        .text("facts") { "\(RussianDate.numeric($0.day)), \($0.merger.author.lastFirst)" },
        .optionalURL("undoing") { $0.merger.isUndone ? nil : .path("mergers", String($0.merger.id.raw), "undoing") },
    ]
}

/// The form of an event.
struct BookFormPage: Page {
    let frame: Frame
    let form: BookForm
    let part: EventPart
    let organisers: [String]
    /// The event that is corrected; nil for a new one.
    let event: BookedEvent?
    /// Events of the book that look like the one typed.
    let alike: [EventRow]
    let isRefused: Bool

    static let template = "eventbook/form"
    static let fields: [Field<BookFormPage>] = [
        .object("frame") { $0.frame }, .object("event") { $0.part },
        .text("heading") { $0.event == nil ? "Новое событие в книге" : "Исправить событие" },
        .url("back") { page in page.event.map { EventBookController.address($0.id) } ?? .path("events") },
        .text("backTitle") { $0.event == nil ? "Книга событий" : "К событию" },
        .url("action") { page in page.event.map { EventBookController.address($0.id) } ?? .path("events") },
        .flag("isNew") { $0.event == nil }, .number("version") { $0.form.version },
        .text("lastDate") { $0.form.lastDate }, .optional("lastDateProblem") { $0.form.lastDateProblem },
        .list("stages") { page in
            EventChoice.all(of: Level.self, chosen: page.form.stage) { $0.title }.filter { $0.value != "class" }
        },
        .optional("stageProblem") { $0.form.stageProblem },
        .text("organiser") { $0.form.organiser }, .optional("organiserProblem") { $0.form.organiserProblem },
        .number("organiserLimit") { _ in BookForm.longestOrganiser }, .texts("organisers") { $0.organisers },
        .text("approvedList") { $0.form.approvedList },
        .optional("approvedListProblem") { $0.form.approvedListProblem },
        .number("addressLimit") { _ in BookForm.longestAddress },
        .list("alike") { $0.alike }, .flag("hasAlike") { !$0.alike.isEmpty },
        .optional("problem") { $0.form.problem },
        .flag("isRefused") { page in page.isRefused && page.alike.isEmpty && page.form.problem == nil },
    ]
}
