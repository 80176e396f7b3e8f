// The invented school on another day than the fixture's.
import School
import Storage

extension TestSchool {
    /// 09:00 UTC of a day, in milliseconds.
    public static func instant(of day: Day) -> Int64 { Int64(day.number) * 86_400_000 + 9 * 3_600_000 }

    /// Logs people in anew, since a session of the fixture ends an hour after its clock.
    public func logIn(_ people: Person..., at instant: Int64) throws {
        let sessions = people.compactMap { person in
            token(person).map { (hash: $0.storedHash, user: user(person)) }
        }
        try database.write { tx in
            for session in sessions {
                try tx.endSession(session.hash)
                try tx.beginSession(session.hash, of: session.user, at: instant, idle: 3_600_000, absolute: 36_000_000)
            }
        }
    }
}
