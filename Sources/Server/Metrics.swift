// What the server counts. Each loop writes its own counters, so counting costs no shared cache line; a reader adds them
// up and may see them a moment apart.
import HTTP
import Synchronization

/// The counts of a server at one moment.
public struct Metrics: Sendable, Equatable {
    /// Answers by class of status: index 0 for 1xx … 4 for 5xx.
    public var answers = [0, 0, 0, 0, 0]
    /// Connections open now.
    public var connections = 0
    /// Connections accepted since the start.
    public var accepted = 0
    /// Connections turned away for the limits.
    public var turnedAway = 0
    /// Bytes received since the start.
    public var bytesIn = 0
    /// Bytes sent since the start.
    public var bytesOut = 0
    /// Requests waiting for a worker now.
    public var queued = 0

    /// Nothing counted yet.
    public init() {}
}

/// The counters of one loop: written by it alone, read by all.
final class Counters: Sendable {
    private let informational = Atomic(0)
    private let successful = Atomic(0)
    private let redirecting = Atomic(0)
    private let refusing = Atomic(0)
    private let failing = Atomic(0)
    let connections = Atomic(0)
    let accepted = Atomic(0)
    let turnedAway = Atomic(0)
    let bytesIn = Atomic(0)
    let bytesOut = Atomic(0)

    /// Counts an answer.
    func count(_ status: Status) {
        switch status.code {
        case ..<200: Counters.add(1, to: informational)
        case ..<300: Counters.add(1, to: successful)
        case ..<400: Counters.add(1, to: redirecting)
        case ..<500: Counters.add(1, to: refusing)
        default: Counters.add(1, to: failing)
        }
    }

    /// Adds to a counter that only the calling thread writes: two plain moves instead of a locked one.
    static func add(_ number: Int, to counter: borrowing Atomic<Int>) {
        counter.store(counter.load(ordering: .relaxed) &+ number, ordering: .relaxed)
    }

    func add(to metrics: inout Metrics) {
        metrics.answers[0] += informational.load(ordering: .relaxed)
        metrics.answers[1] += successful.load(ordering: .relaxed)
        metrics.answers[2] += redirecting.load(ordering: .relaxed)
        metrics.answers[3] += refusing.load(ordering: .relaxed)
        metrics.answers[4] += failing.load(ordering: .relaxed)
        metrics.connections += connections.load(ordering: .relaxed)
        metrics.accepted += accepted.load(ordering: .relaxed)
        metrics.turnedAway += turnedAway.load(ordering: .relaxed)
        metrics.bytesIn += bytesIn.load(ordering: .relaxed)
        metrics.bytesOut += bytesOut.load(ordering: .relaxed)
    }
}
