// WriterThread: a plain POSIX thread that runs one closure.
//
// Rule: all signals are blocked in it, so that those of the process go to the threads that wait for them.

import Glibc

/// A started thread.
struct WriterThread: Sendable {
    private let id: pthread_t

    /// Starts a thread that runs `body`, or throws `.database` with the reason SQLITE_NOMEM when there is none.
    init(_ body: @escaping @Sendable () -> Void) throws(SQLiteError) {
        var all = sigset_t()
        var previous = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &previous)
        defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }

        let start = Unmanaged.passRetained(Start(body))
        var id = pthread_t()
        let code = pthread_create(
            &id, nil,
            { argument in
                // Never nil: it is the pointer given to pthread_create below.
                if let argument { Unmanaged<Start>.fromOpaque(argument).takeRetainedValue().body() }
                return nil
            }, start.toOpaque())
        guard code == 0 else {
            start.release()
            throw .database(code: 7, extendedCode: 7, message: "cannot start the writer thread", sql: "")
        }
        self.id = id
    }

    /// True when called on this thread.
    var isCurrent: Bool {
        pthread_equal(pthread_self(), id) != 0
    }

    /// Waits until the thread has ended; called once.
    func join() {
        pthread_join(id, nil)
    }
}

/// Carries the closure to the new thread.
private final class Start: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
    }
}
