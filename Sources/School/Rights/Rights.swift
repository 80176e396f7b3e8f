// The matrix of rights (design §3): the only place that says who may do what. Pure. A page that needs another right
// gets it here, with its cell in the test, never in a handler. What of a readable record is shown is the matter of
// Visibility.
//
// Rights follow from a relation, never from a role alone: each row names for each action the relations that give it.
// What is not named is not allowed; a person without a login has no role and hence no right.

/// The rights of roles and viewers.
public enum Rights {
    /// Whether a role in that relation to the subject may do it: one cell of the matrix.
    ///
    /// A closer relation gives what a wider one does: a deputy reads the record of a class he also leads.
    /// Nobody verifies an entry about themselves or their own child, or ends a bond with it, whatever the role.
    public static func allows(_ action: Action, role: Role, relation: Relation) -> Bool {
        if isForOthersAlone(action), relation == .own || relation == .ownChild { return false }
        return relation.implied.contains { grants(role, action).contains($0) }
    }

    /// Whether a viewer with all roles and relations together may do it.
    public static func allows(_ action: Action, to viewer: Viewer, toward relations: Set<Relation>) -> Bool {
        if isForOthersAlone(action), relations.contains(.own) || relations.contains(.ownChild) { return false }
        return viewer.roles.contains { role in
            relations.contains { allows(action, role: role, relation: $0) }
        }
    }

    /// The widest knowledge that a viewer has of a pupil's record, as a circle of §4.6.
    public static func circle(of viewer: Viewer, toward relations: Set<Relation>) -> Circle {
        let asFamily = viewer.roles.filter(\.isOfFamily)
        if asFamily.contains(where: { role in relations.contains { reads(.readRecord, role, $0) } }) { return .own }
        if allows(.readRecord, to: viewer, toward: relations) { return .staff }
        if allows(.readShown, to: viewer, toward: relations) { return .school }
        return .public
    }

    private static func reads(_ action: Action, _ role: Role, _ relation: Relation) -> Bool {
        (relation == .own || relation == .ownChild) && allows(action, role: role, relation: relation)
    }

    /// The state that an entry begins with (§4.4): the class teacher's is verified by the class at once, any other
    /// waits.
    ///
    /// An entry about the own child waits for somebody else even if a class teacher makes it.
    public static func stateOfEntry(by viewer: Viewer, toward relations: Set<Relation>) -> AchievementState {
        allows(.verifyForClass, to: viewer, toward: relations) ? .verifiedByClass : .submitted
    }

    /// What nobody does in the own family.
    private static func isForOthersAlone(_ action: Action) -> Bool {
        action == .verifyForClass || action == .verifyForSchool || action == .endBond
    }

    /// The relations in which a role may do an action.
    private static func grants(_ role: Role, _ action: Action) -> [Relation] {
        switch role {
        case .student: action == .writeOwnPart ? [.own] : family(action, own: .own)
        case .guardian: action == .withdrawConsent ? [.ownChild] : family(action, own: .ownChild)
        case .subjectTeacher:
            switch action {
            case .readNames, .enter: [.taught]
            case .readEvents, .registerEvents: [.sameSchool]
            default: []
            }
        case .classTeacher:
            switch action {
            case .readRecord, .readNames, .enter, .changeEntry, .revokeEntry, .verifyForClass, .readBoard,
                .fillBoard, .publishBoard, .issueCertificates, .readNamedRating, .printCodeSheets, .readAudit,
                .registerConsents, .askToShow, .destroyFile:
                [.ownClass]
            case .editClassList, .endBond: [.ownClass]
            case .readOwnPart, .assessSkills, .writeRoute, .noteConversation, .readConversations: [.ownClass]
            case .readShown, .readEvents, .registerEvents: [.sameSchool]
            default: []
            }
        case .deputy:
            switch action {
            case .readRecord, .readShown, .readNames, .enter, .changeEntry, .revokeEntry, .verifyForSchool,
                .readBoard, .fillBoard, .publishBoardWithReason, .readNamedRating, .readAudit, .destroyFile:
                [.sameSchool]
            case .editClassList, .editConsentForms, .manageGroups: [.sameSchool]
            case .readSchoolData, .exportRecord, .eraseRecord: [.sameSchool]
            case .readEvents, .registerEvents, .manageEvents: [.sameSchool]
            case .readConversations: [.sameSchool]
            case .readScale, .editScale: [.sameSchool]
            default: []
            }
        case .head:
            switch action {
            case .readRecord, .readShown, .readNames, .readBoard, .signMonth, .readNamedRating, .readAudit:
                [.sameSchool]
            case .readSchoolData, .readScale, .readEvents: [.sameSchool]
            default: []
            }
        case .administrator:
            switch action {
            case .manageAccounts, .endBond, .readAuditWithoutContent: [.sameSchool]
            case .editClassList, .manageClasses, .editConsentForms, .manageGroups: [.sameSchool]
            case .readSchoolData, .manageSchool: [.sameSchool]
            default: []
            }
        case .district:
            switch action {
            case .readAggregates, .readSchoolRating: [.sameDistrict]
            default: []
            }
        }
    }

    /// The row of a pupil and of its guardians: all of the own record, of others what §4.6 shows.
    private static func family(_ action: Action, own: Relation) -> [Relation] {
        switch action {
        case .readRecord, .enter, .changeOwnUnverified, .readOwnPlace, .readAudit, .hide: [own]
        case .exportRecord: [own]
        case .readOwnPart, .readFamilyConversations: [own]
        case .readShown, .readEvents: [.sameSchool]
        case .readBoard: [.sameClass]
        default: []
        }
    }
}
