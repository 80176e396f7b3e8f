// The form of a step of a route: what, by when, where it stands, and the entries that it has led to.
import HTTP
import School
import Storage

/// A step as it was typed.
struct StepForm {
    let words: OwnWords
    /// As typed; a browser with a date field sends `YYYY-MM-DD`.
    let date: String
    let state: StepState
    let entries: Set<AchievementID>
    /// The version that it was made from; 0 for a new one.
    let version: Int
    private(set) var dateProblem: String?

    /// An empty form.
    init() {
        words = OwnWords(nil, longest: OwnWords.line, ask: nil)
        (date, state, entries, version) = ("", .planned, [], 0)
    }

    /// The form of a step that stands.
    init(_ step: RouteStepRecord, entries: Set<AchievementID>) {
        words = OwnWords(step.text, longest: OwnWords.line, ask: nil)
        (date, state, version) = (step.due.iso, step.state, step.version)
        self.entries = entries
    }

    /// The form as it was sent. A new step is planned, and has no version.
    ///
    /// - Throws: `Refusal.badRequest` for a state, an entry or a version that no page sends.
    init(_ form: FormData, isNew: Bool = false) throws(Refusal) {
        words = OwnWords(form["text"], longest: OwnWords.line, ask: "Напишите, что нужно сделать.")
        date = form["due"] ?? ""
        guard let state = isNew ? .planned : StepState(rawValue: form["state"] ?? StepState.planned.rawValue),
            let version = isNew ? 0 : Int(form["version"] ?? "0"), version >= 0
        else { throw .badRequest }
        var entries: Set<AchievementID> = []
        for text in form.all("entry") {
            guard let id = AchievementID(form: text) else { throw .badRequest }
            entries.insert(id)
        }
        (self.state, self.version, self.entries) = (state, version, entries)
    }

    /// The step, or nil with the problems noted.
    ///
    /// - Parameter year: the year of the route, in which the step is due.
    mutating func read(in year: AcademicYear) -> NewRouteStep? {
        dateProblem = nil
        var due: Day?
        switch DateReading.event(date, in: year) {
        case .empty: dateProblem = "Укажите срок."
        case .problem(let text): dateProblem = text
        case .understood(let day):
            if year.period.contains(day) {
                due = day
            } else {
                dateProblem = "Срок — день \(year.label) учебного года."
            }
        }
        guard let due, words.problem == nil else { return nil }
        return NewRouteStep(text: words.text, due: due, state: state, entries: entries)
    }
}
