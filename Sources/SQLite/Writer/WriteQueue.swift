// WriteQueue: the bounded line of waiting writes between the worker threads and the one writer thread.
//
// Rules: never longer than its capacity, a full one refuses at once, or lets wait who asks for it, instead of growing;
// after `close()` nothing enters, and what already waits is still handed out.

import Glibc

/// A bounded queue that many threads fill and one empties.
///
/// Unchecked: `waiting` and `isClosed` are touched only while `mutex` is held.
final class WriteQueue: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let filled: UnsafeMutablePointer<pthread_cond_t>
    private let emptied: UnsafeMutablePointer<pthread_cond_t>
    private var waiting: [WriteJob] = []
    private var isClosed = false
    private let capacity: Int

    init(capacity: Int) {
        self.capacity = capacity
        mutex = .allocate(capacity: 1)
        filled = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(filled, nil)
        emptied = .allocate(capacity: 1)
        pthread_cond_init(emptied, nil)
    }

    deinit {
        pthread_cond_destroy(filled)
        pthread_mutex_destroy(mutex)
        filled.deallocate()
        pthread_cond_destroy(emptied)
        emptied.deallocate()
        mutex.deallocate()
    }

    /// The number of writes that wait.
    var count: Int {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return waiting.count
    }

    /// Adds a job at the end, or throws `.busy` or `.stopped`.
    func add(_ job: WriteJob) throws(SQLiteError) {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        if isClosed { throw .stopped }
        if waiting.count >= capacity { throw .busy }
        waiting.append(job)
        pthread_cond_signal(filled)
    }

    /// Adds a job at the end, sleeping while the queue is full; throws `.stopped`.
    func addWaiting(_ job: WriteJob) throws(SQLiteError) {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while !isClosed && waiting.count >= capacity { pthread_cond_wait(emptied, mutex) }
        if isClosed { throw .stopped }
        waiting.append(job)
        pthread_cond_signal(filled)
    }

    /// Sleeps until there is work and takes all of it, oldest first; nil when the queue is closed and empty.
    func takeAll() -> [WriteJob]? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while waiting.isEmpty {
            if isClosed { return nil }
            pthread_cond_wait(filled, mutex)
        }
        let jobs = waiting
        waiting = []
        pthread_cond_broadcast(emptied)
        return jobs
    }

    /// Refuses new work from now on.
    func close() {
        pthread_mutex_lock(mutex)
        isClosed = true
        pthread_cond_signal(filled)
        pthread_cond_broadcast(emptied)
        pthread_mutex_unlock(mutex)
    }
}
