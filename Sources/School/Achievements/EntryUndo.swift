// Taking back what was saved a moment ago. Nothing is deleted (design 4.4): an undo revokes, with a reason that says it
// was an undo. It reaches only what nobody has touched since, so that no other person's work is lost with it.

/// The rule of the undo.
public enum EntryUndo {
    /// Minutes after the save in which it may be taken back.
    public static let minutes = 10

    /// The reason that the history keeps.
    public static let reason = "отменено сразу после ввода"

    /// Whether what was saved at an instant may still be taken back. Both in milliseconds UTC.
    ///
    /// What seems to be saved in the future - the clock was set back - may not: nobody could say until when.
    public static func isOpen(savedAt saved: Int64, now: Int64) -> Bool {
        // Not a difference: an instant comes from a form and may be any number.
        saved <= now && saved >= now - Int64(minutes) * 60_000
    }

    /// Whether an undo reaches an entry.
    ///
    /// - Parameters:
    ///   - version: how often it was changed, counted from 1 for the entering itself.
    ///   - hasPaper: whether somebody has added a document to it since.
    public static func reaches(_ state: AchievementState, version: Int, hasPaper: Bool) -> Bool {
        version == 1 && !hasPaper && state.mayMove(to: .revoked)
    }
}
