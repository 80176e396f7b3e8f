// What a teacher has handed over: the own entries about pupils taught today, and nothing that others have entered.
import School
import Storage

extension Access {
    /// An own entry about a pupil that the viewer teaches, as its author knows it, with the pupil.
    ///
    /// - Throws: `Refusal.notFound`, also for entries of others.
    func handedOver(_ id: AchievementID) throws -> (entry: HandedOverEntry, student: StudentRecord) {
        guard let found = try records.achievements.find(id, in: .staff) else { throw Refusal.notFound }
        guard try teachesSomebody() else { throw trail.refuse(AuditSubject(school: viewer.school)) }
        let student = try student(.enter, found.studentID)
        guard let entry = try records.handedOver.find(id, by: viewer.user) else { throw trail.refuseLast() }
        return (entry, student)
    }

    /// An own entry that came back, with the state that a correction gives it.
    ///
    /// - Throws: `Refusal.notFound` for entries of others; `StorageError.changedMeanwhile` for an own one that is not
    ///   with its author.
    func resendable(
        _ id: AchievementID
    ) throws -> (entry: HandedOverEntry, student: StudentRecord, next: AchievementState) {
        let (entry, student) = try handedOver(id)
        let next = Rights.stateAfterResending(
            of: entry.state, isAuthor: true, by: viewer, toward: try relations(to: student))
        guard let next else { throw StorageError.changedMeanwhile }
        return (entry, student, next)
    }
}
