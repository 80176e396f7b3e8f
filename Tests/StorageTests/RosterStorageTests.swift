// Saving class lists, opening a school, roles over time: the rows behind the pages, on a real file.
import School
import Storage
import Support
import Testing

@Suite("Class lists and schools in storage")
struct RosterStorageTests {
    let school: TestSchool

    init() throws { school = try TestSchool() }

    private func rows(_ text: String) throws -> [SheetRow<RosterColumn>] {
        try HeaderFinder<RosterColumn>.sheet(of: try Table(text: text)).rows
    }

    private func save(_ text: String, in id: ClassID) throws -> RosterOutcome {
        let (rows, found) = (try rows(text), try #require(try school.records().classes.find(id)))
        return try school.database.write {
            try $0.saveRoster(rows, of: found, today: TestSchool.today, at: TestSchool.now)
        }
    }

    private let orlov = "ФИО;Дата рождения\nОрлов Пётр Ильич;08.03.2013\n"

    @Test("the outcome tells every row and how many joined; a second time nobody does")
    func outcome() throws {
        let text =
            "ФИО;Дата рождения\nЛугов Егор Ильич;05.05.2013\nЛугов Егор Ильич;05.05.2013\nМорозова Ада;30.02.2013\n"
        let first = try save(text, in: school.class7A)
        #expect(first.added == 1)
        #expect(first.list.counts.summary == "1 новая, 1 повтор, 1 с ошибкой")
        let second = try save(text, in: school.class7A)
        #expect(second.added == 0)
        #expect(second.list.counts.existing == 1)
    }

    @Test("a pupil who left the class comes back today, and no day counts the pupil twice")
    func comingBack() throws {
        let (id, left) = (school.student("orlov"), try #require(Day(iso: "2026-10-10")))
        let class7B = school.class7B
        try school.database.write { try $0.leave(id, class7B, before: left.adding(1)) }
        #expect(try save(orlov, in: class7B).added == 1)
        let records = try school.records()
        for day in ["2026-09-01", "2026-10-10", "2026-10-29"] {
            let members = try records.students.ofClass(class7B, on: try #require(Day(iso: day)))
            #expect(members.filter { $0.id == id }.count == 1, "\(day)")
        }
        #expect(try !records.students.belongs(id, to: class7B, on: left.adding(1)))
    }

    @Test("last year's class is left when the pupil enters this year's")
    func nextYear() throws {
        let own = school.school
        let past = try school.database.write { transaction in
            let past = try transaction.addClass(school: own, year: AcademicYear(startYear: 2025), grade: 6, letter: "А")
            let card = NewStudent(
                name: PersonName(last: "Лугов", first: "Егор", patronymic: "Ильич"), gender: .male,
                birthDay: Day(number: 15_000))
            let id = try transaction.addStudent(card, school: own, at: 0).id
            _ = try transaction.enroll(id, in: past, from: Day(number: 20_332))
            return (schoolClass: past, student: id)
        }
        let day = RussianDate.numeric(Day(number: 15_000))
        let outcome = try save("ФИО;Дата рождения\nЛугов Егор Ильич;\(day)\n", in: school.class7A)
        #expect(outcome.added == 1)
        #expect(outcome.list.counts.existing == 1, "the same pupil, not another one")
        let records = try school.records()
        let lastDay = TestSchool.firstDay.adding(-1)
        #expect(try records.students.belongs(past.student, to: past.schoolClass, on: lastDay))
        #expect(try !records.students.belongs(past.student, to: past.schoolClass, on: TestSchool.firstDay))
        #expect(try records.students.belongs(past.student, to: school.class7A, on: TestSchool.firstDay))
    }

    @Test("a class of another school knows nothing of the pupils here")
    func otherSchool() throws {
        let known = try school.records().students.knownForRoster(
            in: school.school, year: AcademicYear(startYear: 2026), on: TestSchool.today)
        #expect(known.count == 6)
        #expect(known.first { $0.name.last == "Орлов" }?.schoolClass?.text == "7 «Б»")
        #expect(!known.contains { $0.name.last == "Чужой" })
    }

    @Test("an opened school has the ten directions and the standard scale, and nobody in it")
    func openSchool() throws {
        let id = try school.database.write {
            try $0.openSchool(
                fullName: "Гимназия № 5", shortName: "Гимназия № 5", city: "Ближний", headName: "",
                scaleFrom: TestSchool.firstDay)
        }
        let records = try school.records()
        let scale = try #require(try records.scales.all(of: id).first)
        #expect(scale.validFrom == TestSchool.firstDay)
        #expect(scale.cells == Scale.standard(id: scale.id, validFrom: scale.validFrom).cells)
        #expect(try records.achievements.directions(of: id).map(\.key) == Direction.defaults.map(\.key))
        #expect(try records.users.search("", role: nil, in: id, on: TestSchool.today, .whole).total == 0)
        #expect(try records.students.known(in: id).isEmpty)
    }
}
