import Testing

@testable import School

@Suite("Places")
struct RatingTests {
    func places(_ points: [Int]) -> [String] {
        Rating.places(points.enumerated().map { (key: $0, value: Points($1)) }).map(\.place.text)
    }

    @Test("Places are 1-1-3, shared ones shown «1–2» (§4.5)")
    func standardCompetition() {
        #expect(places([10, 10, 7]) == ["1–2", "1–2", "3"])
        #expect(places([10, 9, 8]) == ["1", "2", "3"])
        #expect(places([7, 10, 7, 7, 1]) == ["1", "2–4", "2–4", "2–4", "5"])
        #expect(places([0, 0]) == ["1–2", "1–2"])
        #expect(places([5]) == ["1"])
        #expect(places([]) == [])
    }

    @Test("Those who are level keep the order given")
    func stable() {
        let values = ["Ежов", "Ёлкин", "Жуков", "Алова"].map { (key: $0, value: Points($0 == "Жуков" ? 2 : 1)) }
        let placed = Rating.places(values)
        #expect(placed.map(\.key) == ["Жуков", "Ежов", "Ёлкин", "Алова"])
        #expect(placed.map(\.place.first) == [1, 2, 2, 2])
        #expect(placed.map(\.place.last) == [1, 4, 4, 4])
    }

    @Test("Half a point makes a difference")
    func halves() {
        let placed = Rating.places([(key: 1, value: Points(2)), (key: 2, value: Points(halves: 5))])
        #expect(placed.map(\.key) == [2, 1])
    }

    @Test("Pupils are compared within 1–4, 5–9, 10–11; grade 1 has no rating (§4.5)")
    func groups() {
        #expect(
            (0...12).map { ComparisonGroup(ratedGrade: $0) } == [
                nil, nil, .primary, .primary, .primary, .basic, .basic, .basic, .basic, .basic, .senior, .senior, nil,
            ])
        #expect(ComparisonGroup.allCases.map(\.title) == ["1–4 классы", "5–9 классы", "10–11 классы"])
    }

    @Test("Classes stand by points per pupil and by the share involved, never by sums (§4.5)")
    func classes() {
        let large = GroupStanding(total: Points(60), pupils: 30, involved: 15)
        let small = GroupStanding(total: Points(45), pupils: 15, involved: 10)
        let byAverage = Rating.places([(key: "large", value: large.average), (key: "small", value: small.average)])
        #expect(byAverage.map(\.key) == ["small", "large"])
        #expect(byAverage.map(\.value.text) == ["3", "2"])
        #expect(large.involvement.percentText == "50 %")
        #expect(small.involvement.percentText == "67 %")
        #expect(GroupStanding(total: .zero, pupils: 0, involved: 0).average == Ratio(0, of: 1))
        #expect(GroupStanding(total: Points(halves: 5), pupils: 2, involved: 3).involved == 2)
        #expect(GroupStanding(total: Points(halves: 5), pupils: 2, involved: 2).average.text == "1,25")
    }

    @Test("Fractions that are level are level exactly, and those that are not are told apart")
    func ratios() {
        #expect(Ratio(1, of: 3) == Ratio(10, of: 30))
        #expect(!(Ratio(1, of: 3) < Ratio(10, of: 30)))
        // Their difference is far below what a Double can hold.
        let large = 3_000_000_000_000_000_001
        #expect(Ratio(large, of: large + 1) < Ratio(large + 1, of: large + 2))
        #expect(Ratio(-1, of: 2) == Ratio(0, of: 5))
        #expect(Ratio(1, of: 0) == Ratio(0, of: 1))
    }

    @Test("Fractions print with a comma, rounded half up")
    func ratioTexts() {
        #expect(Ratio(47, of: 20).text == "2,35")
        #expect(Ratio(5, of: 2).text == "2,5")
        #expect(Ratio(2, of: 3).text == "0,67")
        #expect(Ratio(1, of: 200).text == "0,01")
        #expect(Ratio(1, of: 201).text == "0")
        #expect(Ratio(1, of: 50).text == "0,02")
        #expect(Ratio(299, of: 300).percentText == "99 %")
        #expect(Ratio(1, of: 300).percentText == "1 %")
        #expect(Ratio(300, of: 300).percentText == "100 %")
        #expect(Ratio(0, of: 300).percentText == "0 %")
    }
}

@Suite("Periods of a rating")
struct RatingPeriodTests {
    let year = AcademicYear(startYear: 2026)

    func ends(_ period: RatingPeriod) -> [String] { [period.period.first.iso, period.period.last.iso] }

    @Test("Month, term, half-year, year and any two dates are spans of days (§4.5)")
    func spans() throws {
        let quarters = Term.defaultQuarters(of: year)
        #expect(ends(.month(try #require(Month(iso: "2026-10")))) == ["2026-10-01", "2026-10-31"])
        #expect(ends(.term(quarters[2])) == ["2027-01-01", "2027-03-31"])
        #expect(ends(.halfYear(year, .first)) == ["2026-09-01", "2026-12-31"])
        #expect(ends(.halfYear(year, .second)) == ["2027-01-01", "2027-08-31"])
        #expect(ends(.academicYear(year)) == ["2026-09-01", "2027-08-31"])
        let dates = Period(from: try day("2026-10-10"), through: try day("2026-11-02"))
        #expect(ends(.dates(dates)) == ["2026-10-10", "2026-11-02"])
    }

    @Test("A period names itself")
    func titles() throws {
        #expect(RatingPeriod.month(try #require(Month(iso: "2026-10"))).title == "Октябрь 2026")
        #expect(RatingPeriod.term(Term.defaultQuarters(of: year)[1]).title == "II четверть 2026/27 учебного года")
        #expect(RatingPeriod.halfYear(year, .second).title == "II полугодие 2026/27 учебного года")
        #expect(RatingPeriod.academicYear(year).title == "2026/27 учебный год")
    }

    @Test("The default quarters touch each other and end with May")
    func quarters() {
        let quarters = Term.defaultQuarters(of: year)
        #expect(quarters.map(\.title) == ["I четверть", "II четверть", "III четверть", "IV четверть"])
        for (term, next) in zip(quarters, quarters.dropFirst()) {
            #expect(term.period.last.adding(1) == next.period.first)
        }
        #expect(quarters.first?.period.first == year.period.first)
        #expect(quarters.last?.period.last.iso == "2027-05-31")
        #expect(TermKind.allCases.map(\.title) == ["четверть", "триместр", "полугодие"])
    }
}
