// The papers of an entry: who reads them, adds one, takes one away. A paper is as visible as its entry is to the own
// family and the staff, and to nobody else: not on boards, not in the school, not in public, whatever was consented.
import School
import Storage

extension Access {
    /// A paper that the viewer may look at.
    ///
    /// - Throws: `Refusal.notFound`, also for one that was taken away.
    func attachment(_ id: AttachmentID) throws -> AttachmentRecord {
        guard let found = try records.attachments.find(id) else { throw Refusal.notFound }
        _ = try entry(.readRecord, found.entry)
        return found
    }

    /// An entry that the viewer may add a paper to, with the state that this gives it.
    ///
    /// - Throws: `Refusal.notFound`.
    func attachable(_ id: AchievementID) throws -> (
        entry: AchievementRecord, student: StudentRecord, next: AchievementState
    ) {
        let (entry, student) = try entry(.readRecord, id)
        guard let next = try stateAfterAttaching(to: entry, student) else { throw trail.refuseLast() }
        return (entry, student, next)
    }

    /// A paper that the viewer may take away: whoever may change the entry.
    ///
    /// - Throws: `Refusal.notFound`.
    func removable(_ id: AttachmentID) throws -> AttachmentRecord {
        let found = try attachment(id)
        _ = try changeable(found.entry)
        return found
    }

    /// What a paper added by the viewer makes of an entry, or nil.
    func stateAfterAttaching(to entry: AchievementRecord, _ student: StudentRecord) throws -> AchievementState? {
        Rights.stateAfterAttaching(
            to: entry.state, isCertified: entry.documentKind != nil, by: viewer, toward: try relations(to: student))
    }
}
