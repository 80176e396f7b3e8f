// Guessing is made slow, by account and by address, without shutting anybody out for good (checklist B9, B11):
//
//  1. An account: five wrong passwords are free, then each doubles the wait, up to 15 minutes. The right password in
//     between is refused alike. The wait ends by itself, and an administrator lifts it at once.
//  2. A browser in which the person has logged in before (KnownBrowser) is counted by itself: what strangers try for the
//     same login or from the same address does not delay it.
//  3. An address: ten wrong passwords are free, then each doubles the wait, up to two minutes. What counts are tries that
//     have not been made good: the right password takes back the wrong ones of the same login, one login counts three at
//     most, and every other person who logs in from there allows one more. So a class that mistypes on the computers of
//     one room waits for nobody, and whoever tries a password on many logins is slow after the tenth.
//
// One table for the whole site, in memory: a restart forgives.
import School
import Synchronization

/// Counts wrong passwords, and wrong codes of families' sheets.
final class LoginThrottle: Sendable {
    /// A try to log in, as far as it is counted.
    struct Attempt {
        let account: String
        /// Nil for a browser that is known: it does not count against its address.
        let address: String?

        /// A try with a login.
        ///
        /// Of the login so much is kept that every real one differs, and no more: a stranger chooses its length.
        init(login: String, peer: String, isKnownBrowser: Bool) {
            let login = String(RussianFold.fold(login).prefix(100))
            account = (isKnownBrowser ? "known:" : "login:") + login
            address = isKnownBrowser ? nil : peer
        }

        /// A try with the code of a sheet, whatever was typed for one.
        init(code: String, peer: String) {
            account = "code:" + String(code.prefix(40))
            address = peer
        }

        /// A try of a person who has a session to give the own password.
        init(passwordOf user: UserID) {
            account = "password:\(user.raw)"
            address = nil
        }
    }

    private struct Account {
        var count = 0
        /// Milliseconds UTC of the last failure.
        var last: Int64 = 0
    }

    private struct Address {
        /// Failures of each account that has not made them good.
        var open: [String: Int] = [:]
        /// Accounts that came in from here.
        var good: Set<String> = []
        /// Failures beyond the accounts that are told apart.
        var more = 0
        var last: Int64 = 0

        /// What counts, less what the people who came in allow.
        var count: Int {
            open.values.reduce(more) { $0 + min($1, LoginThrottle.countedOfOneLogin) } - good.count
        }
    }

    private struct Table {
        var accounts: [String: Account] = [:]
        var addresses: [String: Address] = [:]
    }

    /// Failures of an account that cost nothing yet.
    static let freeOfAccount = 5
    /// Failures of an address that cost nothing yet.
    static let freeOfAddress = 10
    /// How much one login counts against an address.
    static let countedOfOneLogin = 3
    /// The longest wait of an account in milliseconds.
    static let longestOfAccount: Int64 = 15 * 60_000
    /// The longest wait of an address in milliseconds.
    static let longestOfAddress: Int64 = 2 * 60_000
    /// Failures are forgotten after this many milliseconds without another one.
    static let memory: Int64 = 60 * 60_000
    /// Accounts, and addresses, remembered at once; the oldest are forgotten first.
    static let capacity = 20_000
    /// Logins told apart at one address.
    static let loginsOfAddress = 100

    private let table = Mutex(Table())

    /// Milliseconds to wait before the next try is looked at; zero where it may be looked at now.
    func wait(for attempt: Attempt, at now: Int64) -> Int64 {
        table.withLock { table in
            var wait: Int64 = 0
            if let account = table.accounts[attempt.account] { wait = Self.rest(of: account, at: now) }
            if let address = attempt.address.flatMap({ table.addresses[$0] }), now - address.last <= Self.memory {
                let delay = Self.delay(
                    after: address.count, free: Self.freeOfAddress, longest: Self.longestOfAddress)
                wait = max(wait, address.last + delay - now)
            }
            return max(0, wait)
        }
    }

    /// Notes a failed try.
    func fail(_ attempt: Attempt, at now: Int64) {
        table.withLock { table in
            if table.accounts.count >= Self.capacity { Self.forget(&table.accounts, at: now) { $0.last } }
            if table.addresses.count >= Self.capacity { Self.forget(&table.addresses, at: now) { $0.last } }
            var account = table.accounts[attempt.account] ?? Account()
            if now - account.last > Self.memory { account.count = 0 }
            account.count += 1
            account.last = now
            table.accounts[attempt.account] = account
            guard let key = attempt.address else { return }
            var address = table.addresses[key] ?? Address()
            if now - address.last > Self.memory { address = Address() }
            if address.open[attempt.account] != nil || address.open.count < Self.loginsOfAddress {
                address.open[attempt.account, default: 0] += 1
            } else {
                address.more += 1
            }
            address.last = now
            table.addresses[key] = address
        }
    }

    /// Forgets the failures of an account after a good try, and what they counted against the address.
    func succeed(_ attempt: Attempt, at now: Int64) {
        table.withLock { table in
            table.accounts.removeValue(forKey: attempt.account)
            guard let key = attempt.address else { return }
            var address = table.addresses[key] ?? Address(last: now)
            address.open.removeValue(forKey: attempt.account)
            if address.good.count < Self.loginsOfAddress { address.good.insert(attempt.account) }
            table.addresses[key] = address
        }
    }

    /// Milliseconds that an account still waits on browsers that it is not known in.
    func wait(ofLogin login: String, at now: Int64) -> Int64 {
        table.withLock { table in
            ["login:", "known:"].compactMap { table.accounts[$0 + login] }.map { Self.rest(of: $0, at: now) }.max() ?? 0
        }
    }

    /// Lets an account in again at once: its failures are forgotten, by itself and at every address.
    func lift(login: String) {
        table.withLock { table in
            for key in ["login:" + login, "known:" + login] {
                table.accounts.removeValue(forKey: key)
                for address in table.addresses.keys { table.addresses[address]?.open.removeValue(forKey: key) }
            }
        }
    }

    /// Nothing for the free failures, then 2 s, then twice as long each time.
    static func delay(after count: Int, free: Int, longest: Int64) -> Int64 {
        count < free ? 0 : min(longest, 2000 << Int64(min(count - free, 20)))
    }

    private static func rest(of account: Account, at now: Int64) -> Int64 {
        max(0, account.last + delay(after: account.count, free: freeOfAccount, longest: longestOfAccount) - now)
    }

    private static func forget<Entry>(
        _ entries: inout [String: Entry], at now: Int64, last: (Entry) -> Int64
    ) {
        entries = entries.filter { now - last($0.value) <= memory }
        guard entries.count >= capacity else { return }
        for key in entries.sorted(by: { last($0.value) < last($1.value) }).prefix(capacity / 4).map(\.key) {
            entries.removeValue(forKey: key)
        }
    }
}
