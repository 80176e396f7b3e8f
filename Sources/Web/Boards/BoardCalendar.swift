// Which months of a class have a board, whose members a month's board is about, and when it is due. No page asks the
// calendar by itself.
import School
import Storage

/// The months of a class as they stand on a day.
struct BoardCalendar {
    /// The setting of a school that says how many days before the month's last day a board is due.
    static let dueSetting = "board_due_days"
    /// What holds where the school has not set it (S0).
    static let dueDefault = 3

    let year: AcademicYear
    let today: Day
    /// Days before the last day of the month.
    let daysBefore: Int

    init(_ schoolClass: ClassRecord, _ records: Records, today: Day) throws {
        self.init(
            year: schoolClass.year, today: today, daysBefore: try Self.daysBefore(records, schoolClass.schoolID))
    }

    init(year: AcademicYear, today: Day, daysBefore: Int = dueDefault) {
        (self.year, self.today, self.daysBefore) = (year, today, daysBefore)
    }

    /// The school's own number of days, where it is one that a month has.
    static func daysBefore(_ records: Records, _ school: SchoolID) throws -> Int {
        let own = try records.schools.setting(dueSetting, of: school).flatMap { Int($0) }
        return own.flatMap { (0...27).contains($0) ? $0 : nil } ?? dueDefault
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
