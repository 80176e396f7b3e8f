// A calendar day without a clock or a zone. Pure arithmetic on the proleptic Gregorian calendar;
// "today" is always an argument. Texts for people are made in Russian/.

/// One calendar day, valid by construction (31.02 does not exist as a value).
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before.
    public let number: Int

    /// The day with that distance from 1970-01-01.
    public init(number: Int) { self.number = number }

    /// The day of a civil date, or nil where no such day exists (31 February, month 13, year outside 1...9999).
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Month.length(ofMonth: month, year: year)
        else { return nil }
        number = Day.number(year: year, month: month, day: day)
    }

    /// Reads the stored form `YYYY-MM-DD`; nil for anything else. Every row of a page has a day, so this goes by bytes.
    public init?(iso text: String) {
        var text = text
        let parts = text.withUTF8 { bytes -> (Int, Int, Int)? in
            guard bytes.count == 10, bytes[4] == Day.dash, bytes[7] == Day.dash,
                let year = Day.number(bytes[0..<4]), let month = Day.number(bytes[5..<7]),
                let day = Day.number(bytes[8..<10])
            else { return nil }
            return (year, month, day)
        }
        guard let (year, month, day) = parts else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The stored form, `2026-10-05`.
    public var iso: String {
        let (year, month, day) = civil
        return String(unsafeUninitializedCapacity: 10) { bytes in
            Day.write(year, 4, into: bytes, at: 0)
            bytes[4] = Day.dash
            Day.write(month, 2, into: bytes, at: 5)
            bytes[7] = Day.dash
            Day.write(day, 2, into: bytes, at: 8)
            return 10
        }
    }

    private static let dash = UInt8(ascii: "-")

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var value = 0
        for byte in digits {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte) - 48
        }
        return value
    }

    private static func write(_ value: Int, _ width: Int, into bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int)
    {
        var rest = value
        for place in stride(from: start + width - 1, through: start, by: -1) {
            bytes[place] = UInt8(48 + rest % 10)
            rest /= 10
        }
    }

    /// The calendar year.
    public var year: Int { civil.year }
    /// 1...12.
    public var monthNumber: Int { civil.month }
    /// 1...31.
    public var dayOfMonth: Int { civil.day }
    /// The month that the day lies in.
    public var month: Month { let c = civil; return Month(unchecked: c.year, c.month) }
    /// 1 is Monday, 7 is Sunday (ISO 8601).
    public var weekday: Int { (((number + 3) % 7) + 7) % 7 + 1 }

    /// The number of its week, Monday to Sunday, counted on without regard to years; week 0 holds 1970-01-01.
    public var weekNumber: Int {
        let sinceMonday = number + 3
        return (sinceMonday >= 0 ? sinceMonday : sinceMonday - 6) / 7
    }

    /// The day `days` later (earlier where negative).
    public func adding(_ days: Int) -> Day { Day(number: number + days) }

    /// The earlier day first.
    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

    /// Year, month and day of month in one computation.
    public var civil: (year: Int, month: Int, day: Int) {
        // Years are counted from 1 March, so that the leap day is the last of its year, in eras of 400 years.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    static func number(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = y / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func digits(_ text: Substring) -> Int? {
        var value = 0
        guard !text.isEmpty, text.utf8.count <= 9 else { return nil }
        for byte in text.utf8 {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte) - 48
        }
        return value
    }

    static func padded(_ value: Int, _ width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
