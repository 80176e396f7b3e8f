// Two fields and done: who, and what in a few words. The rest - event, level, direction, day, outcome - is read from the
// words (School.HandedWords) and may be said more exactly in fields of its own; what was said there always wins. Only what
// can be understood in two ways is asked: nobody but the class teacher makes the entry count, who sees it first.
import HTTP
import School
import Storage

/// What is handed over, as it is shown, sent and checked.
struct HandOverForm {
    var words: String
    /// The pupils that were marked; pupils of other places are never looked at.
    private(set) var marked: Set<StudentID>
    var event: EventInput
    var outcome: OutcomeInput
    private(set) var wordsProblem: String?
    private(set) var pupilsProblem: String?

    /// The most that is read of the words, in scalars.
    static let longestWords = 300

    /// An empty form.
    init(_ setting: EventSetting) {
        (words, marked) = ("", [])
        event = EventInput(title: "", setting)
        event.date = ""
        outcome = OutcomeInput()
    }

    /// The form as it was sent.
    init(_ form: FormData) {
        words = form["words"] ?? ""
        marked = Set(form.all("pupil").compactMap(StudentID.init(form:)))
        event = EventInput(form)
        outcome = OutcomeInput(outcome: form["outcome"] ?? "")
    }

    /// Whether something is asked that stands under «Уточнить».
    var asksMore: Bool { outcome.problem != nil || !event.problems.isEmpty }

    /// What the form asks to enter, or nil with the problems noted.
    ///
    /// - Parameters:
    ///   - pupils: those of the place; nobody else is looked at.
    ///   - known: the outcomes that this author has entered at an event of a title and day.
    ///   - state: the state in which an entry about a pupil begins.
    mutating func read(
        _ setting: EventSetting, _ place: TaughtPlace, pupils: [StudentRecord],
        known: (EventTitle, Day) throws -> [KnownOutcome], state: (StudentRecord) throws -> AchievementState
    ) throws -> [NewAchievement]? {
        (wordsProblem, pupilsProblem) = (nil, nil)
        let chosen = pupils.filter { marked.contains($0.id) }
        if chosen.isEmpty { pupilsProblem = "Отметьте хотя бы одного ученика." }
        guard let said = readWords(setting) else { return nil }
        complete(by: said, setting)
        let details = event.read(setting)
        let result = readOutcome(said)
        guard let details, let result, let title = EventTitle(details.title), wordsProblem == nil, pupilsProblem == nil,
            let direction = setting.direction(event.direction)
        else { return nil }
        let recorded = Dictionary(grouping: try known(title, details.day), by: \.student)
        var new: [NewAchievement] = []
        for student in chosen {
            let before = recorded[student.id, default: []].map(\.outcome)
            if before.contains(result.outcome) { continue }
            if let other = before.first {
                pupilsProblem =
                    "\(student.name.lastFirst): вы уже передали «\(other.title)» с этого события. Уточните его название."
                return nil
            }
            new.append(
                NewAchievement(
                    student: student.id, event: details, outcome: result.outcome, placeText: result.words,
                    fixedLine: said.fixedLine,
                    group: place.resultGroup ?? .usual(forDirection: DirectionTopic(rawValue: direction.key)),
                    documentKind: event.document, state: try state(student)))
        }
        return new
    }

    private mutating func readWords(_ setting: EventSetting) -> HandedWords? {
        let hasWords = !words.allSatisfy(\.isWhitespace)
        if !hasWords, event.title.allSatisfy(\.isWhitespace) {
            wordsProblem = "Напишите, что было. Например: «2 место, районная олимпиада по математике»."
            return nil
        }
        guard words.unicodeScalars.count <= Self.longestWords else {
            wordsProblem = "Получилось длиннее \(Self.longestWords) знаков — оставьте главное."
            return nil
        }
        let said = HandedWords(CellText.cleaned(words), on: setting.today)
        if said.isDayUnclear, event.date.isEmpty {
            wordsProblem = "Какого числа это было? Впишите дату в слова или в поле «Когда»."
        }
        return said
    }

    /// Fills in what was left open.
    private mutating func complete(by said: HandedWords, _ setting: EventSetting) {
        if event.title.allSatisfy(\.isWhitespace) { event.title = said.title }
        if event.date.isEmpty, !said.isDayUnclear { event.date = (said.day ?? setting.today).iso }
        if event.level.isEmpty, let level = said.level { event.level = level.rawValue }
        if said.isTeam { event.participation = Participation.team.rawValue }
        if let line = said.fixedLine { event.complete(by: line) }
        event.propose(setting)
    }

    private mutating func readOutcome(_ said: HandedWords) -> (outcome: Outcome, words: String)? {
        if outcome.outcome.isEmpty {
            guard let read = said.outcome else {
                _ = outcome.read()
                outcome.refuse("Результат можно понять по-разному — выберите его.")
                return nil
            }
            outcome.outcome = read.rawValue
            outcome.words = said.placeText
        } else if Outcome(rawValue: outcome.outcome) == said.outcome {
            outcome.words = said.placeText
        }
        return outcome.read()
    }
}
