// Goals, reflections, skills, routes and talks on a real file: nothing is overwritten, nothing is said twice, an older
// version never wins.
import SQLite
import School
import Storage
import Support
import Testing

@Suite("Growth is kept")
struct GrowthStorageTests {
    private let school: TestSchool
    private let pupil: StudentID
    private let author: UserID
    private let now = TestSchool.now

    init() throws {
        school = try TestSchool()
        (pupil, author) = (school.student("semyonova"), school.user(.pupil))
    }

    private func count(_ sql: StaticString) throws -> Int {
        try Connection(path: school.database.path, mode: .readOnly).first(sql) { $0.int(0) } ?? 0
    }

    @Test("a goal changes by versions; the same change twice adds none; an older version is refused")
    func goalVersions() throws {
        let id = try school.addGoal("Прочитать три книги", of: "semyonova")
        let first = try #require(try school.records().ownParts.goal(id))
        #expect(first.state == .active && first.version == 1 && !first.isShown && first.direction == nil)
        let direction = school.directions["study"]
        func change(_ goal: GoalRecord, _ state: GoalState, version: Int) throws -> Bool {
            try school.database.write {
                try $0.change(
                    goal, text: "Прочитать пять книг", direction: direction, state: state, version: version,
                    by: author, at: now)
            }
        }
        #expect(try change(first, .active, version: 1))
        let second = try #require(try school.records().ownParts.goal(id))
        #expect(second.text == "Прочитать пять книг" && second.version == 2 && second.direction?.key == "study")
        #expect(try !change(second, .active, version: 2))
        #expect(throws: StorageError.changedMeanwhile) { _ = try change(second, .reached, version: 1) }
        #expect(try count("SELECT count(*) FROM goal_version") == 2)
    }

    @Test("the same goal twice in a term is one, in another term another")
    func goalTwice() throws {
        try school.addGoal("Прочитать три книги", of: "semyonova")
        let other = try #require(TermKey(code: "2026-quarter-2"))
        let (again, later) = try school.database.write { tx in
            (
                try tx.addGoal("Прочитать три книги", nil, in: TestSchool.term, of: pupil, by: author, at: now),
                try tx.addGoal("Прочитать три книги", nil, in: other, of: pupil, by: author, at: now)
            )
        }
        #expect(again == nil && later != nil)
        #expect(try school.records().ownParts.goals(of: pupil).map(\.term) == [TestSchool.term, other])
    }

    @Test("showing begins and ends as rows, once each")
    func showing() throws {
        let id = try school.addGoal("Прочитать три книги", of: "semyonova")
        let turns = try school.database.write { tx in
            try [true, true, false, false, true].map { try tx.show(.goal(id), $0, of: pupil, by: author, at: now) }
        }
        #expect(turns == [true, false, true, false, true])
        #expect(try school.records().ownParts.goal(id)?.isShown == true)
        #expect(try count("SELECT count(*) FROM own_part_showing") == 2)
    }

    @Test("a reflection is taken back by empty words, which ends its showing; what it was stays")
    func reflection() throws {
        let entry = try school.enter("semyonova", school.event("Забег", day: 12), .winner)
        try school.reflect("Держать темп", on: entry, of: "semyonova", isShown: true)
        #expect(try school.records().ownParts.reflection(on: entry)?.isShown == true)
        func reflect(_ text: String, _ version: Int) throws -> Bool {
            try school.database.write { try $0.reflect(text, on: entry, version: version, by: author, at: now) }
        }
        #expect(try !reflect("Держать темп", 1))
        #expect(throws: StorageError.changedMeanwhile) { _ = try reflect("Не спешить", 0) }
        #expect(try reflect("", 1))
        #expect(try school.records().ownParts.reflection(on: entry) == nil)
        #expect(try school.records().ownParts.reflections(of: pupil) == [])
        #expect(try reflect("Не спешить", 2))
        #expect(try school.records().ownParts.reflection(on: entry)?.isShown == false)
        #expect(try count("SELECT count(*) FROM reflection_version") == 3)
    }

    @Test("both looks of a term stand beside each other, each by its versions")
    func assessments() throws {
        try school.assess([.planning: .helped, .writing: .confident], of: "semyonova", as: .own)
        try school.assess([.planning: .confident], of: "semyonova", as: .teacher)
        func assess(_ marks: [UniversalSkill: SkillLevel], _ version: Int) throws -> Bool {
            try school.database.write {
                try $0.assess(
                    marks, in: TestSchool.term, of: pupil, as: .own, version: version, by: author, at: now)
            }
        }
        #expect(try !assess([.planning: .helped, .writing: .confident], 1))
        #expect(throws: StorageError.changedMeanwhile) { _ = try assess([.planning: .learning], 0) }
        #expect(try assess([.planning: .confident], 1))
        let looks = try school.records().ownParts.assessments(of: pupil)
        #expect(looks.map(\.side) == [.own, .teacher])
        #expect(looks.map(\.marks) == [[.planning: .confident], [.planning: .confident]])
        #expect(looks.map(\.version) == [2, 1])
        #expect(try count("SELECT count(*) FROM skill_mark") == 4)
    }

    @Test("a step keeps what it was, with author and time, and links the pupil's own entries alone")
    func steps() throws {
        let id = try school.addRoute("К олимпиаде", step: "Решить задания", of: "semyonova")
        let own = try school.enter("semyonova", school.event("Олимпиада", day: 12), .winner)
        let revoked = try school.enter("semyonova", school.event("Викторина", day: 13), .winner, state: .revoked)
        let foreign = try school.enter("yolkin", school.event("Олимпиада", day: 12), .winner)
        let records = try school.records()
        let (step, route) = (
            try #require(try records.routes.step(id)), try #require(try records.routes.ofStudent(pupil).first)
        )
        let teacher = school.user(.classTeacher)
        let new = NewRouteStep(
            text: "Решить десять заданий", due: step.due, state: .done, entries: [own, revoked, foreign])
        func change(_ version: Int) throws -> Bool {
            try school.database.write {
                try $0.change(step, to: new, in: route, version: version, by: teacher, at: now + 1)
            }
        }
        #expect(throws: StorageError.changedMeanwhile) { _ = try change(7) }
        #expect(try change(1))
        #expect(try records.routes.entries(of: route.id).map(\.entry) == [own])
        let history = try records.routes.history(of: route.id)
        #expect(history.map(\.text) == ["Решить задания", "Решить десять заданий"])
        #expect(history.map(\.state) == [.planned, .done])
        #expect(history.map(\.writtenAt) == [now, now + 1] && history.allSatisfy { $0.author.last == "Волкова" })
        let again = try school.database.write { tx -> Bool in
            let present = try #require(try tx.routes.step(id))
            return try tx.change(
                present, to: NewRouteStep(text: new.text, due: new.due, state: .done, entries: [own]), in: route,
                version: 2, by: teacher, at: now)
        }
        #expect(!again)
    }

    @Test("a route has one goal for a year, by versions; a step twice is one")
    func routes() throws {
        try school.addRoute("К олимпиаде", step: "Решить задания", of: "semyonova")
        let teacher = school.user(.classTeacher)
        let year = AcademicYear(containing: TestSchool.today)
        func set(_ goal: String, _ version: Int) throws -> LearningRouteID? {
            try school.database.write {
                try $0.setRoute(goal, of: pupil, year: year, version: version, by: teacher, at: now)
            }
        }
        #expect(try set("К олимпиаде", 1) == nil)
        #expect(throws: StorageError.changedMeanwhile) { _ = try set("К конкурсу", 0) }
        #expect(try set("К конкурсу", 1) != nil)
        let route = try #require(try school.records().routes.ofStudent(pupil).first)
        #expect(route.goal == "К конкурсу" && route.version == 2)
        #expect(try school.records().routes.goals(of: route.id).map(\.goal) == ["К олимпиаде", "К конкурсу"])
        let step = NewRouteStep(text: "Решить задания", due: TestSchool.today.adding(40))
        #expect(try school.database.write { try $0.addStep(step, to: route, by: teacher, at: now) } == nil)
    }

    @Test("the family reads the marked notes alone, and a note loses its mark at once")
    func talks() throws {
        try school.talk("Наедине", about: "semyonova")
        let id = try school.talk("Для семьи", about: "semyonova", isForFamily: true)
        let talks = try school.records().conversations
        #expect(try talks.ofStudent(pupil, for: .staff).map(\.note.topic) == ["Для семьи", "Наедине"])
        #expect(try talks.ofStudent(pupil, for: .family).map(\.note.topic) == ["Для семьи"])
        let record = try #require(try talks.find(id))
        var note = record.note
        note.isForFamily = false
        let teacher = school.user(.classTeacher)
        #expect(try school.database.write { try $0.change(record, to: note, version: 1, by: teacher, at: now) })
        #expect(try talks.ofStudent(pupil, for: .family).isEmpty)
        let newest = try #require(try talks.find(id))
        #expect(newest.version == 2)
        #expect(throws: StorageError.changedMeanwhile) {
            _ = try school.database.write {
                try $0.change(newest, to: record.note, version: 1, by: teacher, at: now)
            }
        }
    }

    @Test("a teacher belongs to a talk with a teacher only")
    func teacherOfTalk() throws {
        let teacher = school.user(.subjectTeacher)
        #expect(
            NewConversation(day: TestSchool.today, partner: .student, teacher: teacher, topic: "О").teacher == nil)
        let note = NewConversation(
            day: TestSchool.today, partner: .subjectTeacher, teacher: teacher, topic: "О задачах")
        let id = try #require(try school.database.write { try $0.note(note, about: pupil, by: author, at: now) })
        #expect(try school.records().conversations.find(id)?.teacher?.last == "Зимина")
        #expect(try school.database.write { try $0.note(note, about: pupil, by: author, at: now) } == nil)
    }

    @Test("when a pupil came to its class, also after a change of class, and nil between classes")
    func memberSince() throws {
        let involvement = try school.records().involvement
        #expect(try involvement.memberSince(pupil, on: TestSchool.today) == TestSchool.firstDay)
        #expect(try involvement.memberSince(pupil, on: TestSchool.firstDay.adding(-1)) == nil)
        let day = TestSchool.today.adding(-5)
        try school.transfer(pupil, from: day)
        #expect(try involvement.memberSince(pupil, on: TestSchool.today) == day)
    }
}
