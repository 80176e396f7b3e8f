// A counting semaphore of POSIX, and a thread of POSIX: fixed threads that sleep cost nothing and start no others.
import CLinux
import Glibc

/// A counting semaphore.
///
/// Unchecked: sem_t is made to be shared between threads, and its memory neither moves nor is freed while referenced.
final class Semaphore: @unchecked Sendable {
    private let raw: UnsafeMutablePointer<sem_t>

    init() {
        raw = .allocate(capacity: 1)
        sem_init(raw, 0, 0)
    }

    deinit {
        sem_destroy(raw)
        raw.deallocate()
    }

    /// Adds one, waking a waiter.
    func post() { sem_post(raw) }

    /// Takes one, waiting for it.
    func wait() { while sem_wait(raw) != 0 {} }
}

/// A thread that runs one function.
struct Thread: Sendable {
    private let id: pthread_t

    /// Starts a thread. `name` (at most 15 bytes) is shown by `top -H`.
    init(_ name: String, _ body: @escaping @Sendable () -> Void) throws(ServerError) {
        let box = Unmanaged.passRetained(Body(body))
        var id = pthread_t()
        let code = pthread_create(
            &id, nil,
            { raw in
                // The creator passed a retained Body and nothing else.
                if let raw { Unmanaged<Body>.fromOpaque(raw).takeRetainedValue().run() }
                return nil
            }, box.toOpaque())
        guard code == 0 else {
            box.release()
            throw .system(call: "pthread_create", errno: code)
        }
        pthread_setname_np(id, name)
        self.id = id
    }

    /// Waits for the end of the thread; once.
    func join() { pthread_join(id, nil) }

    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
}
