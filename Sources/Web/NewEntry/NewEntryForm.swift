// The form of one entry about one pupil: the event, the outcome, and where it applies a line of the scale with a worth
// of its own (design 4.3). Staff may also say the group of results; of a family it is not asked.
import HTTP
import School
import Storage

/// One entry as it is shown, sent and checked.
struct NewEntryForm {
    var event: EventInput
    var outcome: OutcomeInput
    /// The raw value of a `FixedLine`, or empty.
    var line = ""
    /// The raw value of a `ResultGroup`; empty: the one that is usual for the direction.
    var group = ""
    /// Whether it is the family's short form, which leaves to the readers of titles what it does not ask for.
    var isShort = false
    private(set) var lineProblem: String?
    private(set) var groupProblem: String?

    /// An empty form.
    init(event: EventInput) {
        self.event = event
        outcome = OutcomeInput()
    }

    /// The form as it was sent.
    init(_ form: FormData) {
        event = EventInput(form)
        outcome = OutcomeInput(outcome: form["outcome"] ?? "", words: form["words"] ?? "")
        line = form["line"] ?? ""
        group = form["group"] ?? ""
        isShort = form["short"] != nil
    }

    /// What the form asks for, or nil with the problems noted.
    ///
    /// - Parameter mayChooseGroup: whether the group that was sent is looked at.
    mutating func read(
        _ setting: EventSetting, student: StudentID, state: AchievementState, mayChooseGroup: Bool
    ) -> NewAchievement? {
        if isShort { propose(setting) }
        let fixed = FixedLine(rawValue: line)
        lineProblem =
            line.isEmpty || fixed != nil ? nil : "Такой строки в шкале нет — выберите другую или оставьте пустой."
        if let fixed {
            event.complete(by: fixed)
            if outcome.outcome.isEmpty { outcome.outcome = Outcome.participant.rawValue }
        }
        let chosenGroup = mayChooseGroup ? ResultGroup(rawValue: group) : nil
        groupProblem = !mayChooseGroup || group.isEmpty || chosenGroup != nil ? nil : "Выберите группу результатов."
        let details = event.read(setting)
        let result = outcome.read()
        if result == nil, outcome.problem == nil { outcome.refuse("Выберите результат.") }
        guard let details, let result, lineProblem == nil, groupProblem == nil,
            let direction = setting.direction(event.direction)
        else { return nil }
        return NewAchievement(
            student: student, event: details, outcome: result.outcome, placeText: result.words, fixedLine: fixed,
            group: chosenGroup ?? .usual(forDirection: DirectionTopic(rawValue: direction.key)),
            documentKind: event.document, state: state)
    }

    /// Fills in what the short form left open. Nobody but the class teacher makes it count, who sees it first.
    private mutating func propose(_ setting: EventSetting) {
        event.propose(setting)
        guard outcome.outcome.isEmpty else { return }
        let words = outcome.words.allSatisfy(\.isWhitespace) ? event.title : outcome.words
        outcome.outcome = (OutcomeReading.read(words).value?.outcome ?? .participant).rawValue
    }
}
