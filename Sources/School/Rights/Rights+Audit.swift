// Whose reading leaves an entry in the audit log (design §4.12, checklist 53): everybody's who reads as one of the
// school or the district. A family that reads its own child, and what its class shows, leaves none.

extension Rights {
    /// Whether a viewer who may do `action` does it as one of the staff, not as family.
    public static func isStaffs(_ action: Action, of viewer: Viewer, toward relations: Set<Relation>) -> Bool {
        guard relations.isDisjoint(with: [.own, .ownChild]) else { return false }
        return viewer.roles.contains { role in
            role != .student && role != .guardian
                && relations.contains { $0 != .sameClass && allows(action, role: role, relation: $0) }
        }
    }
}
