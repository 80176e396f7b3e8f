// The directions of success (design §4.1) with their look (§9). These are the defaults a new school starts from; it may
// rename, add and retire its own, and entries keep theirs. Colour never stands without the icon and the word.

/// The legal kinds of success that S1 3.3 names.
public enum SuccessKind: String, CaseIterable, Sendable {
    /// учебная деятельность
    case study
    /// научная деятельность
    case science
    /// физкультурная и спортивная деятельность
    case sport
    /// творческая деятельность
    case arts
    /// научно-техническая деятельность
    case technology
    /// общественная деятельность
    case community

    /// «учебная», as it agrees with «деятельность».
    public var title: String {
        switch self {
        case .study: "учебная"
        case .science: "научная"
        case .sport: "физкультурная, спортивная"
        case .arts: "творческая"
        case .technology: "научно-техническая"
        case .community: "общественная"
        }
    }
}

/// A direction of success as a school has it at the start.
public struct Direction: Hashable, Sendable {
    /// The stable ASCII key that imports and style sheets use.
    public let key: String
    /// The name in lists: «учёба и отличия».
    public let title: String
    /// The one word beside the icon: «учёба».
    public let word: String
    /// The legal kind of success that it reports as (S1 3.3).
    public let success: SuccessKind
    /// The colour `#RRGGBB`, contrast at least 4.5:1 on the paper `#FBF8F3` (§9).
    public let colour: String

    /// A direction from its parts.
    public init(key: String, title: String, word: String, success: SuccessKind, colour: String) {
        (self.key, self.title, self.word) = (key, title, word)
        (self.success, self.colour) = (success, colour)
    }

    /// The ten of §4.1, in their order. Science is a shade darker than §9 has it: `#1B7F84` reaches 4.49:1 only.
    public static let defaults = [
        Direction(
            key: "study", title: "учёба и отличия", word: "учёба", success: .study, colour: "#2F6DB5"),
        Direction(
            key: "olympiads", title: "олимпиады и интеллект", word: "олимпиады", success: .study, colour: "#7A4BB8"),
        Direction(
            key: "science", title: "наука и проекты", word: "наука", success: .science, colour: "#1A7C81"
        ),
        Direction(key: "sport", title: "спорт и ГТО", word: "спорт", success: .sport, colour: "#C2452D"),
        Direction(
            key: "arts", title: "творчество", word: "творчество", success: .arts, colour: "#B83A80"),
        Direction(
            key: "technology", title: "техника и изобретательство", word: "техника", success: .technology,
            colour: "#566472"),
        Direction(
            key: "volunteering", title: "волонтёрство", word: "волонтёрство", success: .community, colour: "#A85F14"),
        Direction(
            key: "self_government", title: "самоуправление", word: "самоуправление", success: .community,
            colour: "#3A773C"),
        Direction(
            key: "local_heritage", title: "краеведение, экология, патриотика", word: "краеведение", success: .community,
            colour: "#6B7717"),
        Direction(
            key: "personal_growth", title: "личный рост", word: "личный рост", success: .study, colour: "#8A6A00"),
    ]

    /// The default with that key, or nil.
    public static func standard(_ key: String) -> Direction? { defaults.first { $0.key == key } }
}
