// Writer: the only way in which the running server changes the database.
//
// One thread owns the one writing connection. A worker gives it a closure and sleeps until the change is flushed to
// the disk (WAL, synchronous=FULL); what came in while the disk was busy shares the next commit (WriteGroup).
// So an acknowledged write survives kill -9 and a power cut, and the writes per second are not bound by the flush.
// The closure checks rights again itself: it sees the database as it is when its turn comes.
//
// Must not be used on an event loop: a call sleeps. Must not be used inside its own closure: it refuses.

import Glibc
import Synchronization

/// The one writer of a database.
///
/// Unchecked: `connection` is touched only by the writer thread, or, without one, only while `turn` is locked.
public final class Writer: @unchecked Sendable {
    /// Who runs the writes.
    public enum Mode: Sendable {
        /// A thread of the writer; at most `capacity` writes wait, one more is refused with `.busy`.
        case ownThread(capacity: Int)
        /// The calling thread, one after another, one commit each. For command line tools and tests.
        case caller
    }

    private let connection: Connection
    private let queue: WriteQueue
    private let state: WriterState
    private let thread: WriterThread?
    private let turn: UnsafeMutablePointer<pthread_mutex_t>

    /// Opens the writing connection, and starts the writer thread if there is to be one.
    public init(
        path: String, mode: Mode = .ownThread(capacity: 256), settings: Connection.Settings = .init()
    ) throws(SQLiteError) {
        let connection = try Connection(path: path, mode: .readWrite, settings: settings)
        let state = WriterState()
        let queue: WriteQueue
        switch mode {
        case .ownThread(let capacity):
            queue = WriteQueue(capacity: capacity)
            let owned = OwnedConnection(connection)
            thread = try WriterThread { [queue] in
                while let jobs = queue.takeAll() { state.run(jobs, on: owned.connection) }
            }
        case .caller:
            queue = WriteQueue(capacity: 0)
            thread = nil
        }
        self.queue = queue
        self.connection = connection
        self.state = state
        turn = .allocate(capacity: 1)
        var kind = pthread_mutexattr_t()
        pthread_mutexattr_init(&kind)
        // Locking it twice on one thread is reported instead of sleeping for ever.
        pthread_mutexattr_settype(&kind, Int32(PTHREAD_MUTEX_ERRORCHECK))
        pthread_mutex_init(turn, &kind)
        pthread_mutexattr_destroy(&kind)
    }

    deinit {
        stop()
        pthread_mutex_destroy(turn)
        turn.deallocate()
    }

    /// Runs `body` in a transaction and returns when its changes are on the disk.
    ///
    /// An error thrown by `body` undoes its changes and is thrown here as it is. A failure of the database is wrapped:
    /// `.busy` (queue full), `.stopped`, `.nestedWrite`, or what SQLite said. Written
    /// `writer.write { db throws(SQLiteError) in ... }`.
    @discardableResult
    public func write<T, E: SQLiteErrorConvertible>(
        _ body: @escaping (Connection) throws(E) -> T
    ) throws(E) -> T {
        try perform(body, wrap: E.init)
    }

    /// Runs `body` in a transaction and returns when its changes are on the disk; for a body that throws several
    /// kinds of error. Failures of the database are thrown as `SQLiteError`.
    @discardableResult
    public func write<T>(_ body: @escaping (Connection) throws -> T) throws -> T {
        try perform(body, wrap: { $0 })
    }

    /// Has `body` run in a later transaction and does not wait for it: for notes that may be lost, such as when a
    /// session was last used. May be called from an event loop.
    ///
    /// - Returns: false where the queue is full or closed; the note is lost then.
    @discardableResult
    public func enqueue(_ body: @escaping @Sendable (Connection) throws(SQLiteError) -> Void) -> Bool {
        let job = WriteJob(
            run: { db in
                do throws(SQLiteError) { try body(db) } catch { return false }
                return true
            },
            fail: { _ in })
        if thread == nil { return (try? submit(job)) != nil }
        return (try? queue.add(job)) != nil
    }

    /// Has `body` run in a later transaction, for what must not be lost and whose success nobody waits for. Sleeps only
    /// while the queue is full. What fails is told to `failed`, on the writer's thread.
    ///
    /// - Throws: `.stopped`, or `.nestedWrite` from inside a write.
    public func hand(
        _ body: @escaping @Sendable (Connection) throws(SQLiteError) -> Void,
        failed: @escaping @Sendable (SQLiteError) -> Void
    ) throws(SQLiteError) {
        let job = WriteJob(
            run: { db in
                do throws(SQLiteError) {
                    try body(db)
                    return true
                } catch {
                    failed(error)
                    return false
                }
            },
            fail: failed)
        guard let thread else { return try submit(job) }
        if thread.isCurrent { throw .nestedWrite }
        try queue.addWaiting(job)
    }

    /// Refuses new writes, finishes those that wait, and ends the thread. Stopping twice does nothing.
    public func stop() {
        queue.close()
        guard state.markStopped() else { return }
        // From inside a write it would wait for itself; the thread ends by itself then.
        if let thread, !thread.isCurrent { thread.join() }
    }

    /// A number that grows after each commit that changed rows; a cache of rendered data is valid for one value.
    ///
    /// It grows after the change became visible. So a page built from a snapshot opened after reading the revision
    /// is never older than the revision it is kept under.
    public var revision: Int {
        state.revision.load(ordering: .acquiring)
    }

    /// What the writer has done so far.
    public var counters: WriterCounters {
        var counters = state.counters.withLock { $0 }
        counters.waiting = queue.count
        return counters
    }

    private func perform<T, E: Error>(
        _ body: @escaping (Connection) throws(E) -> T, wrap: @escaping (SQLiteError) -> E
    ) throws(E) -> T {
        let outcome = WriteOutcome<T, E>()
        let job = WriteJob(
            run: { db in
                do throws(E) {
                    outcome.result = .success(try body(db))
                    return true
                } catch {
                    outcome.result = .failure(error)
                    return false
                }
            },
            fail: { outcome.result = .failure(wrap($0)) })
        do throws(SQLiteError) {
            try submit(job)
        } catch {
            throw wrap(error)
        }
        // Nil would mean that a job was finished without outcome; runGroup gives each one its own.
        guard let result = outcome.result else { throw wrap(.stopped) }
        return try result.get()
    }

    /// Has the job run and waits for it.
    private func submit(_ job: WriteJob) throws(SQLiteError) {
        if let thread {
            if thread.isCurrent { throw .nestedWrite }
            do throws(SQLiteError) {
                try queue.add(job)
            } catch {
                if error == .busy { state.counters.withLock { $0.refused += 1 } }
                throw error
            }
        } else {
            guard pthread_mutex_lock(turn) == 0 else { throw .nestedWrite }
            defer { pthread_mutex_unlock(turn) }
            if state.isStopped { throw .stopped }
            state.run([job], on: connection)
        }
        job.wait()
    }
}

/// Hands the connection over to the writer thread.
///
/// Unchecked: it is made before the thread and touched by no other afterwards.
private struct OwnedConnection: @unchecked Sendable {
    let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }
}

/// What the writer and its thread share.
private final class WriterState: Sendable {
    let revision = Atomic<Int>(0)
    let counters = Mutex(WriterCounters())
    private let stopped = Atomic<Bool>(false)

    var isStopped: Bool {
        stopped.load(ordering: .acquiring)
    }

    /// True for the first call only.
    func markStopped() -> Bool {
        stopped.exchange(true, ordering: .acquiringAndReleasing) == false
    }

    /// Runs all jobs, in as few transactions as possible, and wakes their callers.
    func run(_ jobs: [WriteJob], on db: Connection) {
        var rest = jobs[...]
        while !rest.isEmpty {
            let result = runGroup(rest, on: db)
            let done = rest[..<(rest.endIndex - result.remaining.count)]
            if result.changed { revision.add(1, ordering: .releasing) }
            counters.withLock {
                $0.groups += 1
                $0.committed += result.committed
                $0.failed += result.failed
                $0.largestGroup = max($0.largestGroup, done.count)
            }
            for job in done { job.finish() }
            rest = result.remaining
        }
    }
}
