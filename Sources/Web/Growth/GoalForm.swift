// The form of a goal: words, a direction where the child names one, and for a goal that stands its state.
import HTTP
import School
import Storage

/// A goal as it was typed.
struct GoalForm {
    let words: OwnWords
    /// The key of a direction, or empty.
    let direction: String
    let state: GoalState
    /// The version that it was made from; 0 for a new one.
    let version: Int

    /// An empty form.
    init() {
        words = OwnWords(nil, longest: OwnWords.line, ask: nil)
        (direction, state, version) = ("", .active, 0)
    }

    /// The form of a goal that stands.
    init(_ goal: GoalRecord) {
        words = OwnWords(goal.text, longest: OwnWords.line, ask: nil)
        (direction, state, version) = (goal.direction?.key ?? "", goal.state, goal.version)
    }

    /// The form as it was sent. A new goal has no state of its own to choose, and no version.
    ///
    /// - Throws: `Refusal.badRequest` for a state or a version that no page sends.
    init(_ form: FormData, isNew: Bool = false) throws(Refusal) {
        words = OwnWords(form["text"], longest: OwnWords.line, ask: "Напишите цель: хватит одного предложения.")
        direction = form["direction"] ?? ""
        guard !isNew else {
            (state, version) = (.active, 0)
            return
        }
        guard let state = GoalState(rawValue: form["state"] ?? GoalState.active.rawValue),
            let version = Int(form["version"] ?? "0"), version >= 0
        else { throw .badRequest }
        (self.state, self.version) = (state, version)
    }

    /// The direction among those of the school; nil where none was named.
    ///
    /// - Throws: `Refusal.badRequest` for one that the school does not have.
    func direction(among directions: [DirectionRecord]) throws(Refusal) -> DirectionID? {
        if direction.isEmpty { return nil }
        guard let found = directions.first(where: { $0.key == direction }) else { throw .badRequest }
        return found.id
    }
}
