// Days and orders that a departure may have.
import School
import Testing

@Suite("Leaving a class")
struct DepartureTests {
    private let since = Day(iso: "2026-09-01") ?? Day(number: 0)
    private let today = Day(iso: "2026-10-29") ?? Day(number: 0)

    @Test("a pupil leaves after the first day in the class, today at the latest")
    func days() {
        func problem(_ day: Day) -> String? { Departure.dayProblem(day, memberSince: since, on: today) }
        #expect(problem(today) == nil)
        #expect(problem(since.adding(1)) == nil)
        #expect(problem(since) == "В классе с \(RussianDate.full(since)): выбыть можно только позже этого дня.")
        #expect(problem(since.adding(-1)) == problem(since))
        #expect(problem(today.adding(1)) == "Этот день ещё не наступил.")
    }

    @Test("a month whose board is published keeps its members: the first day is the one after it")
    func published() throws {
        func problem(_ day: Day, open: String) -> String? {
            Departure.dayProblem(day, memberSince: since, openFrom: Day(iso: open), on: today)
        }
        let october = try #require(Day(iso: "2026-10-01"))
        #expect(problem(october, open: "2026-10-01") == nil)
        #expect(
            problem(october.adding(-1), open: "2026-10-01")
                == "Доска за сентябрь уже опубликована и не меняется: первый день — не раньше \(RussianDate.full(october))"
        )
        #expect(
            problem(today, open: "2026-11-01")
                == "Доска за октябрь уже опубликована и не меняется: запишите это \(RussianDate.full(today.adding(3))) или позже."
        )
    }

    @Test("an order has no number, or one with digits; a name is none")
    func orders() {
        for good in ["", "12", "12-у", "№ 7/2026"] { #expect(Departure.orderProblem(good) == nil, "\(good)") }
        for bad in ["Семёнова Анна 1", "приказ", "123456789012345678901", "<b>1"] {
            #expect(Departure.orderProblem(bad) != nil, "\(bad)")
        }
    }

    @Test("a departure can be taken back for thirty days after it was written down, while the year of its classes runs")
    func undoing() {
        let year = AcademicYear(containing: today)
        #expect(Departure.lastDayOfUndoing(madeOn: today, in: year) == Day(iso: "2026-11-28"))
        #expect(Departure.lastDayOfUndoing(madeOn: year.period.last.adding(-5), in: year) == year.period.last)
    }
}
