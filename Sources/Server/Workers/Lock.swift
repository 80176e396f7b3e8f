// A lock of POSIX around a value: the one way in which threads of this module share something that changes. Not the
// standard library's Mutex, because that is built of atomics inside the runtime, where the thread sanitizer cannot see
// it and reports the value as a race; POSIX locks it knows. Held for a few instructions, never while calling out.
import Glibc

/// A value that one thread at a time may use.
///
/// Unchecked: the value is reached only under the lock, and the lock's memory neither moves nor is freed while referenced.
final class Lock<Value>: @unchecked Sendable {
    private let raw: UnsafeMutablePointer<pthread_mutex_t>
    private var value: Value

    init(_ value: sending Value) {
        self.value = value
        raw = .allocate(capacity: 1)
        pthread_mutex_init(raw, nil)
    }

    deinit {
        pthread_mutex_destroy(raw)
        raw.deallocate()
    }

    /// Calls `body` with the value while no other thread has it. `body` must not come back here.
    func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
        pthread_mutex_lock(raw)
        defer { pthread_mutex_unlock(raw) }
        return body(&value)
    }
}
