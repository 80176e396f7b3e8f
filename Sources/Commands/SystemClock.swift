// The one place where the program asks what time it is.
import Glibc
import School
import Web

enum SystemClock {
    /// Milliseconds since 1970-01-01 UTC.
    static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// Minutes ahead of UTC at the school.
    static let offsetFlag = Flag("utc-offset", "МИНУТЫ", "на сколько время школы впереди UTC; 180 — Москва")

    /// The value of the flag.
    static func offset(_ arguments: Arguments) throws(CommandError) -> Int {
        try arguments.number("utc-offset", in: -720...840, default: 180)
    }

    /// The civil day at the school.
    static func today(_ arguments: Arguments) throws(CommandError) -> Day {
        let minutes = Int(now() / 60_000) + (try offset(arguments))
        return Day(number: minutes / 1440)
    }
}
