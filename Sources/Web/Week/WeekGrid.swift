// What a class has of one week: its pupils, the events that any of them has an entry at, and who has which. Read for the
// staff alone, through Access; inside a write it is read anew, so that what was shown never decides what is saved.
import School
import Storage

/// Pupils by the events of a week.
struct WeekGrid {
    let schoolClass: ClassRecord
    let week: Week
    let pupils: [StudentRecord]
    /// By day, then in the order in which they became known.
    let columns: [Column]
    /// Whether there are more events than the grid has room for.
    let isCut: Bool
    /// What the new event is read against: its day lies in this week.
    let setting: EventSetting

    /// An event of the week. Its title is that of an entry of this class: another class may have named it otherwise
    /// (design 4.6).
    struct Column {
        let id: EventID
        let event: EventDetails
        /// The line of the scale, where all entries say the same.
        let fixedLine: FixedLine?
        let directionKey: String
        let directionTitle: String
        let entries: [StudentID: [AchievementRecord]]
    }

    /// Events of one week that the grid shows: with 40 pupils the form stays below the number of fields that is read.
    static let mostColumns = 20

    init(_ schoolClass: ClassRecord, _ week: Week, _ access: Access) throws {
        let records = access.records
        let day = schoolClass.memberDay(on: access.today)
        (self.schoolClass, self.week) = (schoolClass, week)
        pupils = try records.students.ofClass(schoolClass.id, on: day)
        let entries = try records.achievements.all(ofClass: schoolClass.id, on: day, in: week.period)
        let columns = Self.columns(entries)
        isCut = columns.count > Self.mostColumns
        self.columns = Array(columns.prefix(Self.mostColumns))
        setting = try EventSetting(
            of: schoolClass.schoolID, from: max(week.monday, schoolClass.year.period.first),
            through: min(week.period.last, schoolClass.year.period.last), year: schoolClass.year, access)
    }

    /// The weeks of a class that have begun: entries are of days that have come.
    static func weeks(of schoolClass: ClassRecord, on today: Day) -> ClosedRange<Week> {
        let year = schoolClass.year.period
        let first = Week(containing: year.first)
        return first...max(first, Week(containing: min(today, year.last)))
    }

    private static func columns(_ entries: [AchievementRecord]) -> [Column] {
        var order: [EventID] = []
        var found: [EventID: [AchievementRecord]] = [:]
        for entry in entries {
            if found[entry.eventID] == nil { order.append(entry.eventID) }
            found[entry.eventID, default: []].append(entry)
        }
        return order.compactMap { id in
            guard let own = found[id], let first = own.first else { return nil }
            let isOneLine = own.allSatisfy { $0.fixedLine == first.fixedLine }
            return Column(
                id: id, event: first.event, fixedLine: isOneLine ? first.fixedLine : nil,
                directionKey: first.directionKey, directionTitle: first.directionTitle,
                entries: Dictionary(grouping: own, by: \.studentID))
        }
    }
}
