// From the trail of a request to the entries of the audit log. A change has its entries in its own transaction
// (Context.write); what changed nothing, a read or a refusal, has them soon after the answer.
import School
import Storage

extension Context {
    /// An entry about this request.
    ///
    /// - Parameters:
    ///   - deed: what it is called; the route's where nothing else is said.
    ///   - user: who, where it is not the person of the session.
    func note(
        _ result: AuditResult, deed: AuditDeed? = nil, about subject: AuditSubject = AuditSubject(),
        by user: UserID? = nil
    ) -> AuditNote {
        AuditNote(
            at: now, user: user ?? session?.user.id, address: request.peer, deed: deed ?? self.deed, subject: subject,
            result: result)
    }

    /// The entries that are left to write when the request has been answered.
    ///
    /// - Parameter error: what the handler threw, nil where it answered.
    func remainingNotes(status: Int, _ error: (any Error)?) -> [AuditNote] {
        guard !isTraced, let user = session?.user else { return notes }
        switch error as? Refusal {
        case .notFound?:
            return notes + (route == nil ? [] : refusals(1, of: user))
        case .forged?:
            return notes + [note(.refused, about: AuditSubject(school: user.schoolID))]
        default: break
        }
        let isDone = status < 400
        guard request.method.isSafe else {
            let changed = trail.changed
            guard changed.isEmpty else { return notes + changed.map { note(isDone ? .done : .failed, about: $0) } }
            return notes + (isDone ? [note(.done, about: AuditSubject(school: user.schoolID))] : [])
        }
        // A redirect has shown nothing.
        guard (200..<300).contains(status) || status == 304 else { return notes }
        return notes + trail.read.map { note(.done, about: $0) }
    }

    /// Has entries written of what a change of many objects did not change: each that stayed as it was, because somebody
    /// else was first, has failed; what the viewer does not get was refused, like the same object alone.
    ///
    /// - Parameter refused: how many objects the viewer does not get, whether they exist or not.
    func leaveUnchanged(refused: Int) {
        for subject in trail.untouched { leave(note(.failed, about: subject)) }
        guard refused > 0, let user = session?.user else { return }
        for note in refusals(refused, of: user) { leave(note) }
    }

    /// A refusal reads alike whether the object exists or not, for everybody who may not know of it: an entry in the
    /// log of the person's own school. That it was about something stands beside it for the readers of content there,
    /// and in an entry of its own in the log of another school.
    private func refusals(_ count: Int, of user: UserRecord) -> [AuditNote] {
        let told = trail.refused.suffix(count).filter { $0.school != nil }
        let whole = note(.refused, about: AuditSubject(school: user.schoolID))
        let areAllOwn = told.count == count && told.allSatisfy { $0.school == user.schoolID }
        return (areAllOwn ? [] : [whole]) + told.map { note(.refused, about: $0) }
    }
}
