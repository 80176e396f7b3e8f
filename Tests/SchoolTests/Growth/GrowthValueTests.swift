import Testing

@testable import School

@Suite("Goals, skills, routes and talks as values")
struct GrowthValueTests {
    @Test("the skills are those of S1 3.2.4: thirteen in three groups, in the regulation's order")
    func skills() {
        let counts = SkillGroup.allCases.map { group in UniversalSkill.allCases.count { $0.group == group } }
        #expect(counts == [5, 4, 4])
        let groups: [SkillGroup] = UniversalSkill.allCases.map(\.group)
        let inOrder: [SkillGroup] = zip(SkillGroup.allCases, counts).flatMap { Array(repeating: $0, count: $1) }
        #expect(groups == inOrder)
        #expect(Set(UniversalSkill.allCases.map(\.title)).count == 13)
        #expect(UniversalSkill.allCases.first?.title == "Целеполагание")
        #expect(UniversalSkill.allCases.last?.title == "Создание текстов различных типов, стилей и видов")
    }

    @Test("answers are words without a number, and the teacher speaks of another")
    func levels() {
        for level in SkillLevel.allCases {
            for side in SkillSide.allCases {
                let numbers = side.title(level).filter(\.isNumber)
                #expect(numbers.isEmpty)
            }
        }
        #expect(SkillSide.own.title(.learning) == "пока учусь")
        #expect(SkillSide.teacher.title(.learning) == "пока учится")
    }

    @Test("the code of a term is read back, and nothing else is")
    func termCode() throws {
        for kind in TermKind.allCases {
            for number in 1...kind.count {
                let key = try #require(TermKey(year: AcademicYear(startYear: 2026), kind: kind, number: number))
                #expect(TermKey(code: key.code) == key)
            }
        }
        let wrong = [
            "", "2026", "2026-quarter", "2026-quarter-5", "2026-quarter-0", "2026-trimester-4", "2026-half_year-3",
            "2026-quarter-1-", "-2026-quarter-1", "2026-quarter-+1", "02026-quarter-1", "1989-quarter-1", "2026-week-1",
            "+026-quarter-1 ", "2026-quarter-1\u{301}",
        ]
        for code in wrong { #expect(TermKey(code: code) == nil, "\(code)") }
        #expect(TermKey(code: "2026-quarter-2")?.title == "II четверть")
    }

    @Test("a step is late only while it is still to be done, and not on its day")
    func lateSteps() {
        let due = Day(number: 100)
        let late = StepState.allCases.filter { $0.isLate(due: due, on: due.adding(1)) }
        #expect(late == [.planned, .active])
        #expect(StepState.allCases.allSatisfy { !$0.isLate(due: due, on: due) })
    }

    @Test("a talk with a pupil follows the gender")
    func partner() {
        #expect(ConversationPartner.student.title(.female) == "с ученицей")
        #expect(ConversationPartner.student.title(.male) == "с учеником")
        #expect(ConversationPartner.subjectTeacher.title(.male) == ConversationPartner.subjectTeacher.title(.female))
    }
}
