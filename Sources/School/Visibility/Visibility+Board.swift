// What of a pupil's card on a board reaches a circle (design 4.6, 4.7). To anyone, field by field: a card stands under the
// name of a class, so without the fields "name" and "class" there is none; without "result" it has no line and no
// entry; without "nomination" no ribbon. A card that would be empty is not there at all.

/// The parts of a card that a circle may see.
public struct CardParts: Hashable, Sendable {
    /// The personal line and what comes with it: the icons, the date.
    public let hasLine: Bool
    /// The ribbon of a nomination, and the place among the heroes.
    public let hasRibbon: Bool

    /// No card.
    public static let none = CardParts(hasLine: false, hasRibbon: false)
    /// Whether there is a card.
    public var isCard: Bool { hasLine || hasRibbon }

    /// The parts.
    public init(hasLine: Bool, hasRibbon: Bool) { (self.hasLine, self.hasRibbon) = (hasLine, hasRibbon) }
}

extension Visibility {
    /// Whether the pupil may stand on a board of a class under a name.
    public static func mayStandOnBoard(_ pupil: PupilPrivacy, in circle: Circle) -> Bool {
        mayShow(.name, of: pupil, in: circle) && mayShow(.schoolClass, of: pupil, in: circle)
    }

    /// Whether an entry may stand among the entries of its class, where the pupil is told with it.
    public static func mayShowInClass(_ entry: EntryPrivacy, of pupil: PupilPrivacy, in circle: Circle) -> Bool {
        mayShow(entry, of: pupil, in: circle) && (circle <= .staff || mayStandOnBoard(pupil, in: circle))
    }

    /// What of a card a circle sees.
    ///
    /// - Parameters:
    ///   - line: the entry that the line speaks of; nil where it speaks of none. A hidden one takes the card with it.
    ///   - ribbon: whether there is a nomination, and the entry that speaks for it. A hidden one takes the ribbon.
    public static func card(
        of pupil: PupilPrivacy, line: EntryPrivacy?, ribbon: (exists: Bool, entry: EntryPrivacy?), in circle: Circle
    ) -> CardParts {
        guard circle > .staff else { return CardParts(hasLine: true, hasRibbon: ribbon.exists) }
        guard mayStandOnBoard(pupil, in: circle), isOpen(line, pupil) else { return .none }
        return CardParts(
            hasLine: mayShow(.result, of: pupil, in: circle),
            hasRibbon: ribbon.exists && isOpen(ribbon.entry, pupil) && mayShow(.nomination, of: pupil, in: circle))
    }

    /// Whether nothing about an entry forbids to build on it: it is verified, and no wish hides it.
    private static func isOpen(_ entry: EntryPrivacy?, _ pupil: PupilPrivacy) -> Bool {
        guard let entry else { return true }
        return entry.state.isVerified && entry.mark == .public
            && !pupil.discretions.contains { $0.scope == .entry && $0.entry == entry.id }
    }
}
