// What the site is told at start: nothing in Web reads the environment, a clock or a file by itself.

import Crypto

/// The clock of the site, so that tests and the demo can say what time it is.
public struct Clock: Sendable {
    /// Milliseconds since 1970-01-01 UTC.
    public let now: @Sendable () -> Int64

    /// A clock that calls `now` whenever somebody asks.
    public init(now: @escaping @Sendable () -> Int64) { self.now = now }
}

/// Everything that differs between one installation and another.
public struct Configuration: Sendable {
    /// The clock that every request is dated by.
    public var clock: Clock
    /// Minutes that the school's civil time is ahead of UTC; 180 is Moscow.
    public var utcOffsetMinutes = 180
    /// 32 random bytes that form tokens are derived from; kept in the data directory, never in the database.
    public var secret: [UInt8]
    /// Cost of a password's hash, as yescrypt counts it; the default takes about a tenth of a second.
    public var passwordCost = PasswordHasher.defaultCost
    /// Called for every password hash that is computed, whatever for: each takes a tenth of a second of a processor.
    public var passwordHashed: @Sendable () -> Void = {}
    /// True behind TLS: cookies are `Secure` and carry the `__Host-` prefix (RFC 6265bis section 4.1.3).
    public var isBehindTLS = false
    /// The demo school: the login page shows the demo accounts.
    public var isDemo = false
    /// The address of the site as people type it, for the QR of certificates: `https://doska.school12.ru`, without a
    /// slash at the end. Empty: the address of the request is used.
    public var publicAddress = ""
    /// The address of a file of `Public/` with its content hash, given its path: `/css/base.css` to `/css/base.css?v=1a2b`.
    public var asset: @Sendable (String) -> String = { $0 }
    /// One numbered line for the operator; never holds personal data.
    public var log: @Sendable (_ site: Int, _ text: String) -> Void = { _, _ in }

    /// A configuration with the defaults above.
    public init(clock: Clock, secret: [UInt8]) {
        self.clock = clock
        self.secret = secret
    }
}
