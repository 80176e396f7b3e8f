// The grid as it was sent: outcomes at events of the week, and one new event with outcomes of its own. Everything is
// saved, or nothing with the problems beside the cells. Pupils outside the class are never looked at.
import HTTP
import School
import Storage

/// The marks of a week as they are shown, sent and checked.
struct WeekForm {
    var event: EventInput
    /// Outcomes as typed, by cell; a cell without one is not here.
    private let marks: [Cell: String]
    /// Events whose new entries have confirming documents.
    private let documented: Set<EventID>
    /// What is wrong, by cell.
    private(set) var problems: [Cell: String] = [:]
    /// What is wrong with the form as a whole.
    private(set) var problem: String?

    /// A pupil at an event; the new event has no number yet.
    struct Cell: Hashable {
        let event: EventID?
        let student: StudentID

        /// The field's name: `mark-12-34`, `mark-new-34`.
        var name: String { "mark-\(event.map { String($0.raw) } ?? "new")-\(student.raw)" }

        init(_ event: EventID?, _ student: StudentID) { (self.event, self.student) = (event, student) }

        init?(name: String) {
            let parts = name.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0] == "mark", let student = StudentID(form: String(parts[2])) else {
                return nil
            }
            let event = EventID(form: String(parts[1]))
            guard event != nil || parts[1] == "new" else { return nil }
            self.init(event, student)
        }
    }

    /// An empty form; a title presets what it proposes.
    init(title: String, _ setting: EventSetting) {
        event = EventInput(title: title, setting)
        (marks, documented) = ([:], [])
    }

    /// The form as it was sent.
    init(_ form: FormData) {
        event = EventInput(form)
        var marks: [Cell: String] = [:]
        for pair in form.pairs where !pair.value.isEmpty {
            if let cell = Cell(name: pair.name), marks[cell] == nil { marks[cell] = pair.value }
        }
        self.marks = marks
        documented = Set(form.all("documents").compactMap(EventID.init(form:)))
    }

    /// What was typed in a cell; empty for nothing.
    func mark(_ cell: Cell) -> String { marks[cell] ?? "" }

    /// Whether new entries at an event have documents.
    func isDocumented(_ event: EventID) -> Bool { documented.contains(event) }

    /// What the form asks to enter, or nil with the problems noted.
    ///
    /// - Returns: the achievements that are not recorded yet; what is recorded already is asked for in vain.
    mutating func read(_ grid: WeekGrid, _ access: Access) throws -> [NewAchievement]? {
        (problems, problem) = ([:], nil)
        let new = try readNew(grid)
        let shown = Set(grid.columns.map(\.id))
        let isOfWeek = marks.keys.allSatisfy { $0.event.map(shown.contains) ?? true }
        if !isOfWeek {
            problem = "Одного из событий на этой неделе больше нет: его успели изменить. Отметьте его заново."
        }
        let columns = grid.columns.map { column in
            Asked(
                event: column.id, details: column.event, line: column.fixedLine, directionKey: column.directionKey,
                hasDocument: isDocumented(column.id), kind: nil)
        }
        var plan: [NewAchievement] = []
        var repeated = 0
        for asked in columns + (new.map { [$0] } ?? []) {
            try read(asked, grid, access, &plan, &repeated)
        }
        if plan.isEmpty, repeated == 0, problems.isEmpty, problem == nil, event.problems.isEmpty {
            problem = "Отметьте хотя бы одного ученика."
        }
        return problem == nil && problems.isEmpty && event.problems.isEmpty ? plan : nil
    }

    /// An event that outcomes are given for.
    private struct Asked {
        let event: EventID?
        let details: EventDetails
        let line: FixedLine?
        let directionKey: String
        let hasDocument: Bool
        /// The kind that was chosen; nil: the one usual for the outcome.
        let kind: DocumentKind?
    }

    /// The new event, where one is asked for.
    private mutating func readNew(_ grid: WeekGrid) throws -> Asked? {
        let hasTitle = !event.title.allSatisfy(\.isWhitespace)
        let isMarked = grid.pupils.contains { marks[Cell(nil, $0.id)] != nil }
        guard hasTitle || isMarked else { return nil }
        let details = event.read(grid.setting)
        if !isMarked { problem = "Отметьте, кто был на новом событии, или сотрите его название." }
        guard let details, isMarked, let direction = grid.setting.direction(event.direction) else { return nil }
        return Asked(
            event: nil, details: details, line: nil, directionKey: direction.key, hasDocument: event.hasDocument,
            kind: event.document)
    }

    private mutating func read(
        _ asked: Asked, _ grid: WeekGrid, _ access: Access, _ plan: inout [NewAchievement], _ repeated: inout Int
    ) throws {
        let marked = grid.pupils.filter { marks[Cell(asked.event, $0.id)] != nil }
        guard !marked.isEmpty, let title = EventTitle(asked.details.title) else { return }
        let recorded = Dictionary(
            grouping: try access.records.achievements.outcomes(
                atEvent: title, on: asked.details.day, in: grid.schoolClass.schoolID, enteredBy: nil), by: \.student)
        for student in marked {
            let cell = Cell(asked.event, student.id)
            guard let outcome = Outcome(rawValue: mark(cell)) else {
                problems[cell] = "Выберите результат: участник, призёр или победитель."
                continue
            }
            // The same event may stand in the grid and be typed as a new one.
            let planned = plan.filter {
                $0.student == student.id && $0.event.day == asked.details.day
                    && EventTitle($0.event.title)?.key == title.key
            }
            let before = recorded[student.id, default: []].map(\.outcome) + planned.map(\.outcome)
            if before.contains(outcome) {
                repeated += 1
            } else if let other = before.first {
                problems[cell] = "Уже записано: «\(other.title)». Исправьте то достижение на его странице."
            } else {
                plan.append(try entry(asked, student, outcome, access))
            }
        }
    }

    private func entry(
        _ asked: Asked, _ student: StudentRecord, _ outcome: Outcome, _ access: Access
    ) throws -> NewAchievement {
        let usual: DocumentKind = outcome == .participant ? .certificate : .diploma
        return NewAchievement(
            student: student.id, event: asked.details, outcome: outcome, fixedLine: asked.line,
            group: .usual(forDirection: DirectionTopic(rawValue: asked.directionKey)),
            documentKind: asked.hasDocument ? asked.kind ?? usual : nil,
            state: try access.stateOfEntry(about: student))
    }
}
