// Who moves an entry along its life (design §4.4). Each function says what the entry becomes, or nil where this viewer
// may not do it now; which moves exist at all is the matter of AchievementState.

extension Rights {
    /// What an entry becomes when the viewer changes it, or nil where the viewer may not.
    ///
    /// The class teacher's change is verified by the class at once, also of an entry that the school had verified: the
    /// school verifies it anew. Anybody else's change waits for the class again. The family changes only what its own
    /// side made and nobody has verified.
    ///
    /// - Parameter isOfFamily: whether the entry was made by the pupil or a guardian.
    public static func stateAfterChange(
        of state: AchievementState, isOfFamily: Bool, by viewer: Viewer, toward relations: Set<Relation>
    ) -> AchievementState? {
        guard state != .draft, state != .revoked else { return nil }
        if allows(.changeEntry, to: viewer, toward: relations) { return stateOfEntry(by: viewer, toward: relations) }
        let isOpen = isOfFamily && !state.isVerified
        return isOpen && allows(.changeOwnUnverified, to: viewer, toward: relations) ? .submitted : nil
    }

    /// What an entry becomes when the viewer verifies it, or nil where it does not wait for this viewer.
    ///
    /// The class verifies what was submitted, the school what the class has verified. Nobody verifies an entry about
    /// themselves or their own child.
    public static func stateAfterVerification(
        of state: AchievementState, by viewer: Viewer, toward relations: Set<Relation>
    ) -> AchievementState? {
        switch state {
        case .submitted: allows(.verifyForClass, to: viewer, toward: relations) ? .verifiedByClass : nil
        case .verifiedByClass: allows(.verifyForSchool, to: viewer, toward: relations) ? .verifiedBySchool : nil
        default: nil
        }
    }

    /// What an entry becomes when the viewer adds a document to it, or nil where the viewer may not.
    ///
    /// A document that makes a verified entry certified changes what it counts for: it waits for the class again, unless
    /// the class itself adds it. A returned entry that gets its document waits again. Otherwise nothing moves.
    ///
    /// - Parameter isCertified: whether the entry has a confirming document already.
    public static func stateAfterAttaching(
        to state: AchievementState, isCertified: Bool, by viewer: Viewer, toward relations: Set<Relation>
    ) -> AchievementState? {
        guard state != .draft, state != .revoked, allows(.enter, to: viewer, toward: relations) else { return nil }
        if state == .returned { return .submitted }
        guard state.isVerified, !isCertified else { return state }
        return stateOfEntry(by: viewer, toward: relations)
    }

    /// Whether the viewer may revoke an entry of that state.
    public static func mayRevoke(
        _ state: AchievementState, isOfFamily: Bool, by viewer: Viewer, toward relations: Set<Relation>
    ) -> Bool {
        guard state.mayMove(to: .revoked) else { return false }
        if allows(.revokeEntry, to: viewer, toward: relations) { return true }
        return isOfFamily && !state.isVerified && allows(.changeOwnUnverified, to: viewer, toward: relations)
    }
}
