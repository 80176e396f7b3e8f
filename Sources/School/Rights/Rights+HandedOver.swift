// What the author of an entry may still do with it after it was handed over (design 3, 4.4): answer the question with
// which it came back. Whoever teaches the pupil no longer has no such right, author or not.

extension Rights {
    /// What a returned entry becomes when its author corrects it, or nil where the viewer may not.
    ///
    /// - Parameter isAuthor: whether the viewer made the entry.
    public static func stateAfterResending(
        of state: AchievementState, isAuthor: Bool, by viewer: Viewer, toward relations: Set<Relation>
    ) -> AchievementState? {
        guard isAuthor, state == .returned, allows(.enter, to: viewer, toward: relations) else { return nil }
        return stateOfEntry(by: viewer, toward: relations)
    }
}
