// The list of organisers: what it does to points, and from which day.
import School
import Storage
import Support
import Testing

@Suite("Organisers of the school's list")
struct OrganiserTests {
    let school: TestSchool

    init() throws { school = try TestSchool() }

    private func organiser() throws -> OrganiserRecord {
        try #require(try school.records().organisers.all(of: school.school).first)
    }

    @discardableResult
    private func decide(_ isApproved: Bool, from day: Int) throws -> Bool {
        let (organiser, author) = (try organiser(), school.user(.deputy))
        let from = try #require(Day(year: 2026, month: 10, day: day))
        return try school.database.write {
            try $0.decide(organiser, isApproved: isApproved, from: from, by: author, at: TestSchool.now)
        }
    }

    @Test("outside the list an event counts as one of the school at most, from the day of the decision on")
    func rule() throws {
        _ = try school.book("Викторина", day: 5, organiser: "ООО «Рога и копыта»")
        _ = try school.book("Марафон", day: 20, organiser: "ооо Рога и копыта")
        let early = try school.enter("akimov", school.event("Викторина", day: 5), .winner)
        let late = try school.enter("akimov", school.event("Марафон", day: 20), .winner)
        #expect(try school.records().organisers.all(of: school.school).map(\.events) == [2])
        #expect(try school.totals("akimov") == [Points(12)], "without a decision events count in full")
        #expect(try decide(false, from: 10))
        #expect(try school.entry(early).points == Points(6))
        #expect(try school.entry(late).points == Points(3))
        #expect(try school.totals("akimov") == [Points(9)])
        #expect(try !decide(false, from: 10), "the same decision again is none")
        #expect(try decide(true, from: 10))
        #expect(try school.totals("akimov") == [Points(12)])
        #expect(try school.isSound())
    }

    @Test("naming an organiser does not reach into a published month")
    func published() throws {
        _ = try school.book("Марафон", day: 20, organiser: "Рога")
        try decide(false, from: 1)
        let event = try school.book("Викторина", day: 5)
        let entry = try school.enter("akimov", school.event("Викторина", day: 5), .winner)
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        var profile = try school.booked(event).profile
        profile.organiser = "Рога"
        try school.correct(school.booked(event), to: profile)
        #expect(try school.booked(event).organiser == "Рога")
        #expect(try school.entry(entry).points == Points(6))
        #expect(try school.records().organisers.firstOpenDay(of: school.school)?.iso == "2026-11-01")
    }
}
