// What Access gave out and refused while one request was answered. Handlers never touch it: whatever they reach, they
// reach through Access, and so it is here. Site and Context.write make the entries of the audit log of it.
import School

/// The trail of one request, or of one transaction of it. Used by one thread at a time.
final class Trail {
    private var given: [AuditSubject] = []
    private var givenToStaff: [AuditSubject] = []
    /// The last object that exists and was not given.
    private(set) var refused: AuditSubject?

    /// Notes an object that the viewer gets.
    ///
    /// - Parameter toStaff: whether the viewer gets it as one of the school, not as family.
    func give(_ subject: AuditSubject, toStaff: Bool) {
        if !given.contains(subject) { given.append(subject) }
        if toStaff, !givenToStaff.contains(subject) { givenToStaff.append(subject) }
    }

    /// Notes an object that exists and that the viewer does not get.
    ///
    /// - Returns: what to throw.
    func refuse(_ subject: AuditSubject) -> Refusal {
        refused = subject
        return .notFound
    }

    /// The object given last is not for what the viewer wants to do with it.
    ///
    /// - Returns: what to throw.
    func refuseLast() -> Refusal { refuse(given.last ?? AuditSubject()) }

    /// Takes over what a transaction has noted.
    func absorb(_ other: Trail) {
        for subject in other.given { give(subject, toStaff: other.givenToStaff.contains(subject)) }
        refused = other.refused ?? refused
    }

    /// What a change was about: the pupils and objects, each one; without any the class, without that the school.
    var changed: [AuditSubject] {
        let specific = given.filter(\.isSpecific)
        if !specific.isEmpty { return Self.mostTelling(specific) }
        return given.first { $0.schoolClass != nil }.map { [$0] } ?? Array(given.prefix(1))
    }

    /// What one of the school has read. A page about a class is one object, however many of its pupils stand on it.
    var read: [AuditSubject] {
        let specific = Self.mostTelling(givenToStaff.filter(\.isSpecific))
        if specific.count == 1 { return specific }
        guard !specific.isEmpty else {
            let classes = givenToStaff.filter { $0.schoolClass != nil }
            return classes.isEmpty ? Array(givenToStaff.prefix(1)) : classes
        }
        let classes = givenToStaff.filter { !$0.isSpecific && $0.schoolClass != nil }
        var read = classes
        for (group, members) in Dictionary(grouping: specific, by: \.schoolClass) {
            if let group, classes.contains(where: { $0.schoolClass == group }) { continue }
            guard members.count > 1, let first = members.first, group != nil else {
                read += members
                continue
            }
            read.append(AuditSubject(school: first.school, schoolClass: group))
        }
        return read.sorted { Self.place($0) < Self.place($1) }
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
