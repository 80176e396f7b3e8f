import Foundation
import Testing

@testable import School

@Suite("Days, months, years")
struct TimeTests {
    @Test("A day survives its stored form, over four centuries")
    func roundTrip() throws {
        for number in stride(from: -80_000, through: 66_097, by: 1) {
            let day = Day(number: number)
            let (year, month, dayOfMonth) = day.civil
            guard Day(year: year, month: month, day: dayOfMonth) == day else {
                Issue.record("day \(number)")
                return
            }
        }
        #expect(try day("1970-01-01").number == 0)
        #expect(try day("2000-02-29").adding(1).iso == "2000-03-01")
        #expect(try day("1900-02-28").adding(1).iso == "1900-03-01")
    }

    @Test(
        "What is no day is no value",
        arguments: [
            "", "2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01", "2026-1-01",
            "2026-01-1", "26-01-01", "2026-01-011", "2026/01/01", "+026-01-01", "2026-01-0a", " 2026-01-01",
            "2026-01--1",
        ])
    func noDay(_ text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test("Weekdays follow ISO 8601, and weeks run from Monday to Sunday")
    func weekdays() throws {
        #expect(try day("2026-09-28").weekday == 1)
        #expect(try day("2026-10-04").weekday == 7)
        #expect(try day("1969-12-31").weekday == 3)
        let days = ["1969-12-22", "1969-12-28", "1969-12-29", "2026-09-28", "2026-10-04", "2026-10-05"]
        let weeks = try days.map { try day($0).weekNumber }
        #expect(weeks == [-1, -1, 0, weeks[3], weeks[3], weeks[3] + 1])
    }

    @Test("A month knows its ends, its neighbours and the board's due day (S0, §4.8)")
    func months() throws {
        let february = try #require(Month(iso: "2028-02"))
        #expect(february.lastDay.iso == "2028-02-29")
        #expect(february.period.contains(try day("2028-02-29")))
        #expect(!february.period.contains(try day("2028-03-01")))
        #expect(february.boardDue().iso == "2028-02-26")
        #expect(february.boardDue(daysBefore: 0).iso == "2028-02-29")
        #expect(try #require(Month(iso: "2026-12")).next.iso == "2027-01")
        #expect(try #require(Month(iso: "2027-01")).previous.iso == "2026-12")
        #expect(Month(iso: "2026-13") == nil)
        #expect(Month(iso: "2026-1") == nil)
        #expect(Month(year: 2026, number: 0) == nil)
        #expect(try day("2026-10-05").month.iso == "2026-10")
    }

    @Test("An academic year runs from 1 September to 31 August (§2)")
    func academicYear() throws {
        let year = AcademicYear(startYear: 2026)
        #expect(year.period == Period(from: try day("2026-09-01"), through: try day("2027-08-31")))
        #expect(AcademicYear(containing: try day("2027-08-31")) == year)
        #expect(AcademicYear(containing: try day("2026-08-31")).startYear == 2025)
        #expect(year.label == "2026/27")
        #expect(AcademicYear(startYear: 2099).label == "2099/00")
        #expect(year.boardMonths.map(\.iso).first == "2026-09")
        #expect(year.boardMonths.map(\.iso).last == "2027-05")
        #expect(year.boardMonths.count == 9)
    }

    @Test("A period takes its ends in any order, includes both and knows its neighbours")
    func periods() throws {
        let first = Period(from: try day("2026-10-10"), through: try day("2026-10-01"))
        #expect(first.first.iso == "2026-10-01")
        #expect(first.contains(try day("2026-10-01")))
        #expect(first.contains(try day("2026-10-10")))
        #expect(!first.contains(try day("2026-10-11")))
        #expect(first.overlaps(Period(from: try day("2026-10-10"), through: try day("2026-10-20"))))
        #expect(!first.overlaps(Period(from: try day("2026-10-11"), through: try day("2026-10-20"))))
    }
}
