// Pupils: order, search, identity, membership over time.
import School
import Storage
import Support
import Testing

@Suite("Pupils as stored")
struct StudentRepositoryTests {
    @Test("a class is in alphabetical order with Ё right after Е")
    func alphabeticalOrder() throws {
        let school = try TestSchool()
        let names = try school.records().students.ofClass(school.class7A, on: TestSchool.today).map(\.name.last)
        #expect(names == ["Акимов", "Ёлкин", "Семёнова", "Яковлева"])
    }

    @Test("«Семёнова» is found by «семенов», and a percent sign is a letter like any other")
    func searchFolds() throws {
        let school = try TestSchool()
        let students = try school.records().students
        #expect(try students.search("семенов", in: school.school).map(\.name.last) == ["Семёнова"])
        #expect(try students.search("СЕМЁНОВА анна", in: school.school).map(\.name.last) == ["Семёнова"])
        #expect(try students.search("%", in: school.school).isEmpty)
    }

    @Test("the same pupil written twice is one pupil")
    func identity() throws {
        let school = try TestSchool()
        let card = NewStudent(
            name: PersonName(last: "ЕЛКИН", first: "Федор", patronymic: "Николаевич"), gender: .male,
            birthDay: try #require(Day(iso: "2013-05-20")))
        let added = try school.database.write { try $0.addStudent(card, school: school.school, at: TestSchool.now) }
        #expect(added.id == school.student("yolkin"))
        #expect(!added.isNew)
    }

    @Test("membership ends without being forgotten")
    func membership() throws {
        let school = try TestSchool()
        let pupil = school.student("akimov")
        let moved = try #require(Day(iso: "2026-10-20"))
        try school.database.write { tx in
            try tx.leave(pupil, school.class7A, before: moved)
            _ = try tx.enroll(pupil, in: school.class7B, from: moved)
        }
        let records = try school.records()
        #expect(try records.classes.ofStudent(pupil, on: moved.adding(-1))?.id == school.class7A)
        #expect(try records.classes.ofStudent(pupil, on: moved)?.id == school.class7B)
        #expect(try !records.students.belongs(pupil, to: school.class7A, on: moved))
    }
}
