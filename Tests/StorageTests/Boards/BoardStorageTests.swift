import School
import Support
import Testing

@testable import Storage

@Suite("Filling a board")
struct BoardStorageTests {
    let school: TestSchool
    let october = TestSchool.october

    init() throws { school = try TestSchool() }

    private func save(
        _ changes: [BoardChange], version: Int, state: BoardState = .open
    ) throws -> BoardRecord {
        let (schoolClass, author, october) = (school.class7A, school.user(.classTeacher), october)
        return try school.database.write { tx in
            try tx.saveBoard(
                of: schoolClass, october, changes, version: version, state: { _ in state }, by: author,
                at: TestSchool.now)
        }
    }

    private func line(_ pupil: String, _ text: String, deed: AchievementID? = nil) -> BoardChange {
        let student = school.student(pupil)
        return BoardChange(student: student, line: BoardLine(student: student, deed: deed, text: text), named: nil)
    }

    @Test("there is no board until somebody saves, then it has version 1 and its lines")
    func firstSave() throws {
        let records = try school.records()
        #expect(try records.boards.find(school.class7A, october) == nil)
        let board = try save([line("akimov", "Помог младшим")], version: 0)
        #expect(board.version == 1 && board.state == .open)
        let found = try #require(try records.boards.find(school.class7A, october))
        #expect(found == board)
        #expect(try records.boards.lines(of: found.id).map(\.text) == ["Помог младшим"])
        #expect(try records.boards.all(of: school.class7A).map(\.month) == [october])
        #expect(try records.boards.find(school.class7B, october) == nil)
    }

    @Test("a change made from an older state is refused and changes nothing")
    func stale() throws {
        _ = try save([line("akimov", "Первая")], version: 0)
        _ = try save([line("akimov", "Вторая")], version: 1)
        #expect(throws: StorageError.changedMeanwhile) { try save([line("akimov", "Третья")], version: 1) }
        #expect(throws: StorageError.changedMeanwhile) { try save([line("akimov", "Третья")], version: 0) }
        let records = try school.records()
        let board = try #require(try records.boards.find(school.class7A, october))
        #expect(try records.boards.lines(of: board.id).map(\.text) == ["Вторая"])
    }

    @Test("the same form sent twice is no conflict and makes no new version")
    func twice() throws {
        let first = try save([line("akimov", "Первая")], version: 0)
        #expect(try save([line("akimov", "Первая")], version: 0) == first)
    }

    @Test("a form with some of the pupils leaves the others alone; an empty text takes a line away")
    func partial() throws {
        _ = try save([line("akimov", "Раз"), line("yolkin", "Два")], version: 0)
        let board = try save([line("akimov", "")], version: 1)
        let lines = try school.records().boards.lines(of: board.id)
        #expect(lines.map(\.student) == [school.student("yolkin")])
    }

    @Test("a board goes where its lines say, and a published one stays published")
    func states() throws {
        #expect(try save([line("akimov", "Раз")], version: 0, state: .filled).state == .filled)
        try school.publishBoard()
        let version = try #require(try school.records().boards.find(school.class7A, october)).version
        #expect(try save([line("akimov", "Иначе")], version: version, state: .open).state == .published)
    }

    @Test("a class starts from the fourteen nominations and adds its own, each once")
    func nominations() throws {
        let records = try school.records()
        #expect(try records.boards.nominationTitles(of: school.class7A).map(\.title) == Nomination.defaults.map(\.title))
        let schoolClass = school.class7A
        #expect(try school.database.write { try $0.addNominationTitle("Добрый сосед", of: schoolClass) })
        #expect(try !school.database.write { try $0.addNominationTitle("добрый СОСЕД", of: schoolClass) })
        let titles = try records.boards.nominationTitles(of: schoolClass)
        #expect(titles.count == 15 && titles.last?.title == "Добрый сосед")
        #expect(try records.boards.nominationTitles(of: school.class7B).count == 14)
    }

    @Test("a pupil's nomination is kept, changed and taken away")
    func naming() throws {
        let student = school.student("akimov")
        func name(_ keys: [String]) -> BoardChange {
            BoardChange(
                student: student, line: nil, named: keys.map { NamedPupil(key: $0, student: student, deed: nil) })
        }
        let board = try save([name(["leader"])], version: 0)
        let records = try school.records()
        #expect(try records.boards.named(on: board.id).map(\.key) == ["leader"])
        _ = try save([name(["clever"])], version: 1)
        #expect(try records.boards.named(on: board.id).map(\.key) == ["clever"])
        _ = try save([name([])], version: 2)
        #expect(try records.boards.named(on: board.id).isEmpty)
    }

    @Test("the last month of being named counts published boards before the month only")
    func lastNamed() throws {
        let september = october.previous
        try school.fillBoard(TestSchool.lines, named: ["akimov": "leader", "yolkin": "clever"], month: september)
        let records = try school.records()
        #expect(try records.boards.lastNamed(inClass: school.class7A, before: october).isEmpty)
        try school.publishBoard(month: september)
        let named = try records.boards.lastNamed(inClass: school.class7A, before: october)
        #expect(named == [school.student("akimov"): september, school.student("yolkin"): september])
        #expect(try records.boards.lastNamed(inClass: school.class7A, before: september).isEmpty)
        #expect(try records.boards.lastNamed(inClass: school.class7B, before: october).isEmpty)
    }

    @Test("the list of a school says of every class how far its board is")
    func progress() throws {
        try school.fillBoard(["akimov": "Раз", "yolkin": "Два"])
        let records = try school.records()
        let year = AcademicYear(containing: TestSchool.today)
        func progress() throws -> [BoardProgress] {
            try records.boards.progress(in: school.school, year: year, month: october, on: TestSchool.today)
        }
        var found = try progress()
        #expect(found.map(\.schoolClass.title) == ["7 «А»", "7 «Б»"])
        #expect(found.map(\.pupils) == [4, 2] && found.map(\.lines) == [2, 0])
        #expect(found.map(\.state) == [.open, .open] && found.allSatisfy { $0.publishedAt == nil })
        try school.publishBoard()
        found = try progress()
        #expect(found[0].publishedAt == TestSchool.now && found[0].state == .published)
        let earlier = try records.boards.progress(
            in: school.school, year: year, month: october.previous, on: TestSchool.today)
        #expect(earlier.map(\.lines) == [0, 0])
    }

    @Test("the past of a class is what was verified before, and who was last heard of when")
    func involvement() throws {
        try school.enter("akimov", school.event("Кросс", day: 5, direction: "sport"), .winner)
        try school.enter("akimov", school.event("Матч", day: 20, direction: "sport"), .participant, state: .submitted)
        try school.enter("yolkin", school.event("Черновик", day: 20), .participant, state: .draft)
        let records = try school.records()
        let past = try records.involvement.past(ofClass: school.class7A, before: october.next.firstDay)
        #expect(past.mapValues(\.count) == [school.student("akimov"): 1])
        #expect(try records.involvement.past(ofClass: school.class7A, before: october.firstDay).isEmpty)
        let heard = try records.involvement.lastHeard(
            inClass: school.class7A, since: TestSchool.firstDay, on: TestSchool.today)
        #expect(heard.count == 4)
        #expect(heard[school.student("akimov")]?.lastHeard == Day(iso: "2026-10-20"))
        #expect(heard[school.student("yolkin")]?.lastHeard == nil)
        #expect(heard[school.student("yolkin")]?.memberSince == TestSchool.firstDay)
    }
}
