// What papers name of a school, on a real file.
import SQLite
import School
import Storage
import Support
import Testing

@Suite("Details of a school as stored")
struct SchoolDetailsTests {
    @Test("empty until filled in; written for one school alone; read back letter by letter")
    func writtenAndRead() throws {
        let school = try TestSchool()
        let id = school.school
        #expect(try school.records().schools.find(id)?.details == SchoolDetails())
        var details = SchoolDetails()
        (details.address, details.inn, details.ogrn) = ("г. Лесной, ул. Сосновая, 1", "0012000340", "1000000012000")
        (details.site, details.email, details.phone) = ("school12.example", "mail@school12.example", "+7 000 000-00-00")
        let written = details
        try school.database.write { try $0.setDetails(written, of: id) }
        #expect(try school.records().schools.find(id)?.details == written)
        for other in try school.records().schools.all() where other.id != id {
            #expect(other.details == SchoolDetails(), "another school keeps its own")
        }
    }

    @Test("a number of another length is refused by the table itself")
    func wrongLength() throws {
        let school = try TestSchool()
        let id = school.school
        var details = SchoolDetails()
        details.inn = "123"
        let wrong = details
        #expect(throws: (any Error).self) { try school.database.write { try $0.setDetails(wrong, of: id) } }
        #expect(try school.records().schools.find(id)?.details == SchoolDetails())
    }
}
