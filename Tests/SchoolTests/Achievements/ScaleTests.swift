import Testing

@testable import School

@Suite("The scale of points")
struct ScaleTests {
    @Test("The default table is that of §4.3, cell by cell")
    func table() {
        let expected: [(Level, [Int])] = [
            (.classroom, [0, 1, 2]), (.school, [1, 2, 3]), (.municipal, [2, 4, 6]), (.intermunicipal, [2, 4, 6]),
            (.regional, [3, 7, 10]), (.interregional, [3, 7, 10]), (.national, [5, 12, 18]),
            (.international, [6, 16, 24]),
        ]
        for (level, points) in expected {
            #expect(Outcome.allCases.map { Scale.standard.points(level, $0) } == points.map { Points($0) }, "\(level)")
        }
    }

    @Test("The fixed lines are worth what §4.3 says")
    func fixed() {
        let expected: [FixedLine: Int] = [
            .termAllFives: 5, .termFoursAndFives: 4, .monthWithoutAbsence: 1, .gtoBronze: 2, .gtoSilver: 3, .gtoGold: 5,
            .orlyataTrack: 1, .dutyOfClass: 1, .dutyOfSchool: 2, .dutyAboveSchool: 3, .volunteeringEvent: 1,
            .volunteeringTenHours: 3, .programHalfYear: 2, .programYear: 4, .stepForward: 1,
        ]
        #expect(expected.count == FixedLine.allCases.count)
        for line in FixedLine.allCases {
            #expect(Scale.standard.points(line) == Points(expected[line] ?? -1), "\(line)")
        }
        #expect(FixedLine.allCases.filter { $0.limit != nil } == [.volunteeringEvent, .stepForward])
        #expect(Set(FixedLine.allCases.map(\.title)).count == FixedLine.allCases.count)
    }

    @Test("The version in force on a day is the latest begun by then; of two begun together the newer (§4.3)")
    func inForce() throws {
        let first = try Self.version(1, from: "2025-09-01")
        let second = try Self.version(2, from: "2026-01-10")
        let mended = try Self.version(3, from: "2026-01-10")
        let all = [mended, first, second]
        #expect(Scale.inForce(on: try day("2025-08-31"), among: all) == nil)
        #expect(Scale.inForce(on: try day("2025-09-01"), among: all)?.id == ScaleID(1))
        #expect(Scale.inForce(on: try day("2026-01-09"), among: all)?.id == ScaleID(1))
        #expect(Scale.inForce(on: try day("2026-01-10"), among: all)?.id == ScaleID(3))
        #expect(Scale.inForce(on: try day("2030-01-01"), among: []) == nil)
    }

    @Test("Points are never negative, and what a version does not name is worth nothing (§4.3)")
    func neverNegative() {
        let scale = Scale(
            id: ScaleID(9), validFrom: Day(number: 0), cells: [Scale.Cell(.school, .winner): Points(-3)],
            fixed: [.gtoGold: Points(halves: -1)])
        #expect(scale.points(.school, .winner) == .zero)
        #expect(scale.points(.national, .winner) == .zero)
        #expect(scale.points(.gtoGold) == .zero)
        #expect(scale.points(.gtoSilver) == .zero)
    }

    @Test("A version names itself by its first day")
    func title() throws {
        #expect(try Self.version(1, from: "2026-09-01").title == "шкала от 1\u{A0}сентября\u{A0}2026\u{A0}г.")
    }

    @Test("Points print whole and half amounts with a comma")
    func points() {
        #expect(Points(6).text == "6")
        #expect(Points(halves: 3).text == "1,5")
        #expect(Points(1) + Points(halves: 1) == Points(halves: 3))
        #expect(Points(halves: 3) < Points(2))
    }

    static func version(_ id: Int64, from iso: String) throws -> Scale {
        Scale.standard(id: ScaleID(id), validFrom: try day(iso))
    }
}

/// A day of a test.
func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
