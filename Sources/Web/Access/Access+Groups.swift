// Groups that are no class: who teaches one sees its pupils' names and enters for them; who manages groups sets them up.
import School
import Storage

extension Access {
    /// A group that the viewer may do `action` in.
    ///
    /// - Throws: `Refusal.notFound`.
    func group(_ action: Action, _ id: GroupID) throws -> GroupRecord {
        guard let found = try records.groups.find(id) else { throw Refusal.notFound }
        try give(AuditSubject(school: found.schoolID), action, viewer.relations(toGroup: id, in: found.schoolID))
        return found
    }

    /// The groups that the viewer teaches and may enter for, by title; nothing of their pupils is read yet.
    func groupsTaught() throws -> [GroupRecord] {
        try viewer.groupsTaught.sorted().compactMap { try records.groups.find($0) }
            .filter { Rights.allows(.enter, to: viewer, toward: viewer.relations(toGroup: $0.id, in: $0.schoolID)) }
            .sorted { RussianOrder.precedes($0.title, $1.title) }
    }

    /// Whether the viewer teaches anybody today.
    func teachesSomebody() throws -> Bool { try !classesTaught().isEmpty || !groupsTaught().isEmpty }

    /// An open account of the own school that may teach a group.
    ///
    /// - Throws: `Refusal.notFound`.
    func groupTeacher(_ id: UserID) throws -> UserRecord {
        let school = try school(.manageGroups)
        let found = try records.users.holders(of: .subjectTeacher, in: school.id, on: today).first { $0.id == id }
        guard let found else { throw try refuse(account: id) }
        return found
    }
}
