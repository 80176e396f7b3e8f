// The span of time that information about a pupil is asked for (S4: «за любой промежуток времени»): two dates in the
// address, or this academic year. Dates that cannot be read are answered with this year and one kind sentence.
import HTTP
import Mustache
import School
import Storage

/// The span as it is applied, and what was wrong with the one asked for.
struct ExtractSpan {
    let period: Period
    let problem: String?
    /// As typed.
    let from: String
    /// As typed.
    let until: String

    init(_ query: FormData, on today: Day) {
        let year = AcademicYear(containing: today)
        let preset = Period(from: year.period.first, through: min(today, year.period.last))
        let (from, until) = (String((query["from"] ?? "").prefix(10)), String((query["until"] ?? "").prefix(10)))
        guard !from.isEmpty || !until.isEmpty else {
            (period, problem, self.from, self.until) = (preset, nil, preset.first.iso, preset.last.iso)
            return
        }
        (self.from, self.until) = (from, until)
        guard let first = Day(iso: from), let last = Day(iso: until), first <= last else {
            (period, problem) = (preset, "Укажите обе даты, первую не позже второй. Пока показан этот учебный год.")
            return
        }
        (period, problem) = (Period(from: first, through: last), nil)
    }

    /// The pairs of an address that asks for the same span.
    static func pairs(_ period: Period) -> [(name: String, value: String)] {
        [("from", period.first.iso), ("until", period.last.iso)]
    }

    /// The spans that are asked for most: terms that have begun, this year, the year before, everything.
    static func presets(
        terms: [Term], oldest: Day?, on today: Day
    ) -> [(title: String, period: Period)] {
        let year = AcademicYear(containing: today)
        let before = AcademicYear(startYear: year.startYear - 1)
        var presets = terms.filter { $0.period.first <= today }.map {
            ($0.title, Period(from: $0.period.first, through: min($0.period.last, today)))
        }
        presets.append(("этот учебный год", Period(from: year.period.first, through: today)))
        presets.append(("\(before.label) учебный год", before.period))
        if let oldest, oldest < before.period.first {
            presets.append(("всё время", Period(from: oldest, through: today)))
        }
        return presets
    }
}
