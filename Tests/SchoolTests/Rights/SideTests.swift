// A person who works at the school and has a child in it: what each side leaves out, and what none may.
import School
import Testing

@Suite("The two sides of a person")
struct SideTests {
    private let both = Viewer(
        user: UserID(1), school: SchoolID(1), roles: [.classTeacher, .deputy, .guardian], children: [StudentID(10)],
        classesLed: [ClassID(7)], classesTaught: [ClassID(8)], classesOfFamily: [ClassID(6)])

    @Test("who works here and has a child here has two sides, everybody else one")
    func sides() {
        #expect(both.sides == [.staff, .family])
        #expect(Viewer(user: UserID(1), school: SchoolID(1), roles: [.head]).sides == [.staff])
        let guardian = Viewer(user: UserID(1), school: SchoolID(1), roles: [.guardian], children: [StudentID(1)])
        #expect(guardian.sides == [.family])
        #expect(guardian.seen(from: .staff) == guardian)
        let bare = Viewer(user: UserID(1), school: SchoolID(1), roles: [.head, .guardian])
        #expect(bare.sides == [.staff], "a role without a child shows nobody")
    }

    @Test("the side of work is the one shown where none was chosen; it has no right of the family")
    func staff() {
        let staff = both.seen(from: nil)
        #expect(staff == both.seen(from: .staff))
        #expect(staff.roles == [.classTeacher, .deputy])
        #expect(staff.classesLed == [ClassID(7)] && staff.classesOfFamily.isEmpty)
        let own = staff.relations(toStudent: StudentID(10), ofClass: ClassID(6), in: SchoolID(1))
        #expect(!Rights.allows(.hide, to: staff, toward: own))
        #expect(Rights.circle(of: staff, toward: own) == .staff)
    }

    @Test("nobody verifies an entry about the own child, from whatever side they look")
    func ownChild() {
        for side in [nil, Side.staff, .family] {
            let viewer = both.seen(from: side)
            let own = viewer.relations(toStudent: StudentID(10), ofClass: ClassID(7), in: SchoolID(1))
            #expect(own.contains(.ownChild))
            #expect(!Rights.allows(.verifyForClass, to: viewer, toward: own))
            #expect(!Rights.allows(.verifyForSchool, to: viewer, toward: own))
        }
        // The same pupil, not the own child: the class teacher does.
        let other = both.relations(toStudent: StudentID(11), ofClass: ClassID(7), in: SchoolID(1))
        #expect(Rights.allows(.verifyForClass, to: both.seen(from: .staff), toward: other))
    }

    @Test("the side of the family has no right of work, and the whole right to the own child")
    func family() {
        let family = both.seen(from: .family)
        #expect(family.roles == [.guardian])
        #expect(family.classesLed.isEmpty && family.classesTaught.isEmpty)
        let own = family.relations(toStudent: StudentID(10), ofClass: ClassID(6), in: SchoolID(1))
        #expect(Rights.circle(of: family, toward: own) == .own)
        #expect(Rights.allows(.hide, to: family, toward: own))
        let other = family.relations(toStudent: StudentID(11), ofClass: ClassID(7), in: SchoolID(1))
        #expect(!Rights.allows(.readRecord, to: family, toward: other))
    }
}
