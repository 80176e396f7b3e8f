// The page of the week's sheet: the events down one list, the pupils down the table, a group of outcomes in each cell.
import Mustache
import School
import Storage

struct WeekPage: Page {
    let frame: Frame
    let grid: WeekGrid
    let form: WeekForm
    /// The weeks that can be opened.
    let weeks: ClosedRange<Week>
    let undo: WeekUndoPart?
    let undoProblem: String?
    /// The script of the arrow keys.
    let script: URLText
    let isRefused: Bool

    static let template = "week/show"
    static let fields: [Field<WeekPage>] = [
        .object("frame") { $0.frame }, .text("className") { $0.grid.schoolClass.title },
        .url("back") { .path("classes", $0.path) }, .text("span") { RussianDate.span($0.grid.week.period) },
        .text("week") { $0.grid.week.iso }, .url("action") { .path("classes", $0.path, "week") },
        .optionalURL("earlier") { $0.neighbour($0.grid.week.previous) },
        .optionalURL("later") { $0.neighbour($0.grid.week.next) },
        .optionalObject("undo") { $0.undo }, .optional("undoProblem") { $0.undoProblem },
        .optional("problem") { $0.form.problem }, .flag("isRefused") { $0.isRefused },
        .flag("isCut") { $0.grid.isCut }, .flag("hasPupils") { !$0.grid.pupils.isEmpty },
        .flag("isNewOpen") {
            $0.grid.columns.isEmpty || !$0.form.event.title.isEmpty || !$0.form.event.problems.isEmpty
        },
        .object("event") { EventPart($0.form.event, $0.grid.setting) },
        .flag("hasRecent") { !$0.recent.isEmpty }, .list("recent") { $0.recent },
        .list("columns") { page in page.grid.columns.map { WeekColumn($0, page.form) } },
        .list("rows") { page in page.grid.pupils.map { WeekRow($0, page) } },
        .url("script") { $0.script },
    ]

    private var path: String { String(grid.schoolClass.id.raw) }

    private func neighbour(_ week: Week) -> URLText? {
        weeks.contains(week) ? WeekController.address(of: grid.schoolClass.id, week) : nil
    }

    /// The events of before that are not in this week already, the last one first.
    private var recent: [Link] {
        let known = Set(grid.columns.compactMap { EventTitle($0.event.title)?.key })
        return grid.setting.recent.filter { EventTitle($0.title).map { !known.contains($0.key) } ?? false }.prefix(5)
            .map { event in
                Link(
                    title: event.title,
                    address: WeekController.address(of: grid.schoolClass.id, grid.week, title: event.title))
            }
    }
}

/// The offer to take the last save back.
struct WeekUndoPart: Fields {
    let undo: WeekUndo

    init(_ undo: WeekUndo) { self.undo = undo }

    static let fields: [Field<WeekUndoPart>] = [
        .url("address") { .path("classes", String($0.undo.schoolClass.raw), "week", "revocation") },
        .text("saved") { String($0.undo.savedAt) },
        .text("words") { part in
            let count = Plural.count(part.undo.reached, .achievement)
            return "В \(part.undo.saved) вы сохранили \(count). Отменить можно до \(part.undo.until)."
        },
        .optional("rest") { part in
            guard part.undo.kept > 0 else { return nil }
            let verb = Plural.form(part.undo.kept, "останется", "останутся", "останется")
            let count = Plural.count(part.undo.kept, .achievement)
            return "Ещё \(count) \(verb): после сохранения там уже что-то изменили."
        },
    ]
}

/// An event in the list of the week's events.
struct WeekColumn: Fields {
    let column: WeekGrid.Column
    let isDocumented: Bool

    init(_ column: WeekGrid.Column, _ form: WeekForm) {
        (self.column, isDocumented) = (column, form.isDocumented(column.id))
    }

    static let fields: [Field<WeekColumn>] = [
        .text("key") { String($0.column.id.raw) }, .text("title") { Sentence.beginning($0.column.event.title) },
        .text("facts") { column in
            let day = column.column.event.day
            return "\(RussianDate.weekdayShort(day)), \(RussianDate.dayMonth(day)) · \(column.column.event.level.title)"
        },
        .text("direction") { $0.column.directionKey },
        .text("directionTitle") { Sentence.beginning($0.column.directionTitle) },
        .text("count") { column in
            Plural.count(column.column.entries.values.reduce(0) { $0 + $1.count }, .achievement)
        },
        .flag("isDocumented") { $0.isDocumented },
    ]
}

/// A pupil with a cell for each event, the new one first.
struct WeekRow: Fields {
    let name: String
    let cells: [WeekCell]

    static let fields: [Field<WeekRow>] = [.text("name") { $0.name }, .list("cells") { $0.cells }]

    init(_ student: StudentRecord, _ page: WeekPage) {
        name = student.name.lastFirst
        let new = WeekCell(key: "new", title: "Новое событие", WeekForm.Cell(nil, student.id), [], student, page.form)
        cells =
            [new]
            + page.grid.columns.map { column in
                WeekCell(
                    key: String(column.id.raw), title: column.event.title, WeekForm.Cell(column.id, student.id),
                    column.entries[student.id] ?? [], student, page.form)
            }
    }
}

/// What a pupil has at an event, or the choice of it.
struct WeekCell: Fields {
    let key: String
    /// The title of the event.
    let title: String
    /// The field.
    let name: String
    /// «Акимов Глеб: Кросс нации».
    let label: String
    /// What is recorded already.
    let entries: [Entry]
    let choices: [Choice]
    let problem: String?

    static let fields: [Field<WeekCell>] = [
        .text("key") { $0.key }, .text("title") { $0.title }, .text("name") { $0.name }, .text("label") { $0.label },
        .list("entries") { $0.entries }, .flag("isOpen") { $0.entries.isEmpty },
        .flag("isAbsent") { !$0.choices.contains(where: \.isChosen) }, .list("choices") { $0.choices },
        .optional("problem") { $0.problem },
    ]

    init(
        key: String, title: String, _ cell: WeekForm.Cell, _ entries: [AchievementRecord], _ student: StudentRecord,
        _ form: WeekForm
    ) {
        (self.key, self.title, name) = (key, title, cell.name)
        label = "\(student.name.lastFirst): \(title)"
        self.entries = entries.map(Entry.init)
        choices = Outcome.allCases.map { Choice(outcome: $0, isChosen: $0.rawValue == form.mark(cell)) }
        problem = form.problems[cell]
    }

    /// An entry that is there.
    struct Entry: Fields {
        let record: AchievementRecord

        init(_ record: AchievementRecord) { self.record = record }

        static let fields: [Field<Entry>] = [
            .text("outcome") { $0.record.fixedLine == nil ? $0.record.outcome.title : "записано" },
            .url("address") { .path("entries", String($0.record.id.raw)) },
            .optional("state") { $0.record.state.isVerified ? nil : $0.record.state.title },
        ]
    }

    /// An outcome to choose, in full and as short as a table needs it.
    struct Choice: Fields {
        let outcome: Outcome
        let isChosen: Bool

        static let fields: [Field<Choice>] = [
            .text("value") { $0.outcome.rawValue }, .text("title") { $0.outcome.title },
            .text("short") { $0.short }, .flag("isChosen") { $0.isChosen },
        ]

        private var short: String {
            switch outcome {
            case .participant: "уч."
            case .prizewinner: "приз."
            case .winner: "поб."
            }
        }
    }
}
