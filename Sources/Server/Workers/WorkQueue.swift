// Requests on their way to workers. Bounded: what does not fit is answered 503 by the loop, at once. The lock is held for a
// few instructions; waiting is the semaphore's.
import HTTP

/// A request for a worker, and where its answer goes.
struct Job: Sendable {
    let request: Request
    let connection: ConnectionID
    let completions: CompletionQueue
}

/// The bounded queue of requests waiting for a worker.
final class WorkQueue: Sendable {
    private struct State {
        var jobs: [Job] = []
        var first = 0
        var isClosed = false
    }

    private let state = Lock(State())
    private let available = Semaphore()
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// How many requests wait.
    var count: Int { state.withLock { $0.jobs.count - $0.first } }

    /// Adds a job; false when the queue is full.
    func push(_ job: Job) -> Bool {
        let pushed = state.withLock { state in
            guard state.jobs.count - state.first < limit, !state.isClosed else { return false }
            state.jobs.append(job)
            return true
        }
        if pushed { available.post() }
        return pushed
    }

    /// The oldest job, waiting for one; nil after `close`, once the queue is empty.
    func pop() -> Job? {
        available.wait()
        return state.withLock { state in
            guard state.first < state.jobs.count else { return nil }
            let job = state.jobs[state.first]
            state.first += 1
            // The front is cut off when half the list is used up: amortised O(1).
            if state.first * 2 >= state.jobs.count {
                state.jobs.removeFirst(state.first)
                state.first = 0
            }
            return job
        }
    }

    /// Ends `pop` for this many workers.
    func close(workers: Int) {
        state.withLock { $0.isClosed = true }
        for _ in 0..<workers { available.post() }
    }
}
