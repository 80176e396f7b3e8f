// A counting semaphore of POSIX: what sleeping workers wait on.
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
