// Guessing passwords is made slow, by account and by address, without shutting anybody out for good: the delay
// grows with each failure, ends by itself, and is refused alike for the right password in between (checklist B9, B11).
import School
import Synchronization

/// Counts failed logins. One table for the whole site, in memory: a restart forgives.
final class LoginThrottle: Sendable {
    private struct Failures {
        var count = 0
        /// Milliseconds UTC of the last failure.
        var last: Int64 = 0
    }

    /// Failures that cost nothing yet.
    static let free = 5
    /// The longest wait in milliseconds.
    static let longest: Int64 = 15 * 60_000
    /// Failures are forgotten after this many milliseconds without another one.
    static let memory: Int64 = 60 * 60_000
    /// Accounts and addresses remembered at once; the oldest are forgotten first.
    static let capacity = 20_000

    /// The keys of a try to log in: the account and the address; for a browser that has logged in with this login before,
    /// that browser alone, so that a stranger's wrong passwords do not shut its person out.
    ///
    /// A key keeps so much of the login that every real one differs, and no more: a stranger chooses its length.
    static func keys(login: String, peer: String, isKnownBrowser: Bool) -> [String] {
        let login = String(RussianFold.fold(login).prefix(100))
        return isKnownBrowser ? ["known:" + login] : ["login:" + login, "address:" + peer]
    }

    private let table = Mutex<[String: Failures]>([:])

    /// Milliseconds to wait before the next try is looked at; zero where it may be looked at now.
    func wait(for keys: [String], at now: Int64) -> Int64 {
        table.withLock { table in
            keys.map { key in
                guard let failures = table[key], failures.count >= Self.free else { return 0 }
                return max(0, failures.last + Self.delay(after: failures.count) - now)
            }.max() ?? 0
        }
    }

    /// Notes a failed try.
    func fail(_ keys: [String], at now: Int64) {
        table.withLock { table in
            if table.count >= Self.capacity { Self.forget(&table, at: now) }
            for key in keys {
                var failures = table[key] ?? Failures()
                if now - failures.last > Self.memory { failures.count = 0 }
                failures.count += 1
                failures.last = now
                table[key] = failures
            }
        }
    }

    /// Forgets the failures of an account after a good login; the address keeps its own.
    func succeed(_ key: String) { table.withLock { _ = $0.removeValue(forKey: key) } }

    /// 5 failures: 2 s, then twice as long each time, up to 15 minutes.
    static func delay(after count: Int) -> Int64 {
        count < free ? 0 : min(longest, 2000 << Int64(min(count - free, 20)))
    }

    private static func forget(_ table: inout [String: Failures], at now: Int64) {
        table = table.filter { now - $0.value.last <= memory }
        guard table.count >= capacity else { return }
        for key in table.sorted(by: { $0.value.last < $1.value.last }).prefix(capacity / 4).map(\.key) {
            table.removeValue(forKey: key)
        }
    }
}
