// Dates of HTTP (RFC 9110 §5.6.7), by own arithmetic: no calendar library, no locale, no allocation but the result.
// Written always as IMF-fixdate; read in all three forms that the RFC demands.

/// A moment in whole seconds, as HTTP writes it.
public struct HTTPDate: Sendable, Equatable, Comparable {
    /// Seconds since 1970-01-01 00:00:00 UTC.
    public let seconds: Int64

    /// A date from seconds since 1970-01-01 00:00:00 UTC.
    public init(seconds: Int64) { self.seconds = seconds }

    /// Whether `a` is earlier.
    public static func < (a: HTTPDate, b: HTTPDate) -> Bool { a.seconds < b.seconds }

    /// The date as IMF-fixdate in 29 ASCII bytes, such as `Sun, 06 Nov 1994 08:49:37 GMT`; years 0…9999.
    public var bytes: [UInt8] {
        let days = Int((seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
        let second = Int(seconds - Int64(days) * 86_400)
        let (year, month, day) = HTTPDate.civil(days)
        var out: [UInt8] = []
        out.reserveCapacity(29)
        func two(_ n: Int) { out.append(UInt8(48 + n / 10 % 10)); out.append(UInt8(48 + n % 10)) }
        // 1970-01-01 was a Thursday.
        out.append(contentsOf: HTTPDate.weekdays[((days + 4) % 7 + 7) % 7].utf8)
        out.append(", ")
        two(day)
        out.append(" ")
        out.append(contentsOf: HTTPDate.months[month - 1].utf8)
        out.append(" ")
        two(year / 100)
        two(year % 100)
        out.append(" ")
        two(second / 3600)
        out.append(":")
        two(second / 60 % 60)
        out.append(":")
        two(second % 60)
        out.append(" GMT")
        return out
    }

    /// The date as a field value.
    public var value: FieldValue {
        // 29 bytes of letters, digits, comma, colon and spaces: never refused.
        FieldValue(String(decoding: bytes, as: UTF8.self)) ?? ""
    }

    /// Reads IMF-fixdate, the form of RFC 850, or that of asctime; nil when it is none of them or no real date.
    ///
    /// `now` decides the century of a two-digit year: at most 50 years ahead (RFC 9110 §5.6.7).
    public init?(_ text: String, now: HTTPDate) {
        let words = text.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        let day: Substring, month: Substring, year: Substring, clock: Substring
        switch words.count {
        case 6 where words[5] == "GMT" && words[0].utf8.count == 4 && words[3].utf8.count == 4:
            (day, month, year, clock) = (words[1][...], words[2][...], words[3][...], words[4][...])
        case 4 where words[3] == "GMT":
            let pieces = words[1].split(separator: "-", omittingEmptySubsequences: false)
            guard pieces.count == 3, pieces[2].utf8.count == 2 else { return nil }
            (day, month, year, clock) = (pieces[0], pieces[1], pieces[2], words[2][...])
        case 5 where words[4].utf8.count == 4 && words[0].utf8.count == 3:
            (day, month, year, clock) = (words[2][...], words[1][...], words[4][...], words[3][...])
        default: return nil
        }
        guard let monthNumber = HTTPDate.months.firstIndex(where: { $0 == month }),
            let d = HTTPDate.number(day, 1...31), var y = HTTPDate.number(year, 0...9999),
            let (h, m, s) = HTTPDate.time(clock)
        else { return nil }
        if year.utf8.count == 2 {
            let (thisYear, _, _) = HTTPDate.civil(Int(now.seconds / 86_400))
            y += thisYear / 100 * 100
            if y > thisYear + 50 { y -= 100 }
        }
        let days = HTTPDate.days(y, monthNumber + 1, d)
        guard HTTPDate.civil(days).day == d else { return nil }
        seconds = Int64(days) * 86_400 + Int64(h * 3600 + m * 60 + s)
    }

    private static func number(_ text: Substring, _ range: ClosedRange<Int>) -> Int? {
        guard text.utf8.allSatisfy({ (48...57).contains($0) }), let n = Int(text), range.contains(n) else { return nil }
        return n
    }

    /// `hh:mm:ss`; a leap second counts as the 59th.
    private static func time(_ text: Substring) -> (Int, Int, Int)? {
        let pieces = text.split(separator: ":", omittingEmptySubsequences: false)
        guard pieces.count == 3, pieces.allSatisfy({ $0.utf8.count == 2 }),
            let h = number(pieces[0], 0...23), let m = number(pieces[1], 0...59), let s = number(pieces[2], 0...60)
        else { return nil }
        return (h, m, min(s, 59))
    }

    /// Year, month and day of a count of days since 1970-01-01, in the proleptic Gregorian calendar.
    ///
    /// The year is counted from March, so that the leap day is its last: 146 097 days are 400 years.
    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// Days since 1970-01-01 of a date; the inverse of `civil`.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
