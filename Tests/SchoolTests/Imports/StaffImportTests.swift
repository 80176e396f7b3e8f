// Lists of staff and of classes as schools paste them.
import Testing

@testable import School

@Suite("Lists of staff and classes")
struct StaffImportTests {
    private let classes: Set<ClassLabel> = Set(["7А", "7Б"].compactMap { ClassLabel(reading: $0) })
    private let zimina = KnownStaff(
        user: UserID(5), name: PersonName(last: "Зимина", first: "Татьяна", patronymic: "Львовна"),
        roles: [.subjectTeacher])
    private let mother = KnownStaff(
        user: UserID(6), name: PersonName(last: "Ёлкина", first: "Анна", patronymic: ""), roles: [.guardian])

    private func read(_ text: String) throws -> [StaffRow] {
        try StaffImport.read(text: text, existing: [zimina, mother], classes: classes).rows
    }

    private static let header = "ФИО;Должность;Классное руководство;Предмет;Классы\n"

    @Test("a new person with roles, a class and two classes taught")
    func newPerson() throws {
        let row = try #require(try read(Self.header + "Лугова Вера Ильинична;учитель;7 «А»;физика;\"7а, 7Б\"\n").first)
        #expect(row.status == .new)
        #expect(row.roles == [.subjectTeacher, .classTeacher])
        #expect(row.leads?.text == "7 «А»")
        #expect(row.teaches.map(\.schoolClass.text) == ["7 «А»", "7 «Б»"])
    }

    @Test("two lines of one new person are one account, and the second adds its subject")
    func twoLines() throws {
        let rows = try read(
            Self.header + "Лугова Вера Ильинична;учитель;;физика;7А\nЛугова Вера Ильинична;;;химия;7А\n"
                + "Лугова Вера Ильинична;;;Химия;7А\n")
        #expect(rows.map(\.status) == [.new, .continued(ofLine: 2), .repeated(ofLine: 2)])
        #expect(rows[1].teaches.map(\.subject) == ["химия"])
    }

    @Test("who is there is recognised whatever the case, and only what is new is added")
    func existing() throws {
        let rows = try read(Self.header + "ЗИМИНА Татьяна Львовна;учитель;;;\nЗимина Татьяна Львовна;завуч;;;\n")
        #expect(rows.map(\.status) == [.existing(UserID(5)), .existing(UserID(5))])
        #expect(rows.map(\.changesSomething) == [false, true])
        #expect(rows[1].roles == [.deputy])
    }

    @Test("an unknown class, an unknown role, no subject and a namesake in a family are asked, each in its cell")
    func problems() throws {
        let rows = try read(
            Self.header + "Лугова Вера;учитель;9А;;\nЛугова Вера;повар;;;\nЛугова Вера;учитель;;;7А\n"
                + "Елкина Анна;учитель;;;\nЛугова Вера;;;;\n")
        #expect(rows[0].problems.first?.field == .classLed)
        #expect(rows[1].problems.first?.field == .roles)
        #expect(rows[2].problems.first?.field == .subject)
        #expect(rows[3].problems.first?.text.contains("учётная запись семьи") == true)
        #expect(rows[4].problems.first?.text == "Укажите должность.")
        #expect(rows.allSatisfy { !$0.changesSomething })
    }

    @Test("two people cannot lead one class in one list")
    func twoLeaders() throws {
        let rows = try read(Self.header + "Лугова Вера;;7А;;\nЗимина Татьяна Львовна;;7А;;\n")
        #expect(rows[0].status == .new)
        #expect(rows[1].problems.first?.field == .classLed)
    }

    @Test("a list without headings is read where the content shows what it is")
    func withoutHeadings() throws {
        let rows = try read("Лугова Вера Ильинична\tучитель\nСедов Юрий Львович\tзаместитель директора по УВР\n")
        #expect(rows.map(\.roles) == [[.subjectTeacher], [.deputy]])
    }

    @Test("roles by the words of life")
    func roles() {
        let words: [(String, Set<Role>)] = [
            ("учитель математики высшей категории", [.subjectTeacher]), ("зам. директора по ВР", [.deputy]),
            ("Директор", [.head]), ("кл. рук., учитель", [.classTeacher, .subjectTeacher]),
            ("педагог дополнительного образования", [.subjectTeacher]), ("администратор", [.administrator]),
        ]
        for (text, expected) in words { #expect(StaffReading.roles(text) == .understood(expected), "\(text)") }
    }

    @Test("a list of classes: a new one, one that is there, its new teacher by initials, and what is asked")
    func classList() throws {
        let volkova = ClassTeacherChoice(
            user: UserID(1), name: PersonName(last: "Волкова", first: "Ольга", patronymic: "Петровна"))
        let gromov = ClassTeacherChoice(
            user: UserID(2), name: PersonName(last: "Громов", first: "Тимур", patronymic: "Борисович"))
        let there = try #require(ClassLabel(reading: "7А"))
        let list = try ClassImport.read(
            text:
                "Класс;Классный руководитель\n7 А;Волкова О. П.\n8б;Громов Тимур Борисович\n7а;\n12А;\n9В;Никто Никита\n",
            existing: [there: UserID(1)], teachers: [volkova, gromov])
        #expect(list.rows[0].status == .existing && !list.rows[0].changesSomething)
        #expect(list.rows[1].status == .new && list.rows[1].teacher == gromov)
        #expect(list.rows[2].status == .repeated(ofLine: 2))
        #expect(list.rows[3].problems.first?.field == .schoolClass)
        #expect(list.rows[4].problems.first?.field == .teacher)
        let changed = try ClassImport.read(
            text: "Класс;Руководитель\n7А;Громов Т.Б.", existing: [there: UserID(1)], teachers: [gromov])
        #expect(changed.rows[0].teacher == gromov)
    }
}
