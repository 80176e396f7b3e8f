import Testing

@testable import School

@Suite("The matrix of rights")
struct RightsTests {
    /// The matrix of §3 written out by hand: for each role what it may do in which exact relation; all else is denied.
    /// Relations that give more than a wider one are listed for each action, so nothing here repeats how Rights
    /// computes.
    static let matrix: [Role: [Relation: Set<Action>]] = [
        .student: [
            .own: [
                .readRecord, .readShown, .readBoard, .enter, .changeOwnUnverified, .readOwnPlace, .readAudit, .hide,
                .exportRecord, .readEvents,
                .readOwnPart, .writeOwnPart, .readFamilyConversations,
            ],
            .ownChild: [.readShown, .readBoard, .readEvents], .ownClass: [.readShown, .readEvents],
            .taught: [.readShown, .readEvents], .sameClass: [.readShown, .readBoard, .readEvents],
            .sameSchool: [.readShown, .readEvents],
        ],
        .guardian: [
            .ownChild: [
                .readRecord, .readShown, .readBoard, .enter, .changeOwnUnverified, .readOwnPlace, .readAudit, .hide,
                .withdrawConsent,
                .exportRecord, .readEvents,
                .readOwnPart, .readFamilyConversations,
            ],
            .own: [.readShown, .readBoard, .readEvents], .ownClass: [.readShown, .readEvents],
            .taught: [.readShown, .readEvents], .sameClass: [.readShown, .readBoard, .readEvents],
            .sameSchool: [.readShown, .readEvents],
        ],
        .subjectTeacher: inSchool([.readEvents, .registerEvents]).merging([
            .taught: [.readNames, .enter, .readEvents, .registerEvents]
        ]) { $1 },
        .classTeacher: [
            .ownClass: [
                .readRecord, .readShown, .readNames, .enter, .changeEntry, .revokeEntry, .verifyForClass,
                .readBoard, .fillBoard, .publishBoard, .issueCertificates, .readNamedRating, .printCodeSheets,
                .readAudit, .registerConsents, .editClassList, .askToShow, .destroyFile, .endBond,
                .readEvents, .registerEvents,
                .readOwnPart, .assessSkills, .writeRoute, .noteConversation, .readConversations,
            ],
            .own: [.readShown, .readEvents, .registerEvents], .ownChild: [.readShown, .readEvents, .registerEvents],
            .taught: [.readShown, .readEvents, .registerEvents],
            .sameClass: [.readShown, .readEvents, .registerEvents],
            .sameSchool: [.readShown, .readEvents, .registerEvents],
        ],
        .deputy: inSchool(
            [
                .readRecord, .readShown, .readNames, .enter, .changeEntry, .revokeEntry, .verifyForSchool,
                .readBoard, .fillBoard, .publishBoardWithReason, .readNamedRating, .readAudit, .editClassList,
                .editConsentForms,
                .readSchoolData, .exportRecord, .eraseRecord, .readScale, .editScale, .destroyFile, .manageGroups,
                .readEvents, .registerEvents, .manageEvents, .readConversations,
            ], ownWithout: [.verifyForSchool]),
        .head: inSchool([
            .readRecord, .readShown, .readNames, .readBoard, .signMonth, .readNamedRating, .readAudit, .readSchoolData,
            .readScale, .readEvents,
        ]),
        .administrator: inSchool(
            [
                .manageAccounts, .readAuditWithoutContent, .editClassList, .manageClasses, .editConsentForms,
                .readSchoolData, .manageSchool, .manageGroups, .endBond,
            ], ownWithout: [.endBond]),
        .district: inSchool([.readAggregates, .readSchoolRating]).merging([
            .sameDistrict: [.readAggregates, .readSchoolRating]
        ]) { first, _ in first },
    ]

    static func inSchool(_ actions: Set<Action>, ownWithout denied: Set<Action> = []) -> [Relation: Set<Action>] {
        [
            .own: actions.subtracting(denied), .ownChild: actions.subtracting(denied), .ownClass: actions,
            .taught: actions, .sameClass: actions, .sameSchool: actions,
        ]
    }

    @Test("Every cell is that of §3", arguments: Role.allCases)
    func cells(_ role: Role) throws {
        let row = try #require(Self.matrix[role])
        for relation in Relation.allCases {
            for action in Action.allCases {
                let expected = row[relation]?.contains(action) ?? false
                #expect(
                    Rights.allows(action, role: role, relation: relation) == expected,
                    "\(role) \(relation) \(action)")
            }
        }
    }

    @Test("Nothing is allowed without a relation, and nothing without a login (§3)")
    func nobody() {
        let guest = Viewer(user: UserID(1), school: nil, roles: [])
        for action in Action.allCases {
            #expect(Role.allCases.allSatisfy { !Rights.allows(action, role: $0, relation: .none) })
            #expect(!Rights.allows(action, to: guest, toward: Set(Relation.allCases)))
        }
    }

    @Test("Nobody verifies an entry about their own child, whatever they lead (§3)")
    func ownChild() {
        let teacher = Viewer(user: UserID(1), school: SchoolID(1), roles: [.classTeacher, .guardian, .deputy])
        let toPupil: Set<Relation> = [.ownClass, .sameSchool]
        #expect(Rights.allows(.verifyForClass, to: teacher, toward: toPupil))
        #expect(Rights.allows(.verifyForSchool, to: teacher, toward: toPupil))
        let toOwnChild = toPupil.union([.ownChild])
        #expect(!Rights.allows(.verifyForClass, to: teacher, toward: toOwnChild))
        #expect(!Rights.allows(.verifyForSchool, to: teacher, toward: toOwnChild))
        #expect(Rights.allows(.readRecord, to: teacher, toward: toOwnChild))
        // Of two parents the one who leads the class does not shut the other out.
        #expect(Rights.allows(.endBond, to: teacher, toward: toPupil))
        #expect(!Rights.allows(.endBond, to: teacher, toward: toOwnChild))
    }

    @Test("An entry of the class teacher is verified at once, any other waits, also one about the own child (§4.4)")
    func firstState() {
        func state(_ roles: Set<Role>, _ relations: Set<Relation>) -> AchievementState {
            Rights.stateOfEntry(by: Viewer(user: UserID(1), school: SchoolID(1), roles: roles), toward: relations)
        }
        #expect(state([.classTeacher], [.ownClass]) == .verifiedByClass)
        #expect(state([.classTeacher], [.ownClass, .ownChild]) == .submitted)
        #expect(state([.classTeacher], [.sameSchool]) == .submitted)
        #expect(state([.deputy], [.sameSchool]) == .submitted)
        #expect(state([.subjectTeacher], [.taught]) == .submitted)
        #expect(state([.guardian], [.ownChild]) == .submitted)
        #expect(state([.student], [.own]) == .submitted)
    }

    @Test("The circle of a viewer follows from the nearest right (§4.6)")
    func circles() {
        func circle(_ roles: Set<Role>, _ relations: Set<Relation>) -> Circle {
            Rights.circle(of: Viewer(user: UserID(1), school: SchoolID(1), roles: roles), toward: relations)
        }
        #expect(circle([.student], [.own, .sameClass]) == .own)
        #expect(circle([.guardian], [.ownChild]) == .own)
        #expect(circle([.classTeacher], [.ownClass]) == .staff)
        #expect(circle([.head], [.sameSchool]) == .staff)
        #expect(circle([.classTeacher], [.sameSchool]) == .school)
        #expect(circle([.guardian], [.sameSchool]) == .school)
        #expect(circle([.subjectTeacher], [.taught]) == .public)
        #expect(circle([.administrator], [.sameSchool]) == .public)
        #expect(circle([.district], [.sameDistrict]) == .public)
        #expect(circle([], [.own]) == .public)
    }
}

@Suite("Relations of a viewer")
struct ViewerTests {
    let viewer = Viewer(
        user: UserID(1), school: SchoolID(1), district: DistrictID(5), roles: [.guardian, .classTeacher],
        student: StudentID(9), children: [StudentID(10)], classesLed: [ClassID(7)], classesTaught: [ClassID(8)],
        classesOfFamily: [ClassID(6)])

    @Test("To a class: led, taught, the family's, or only of the school")
    func classes() {
        func relations(_ id: Int64) -> Set<Relation> { viewer.relations(toClass: ClassID(id), in: SchoolID(1)) }
        #expect(relations(7) == [.ownClass, .sameSchool, .sameDistrict])
        #expect(relations(8) == [.taught, .sameSchool, .sameDistrict])
        #expect(relations(6) == [.sameClass, .sameSchool, .sameDistrict])
        #expect(relations(5) == [.sameSchool, .sameDistrict])
    }

    @Test("To a pupil: the own one, the own child, a pupil of a class, a pupil between classes")
    func students() {
        func relations(_ id: Int64, _ inClass: Int64?) -> Set<Relation> {
            viewer.relations(toStudent: StudentID(id), ofClass: inClass.map { ClassID($0) }, in: SchoolID(1))
        }
        #expect(relations(9, nil) == [.own, .sameSchool, .sameDistrict])
        #expect(relations(10, 6) == [.ownChild, .sameClass, .sameSchool, .sameDistrict])
        #expect(relations(11, 7) == [.ownClass, .sameSchool, .sameDistrict])
        #expect(relations(11, nil) == [.sameSchool, .sameDistrict])
    }

    @Test("In another school the same keys mean nothing")
    func otherSchool() {
        #expect(viewer.relations(toStudent: StudentID(10), ofClass: ClassID(7), in: SchoolID(2)) == [.none])
        #expect(viewer.relations(toClass: ClassID(7), in: SchoolID(2)) == [.none])
        #expect(
            viewer.relations(toStudent: StudentID(10), ofClass: ClassID(7), in: SchoolID(2), of: DistrictID(5))
                == [.sameDistrict])
        let coordinator = Viewer(user: UserID(2), school: nil, district: nil, roles: [.district])
        #expect(coordinator.relations(toSchool: SchoolID(1), of: nil) == [.none])
    }

    @Test("Roles have stored names and titles")
    func roles() {
        #expect(Role(rawValue: "class_teacher") == .classTeacher)
        #expect(Set(Role.allCases.map(\.title)).count == 8)
    }
}
