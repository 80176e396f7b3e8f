// A page of a list: the rows asked for, how many there are on all pages, and what is given beyond the last.
import School
import Support
import Testing

@testable import Storage

@Suite("Pages of a list")
struct PagedTests {
    private static let five = ["Акимов", "Ёлкин", "Семёнова", "Яковлева", "Ян"]

    /// A page of the pupils who are called «Проба».
    private func page(_ range: PageRange, of surnames: [String] = five) throws -> Paged<String> {
        let school = try TestSchool()
        let place = school.school
        try school.database.write { tx in
            for surname in surnames {
                let pupil = NewStudent(
                    name: PersonName(last: surname, first: "Проба"), gender: .male,
                    birthDay: TestSchool.firstDay.adding(-4000), fileNumber: "")
                _ = try tx.addStudent(pupil, school: place, at: TestSchool.now)
            }
        }
        let found = try school.records().students.list(
            of: place, matching: "проба", on: TestSchool.today, by: .name, isBackwards: false, range)
        return Paged(rows: found.rows.map(\.name.last), total: found.total, number: found.number)
    }

    @Test(
        "a page has its rows and the number of all; beyond the last it is the last",
        arguments: [(1, 1), (2, 2), (3, 3), (4, 3), (10_000, 3), (0, 1), (-1, 1)])
    func pages(asked: Int, given: Int) throws {
        let rows = Array(Self.five.dropFirst((given - 1) * 2).prefix(2))
        let expected = Paged(rows: rows, total: 5, number: given)
        #expect(try page(.page(asked, size: 2)) == expected)
        #expect(Paged(Self.five, page: asked, size: 2) == expected)
    }

    @Test("the last page may be full, and the only one")
    func full() throws {
        let four = Array(Self.five.prefix(4))
        #expect(try page(.page(3, size: 2), of: four) == Paged(rows: Array(four.suffix(2)), total: 4, number: 2))
        #expect(try page(.page(2, size: 4), of: four) == Paged(rows: four, total: 4, number: 1))
        #expect(Paged(four, page: 3, size: 2) == Paged(rows: Array(four.suffix(2)), total: 4, number: 2))
    }

    @Test("the whole list is one page, and an empty list has one too")
    func whole() throws {
        #expect(try page(.whole) == Paged(rows: Self.five, total: 5, number: 1))
        let empty = Paged<String>(rows: [], total: 0, number: 1)
        #expect(try page(.page(7, size: 2), of: []) == empty)
        #expect(try page(.whole, of: []) == empty)
        #expect(Paged([String](), page: 7, size: 2) == empty)
    }
}
