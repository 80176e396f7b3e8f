// The correction of an entry that came back: the event and the outcome, as in the form of one entry.
import HTTP
import School
import Storage

/// A correction as it is shown, sent and checked.
struct HandedOverForm {
    var event: EventInput
    var outcome: OutcomeInput
    /// The version that the author saw; what was not sent fits none.
    let version: Int
    private(set) var problem: String?

    /// What the author wrote last.
    init(_ entry: HandedOverEntry, _ setting: EventSetting) {
        event = EventInput(entry.event, setting)
        outcome = OutcomeInput(outcome: entry.outcome.rawValue, words: entry.placeText)
        version = entry.version
    }

    /// The form as it was sent.
    init(_ form: FormData) {
        event = EventInput(form)
        outcome = OutcomeInput(outcome: form["outcome"] ?? "", words: form["words"] ?? "")
        version = Int(form["version"] ?? "") ?? 0
    }

    /// Notes what is wrong with the entry as a whole.
    mutating func refuse(_ text: String) { problem = text }

    /// The correction, or nil with the problems noted.
    mutating func read(_ setting: EventSetting) -> (EventDetails, Outcome, words: String)? {
        let details = event.read(setting)
        let result = outcome.read()
        if result == nil, outcome.problem == nil { outcome.refuse("Выберите результат.") }
        guard let details, let result else { return nil }
        return (details, result.outcome, result.words)
    }
}

extension EventInput {
    /// An event that was written before.
    init(_ details: EventDetails, _ setting: EventSetting) {
        self.init(title: "", setting)
        (title, date, level) = (details.title, details.day.iso, details.level.rawValue)
        direction = setting.directions.first { $0.id == details.direction }?.key ?? ""
        (attendance, participation) = (details.attendance.rawValue, details.participation.rawValue)
    }
}
