// A thread of POSIX. Threads are fixed at start; none is made while serving.
import CLinux
import Glibc

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
