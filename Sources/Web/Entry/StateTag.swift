// The state of an entry as a small mark with words, never colour alone.
import Mustache
import School

/// A mark beside an entry.
struct StateTag: Fields {
    let words: String
    /// The style sheet's name of the tone: `tag-sun`.
    let tone: String

    static let fields: [Field<StateTag>] = [.text("words") { $0.words }, .text("tone") { $0.tone }]

    init(_ state: AchievementState) {
        words = state.title
        tone =
            switch state {
            case .draft, .submitted: "tag-sun"
            case .verifiedByClass, .verifiedBySchool: "tag-good"
            case .returned, .revoked: "tag-attention"
            }
    }
}
