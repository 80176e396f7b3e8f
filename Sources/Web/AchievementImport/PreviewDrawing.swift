// From a row as it was read to a row as it is printed. Fields are made only for cells that ask something, and only as
// many as a form may carry (`FormData.Limits.fields`); what is beyond is corrected in the spreadsheet or in a next round.
import School
import Storage

/// Makes the rows of a preview, and remembers which fields were made.
struct PreviewDrawing {
    typealias Column = AchievementColumn

    /// How many fields one page makes; the rest of a form's thousand is left to the text, the token and the choices
    /// that every page has.
    private static let fieldLimit = 900

    private let desk: AchievementDesk
    private let isSaved: Bool
    private let names: [StudentID: String]
    private let directions: [DirectionID: DirectionRecord]
    private var made: Set<String> = []
    private var left: Int

    /// - Parameter isSaved: whether the good rows have just been saved.
    init(_ desk: AchievementDesk, isSaved: Bool) {
        (self.desk, self.isSaved) = (desk, isSaved)
        names = Dictionary(desk.pupils.map { ($0.id, $0.name.lastFirst) }) { first, _ in first }
        directions = Dictionary(desk.directions.map { ($0.id, $0) }) { first, _ in first }
        let carried = desk.form.choices.count + desk.form.corrections.values.reduce(0) { $0 + $1.count }
        left = max(0, Self.fieldLimit - carried)
    }

    /// Whether a row waits for an answer.
    static func isAsked(_ row: AchievementRow) -> Bool {
        switch row.status {
        case .ambiguous, .problem: true
        case .new, .existing, .repeated: false
        }
    }

    /// The row, with its fields.
    mutating func row(_ row: AchievementRow) -> PreviewRow {
        let (tag, style) = tag(row.status)
        return PreviewRow(
            line: row.line, name: name(row), cells: [date(row), event(row), level(row), outcome(row), direction(row)],
            tagStyle: style, tag: tag, isProblem: Self.isAsked(row), problem: problem(row, nil))
    }

    /// The corrections that no field on the page shows, to be sent along.
    func carried() -> [CarriedCorrection] {
        var all = desk.form.choices.map { line, id in
            CarriedCorrection(name: AchievementImportForm.studentName(line), value: String(id.raw))
        }
        for (line, cells) in desk.form.corrections {
            for (column, value) in cells {
                all.append(CarriedCorrection(name: AchievementImportForm.name(column, line), value: value))
            }
        }
        return all.filter { !made.contains($0.name) }.sorted { $0.name < $1.name }
    }

    private func tag(_ status: AchievementRow.Status) -> (String, style: String) {
        switch status {
        case .new: (isSaved ? "записано" : "новое", "tag-good")
        case .existing: ("уже внесено", "")
        case .repeated(let line): ("повтор строки \(line)", "")
        case .ambiguous: ("выберите", "tag-attention")
        case .problem: ("поправьте", "tag-attention")
        }
    }

    // MARK: Cells

    private mutating func name(_ row: AchievementRow) -> PreviewCell {
        let source = row.source
        let parts = [source[.last], source[.first], source[.patronymic]].filter { !$0.isEmpty }
        let written = source[.fullName].isEmpty ? parts.joined(separator: " ") : source[.fullName]
        let known = row.student.flatMap { names[$0] }
        let problem = [Column.fullName, .last, .first, .schoolClass].lazy.compactMap { self.problem(row, $0) }.first
        let isAmbiguous = known == nil && problem == nil && !row.candidates.isEmpty
        guard problem != nil || isAmbiguous else { return PreviewCell(label: "Ученик", text: known ?? written) }
        let question = "\(written.isEmpty ? "Без имени" : written) — \(isAmbiguous ? "кто?" : "пропустить")"
        // Similar names first; of a name that fits nobody the whole class is offered.
        let others = isAmbiguous ? [] : desk.pupils.map(\.id).filter { !row.candidates.contains($0) }
        let choices =
            [EventChoice(value: "", title: question, isChosen: true)]
            + (row.candidates + others).map {
                EventChoice(value: String($0.raw), title: names[$0] ?? "", isChosen: false)
            }
        let control = control(
            AchievementImportForm.studentName(row.line), "Кто это, строка \(row.line)", written, choices,
            problem ?? "Подходят несколько учеников — выберите.")
        return PreviewCell(
            label: "Ученик", text: control == nil ? written : nil, note: control == nil ? problem : nil,
            controls: control.map { [$0] } ?? [])
    }

    private mutating func date(_ row: AchievementRow) -> PreviewCell {
        var cell = cell(row, "Дата", [.date], understood: row.date.map(RussianDate.dayMonth) ?? row.source[.date])
        cell.isShort = cell.controls.isEmpty && cell.note == nil
        return cell
    }

    private mutating func event(_ row: AchievementRow) -> PreviewCell {
        cell(row, "Событие", [.event], understood: row.event?.text ?? row.source[.event])
    }

    private mutating func level(_ row: AchievementRow) -> PreviewCell {
        cell(row, "Уровень", [.level], understood: row.level?.title ?? row.source[.level])
    }

    private mutating func outcome(_ row: AchievementRow) -> PreviewCell {
        let read = row.outcome
        var notes: [String] = []
        if let read, read.placeText != read.outcome.title { notes.append(read.placeText) }
        if let attendance = row.attendance, attendance != .inPerson { notes.append(attendance.title) }
        if row.participation == .team { notes.append(Participation.team.title) }
        return cell(
            row, "Результат", [.outcome, .place, .form, .participation],
            understood: read?.outcome.title ?? row.source[.outcome], notes: notes)
    }

    private mutating func direction(_ row: AchievementRow) -> PreviewCell {
        let known = row.direction.flatMap { directions[$0] }
        var cell = cell(row, "Направление", [.direction], understood: known?.title ?? row.source[.direction])
        guard cell.controls.isEmpty, let known else { return cell }
        // A guess may be changed where it stands, as long as the row is not saved.
        if row.assumed.contains(.direction), row.status == .new, !isSaved,
            let control = control(row, .direction, problem: nil, chosen: known.title)
        {
            return PreviewCell(label: "Направление", note: "предложено по названию", controls: [control])
        }
        cell.direction = known.key
        return cell
    }

    /// A cell of columns, each with a field where there is a problem.
    private mutating func cell(
        _ row: AchievementRow, _ label: String, _ columns: [Column], understood: String, notes: [String] = []
    ) -> PreviewCell {
        var cell = PreviewCell(label: label)
        var notes = notes + row.remarks.filter { $0.field.map(columns.contains) ?? false }.map(\.text)
        for column in columns {
            guard let problem = problem(row, column) else { continue }
            if let control = control(row, column, problem: problem, chosen: row.source[column]) {
                cell.controls.append(control)
            } else {
                notes.append(problem)
            }
        }
        if cell.controls.isEmpty { cell.text = understood.isEmpty ? "—" : understood }
        cell.note = notes.isEmpty ? nil : notes.joined(separator: " · ")
        return cell
    }

    private func problem(_ row: AchievementRow, _ field: Column?) -> String? {
        row.problems.first { $0.field == field }?.text
    }

    // MARK: Fields

    private mutating func control(
        _ row: AchievementRow, _ column: Column, problem: String?, chosen: String
    ) -> PreviewControl? {
        let titles: [String] =
            switch column {
            case .level: Level.allCases.map(\.title)
            case .form: Attendance.allCases.map(\.title)
            case .participation: Participation.allCases.map(\.title)
            case .direction: desk.directions.map(\.title)
            default: []
            }
        var choices = titles.map { EventChoice(value: $0, title: $0, isChosen: $0 == chosen) }
        if !choices.isEmpty, !choices.contains(where: \.isChosen) {
            choices.insert(EventChoice(value: "", title: "— выберите —", isChosen: true), at: 0)
        }
        let label = "\(column.title), строка \(row.line)"
        return control(AchievementImportForm.name(column, row.line), label, row.source[column], choices, problem)
    }

    private mutating func control(
        _ name: String, _ label: String, _ value: String, _ choices: [EventChoice], _ problem: String?
    ) -> PreviewControl? {
        guard left > 0 else { return nil }
        left -= 1
        made.insert(name)
        return PreviewControl(name: name, label: label, value: value, choices: choices, problem: problem)
    }
}
