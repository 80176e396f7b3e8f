// What a queue reads: its order, and what stands beside an entry, in one question for a whole page.
import School
import Storage
import Support
import Testing

@Suite("The queue of verification")
struct QueueStorageTests {
    let school: TestSchool

    init() throws { school = try TestSchool() }

    private func enter(
        _ pupil: String, _ event: EventDetails, at instant: Int64, _ state: AchievementState = .submitted
    ) throws -> AchievementID {
        let (own, user, student) = (school.school, school.user(.guardian), school.student(pupil))
        let new = NewAchievement(student: student, event: event, outcome: .winner, state: state)
        return try #require(
            try school.database.write { try $0.enter(new, school: own, by: user, at: instant, knowing: nil) })
    }

    @Test("the oldest comes first, and of two of one moment the one entered first")
    func order() throws {
        let late = try enter("semyonova", school.event("Кросс", day: 1), at: 30)
        let early = try enter("yolkin", school.event("Кросс", day: 1), at: 10)
        let twin = try enter("akimov", school.event("Кросс", day: 1), at: 10)
        _ = try enter("akimov", school.event("Хор", day: 2), at: 5, .verifiedByClass)
        _ = try enter("orlov", school.event("Хор", day: 2), at: 5)
        let places = try school.records().queue.places(inClass: school.class7A, on: TestSchool.today)
        #expect(places.map(\.id) == [early, twin, late])
        #expect(places == places.sorted())
    }

    @Test("the school's queue holds what the classes have verified, and says how much of which class")
    func ofSchool() throws {
        let first = try enter("orlov", school.event("Хор", day: 2), at: 5, .verifiedByClass)
        let second = try enter("akimov", school.event("Хор", day: 2), at: 6, .verifiedByClass)
        let third = try enter("yolkin", school.event("Хор", day: 2), at: 7, .verifiedByClass)
        _ = try enter("yakovleva", school.event("Хор", day: 2), at: 1)
        let queue = try school.records().queue
        #expect(try queue.places(inSchool: school.school).map(\.id) == [first, second, third])
        #expect(
            try queue.places(inSchoolOfClass: school.class7A, on: TestSchool.today).map(\.id) == [second, third])
        let shares = try queue.shares(of: school.school, on: TestSchool.today)
        #expect(shares.map(\.schoolClass.title) == ["7 «А»", "7 «Б»"] && shares.map(\.count) == [2, 1])
    }

    @Test("beside an entry stand the pupil, the class, the author, the papers, in the order asked for")
    func beside() throws {
        let first = try enter("semyonova", school.event("Кросс", day: 1), at: 1)
        let second = try enter("yolkin", school.event("Хор", day: 2), at: 2)
        try school.attach(TestPapers.png(), to: second, by: .otherGuardian)
        let entries = try school.records().queue.entries([second, first], on: TestSchool.today)
        #expect(entries.map(\.entry.id) == [second, first])
        #expect(entries.map(\.student.last) == ["Ёлкин", "Семёнова"] && entries[0].schoolClass?.title == "7 «А»")
        #expect(entries[0].author.last == "Семёнова" && entries[0].papers == 1 && entries[1].papers == 0)
        #expect(entries[0].paper?.kind == .png && entries[1].paper == nil)
        let later = try school.records().queue.entries([first], on: TestSchool.firstDay.adding(-1))
        #expect(later.map(\.schoolClass) == [nil], "before the year began nobody was in the class")
    }

    @Test("a repetition is the same title on the same day, however it is spelled; what is revoked is none")
    func repeated() throws {
        let first = try enter("semyonova", school.event("Конкурс «Лира»", day: 1), at: 1)
        let other = try enter("semyonova", school.event("конкурс \"лира\"", day: 1, level: .regional), at: 2)
        let otherDay = try enter("semyonova", school.event("Конкурс «Лира»", day: 2), at: 3)
        let peer = try enter("yolkin", school.event("Конкурс «Лира»", day: 1), at: 4)
        let all = [first, other, otherDay, peer]
        let repeated = { [school] in
            try school.records().queue.entries(all, on: TestSchool.today).map(\.isRepeated)
        }
        #expect(try repeated() == [true, true, false, false])
        let user = school.user(.deputy)
        try school.database.write { tx in
            let entry = try #require(try tx.achievements.find(other, in: .staff))
            try tx.move(entry, to: .revoked, .revoked, reason: "Повтор", version: 1, by: user, at: 9)
        }
        #expect(try repeated() == [false, true, false, false])
    }

    @Test("the highest stage is found within the academic year, the last of August and the first of September included")
    func stages() throws {
        func stage(_ level: Level, _ year: Int, _ month: Int, _ day: Int) -> EventDetails {
            var event = school.event("Олимпиада, \(level.title) этап", day: 1, level: level)
            (event.seriesKey, event.stageLevel) = ("олимпиада", level)
            event.day = Day(year: year, month: month, day: day) ?? event.day
            return event
        }
        let own = try enter("semyonova", stage(.school, 2026, 9, 1), at: 1)
        _ = try enter("semyonova", stage(.national, 2026, 8, 31), at: 2)
        _ = try enter("semyonova", stage(.international, 2027, 9, 1), at: 3)
        let highest = { [school] in
            try school.records().queue.entries([own], on: TestSchool.today).map(\.highestStage)
        }
        #expect(try highest() == [nil], "other years")
        _ = try enter("semyonova", stage(.interregional, 2027, 8, 31), at: 4)
        _ = try enter("semyonova", stage(.municipal, 2027, 1, 15), at: 5)
        #expect(try highest() == [.interregional])
        let related = try school.records().queue.relatives(
            of: try #require(try school.records().achievements.find(own, in: .staff)))
        #expect(related.map(\.event.level) == [.interregional, .municipal])
    }

    @Test("a file that confirms another entry too is found, and no more once it is taken away there")
    func sharedFile() throws {
        let first = try enter("semyonova", school.event("Кросс", day: 1), at: 1)
        let second = try enter("yolkin", school.event("Хор", day: 2), at: 2)
        for id in [first, second] { try school.attach(TestPapers.png(), to: id, by: .guardian) }
        let shares = { [school] in
            try school.records().queue.entries([first, second], on: TestSchool.today).map(\.sharesFile)
        }
        #expect(try shares() == [true, true])
        let user = school.user(.guardian)
        let paper = try #require(try school.records().attachments.standing(of: second).first)
        #expect(try school.database.write { try $0.detach(paper.id, by: user, at: 9) })
        #expect(try shares() == [false, false])
        // Another school's entry stays unknown, whatever file it has.
        let (child, deputy) = (school.student("chuzhoy"), school.user(.foreignDeputy))
        let abroad = try #require(try school.records().students.find(child)).schoolID
        var event = school.event("Кросс", day: 1)
        event.direction = try school.database.write {
            try $0.addDirection(key: "sport", title: "спорт", position: 1, school: abroad)
        }
        let new = NewAchievement(student: child, event: event, outcome: .winner, state: .submitted)
        let foreign = try school.database.write {
            try $0.enter(new, school: abroad, by: deputy, at: 10, knowing: nil)
        }
        try school.attach(TestPapers.png(), to: try #require(foreign), by: .foreignDeputy)
        #expect(try shares() == [false, false])
    }

    @Test("how many verified entries of the year earn each amount")
    func amounts() throws {
        try school.enter("semyonova", school.event("Кросс", day: 1), .winner)
        try school.enter("yolkin", school.event("Кросс", day: 1), .winner)
        try school.enter("yolkin", school.event("Хор", day: 2), .participant)
        try school.enter("yakovleva", school.event("Чистый класс", day: 2, level: .classroom), .participant)
        _ = try enter("akimov", school.event("Хор", day: 2), at: 1)
        try school.enter("orlov", school.event("Хор", day: 2), .winner)
        let found = try school.records().queue.amounts(
            inClasses: [school.class7A], AcademicYear(containing: TestSchool.today))
        #expect(found == [school.class7A: [Points(6): 2, Points(2): 1]])
    }
}
