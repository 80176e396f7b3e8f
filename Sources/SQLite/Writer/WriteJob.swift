// WriteJob: one waiting write, with its types erased so that writes of all kinds stand in one queue.
//
// Rule: the outcome is written by the writer before `finish()` and read by the caller after `wait()`; the semaphore
// between them orders the two, so no lock is needed.

import Glibc

/// One write and the means to wake its caller.
///
/// Unchecked: the caller sleeps in `wait()` while the writer's thread runs the closures, so at any moment one
/// thread only touches what they capture.
final class WriteJob: @unchecked Sendable {
    /// Runs the caller's closure and keeps its outcome; false when it threw.
    let run: (Connection) -> Bool
    /// Replaces the outcome by a failure of the database.
    let fail: (SQLiteError) -> Void
    private let finished: UnsafeMutablePointer<sem_t>

    init(run: @escaping (Connection) -> Bool, fail: @escaping (SQLiteError) -> Void) {
        self.run = run
        self.fail = fail
        finished = .allocate(capacity: 1)
        sem_init(finished, 0, 0)
    }

    deinit {
        sem_destroy(finished)
        finished.deallocate()
    }

    /// Wakes the caller. Called once, when the outcome is final.
    func finish() {
        sem_post(finished)
    }

    /// Sleeps until `finish()`; a signal does not end the sleep.
    func wait() {
        while sem_wait(finished) != 0 {}
    }
}

/// Where the outcome of one write waits for its caller.
final class WriteOutcome<T, E: Error> {
    var result: Result<T, E>?
}
