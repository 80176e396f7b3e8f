// Instants of the audit log as pages and files print them: the school's civil time with its zone (checklist 53).
import School

/// An instant at the school.
struct AuditTime {
    let day: Day
    /// `12:04:05`.
    let clock: String
    /// `+03:00`.
    let zone: String

    init(_ instant: Int64, offsetMinutes: Int) {
        let local = instant + Int64(offsetMinutes) * 60_000
        let milliseconds = ((local % 86_400_000) + 86_400_000) % 86_400_000
        day = Day(number: Int((local - milliseconds) / 86_400_000))
        let seconds = Int(milliseconds / 1000)
        clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(AuditTime.two).joined(separator: ":")
        zone = AuditTime.zone(offsetMinutes)
    }

    /// `2026-10-29T12:04:05+03:00` (ISO 8601).
    var iso: String { day.iso + "T" + clock + zone }

    /// The zone of a school.
    static func zone(_ offsetMinutes: Int) -> String {
        let minutes = abs(offsetMinutes)
        return (offsetMinutes < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
    }

    /// The instants of whole days at the school.
    static func instants(from first: Day, through last: Day, offsetMinutes: Int) -> Range<Int64> {
        func start(_ day: Day) -> Int64 { Int64(day.number) * 86_400_000 - Int64(offsetMinutes) * 60_000 }
        return start(first)..<max(start(first), start(last.adding(1)))
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
