// The pictures of a portfolio in figures: the corners of a polygon, the radar, the line of months.
import School
import Support
import Testing

@testable import Storage
@testable import Web

@Suite("Pictures of a portfolio")
struct PicturesTests {
    @Test("a square has its corners above, right, below and left; every polygon's lie on the circle and close")
    func corners() {
        let square = CircleMath.corners(4).map { "\(CircleMath.text($0.x)),\(CircleMath.text($0.y))" }
        #expect(square == ["0,-1", "1,0", "0,1", "-1,0"])
        #expect(CircleMath.corners(0).isEmpty)
        #expect(CircleMath.corners(1).count == 1)
        for count in 2...24 {
            let corners = CircleMath.corners(count)
            #expect(corners.count == count)
            #expect(corners.allSatisfy { abs($0.x * $0.x + $0.y * $0.y - 1) < 1e-9 }, "\(count)")
            #expect(abs(corners.reduce(0) { $0 + $1.x }) < 1e-9 && abs(corners.reduce(0) { $0 + $1.y }) < 1e-9)
        }
    }

    @Test("lengths are written with one digit, rounded, and with their sign")
    func lengths() {
        #expect([103.46, 7, -0.26, -3.04, 0.04, -0.04].map(CircleMath.text) == ["103.5", "7", "-0.3", "-3", "0", "0"])
    }

    @Test("the largest direction reaches the ring, an absent one stays near the middle")
    func radar() throws {
        let radar = Radar([("study", 4), ("sport", 2), ("arts", 0), ("science", 1)])
        #expect(radar.ring == "120,38 202,120 120,202 38,120")
        #expect(radar.axes.map(\.isPresent) == [true, true, false, true])
        #expect(radar.shape.hasPrefix("120,38 168,120 120,134 "))
    }

    @Test("the line ends with this month, and its words name only months that have something")
    func path() throws {
        let site = try TestSite()
        try site.school.enter("semyonova", site.school.event("Кросс", day: 3), .winner)
        let entries = try site.school.records().achievements.ofStudent(
            site.school.student("semyonova"), in: AcademicYear(startYear: 2026).period, for: .own)
        let path = YearPath(entries, AcademicYear(startYear: 2026), on: TestSchool.today)
        #expect(path.points.map(\.month) == ["сен", "окт", "ноя", "дек", "янв", "фев", "мар", "апр", "май"])
        #expect(path.points.map(\.isAhead) == [false, false] + Array(repeating: true, count: 7))
        #expect(path.points.map(\.y) == [88, 24] + Array(repeating: 88, count: 7))
        #expect(path.text == "Достижения: октябрь\u{A0}—\u{A0}1.")
        let none = YearPath([], AcademicYear(startYear: 2025), on: TestSchool.today)
        #expect(none.text == "Достижений пока нет." && none.points.allSatisfy { !$0.isAhead })
    }
}
