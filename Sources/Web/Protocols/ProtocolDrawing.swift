// From a row of a protocol to a row as it is printed, with a field where something is asked. Answers that are given
// travel in the same fields.
import School
import Storage

/// Makes the rows of the preview; counts the fields, which a form has only so many of.
struct ProtocolDrawing {
    private static let fieldLimit = 800

    private let desk: ProtocolDesk
    private let names: [StudentID: String]
    private let byClass: [ClassLabel: [StudentID]]
    private var left = fieldLimit

    init(_ desk: ProtocolDesk) {
        self.desk = desk
        var names: [StudentID: String] = [:]
        var byClass: [ClassLabel: [StudentID]] = [:]
        for (schoolClass, pupils) in desk.reach.members {
            for pupil in pupils { names[pupil.id] = "\(pupil.name.lastFirst), \(schoolClass.title)" }
            if let label = ClassLabel(grade: schoolClass.grade, letter: schoolClass.letter) {
                byClass[label] = pupils.map(\.id)
            }
        }
        (self.names, self.byClass) = (names, byClass)
    }

    mutating func line(_ row: ProtocolRow) -> ProtocolLine {
        let (tag, style) = Self.tag(row.status)
        var problem: String?
        var control: PreviewControl?
        switch row.status {
        case .askedPupil(let text): (control, problem) = field(pupil(row, text), text)
        case .askedOutcome(let text): (control, problem) = field(outcome(row, text), text)
        case .passed: control = field(pupil(row, nil), nil).0
        case .new where desk.form.answers.students[row.line] != nil: control = field(pupil(row, nil), nil).0
        default: break
        }
        let known = row.student.flatMap { names[$0] }
        return ProtocolLine(
            line: row.line, name: known.map { $0 == row.name ? row.name : "\(row.name) — \($0)" } ?? row.name,
            schoolClass: row.schoolClass, result: row.outcome?.outcome.title ?? row.written, tagStyle: style, tag: tag,
            problem: problem, control: control)
    }

    /// The field, or its words alone where the form is full.
    private mutating func field(_ control: PreviewControl, _ text: String?) -> (PreviewControl?, String?) {
        guard left > 0 else { return (nil, text) }
        left -= 1
        return (control, nil)
    }

    private func pupil(_ row: ProtocolRow, _ problem: String?) -> PreviewControl {
        let ofClass = ClassLabel(reading: row.schoolClass).flatMap { byClass[$0] } ?? []
        let few = byClass.count == 1 ? byClass.values.first ?? [] : ofClass
        let chosen = desk.form.answers.students[row.line]
        let known = [chosen].compactMap { $0 } + row.candidates
        let ids = known + few.filter { !known.contains($0) }
        let isPassed = row.status == .passed
        var choices = [EventChoice(value: "", title: "— кто это? —", isChosen: chosen == nil && !isPassed)]
        choices += Array(ids.reduce(into: [StudentID]()) { if !$0.contains($1) { $0.append($1) } }).map {
            EventChoice(value: String($0.raw), title: names[$0] ?? "", isChosen: $0 == chosen)
        }
        choices.append(EventChoice(value: "pass", title: "не наш — пропустить", isChosen: isPassed))
        return PreviewControl(
            name: "student-\(row.line)", label: "Кто это, строка \(row.line)", value: "", choices: choices,
            problem: problem)
    }

    private func outcome(_ row: ProtocolRow, _ problem: String) -> PreviewControl {
        let choices =
            [EventChoice(value: "", title: "— выберите —", isChosen: true)]
            + Outcome.allCases.map { EventChoice(value: $0.title, title: $0.title, isChosen: false) }
        return PreviewControl(
            name: "result-\(row.line)", label: "Результат, строка \(row.line)", value: "", choices: choices,
            problem: problem)
    }

    private static func tag(_ status: ProtocolRow.Status) -> (String, style: String) {
        switch status {
        case .new: ("новое", "tag-good")
        case .existing: ("уже записано", "")
        case .repeated(let line): ("повтор строки \(line)", "")
        case .otherClass: ("не ваш класс", "")
        case .absent: ("неявка", "")
        case .askedPupil: ("кто это?", "tag-attention")
        case .askedOutcome: ("результат?", "tag-attention")
        case .passed: ("пропущено", "")
        }
    }
}
