// What a form about an event is read against and drawn with: the school's directions, the days that are allowed, the
// events that the same person entered last. Loaded through Access; decides nothing about rights.
import School
import Storage

/// The surroundings of a form about an event.
struct EventSetting {
    /// The directions in use, in the school's order.
    let directions: [DirectionRecord]
    /// The days that the event may have been on; never after today.
    let days: Period
    let today: Day
    /// The school year that a date without a year lies in.
    let year: AcademicYear
    /// The events that this person entered last, newest first.
    let recent: [EventDetails]
    private let reading: DirectionReading

    /// How many recent titles a form offers.
    private static let offered = 12

    /// - Parameters:
    ///   - first: the earliest day that is accepted.
    ///   - last: the latest day, where it is not the year's.
    ///   - year: the school year of dates that are typed without one.
    init(of school: SchoolID, from first: Day, through last: Day? = nil, year: AcademicYear, _ access: Access) throws {
        let records = access.records
        directions = try records.achievements.directions(of: school).filter { !$0.isRetired }
        recent = try records.achievements.recentEvents(enteredBy: access.viewer.user, limit: Self.offered)
        // In a year that has not begun no day is allowed: its first day is then told as one to come.
        days = Period(from: first, through: max(first, min(access.today, last ?? year.period.last)))
        (today, self.year) = (access.today, year)
        reading = DirectionReading(Self.known(directions))
    }

    /// The directions as the readers of tables know them.
    static func known(_ directions: [DirectionRecord]) -> [KnownDirection] {
        directions.map { KnownDirection(id: $0.id, title: $0.title, topic: DirectionTopic(rawValue: $0.key)) }
    }

    /// The direction with that key.
    func direction(_ key: String) -> DirectionRecord? { directions.first { $0.key == key } }

    /// The key of the one direction that the words of a title speak for, or nil.
    func proposedDirection(for title: EventTitle) -> String? {
        guard let choice = reading.read("", title: title).value else { return nil }
        return directions.first { $0.id == choice.direction }?.key
    }

    /// The event of the same title that this person entered last, or nil.
    func recent(_ title: EventTitle) -> EventDetails? { recent.first { EventTitle($0.title)?.key == title.key } }
}

extension ClassRecord {
    /// The day whose members the class has in forms: today, or the nearest day of its own academic year.
    func memberDay(on today: Day) -> Day { min(max(today, year.period.first), year.period.last) }
}
