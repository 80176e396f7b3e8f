// A clock that a test moves.
import Synchronization
import Web

/// Begins at the fixture's moment.
public final class TestClock: Sendable {
    private let now = Mutex(TestSchool.now)

    /// A clock that stands still until it is moved.
    public init() {}

    /// For the configuration of a site.
    public var clock: Clock { Clock { [self] in now.withLock { $0 } } }

    /// Moves it.
    public func pass(minutes: Int64 = 0, seconds: Int64 = 0) {
        now.withLock { $0 += minutes * 60_000 + seconds * 1000 }
    }
}
