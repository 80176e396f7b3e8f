// Who changes, verifies and revokes an entry, and what it becomes.
import School
import Testing

@Suite("Rights along the life of an entry")
struct EntryLifeTests {
    static let teacher = Viewer(user: UserID(1), school: SchoolID(1), roles: [.classTeacher])
    static let deputy = Viewer(user: UserID(2), school: SchoolID(1), roles: [.deputy])
    static let mother = Viewer(user: UserID(3), school: SchoolID(1), roles: [.guardian])
    static let head = Viewer(user: UserID(4), school: SchoolID(1), roles: [.head])
    let ofClass: Set<Relation> = [.ownClass, .sameSchool]

    @Test("the class teacher's change is verified by the class at once, whatever the entry was")
    func teacherChanges() {
        for state in [AchievementState.submitted, .verifiedByClass, .verifiedBySchool, .returned] {
            #expect(
                Rights.stateAfterChange(of: state, isOfFamily: false, by: Self.teacher, toward: ofClass) == .verifiedByClass)
        }
        let ownChild = ofClass.union([.ownChild])
        #expect(
            Rights.stateAfterChange(of: .verifiedByClass, isOfFamily: false, by: Self.teacher, toward: ownChild) == .submitted,
            "a change about the own child waits for somebody else")
    }

    @Test("a verified entry that the deputy changes goes back to submitted")
    func deputyChanges() {
        #expect(
            Rights.stateAfterChange(of: .verifiedBySchool, isOfFamily: false, by: Self.deputy, toward: [.sameSchool])
                == .submitted)
    }

    @Test("the family changes and revokes only what its side made and nobody has verified")
    func familyChanges() {
        func change(_ state: AchievementState, _ isOfFamily: Bool) -> AchievementState? {
            Rights.stateAfterChange(of: state, isOfFamily: isOfFamily, by: Self.mother, toward: [.ownChild])
        }
        #expect(change(.submitted, true) == .submitted)
        #expect(change(.returned, true) == .submitted)
        #expect(change(.submitted, false) == nil)
        #expect(change(.verifiedByClass, true) == nil)
        #expect(change(.verifiedBySchool, true) == nil)
        #expect(Rights.mayRevoke(.submitted, isOfFamily: true, by: Self.mother, toward: [.ownChild]))
        #expect(!Rights.mayRevoke(.submitted, isOfFamily: false, by: Self.mother, toward: [.ownChild]))
        #expect(!Rights.mayRevoke(.verifiedByClass, isOfFamily: true, by: Self.mother, toward: [.ownChild]))
        #expect(!Rights.mayRevoke(.submitted, isOfFamily: true, by: Self.mother, toward: [.sameClass]))
    }

    @Test("nobody changes what was revoked, and it is not revoked twice")
    func revoked() {
        for viewer in [Self.teacher, Self.deputy] {
            let relations = ofClass
            #expect(Rights.stateAfterChange(of: .revoked, isOfFamily: true, by: viewer, toward: relations) == nil)
            #expect(!Rights.mayRevoke(.revoked, isOfFamily: true, by: viewer, toward: relations))
            #expect(Rights.mayRevoke(.verifiedBySchool, isOfFamily: false, by: viewer, toward: relations))
        }
    }

    @Test("the class verifies what was submitted, the school what the class verified, the head nothing")
    func verification() {
        func next(_ viewer: Viewer, _ state: AchievementState) -> AchievementState? {
            Rights.stateAfterVerification(of: state, by: viewer, toward: ofClass)
        }
        #expect(next(Self.teacher, .submitted) == .verifiedByClass)
        #expect(next(Self.teacher, .verifiedByClass) == nil)
        #expect(next(Self.deputy, .submitted) == nil)
        #expect(next(Self.deputy, .verifiedByClass) == .verifiedBySchool)
        #expect(next(Self.deputy, .verifiedBySchool) == nil)
        #expect(AchievementState.allCases.allSatisfy { next(Self.head, $0) == nil })
    }

    @Test("nobody verifies an entry about the own child, and nobody about themselves")
    func ownChild() {
        for relation in [Relation.ownChild, .own] {
            let relations = ofClass.union([relation])
            #expect(Rights.stateAfterVerification(of: .submitted, by: Self.teacher, toward: relations) == nil)
            #expect(Rights.stateAfterVerification(of: .verifiedByClass, by: Self.deputy, toward: relations) == nil)
        }
    }
}
