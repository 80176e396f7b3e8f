// The pages of a pupil's own part: who reads, who writes, what comes back from a form that is not right, what others of
// the class meet.
import Foundation
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("A pupil's own part")
struct OwnPartPageTests {
    let site: TestSite
    var school: TestSchool { site.school }
    var student: StudentID { school.student("semyonova") }
    var goals: String { "/students/\(student.raw)/goals" }
    var skills: String { "/students/\(student.raw)/skills" }
    var shared: String { "/classes/\(school.class7A.raw)/shared" }

    init() throws { site = try TestSite() }

    private func theGoal() throws -> GoalRecord {
        try #require(try school.records().ownParts.goals(of: student).first)
    }

    private func enterRun(_ state: AchievementState = .verifiedByClass) throws -> AchievementID {
        try school.enter("semyonova", school.event("Забег", day: 12, direction: "sport"), .winner, state: state)
    }

    @Test(
        "the child writes a goal; the family and the class teacher read it and have no form; nobody else has the page")
    func goal() throws {
        let answer = try site.post(
            goals, [("text", "  Прочитать   три книги "), ("direction", "study"), ("term", "2026-quarter-1")],
            as: .pupil)
        #expect(answer.location == goals + "?term=2026-quarter-1")
        let own = try site.get(goals, as: .pupil).text
        #expect(own.contains("Мои цели") && own.contains("Прочитать три книги") && own.contains("Учёба и отличия"))
        #expect(own.contains("Записать цель") && own.contains("Показать одноклассникам"))
        for person in [TestSchool.Person.guardian, .classTeacher] {
            let page = try site.get(goals, as: person).text
            #expect(page.contains("Прочитать три книги"))
            #expect(!page.contains("Записать цель") && !page.contains("/showing") && !page.contains("/edit"))
        }
        for person in [TestSchool.Person.otherGuardian, .subjectTeacher, .deputy, .head, .administrator] {
            #expect(try site.get(goals, as: person).status == 404)
            #expect(try site.post(goals, [("text", "Чужая")], as: person).status == 404)
        }
    }

    @Test("sent twice it is one goal; the state changes by one tap; an older form meets 409")
    func goalLife() throws {
        for _ in 0..<2 { #expect(try site.post(goals, [("text", "Бегать")], as: .pupil).status == 303) }
        let goal = try theGoal()
        #expect(try school.records().ownParts.goals(of: student).count == 1)
        let form = [("text", "Бегать"), ("state", "reached"), ("version", "1")]
        #expect(try site.post("/goals/\(goal.id.raw)", form, as: .pupil).status == 303)
        #expect(try theGoal().state == .reached)
        #expect(try site.post("/goals/\(goal.id.raw)", form, as: .pupil).status == 303)
        #expect(try theGoal().version == 2)
        let late = [("text", "Бегать дольше"), ("state", "active"), ("version", "1")]
        #expect(try site.post("/goals/\(goal.id.raw)", late, as: .pupil).status == 409)
        #expect(try theGoal().text == "Бегать")
    }

    @Test("an empty or endless goal comes back with what was typed and a word beside it; hostile words are only words")
    func badGoal() throws {
        let empty = try site.post(goals, [("text", " \u{200B} ")], as: .pupil)
        #expect(empty.status == 422 && empty.text.contains("Напишите цель"))
        let long = String(repeating: "я", count: 201)
        let refused = try site.post(goals, [("text", long), ("direction", "study")], as: .pupil)
        #expect(refused.status == 422 && refused.text.contains(long) && refused.text.contains("Слишком длинно: 201"))
        #expect(refused.text.contains("value=\"study\" selected"))
        #expect(try site.post(goals, [("text", "<script>alert(1)</script>")], as: .pupil).status == 303)
        let page = try site.get(goals, as: .pupil).text
        #expect(page.contains("&lt;script&gt;") && !page.contains("<script>alert"))
        let id = try theGoal().id.raw
        let blank = [("text", ""), ("state", "active"), ("version", "1")]
        #expect(try site.post("/goals/\(id)", blank, as: .pupil).status == 422)
        #expect(try site.post(goals, [("text", "А"), ("direction", "none")], as: .pupil).status == 400)
        for bad in [("direction", "none"), ("state", "won"), ("version", "-1")] {
            #expect(try site.post("/goals/\(id)", [("text", "А"), bad], as: .pupil).status == 400)
        }
        #expect(try site.post(goals, [("text", "А"), ("term", "2031-quarter-1")], as: .pupil).status == 404)
        #expect(try site.get(goals + "?term=2031-quarter-1", as: .pupil).status == 404)
        #expect(try site.post("/goals/999999", [("text", "А"), ("version", "1")], as: .pupil).status == 404)
        #expect(try school.records().ownParts.goals(of: student).count == 1)
    }

    @Test("bytes that are no text do no harm")
    func notText() throws {
        let body = Array("text=%FF%FE&token=\(site.token(of: .pupil))".utf8)
        let answer = try site.send(
            .post, goals, as: .pupil, fields: [("Content-Type", "application/x-www-form-urlencoded")], body: body)
        #expect([303, 400, 422].contains(answer.status))
    }

    @Test("nothing is shown unless the child says so; then the class reads it; a wish takes it off and puts it back")
    func showing() throws {
        try school.consent(["semyonova"], to: .school)
        let id = try school.addGoal("Выйти на сцену", of: "semyonova")
        func isMet() throws -> Bool {
            let pages = try [TestSchool.Person.otherGuardian, .guardian, .pupil, .classTeacher, .deputy].map {
                try site.get(shared, as: $0).text.contains("Выйти на сцену")
            }
            #expect(Set(pages).count == 1, "the page is the same for everybody")
            return pages[0]
        }
        #expect(try !isMet())
        let path = "/goals/\(id.raw)/showing"
        for person in [TestSchool.Person.guardian, .classTeacher, .otherPupil] {
            #expect(try site.post(path, [("shown", "yes")], as: person).status == 404)
        }
        #expect(try site.post(path, [("shown", "perhaps")], as: .pupil).status == 400)
        #expect(try site.post(path, [("shown", "yes")], as: .pupil).status == 303)
        #expect(try isMet())
        // The family looks through the eyes of others, as things are and as they would be.
        let eyes = "/students/\(student.raw)/shown?circle=class"
        #expect(try site.get(eyes, as: .guardian).text.contains("Выйти на сцену"))
        #expect(try !site.get(eyes + "&suppose=everything", as: .guardian).text.contains("Выйти на сцену"))
        try school.hide(.everything(by: school.user(.guardian)), of: "semyonova")
        #expect(try !isMet())
        #expect(try site.get(goals, as: .pupil).text.contains("Пока скрыто всё"))
        let (pupil, mother) = (student, school.user(.guardian))
        try school.database.write {
            _ = try $0.show(.everything(by: mother), of: pupil, on: TestSchool.today, at: TestSchool.now)
        }
        #expect(try isMet())
        #expect(try site.post(path, [("shown", "no")], as: .pupil).status == 303)
        #expect(try !isMet())
    }

    @Test("without a consent to be shown the switch turns, and the family is told that nobody meets it")
    func withoutConsent() throws {
        let id = try school.addGoal("Выйти на сцену", of: "semyonova")
        #expect(try site.post("/goals/\(id.raw)/showing", [("shown", "yes")], as: .pupil).status == 303)
        #expect(try site.get(goals, as: .pupil).text.contains("семья не давала согласия на показ"))
        let page = try site.get(shared, as: .otherGuardian).text
        #expect(page.contains("Пока здесь тихо") && !page.contains("Семёнова"))
    }

    @Test("a reflection stands on its entry for family and class teacher, and goes with the entry for others")
    func reflection() throws {
        try school.consent(["semyonova"], to: .school)
        let id = try enterRun()
        let path = "/entries/\(id.raw)"
        #expect(
            try site.post(path + "/reflection", [("text", "Держать темп"), ("version", "0")], as: .pupil).status == 303)
        let own = try site.get(path, as: .pupil).text
        #expect(own.contains("Чему я научилась") && own.contains("Держать темп"))
        let teacher = try site.get(path, as: .classTeacher).text
        #expect(teacher.contains("Держать темп") && !teacher.contains("/reflection"))
        #expect(try !site.get(path, as: .deputy).text.contains("Держать темп"))
        #expect(try !site.get(shared, as: .otherGuardian).text.contains("Держать темп"))
        _ = try site.post(path + "/reflection/showing", [("shown", "yes")], as: .pupil)
        #expect(try site.get(shared, as: .otherGuardian).text.contains("Держать темп"))
        try school.hide(.entry(id, by: school.user(.guardian)), of: "semyonova")
        #expect(try !site.get(shared, as: .otherGuardian).text.contains("Держать темп"))
        #expect(try site.get(path, as: .pupil).text.contains("Пока другие не видят самого достижения"))
    }

    @Test("an endless reflection comes back; one of an older version meets 409; empty words take it back")
    func reflectionLife() throws {
        let path = "/entries/\(try enterRun().raw)/reflection"
        let long = String(repeating: "ы", count: 801)
        let refused = try site.post(path, [("text", long), ("version", "0")], as: .pupil)
        #expect(refused.status == 422 && refused.text.contains(long) && refused.text.contains("Слишком длинно"))
        #expect(try site.post(path + "/showing", [("shown", "yes")], as: .pupil).status == 404)
        for _ in 0..<2 {
            #expect(try site.post(path, [("text", "Темп"), ("version", "0")], as: .pupil).status == 303)
        }
        #expect(try site.post(path, [("text", "Другое"), ("version", "0")], as: .pupil).status == 409)
        #expect(try site.post(path, [("text", ""), ("version", "1")], as: .pupil).status == 303)
        #expect(try school.records().ownParts.reflections(of: student).isEmpty)
    }

    @Test("the child and the class teacher answer about skills, each for itself; the answers stand beside each other")
    func skillsOfBoth() throws {
        let own = [("side", "own"), ("version", "0"), ("meaningful_reading", "confident"), ("writing", "")]
        let teacher = [("side", "teacher"), ("version", "0"), ("meaningful_reading", "learning")]
        #expect(try site.post(skills, own, as: .pupil).status == 303)
        #expect(try site.post(skills, teacher, as: .classTeacher).status == 303)
        #expect(try site.post(skills, own, as: .classTeacher).status == 404)
        #expect(try site.post(skills, teacher, as: .pupil).status == 404)
        #expect(try site.post(skills, own, as: .guardian).status == 404)
        let looks = try school.records().ownParts.assessments(of: student)
        #expect(looks.map(\.marks) == [[.meaningfulReading: .confident], [.meaningfulReading: .learning]])
        #expect(try site.get(skills, as: .pupil).text.contains("Учитель: пока учится"))
        #expect(try site.get(skills, as: .classTeacher).text.contains("О себе: получается"))
        let mother = try site.get(skills, as: .guardian).text
        #expect(mother.contains("пока учится") && mother.contains("получается") && !mother.contains("type=\"radio\""))
        #expect(try site.post(skills, [("side", "own"), ("version", "0"), ("writing", "5")], as: .pupil).status == 400)
        #expect(try site.post(skills, [("side", "own"), ("version", "1")], as: .pupil).status == 422)
        let late = [("side", "own"), ("version", "0"), ("writing", "learning")]
        #expect(try site.post(skills, late, as: .pupil).status == 409)
    }

    @Test("a self-assessment that is shown tells what goes well, never the teacher's answer")
    func sharedSkills() throws {
        try school.consent(["semyonova"], to: .school)
        try school.assess([.opinion: .confident, .planning: .learning], of: "semyonova", as: .own)
        try school.assess([.opinion: .learning, .research: .learning], of: "semyonova", as: .teacher)
        let form = [("shown", "yes"), ("term", TestSchool.term.code)]
        #expect(try site.post(skills + "/showing", form, as: .pupil).status == 303)
        let page = try site.get(shared, as: .otherGuardian).text
        #expect(page.contains("Получается: говорю, что думаю") && page.contains("Учусь: решаю заранее"))
        #expect(!page.contains("проект"))
    }

    @Test("what is past is read and not written: goals of an earlier year stand with their term")
    func past() throws {
        let old = try #require(TermKey(code: "2025-quarter-4"))
        let (pupil, author) = (student, school.user(.pupil))
        try school.database.write {
            _ = try $0.addGoal("Научиться плавать", nil, in: old, of: pupil, by: author, at: TestSchool.now)
        }
        let page = try site.get(goals + "?term=2025-quarter-4", as: .pupil).text
        #expect(page.contains("Научиться плавать") && page.contains("IV четверть 2025/26"))
        #expect(!page.contains("Записать цель"))
        #expect(try !site.get(goals, as: .pupil).text.contains("Научиться плавать"))
        #expect(try site.post(goals, [("text", "Поздно"), ("term", old.code)], as: .pupil).status == 404)
    }
}
