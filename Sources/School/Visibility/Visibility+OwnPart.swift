// Who meets a pupil's own part (S2 1.3): goals, reflections, self-assessment. They are the child's; the family and the
// class teacher read them (Rights), others of the school only what the child itself shows, item by item, and only while
// the child may be shown at all. Nothing of it is ever distributed: no consent names it.

/// What one item of the own part says of who may see it.
public struct OwnItemPrivacy: Hashable, Sendable {
    /// Whether the child shows it; nothing is shown unless the child says so.
    public let isShown: Bool
    /// The entry that a reflection is on; nil for what is on none.
    public let entry: EntryPrivacy?

    /// An item from its parts.
    public init(isShown: Bool, entry: EntryPrivacy? = nil) { (self.isShown, self.entry) = (isShown, entry) }
}

extension Visibility {
    /// Whether an item of the own part may be shown to a circle. A reflection is never met where its entry is not.
    public static func mayShow(_ item: OwnItemPrivacy, of pupil: PupilPrivacy, in circle: Circle) -> Bool {
        switch circle {
        case .own: true
        case .staff: mayShowPupil(pupil, in: .staff)
        case .school:
            item.isShown && mayShowPupil(pupil, in: .school)
                && (item.entry.map { mayShow($0, of: pupil, in: .school) } ?? true)
        case .public: false
        }
    }
}
