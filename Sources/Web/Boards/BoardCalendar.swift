// Which months of a class have a board, whose members a month's board is about, and when it is due. No page asks the
// calendar by itself.
import School
import Storage

/// The months of a class as they stand on a day.
struct BoardCalendar {
    let year: AcademicYear
    let today: Day
    /// Days before the last day of the month.
    let daysBefore: Int

    init(_ schoolClass: ClassRecord, _ records: Records, today: Day) throws {
        let settings = try records.settings.of(schoolClass.schoolID)
        self.init(year: schoolClass.year, today: today, daysBefore: settings[.boardDueDays])
    }

    init(year: AcademicYear, today: Day, daysBefore: Int = SchoolSetting.boardDueDays.standard) {
        (self.year, self.today, self.daysBefore) = (year, today, daysBefore)
    }

    /// The month where it lies in the academic year of the class and has begun.
    ///
    /// - Throws: `Refusal.notFound`.
    func checked(_ month: Month) throws -> Month {
        guard year.period.contains(month.firstDay), month <= today.month else { throw Refusal.notFound }
        return month
    }

    /// The month whose board the class works on: `open`, or the nearest one that the class has.
    func current(_ open: Month) -> Month {
        if open.firstDay > year.period.last { return year.boardMonths.last ?? open }
        return open.firstDay < year.period.first ? year.period.first.month : open
    }

    /// The months that have begun, newest first: those of lessons, and a summer month while it lasts.
    var months: [Month] {
        let begun = year.boardMonths.filter { $0 <= today.month }
        let summer = year.period.contains(today) && !begun.contains(today.month) ? [today.month] : []
        return (begun + summer).reversed()
    }

    /// The day whose members of the class a month's board is about.
    func membersDay(of month: Month) -> Day { min(today, month.lastDay) }

    /// The day on which a board is due.
    func due(_ month: Month) -> Day { month.boardDue(daysBefore: daysBefore) }

    /// Days until a board is due; negative once that day has passed.
    func daysLeft(_ month: Month) -> Int { due(month).number - today.number }
}
