// expired: the list without names, and the destruction by a decision.
import School
import Storage
import Support
import Testing

@testable import Commands

@Suite("expired")
struct ExpiredTests {
    @Test("J62: lists the graduates past the term by number alone; with minutes it destroys them and nobody else")
    func graduates() throws {
        let directory = try TemporaryDirectory()
        let data = directory.file("data")
        #expect(doska("init", "--data", data, "--school", "Школа № 3").code == 0)
        do {
            let database = try Database(path: data + "/doska.sqlite")
            defer { database.close() }
            let today = try SystemClock.today(Arguments())
            try database.write { tx in
                let school = try #require(try tx.schools.all().first)
                for (name, year) in [("Давняя", 2010), ("Нынешняя", AcademicYear(containing: today).startYear)] {
                    let card = NewStudent(
                        name: PersonName(last: name, first: "Вера"), gender: .female,
                        birthDay: Day(iso: "1993-01-01") ?? today)
                    let student = try tx.addStudent(card, school: school.id, at: 0).id
                    let years = AcademicYear(startYear: year)
                    let id = try tx.addClass(school: school.id, year: years, grade: 11, letter: "А")
                    _ = try tx.enroll(student, in: id, from: years.period.first)
                }
            }
        }
        let list = doska("expired", "--data", data)
        #expect(list.code == 0)
        #expect(list.said == ["Школа № 3: срок 3 года, истёк у 1.", "  запись № 1, выбытие 31.08.2011"])
        #expect(doska("expired", "--data", data, "--minutes", "7").code == 2)
        #expect(doska("expired", "--data", data, "--minutes", "Иван Иванов", "--minutes-date", "2020-01-01").code == 2)
        let done = doska("expired", "--data", data, "--minutes", "7", "--minutes-date", "2020-01-01")
        #expect(done.code == 0, "\(done.text)")
        #expect(done.said.contains("  запись № 1 уничтожена, акт № 1"))
        let records = try Database(path: data + "/doska.sqlite").records()
        let school = try #require(try records.schools.all().first)
        #expect(try records.students.known(in: school.id).map(\.name.last) == ["Нынешняя"])
        #expect(doska("expired", "--data", data).said == ["Школа № 3: срок 3 года, истёк у 0."])
    }
}
