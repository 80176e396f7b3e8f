// Holds the one writer of a database with a write of its own, so that changes sent meanwhile have asked for everything and
// wait in its queue together: the moment that two people at once hit by chance.
import Dispatch
import Foundation

@testable import Storage

/// A writer that is held until it is released.
final class HeldWriter: Sendable {
    private let database: Database
    private let released = DispatchSemaphore(value: 0)

    /// Returns when the writer is held; `change` is made before those who wait have their turn.
    init(_ database: Database, change: @escaping @Sendable (Transaction) throws -> Void = { _ in }) {
        self.database = database
        let (entered, released) = (DispatchSemaphore(value: 0), released)
        Thread.detachNewThread {
            try? database.write { transaction in
                entered.signal()
                released.wait()
                try change(transaction)
            }
        }
        entered.wait()
    }

    /// Returns when as many changes wait as are not done yet.
    ///
    /// - Parameter others: how many have not come back; counted again each time, since a refused form never waits.
    func waitForQueue(of others: () -> Int) -> Int {
        while database.writer.counters.waiting < others() { usleep(200) }
        return database.writer.counters.waiting
    }

    /// Lets the changes have their turns.
    func release() { released.signal() }
}
