// An entry together with what the viewer may do with it now: change, verify, return, revoke. Decided in
// School.Rights+EntryLife; here the facts are found that it asks for. What is not allowed is not found.
import School
import Storage

extension Access {
    /// An entry that the viewer may change, with the state that the change gives it.
    ///
    /// - Throws: `Refusal.notFound`.
    func changeable(_ id: AchievementID) throws -> (
        entry: AchievementRecord, student: StudentRecord, next: AchievementState
    ) {
        let (entry, student) = try entry(.readRecord, id)
        guard let next = try stateAfterChange(of: entry, student) else { throw trail.refuseLast() }
        return (entry, student, next)
    }

    /// An entry whose pupil the viewer verifies entries of, with the state that a verification gives it now.
    ///
    /// - Throws: `Refusal.notFound` for who verifies nothing of this pupil; `StorageError.changedMeanwhile` where the
    ///   entry does not wait for the viewer any more.
    func verifiable(_ id: AchievementID) throws -> (
        entry: AchievementRecord, student: StudentRecord, next: AchievementState
    ) {
        let (entry, student) = try verifiedByViewer(id)
        guard let next = try stateAfterVerification(of: entry, student) else { throw StorageError.changedMeanwhile }
        return (entry, student, next)
    }

    /// An entry whose pupil the viewer verifies entries of, whether it waits for the viewer or not.
    ///
    /// - Throws: `Refusal.notFound`.
    func verifiedByViewer(_ id: AchievementID) throws -> (entry: AchievementRecord, student: StudentRecord) {
        let (entry, student) = try entry(.readRecord, id)
        guard try mayVerifySomething(about: student) else { throw trail.refuseLast() }
        return (entry, student)
    }

    /// An entry that the viewer may revoke.
    ///
    /// - Throws: `Refusal.notFound`.
    func revocable(_ id: AchievementID) throws -> (entry: AchievementRecord, student: StudentRecord) {
        let found = try entry(.readRecord, id)
        guard try mayRevoke(found.entry, found.student) else { throw trail.refuseLast() }
        return found
    }

    /// What a change by the viewer makes of an entry, or nil.
    func stateAfterChange(of entry: AchievementRecord, _ student: StudentRecord) throws -> AchievementState? {
        Rights.stateAfterChange(
            of: entry.state, isOfFamily: try isOfFamily(entry), by: viewer, toward: try relations(to: student))
    }

    /// What a verification by the viewer makes of an entry, or nil where it does not wait for the viewer.
    func stateAfterVerification(of entry: AchievementRecord, _ student: StudentRecord) throws -> AchievementState? {
        Rights.stateAfterVerification(of: entry.state, by: viewer, toward: try relations(to: student))
    }

    /// Whether the viewer may revoke the entry now.
    func mayRevoke(_ entry: AchievementRecord, _ student: StudentRecord) throws -> Bool {
        Rights.mayRevoke(
            entry.state, isOfFamily: try isOfFamily(entry), by: viewer, toward: try relations(to: student))
    }

    private func mayVerifySomething(about student: StudentRecord) throws -> Bool {
        try may(.verifyForClass, about: student) || may(.verifyForSchool, about: student)
    }

    private func isOfFamily(_ entry: AchievementRecord) throws -> Bool {
        try records.portfolio.isFamily(entry.enteredBy, of: entry.studentID)
    }
}
