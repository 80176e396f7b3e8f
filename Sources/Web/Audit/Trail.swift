// What Access gave out and refused while one request was answered. Handlers never touch it: whatever they reach, they
// reach through Access, and so it is here. Site and Context.write make the entries of the audit log of it.
import School

/// The trail of one request, or of one transaction of it. Used by one thread at a time.
final class Trail {
    private var given: [AuditSubject] = []
    private var givenToStaff: [AuditSubject] = []
    /// Pupils and classes that stand on a page besides what was given.
    private var shown: [AuditSubject] = []
    /// The objects that exist and were not given, in the order in which they were asked for.
    private(set) var refused: [AuditSubject] = []
    /// Objects that the viewer got, and in which nothing was changed after all.
    private(set) var untouched: [AuditSubject] = []

    /// Notes an object that the viewer gets.
    ///
    /// - Parameter toStaff: whether the viewer gets it as one of the school, not as family.
    func give(_ subject: AuditSubject, toStaff: Bool) {
        if !given.contains(subject) { given.append(subject) }
        if toStaff, !givenToStaff.contains(subject) { givenToStaff.append(subject) }
    }

    /// Notes a pupil, or a class with its pupils, who stands on a page of the staff besides what was given.
    func show(_ subject: AuditSubject) {
        if !shown.contains(subject) { shown.append(subject) }
    }

    /// Notes an object that exists and that the viewer does not get.
    ///
    /// - Returns: what to throw.
    func refuse(_ subject: AuditSubject) -> Refusal {
        refused.append(subject)
        return .notFound
    }

    /// The object given last is not for what the viewer wants to do with it.
    ///
    /// - Returns: what to throw.
    func refuseLast() -> Refusal { refuse(given.last ?? AuditSubject()) }

    /// Nothing is changed in the object given last: it is no part of what a change was about.
    func leaveLast() {
        guard let subject = given.popLast() else { return }
        givenToStaff.removeAll { $0 == subject }
        untouched.append(subject)
    }

    /// Takes over what a transaction has noted.
    func absorb(_ other: Trail) {
        for subject in other.given { give(subject, toStaff: other.givenToStaff.contains(subject)) }
        for subject in other.shown { show(subject) }
        refused += other.refused
        untouched += other.untouched
    }

    /// What a change was about: the pupils and objects, each one; without any the class, without that the school.
    var changed: [AuditSubject] {
        let specific = given.filter(\.isSpecific)
        if !specific.isEmpty { return withShown(Self.mostTelling(specific)) }
        return withShown(given.first { $0.schoolClass != nil }.map { [$0] } ?? Array(given.prefix(1)))
    }

    /// What one of the school has read. A page about a class is one object, however many of its pupils stand on it.
    var read: [AuditSubject] { withShown(readOfGiven) }

    private var readOfGiven: [AuditSubject] {
        let specific = Self.mostTelling(givenToStaff.filter(\.isSpecific))
        if specific.count == 1 { return specific }
        guard !specific.isEmpty else {
            let classes = givenToStaff.filter { $0.schoolClass != nil }
            return classes.isEmpty ? Array(givenToStaff.prefix(1)) : classes
        }
        let classes = givenToStaff.filter { !$0.isSpecific && $0.schoolClass != nil }
        return (classes + Self.byClass(specific, besides: classes)).sorted { Self.place($0) < Self.place($1) }
    }

    /// The same with whoever else stood there; what names neither a pupil nor a class then says nothing more.
    private func withShown(_ told: [AuditSubject]) -> [AuditSubject] {
        guard !shown.isEmpty else { return told }
        let known = Set(told.compactMap(\.student))
        let classes = (told + shown).filter { !$0.isSpecific && $0.schoolClass != nil }
        let others = Self.byClass(
            shown.filter { $0.student.map { !known.contains($0) } ?? false }, besides: classes)
        let wholes = shown.filter { !$0.isSpecific && !told.contains($0) }
        return told.filter { $0.isSpecific || $0.schoolClass != nil }
            + (wholes + others).sorted { Self.place($0) < Self.place($1) }
    }

    /// One subject for a class of which several stand there, the pupil for whoever stands there alone or is in no class;
    /// nothing for who is of one of the `classes` that are told as a whole.
    private static func byClass(_ subjects: [AuditSubject], besides classes: [AuditSubject]) -> [AuditSubject] {
        let told = Set(classes.compactMap(\.schoolClass))
        return Dictionary(grouping: subjects, by: \.schoolClass).flatMap { group, members -> [AuditSubject] in
            guard let group else { return members }
            if told.contains(group) { return [] }
            guard members.count > 1, let first = members.first else { return members }
            return [AuditSubject(school: first.school, schoolClass: group)]
        }
    }

    private static func place(_ subject: AuditSubject) -> (Int64, Int64) {
        (subject.schoolClass?.raw ?? 0, subject.student?.raw ?? 0)
    }

    /// Without a pupil who stands there only as the owner of an entry or a paper.
    private static func mostTelling(_ subjects: [AuditSubject]) -> [AuditSubject] {
        let owners = Set(subjects.filter { $0.object != .none }.compactMap(\.student))
        return subjects.filter { $0.object != .none || $0.student.map { !owners.contains($0) } ?? true }
    }
}
