import School
import Testing

@Suite("What an author may know and do")
struct HandedOverRuleTests {
    private let viewer = Viewer(user: UserID(1), school: SchoolID(1), roles: [.subjectTeacher])

    @Test("every state has its answer; how far something was verified is not the author's")
    func fates() {
        let expected: [AchievementState: EntryFate] = [
            .draft: .waiting, .submitted: .waiting, .verifiedByClass: .accepted, .verifiedBySchool: .accepted,
            .returned: .returned, .revoked: .withdrawn,
        ]
        for state in AchievementState.allCases { #expect(Visibility.fate(of: state) == expected[state]) }
    }

    @Test("only the author of a returned entry sends it again, and only about a pupil taught now")
    func resending() {
        for state in AchievementState.allCases {
            let next = Rights.stateAfterResending(of: state, isAuthor: true, by: viewer, toward: [.taught])
            #expect(next == (state == .returned ? .submitted : nil))
            #expect(Rights.stateAfterResending(of: state, isAuthor: false, by: viewer, toward: [.taught]) == nil)
            #expect(Rights.stateAfterResending(of: state, isAuthor: true, by: viewer, toward: [.sameSchool]) == nil)
        }
    }

    @Test("a pupil of a group is taught, whatever class the pupil is in, and in the own school alone")
    func groups() {
        let teacher = Viewer(
            user: UserID(1), school: SchoolID(1), roles: [.subjectTeacher], groupsTaught: [GroupID(4)],
            pupilsTaught: [StudentID(9)])
        let relations = teacher.relations(toStudent: StudentID(9), ofClass: ClassID(2), in: SchoolID(1))
        #expect(relations.contains(.taught))
        #expect(!teacher.relations(toStudent: StudentID(8), ofClass: ClassID(2), in: SchoolID(1)).contains(.taught))
        #expect(!teacher.relations(toStudent: StudentID(9), ofClass: nil, in: SchoolID(2)).contains(.taught))
        #expect(teacher.relations(toGroup: GroupID(4), in: SchoolID(1)).contains(.taught))
        #expect(!teacher.relations(toGroup: GroupID(4), in: SchoolID(2)).contains(.taught))
        #expect(!teacher.relations(toGroup: GroupID(5), in: SchoolID(1)).contains(.taught))
    }
}
