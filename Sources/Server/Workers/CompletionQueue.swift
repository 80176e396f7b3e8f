// Answers on their way from workers back to the loop that has the connection. The lock is held for a few instructions.
import CLinux
import Glibc
import HTTP

/// Answers that workers made for one loop; an eventfd wakes it.
final class CompletionQueue: Sendable {
    private let answers = Lock<[(ConnectionID, Response)]>([])
    private let event: Descriptor

    init() throws(ServerError) {
        let number = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
        guard number >= 0 else { throw .system(call: "eventfd", errno: errno) }
        event = Descriptor(number)
    }

    /// What the loop watches.
    var descriptor: Int32 { event.number }

    /// Adds an answer and wakes the loop.
    func push(_ connection: ConnectionID, _ response: Response) {
        let wasEmpty = answers.withLock { answers in
            answers.append((connection, response))
            return answers.count == 1
        }
        if wasEmpty { wake() }
    }

    /// Wakes the loop.
    func wake() {
        var one: UInt64 = 1
        // Fails only when the counter is full, and then the loop is awake already.
        _ = write(event.number, &one, 8)
    }

    /// Takes all answers. The event is emptied first, so that a push after this wakes the loop again.
    func takeAll() -> [(ConnectionID, Response)] {
        var count: UInt64 = 0
        _ = read(event.number, &count, 8)
        return answers.withLock { answers in
            let taken = answers
            answers.removeAll()
            return taken
        }
    }
}
