// What is hidden, how, and where it stands: the cases of the twin test (design 4.6).
import Testing

/// One thing that a family does not want made known.
struct TwinCase: Sendable, CustomTestStringConvertible {
    let kind: Kind
    let shape: Shape
    /// Whose it is: `semyonova` or `yolkin`, both of 7 «А».
    let child: String

    /// Why others must not see it. What "never existed" means is said for each.
    enum Kind: String, CaseIterable, Sendable {
        /// A wish over the entry. Twin: the entry was never entered.
        case entry
        /// Verified entries were taken back to the family after the board was out. Twin: never entered.
        case returned
        /// The same, revoked.
        case revoked
        /// Entered and never verified. Twin: never entered.
        case submitted
        /// A wish over the points. Twin: the same entries, worth nothing.
        case points
        /// A wish over everything. Twin: of this child nothing was ever recorded and nothing agreed to.
        case everything
        /// No consent to be shown was ever given. Twin: as for `everything`.
        case noConsent
        /// Both consents to be shown were withdrawn after the board was out. Twin: as for `everything`.
        case withdrawn
        /// The term of both consents to be shown is over, after the board was out. Twin: as for `everything`.
        case expired
        /// The consent to distribution leaves out the results and nominations, or the name; the one for the school holds.
        /// Twin: nothing was ever recorded, and no consent names anything to distribute but the name.
        case fields
        /// A wish over everything. Twin: the child never was in the class.
        case absent

        /// Whether the child as a whole is hidden, not some of its entries.
        var hidesChild: Bool {
            switch self {
            case .everything, .noConsent, .withdrawn, .expired, .fields, .absent: true
            case .entry, .returned, .revoked, .submitted, .points: false
            }
        }
    }

    /// Where the hidden entries stand among all the others.
    enum Shape: String, CaseIterable, Sendable {
        /// On the published board with a line, a nomination and a paper; hidden afterwards.
        case published
        /// Hidden before the board was published.
        case beforehand
        /// The top of the rating, the only one of its direction, the only one of a month, the newest, and the first to
        /// name an event that others took part in.
        case alone
        /// The highest stage of a series, and one distance participation too many.
        case stages
        /// The board had a second edition because of it.
        case edition
        /// The very event and outcome that the forms of the access table enter.
        case probed
    }

    /// Every kind of hiding, each where it can leave a trace.
    static let all: [TwinCase] =
        Shape.allCases.flatMap { [TwinCase(.entry, $0, "semyonova"), TwinCase(.entry, $0, "yolkin")] } + [
            TwinCase(.returned, .published, "yolkin"), TwinCase(.returned, .edition, "semyonova"),
            TwinCase(.revoked, .published, "semyonova"), TwinCase(.revoked, .stages, "yolkin"),
            TwinCase(.submitted, .alone, "semyonova"), TwinCase(.submitted, .probed, "yolkin"),
            TwinCase(.points, .alone, "semyonova"), TwinCase(.points, .published, "yolkin"),
            TwinCase(.everything, .published, "semyonova"), TwinCase(.everything, .alone, "yolkin"),
            TwinCase(.noConsent, .published, "yolkin"), TwinCase(.withdrawn, .alone, "semyonova"),
            TwinCase(.expired, .published, "semyonova"), TwinCase(.fields, .published, "yolkin"),
            TwinCase(.fields, .alone, "semyonova"),
            TwinCase(.absent, .published, "semyonova"), TwinCase(.absent, .alone, "yolkin"),
        ]

    init(_ kind: Kind, _ shape: Shape, _ child: String) { (self.kind, self.shape, self.child) = (kind, shape, child) }

    var testDescription: String { "\(kind.rawValue), \(shape.rawValue), \(child)" }
}
