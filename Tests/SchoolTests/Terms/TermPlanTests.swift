// The calendar of a school: what may be typed, what is refused beside which field, and what one may start from.
import Testing

@testable import School

@Suite("Terms of a school")
struct TermPlanTests {
    private let year = AcademicYear(startYear: 2026)

    private func typed(_ lines: [(String, String)], _ kind: TermKind = .quarter) -> TermPlan {
        TermPlan(
            year: year, kind: kind,
            lines: lines.enumerated().map {
                TermPlan.Line(number: $0 + 1, first: $1.0, last: $1.1)
            })
    }

    @Test("two terms beside each other are read in order; a line left empty is no term")
    func good() throws {
        var plan = typed([("2026-09-01", "2026-10-25"), ("", ""), ("11.01.2027", "26.03.2027")])
        let read = plan.read()
        let terms = try #require(read)
        #expect(terms.map(\.number) == [1, 3])
        #expect(terms[1].period.first == Day(iso: "2027-01-11"))
        #expect(!plan.hasProblem && plan.lines.count == 4)
    }

    @Test("a day outside of the academic year is refused beside its field")
    func outside() {
        var plan = typed([("2026-08-31", "2026-10-25"), ("2027-04-01", "2027-09-01")])
        let terms = plan.read()
        #expect(terms == nil)
        #expect(plan.lines[0].firstProblem?.contains("не из 2026/27") == true)
        #expect(plan.lines[0].lastProblem == nil)
        #expect(plan.lines[1].firstProblem == nil)
        #expect(plan.lines[1].lastProblem?.contains("не из 2026/27") == true)
    }

    @Test("a term that begins before the one above it ends is refused, by one day and by far; touching is right")
    func overlap() {
        for day in ["2026-10-25", "2026-09-01"] {
            var plan = typed([("2026-09-01", "2026-10-25"), (day, "2026-12-30")])
            let terms = plan.read()
            #expect(terms == nil)
            #expect(
                plan.lines[1].firstProblem == "I четверть кончается 25\u{A0}октября\u{A0}2026\u{A0}г.: начните позже.")
        }
        var touching = typed([("2026-09-01", "2026-10-25"), ("2026-10-26", "2026-12-30")])
        let terms = touching.read()
        #expect(terms?.count == 2)
    }

    @Test("an end before its beginning, half a line and a day that does not exist are refused beside the field")
    func broken() {
        var plan = typed([("2026-10-25", "2026-09-01"), ("2026-11-01", ""), ("31.02.2027", "2027-03-26")])
        let terms = plan.read()
        #expect(terms == nil)
        #expect(plan.lines[0].lastProblem == "Последний день раньше первого.")
        #expect(plan.lines[1].lastProblem == "Укажите последний день.")
        #expect(plan.lines[2].firstProblem?.contains("такого дня нет") == true)
    }

    @Test("every preset of every kind and year is a plan without problems, of as many terms as the kind has")
    func presets() {
        for start in 2020...2040 {
            let year = AcademicYear(startYear: start)
            for kind in TermKind.allCases {
                for preset in TermPreset.allCases {
                    let terms = Term.preset(preset, kind, of: year)
                    var plan = TermPlan(year: year, kind: kind, terms: terms)
                    let read = plan.read()
                    #expect(read == terms, "\(start) \(kind) \(preset)")
                    #expect(terms.count == kind.count)
                }
            }
        }
    }

    @Test("the quarters with holidays of 2026/27 are those of an ordinary school calendar")
    func holidays() {
        let spans = Term.preset(.withHolidays, .quarter, of: year).map {
            "\($0.period.first.iso) \($0.period.last.iso)"
        }
        #expect(
            spans == [
                "2026-09-01 2026-10-30", "2026-11-09 2026-12-30", "2027-01-11 2027-03-26", "2027-04-05 2027-05-26",
            ])
    }
}
