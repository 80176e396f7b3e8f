// The quick form: one event, and an outcome for everybody who was there. Fields of pupils outside the class are never
// looked at, so a form with foreign ids changes nothing.
import HTTP
import School
import Storage

/// The quick form as it is shown, sent and checked.
struct EventForm {
    var event: EventInput
    var marks: [Mark]
    /// What is wrong with the list as a whole.
    private(set) var problem: String?

    /// A pupil of the class and the outcome.
    struct Mark {
        let student: StudentRecord
        var input = OutcomeInput()
    }

    /// An empty form for the pupils of a class.
    init(event: EventInput, pupils: [StudentRecord]) {
        self.event = event
        marks = pupils.map { Mark(student: $0) }
    }

    /// The form as it was sent.
    init(_ form: FormData, pupils: [StudentRecord]) {
        event = EventInput(form)
        marks = pupils.map { student in
            let id = student.id.raw
            return Mark(
                student: student,
                input: OutcomeInput(outcome: form["outcome-\(id)"] ?? "", words: form["words-\(id)"] ?? ""))
        }
    }

    /// What the form asks to enter, or nil with the problems noted.
    ///
    /// - Parameters:
    ///   - known: the outcomes that are recorded for an event of a title and day, as far as the viewer may know of them.
    ///   - state: the state in which an entry about a pupil begins.
    /// - Returns: the achievements to enter, and how many of those asked for are recorded already.
    mutating func read(
        _ setting: EventSetting, known: (EventTitle, Day) throws -> [KnownOutcome],
        state: (StudentRecord) throws -> AchievementState
    ) throws -> (new: [NewAchievement], known: Int)? {
        let details = event.read(setting)
        let outcomes = marks.indices.map { marks[$0].input.read() }
        problem = marks.allSatisfy(\.input.outcome.isEmpty) ? "Отметьте хотя бы одного ученика." : nil
        guard let details, problem == nil, marks.allSatisfy({ $0.input.problem == nil }),
            let title = EventTitle(details.title), let direction = setting.direction(event.direction)
        else { return nil }
        let recorded = Dictionary(grouping: try known(title, details.day), by: \.student)
        let group = ResultGroup.usual(forDirection: DirectionTopic(rawValue: direction.key))
        var new: [NewAchievement] = []
        var repeated = 0
        for (index, outcome) in outcomes.enumerated() {
            guard let outcome else { continue }
            let student = marks[index].student
            let before = recorded[student.id, default: []].map(\.outcome)
            if before.contains(outcome.outcome) {
                repeated += 1
            } else if let other = before.first {
                marks[index].input.refuse(beside: other)
            } else {
                new.append(
                    NewAchievement(
                        student: student.id, event: details, outcome: outcome.outcome, placeText: outcome.words,
                        group: group, documentKind: event.document, state: try state(student)))
            }
        }
        return marks.allSatisfy { $0.input.problem == nil } ? (new, repeated) : nil
    }
}
