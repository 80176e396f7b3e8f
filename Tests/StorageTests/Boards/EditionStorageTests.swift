import School
import Support
import Testing

@testable import Storage

@Suite("Published boards")
struct EditionStorageTests {
    let school: TestSchool
    let october = TestSchool.october

    init() throws { school = try TestSchool() }

    private func edition() throws -> BoardEdition {
        try #require(try school.records().editions.latest(of: school.class7A, october))
    }

    private func cards(_ circle: Circle, family: Set<StudentID> = []) throws -> [String] {
        try school.records().editions.cards(
            of: try edition(), for: Audience(circle, on: TestSchool.today), family: family
        ).map(\.name.last)
    }

    @Test("publishing keeps number, author and reason; the same content again makes no edition")
    func editions() throws {
        let board = try school.fillBoard(TestSchool.lines)
        #expect(try school.records().editions.latest(of: school.class7A, october) == nil)
        #expect(try school.publishBoard().number == 1)
        #expect(try school.publishBoard(reason: "ещё раз").number == 1)
        try school.fillBoard(["akimov": "Помог младшим и старшим"])
        let second = try school.publishBoard(reason: "уточнили строку")
        #expect(second.number == 2 && second.reason == "уточнили строку" && second.author.last == "Волкова")
        let all = try school.records().editions.all(of: board.id)
        #expect(all.map(\.number) == [1, 2] && all.map(\.reason) == ["", "уточнили строку"])
        #expect(try school.records().editions.months(of: school.class7A) == [october])
    }

    @Test("what is written after publishing is not seen until the next edition")
    func snapshot() throws {
        try school.consent(to: .school)
        try school.fillBoard(TestSchool.lines)
        let first = try school.publishBoard()
        try school.fillBoard(["akimov": "Новая строка"])
        let records = try school.records()
        #expect(
            try records.editions.cards(of: first, for: .school(on: TestSchool.today)).first?.text
                == TestSchool.lines["akimov"])
        let board = try #require(try records.boards.find(school.class7A, october))
        #expect(try !records.editions.isCurrent(first, of: board.id, on: october.lastDay))
        try school.publishBoard(reason: "новая строка")
        #expect(
            try records.editions.cards(of: try edition(), for: .school(on: TestSchool.today)).first?.text
                == "Новая строка")
    }

    @Test("a circle sees exactly the pupils with its consent, in the order of the alphabet")
    func consents() throws {
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        #expect(try cards(.staff) == ["Акимов", "Ёлкин", "Семёнова", "Яковлева"])
        #expect(try cards(.school) == [] && cards(.public) == [])
        try school.consent(["yolkin", "akimov"], to: .school)
        try school.consent(["akimov"], to: .distribution)
        #expect(try cards(.school) == ["Акимов", "Ёлкин"])
        #expect(try cards(.public) == ["Акимов"])
        #expect(try cards(.public, family: [school.student("semyonova")]) == ["Акимов", "Семёнова"])
    }

    @Test("a wish acts at once on what is published, and lets the own family see", arguments: [false, true])
    func discretion(ofOneEntry: Bool) throws {
        try school.consent(to: .school)
        let deed = try school.enter("semyonova", school.event("Олимпиада", day: 5), .winner)
        try school.fillBoard(TestSchool.lines, deeds: ["semyonova": deed], named: ["semyonova": "clever"])
        try school.publishBoard()
        let editions = try school.records().editions
        #expect(try cards(.school).contains("Семёнова"))
        #expect(
            try editions.heroes(of: try edition(), for: .school(on: TestSchool.today)).map(\.title) == ["Умник месяца"])
        let user = school.user(.pupil)
        try school.hide(ofOneEntry ? .entry(deed, by: user) : .everything(by: user), of: "semyonova")
        #expect(try !cards(.school).contains("Семёнова"))
        #expect(try editions.heroes(of: try edition(), for: .school(on: TestSchool.today)).isEmpty)
        let family: Set = [school.student("semyonova")]
        #expect(try cards(.school, family: family).contains("Семёнова"))
        #expect(try editions.heroes(of: try edition(), for: .school(on: TestSchool.today), family: family).count == 1)
    }

    @Test("a line about an entry that was revoked, or waits again, is not shown to others")
    func unverified() throws {
        try school.consent(to: .school)
        let deed = try school.enter("semyonova", school.event("Олимпиада", day: 5), .winner)
        try school.fillBoard(TestSchool.lines, deeds: ["semyonova": deed])
        try school.publishBoard()
        #expect(try cards(.school).contains("Семёнова"))
        let author = school.user(.classTeacher)
        for (state, isShown) in [
            (AchievementState.submitted, false), (.verifiedBySchool, true), (.revoked, false),
        ] {
            try school.database.write { tx in
                guard let entry = try tx.achievements.find(deed, in: .staff) else { return }
                try tx.move(
                    entry, to: state, .verified, reason: "", version: entry.version, by: author, at: TestSchool.now)
            }
            #expect(try cards(.school).contains("Семёнова") == isShown, "\(state)")
        }
    }

    @Test("the gate of the database says what Visibility says, for every consent, wish and state")
    func mirrorsVisibility() throws {
        let deed = try school.enter("semyonova", school.event("Олимпиада", day: 5), .winner)
        try school.fillBoard(TestSchool.lines, deeds: ["semyonova": deed])
        try school.publishBoard()
        let author = school.user(.pupil)
        var consents: Set<ConsentScope> = []
        var wishes: Set<Discretion> = []
        func compare() throws {
            let pupil = PupilPrivacy(
                consents: consents, publicFields: Set(PublicField.allCases), discretions: wishes, schoolHasDuty: true)
            let entry = EntryPrivacy(id: deed, state: .verifiedByClass)
            for circle in Circle.allCases {
                let expected = Visibility.mayShow(entry, of: pupil, in: circle)
                #expect(try cards(circle).contains("Семёнова") == expected, "\(circle) \(consents) \(wishes.count)")
            }
        }
        try compare()
        for scope in ConsentScope.allCases {
            try school.consent(["semyonova"], to: scope)
            consents.insert(scope)
            try compare()
        }
        for wish in [Discretion.points(by: author), .entry(deed, by: author), .everything(by: author)] {
            try school.hide(wish, of: "semyonova")
            wishes.insert(wish)
            try compare()
        }
    }

    @Test("every set of fields gives the parts of a card that Visibility gives, with a ribbon and without")
    func fields() throws {
        let deed = try school.enter("semyonova", school.event("Олимпиада", day: 5), .winner)
        try school.fillBoard(TestSchool.lines, deeds: ["semyonova": deed], named: ["semyonova": "clever"])
        try school.publishBoard()
        let (pupil, today) = (school.student("semyonova"), TestSchool.today)
        var counts = [0, 0, 0]
        for bits in 0..<(1 << PublicField.allCases.count) {
            let fields = Set(PublicField.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
            let ids = try school.consent(["semyonova"], to: .distribution, fields: fields)
            let privacy = try school.records().privacy.inForce(for: pupil, on: today)
            let entry = EntryPrivacy(id: deed, state: .verifiedByClass)
            let expected = Visibility.card(of: privacy, line: entry, ribbon: (true, entry), in: .public)
            let editions = try school.records().editions
            let card = try editions.cards(of: try edition(), for: .public(on: today)).first { $0.student == pupil }
            let hero = try editions.heroes(of: try edition(), for: .public(on: today)).first { $0.student == pupil }
            #expect((card != nil) == expected.isCard, "\(fields)")
            #expect((card?.text != nil) == expected.hasLine && (card?.deed != nil) == expected.hasLine, "\(fields)")
            #expect((hero != nil) == expected.hasRibbon, "\(fields)")
            counts[expected.hasLine ? (expected.hasRibbon ? 2 : 1) : 0] += 1
            try school.withdraw(ids, of: "semyonova")
        }
        #expect(counts == [28, 2, 2], "name and class are in 8 of 32 sets")
        // Without a ribbon a card without a line would be empty: it is not there.
        try school.consent(["akimov"], to: .distribution, fields: [.name, .schoolClass, .nomination])
        #expect(try cards(.public) == [])
    }

    @Test("a board shows who was in the class at the month's end, not who left before")
    func members() throws {
        try school.consent(to: .school)
        let (student, schoolClass) = (school.student("yolkin"), school.class7A)
        try school.fillBoard(TestSchool.lines)
        let early = try #require(Day(iso: "2026-10-20"))
        try school.database.write { try $0.leave(student, schoolClass, before: early) }
        try school.publishBoard()
        #expect(try cards(.school) == ["Акимов", "Семёнова", "Яковлева"])
    }
}
