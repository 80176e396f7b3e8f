// One event loop: a thread, its listener, its connections. This file is the loop itself: what wakes it and what it then
// calls. Rules:
//  1. Everything here runs on one thread; only `CompletionQueue`, `WorkQueue`, `ConnectionShares` and `Counters` are shared.
//  2. Nothing blocks but `poller.wait`.
//  3. A connection is named by ConnectionID; a stale one finds nothing.
//  4. One request of a connection is under way at a time, so answers keep their order and memory stays bounded.
// Reading is EventLoop+Reading, the way of a request EventLoop+Requests, sending EventLoop+Sending.
import Glibc
import HTTP
import Synchronization

/// What all loops of a server share.
final class Shared: Sendable {
    let settings: Settings
    let work: WorkQueue
    let shares: ConnectionShares
    let stopping = Atomic(false)

    init(settings: Settings, connections: Int) {
        self.settings = settings
        work = WorkQueue(limit: settings.queuedRequests)
        shares = ConnectionShares(
            limit: connections, limitPerAddress: min(settings.connectionsPerAddress, max(1, connections / 4 * 3)),
            exempt: settings.trustedProxy.flatMap { PeerAddress($0) })
    }
}

/// One event loop; made, run and freed on one thread.
final class EventLoop {
    let shared: Shared
    let settings: Settings
    let handler: Handler
    let completions: CompletionQueue
    let counters: Counters
    let trustedProxy: PeerAddress?
    let poller: Poller
    /// Closed by `run`, or by who made it when the loop does not come about.
    var listener: Int32?
    /// Given up for a moment when descriptors run out, so that a client can be turned away instead of waiting.
    var spare: Int32
    var acceptPausedUntil: UInt64?
    var complainsAgainAt: UInt64 = 0

    var connections: [Connection?] = []
    var generations: [UInt32] = []
    var freeSlots: [Int] = []
    var openCount = 0
    /// Connections with whole requests left over from their last turn.
    var ready: [ConnectionID] = []

    var wheel: DeadlineWheel
    var now: UInt64
    var date: [UInt8] = []
    private var dateSeconds: Int64 = -1
    /// When the stop ends, whatever is still under way; nil while serving.
    private(set) var stopAt: UInt64?

    /// What all connections are read into.
    let buffer: UnsafeMutableBufferPointer<UInt8>
    /// Answers of the connection at hand that are not yet sent.
    var out: [UInt8] = []
    /// The number of the next request; loops count in steps, so numbers are unique.
    var nextRequest: UInt64
    let requestStep: UInt64
    /// The answer to a connection that is one too many.
    var busyAnswer: [UInt8] = []

    static let listenerTag = UInt64.max
    static let completionsTag = UInt64.max - 1

    init(
        _ shared: Shared, _ handler: Handler, _ completions: CompletionQueue, _ counters: Counters, listener: Int32,
        index: Int, count: Int
    ) throws(ServerError) {
        self.shared = shared
        settings = shared.settings
        self.handler = handler
        self.completions = completions
        self.counters = counters
        self.listener = listener
        trustedProxy = settings.trustedProxy.flatMap { PeerAddress($0) }
        poller = try Poller()
        spare = open("/dev/null", O_RDONLY | O_CLOEXEC)
        now = monotonicMilliseconds()
        wheel = DeadlineWheel(now: now)
        buffer = .allocate(capacity: max(64 * 1024, settings.head.head + 16 * 1024))
        nextRequest = UInt64(index + 1)
        requestStep = UInt64(count)
        guard poller.add(listener, .read, tag: EventLoop.listenerTag),
            poller.add(completions.descriptor, .read, tag: EventLoop.completionsTag)
        else { throw .system(call: "epoll_ctl", errno: errno) }
        tellTime()
        var busy = handler.refusal(.serviceUnavailable)
        busy.fields.set(.retryAfter, FieldValue(settings.retryAfter))
        ResponseEncoder.encode(busy, .init(version: .http11, keepsAlive: false), date: date, into: &busyAnswer)
        if case .bytes(let body) = busy.body { busyAnswer += body }
    }

    deinit {
        if spare >= 0 { close(spare) }
        buffer.deallocate()
    }

    /// Serves until the server stops.
    func run() {
        while true {
            let count = poller.wait(delay)
            now = monotonicMilliseconds()
            tellTime()
            for index in 0..<count { handle(poller[index]) }
            resumeReady()
            for id in wheel.expired(now: now) { lookAt(id) }
            if let until = acceptPausedUntil, now >= until { resumeAccepting() }
            if shared.stopping.load(ordering: .relaxed), isStopped() { return }
        }
    }

    private var delay: UInt64? {
        if !ready.isEmpty { return 0 }
        let times = [
            wheel.delay(now: now), acceptPausedUntil.map { max($0, now) - now }, stopAt.map { max($0, now) - now },
        ]
        return times.compactMap { $0 }.min()
    }

    private func handle(_ event: (tag: UInt64, interest: Interest)) {
        switch event.tag {
        case EventLoop.listenerTag: accept()
        case EventLoop.completionsTag:
            for (id, response) in completions.takeAll() { complete(id, response) }
        default:
            guard let connection = connection(ConnectionID(raw: event.tag)) else { return }
            if !event.interest.isDisjoint(with: .gone) { return drop(connection) }
            if event.interest.contains(.write) { writable(connection) }
            if event.interest.contains(.read), connection.isOpen { readable(connection) }
        }
    }

    /// Keeps the value of Date, made anew when the second changes.
    private func tellTime() {
        let seconds = wallSeconds()
        if seconds != dateSeconds {
            dateSeconds = seconds
            date = HTTPDate(seconds: seconds).bytes
        }
    }

    private func resumeReady() {
        if ready.isEmpty { return }
        let turn = ready
        ready.removeAll(keepingCapacity: true)
        for id in turn {
            if let connection = connection(id) { resume(connection) }
        }
    }

    // MARK: - Connections

    /// The connection with this name, or nil when it is gone.
    func connection(_ id: ConnectionID) -> Connection? {
        guard id.slot < connections.count, let connection = connections[id.slot], connection.id == id else {
            return nil
        }
        return connection
    }

    /// Closes a connection and frees its slot.
    func drop(_ connection: Connection) {
        guard connection.isOpen else { return }
        connection.isOpen = false
        close(connection.socket)
        let slot = connection.id.slot
        connections[slot] = nil
        generations[slot] &+= 1
        freeSlots.append(slot)
        openCount -= 1
        shared.shares.giveBack(connection.peer)
        Counters.add(-1, to: counters.connections)
    }

    /// Runs a deadline from now; 0 milliseconds or less is at once.
    func arm(_ connection: Connection, _ timed: Connection.Timed, after milliseconds: Int) {
        connection.timed = timed
        connection.deadline = now + UInt64(max(0, milliseconds))
        if DeadlineWheel.notice(of: connection.deadline) < connection.scheduled {
            connection.scheduled = wheel.insert(connection.id, at: connection.deadline)
        }
    }

    /// The wheel's turn of a connection: its deadline may have passed, or moved on.
    private func lookAt(_ id: ConnectionID) {
        guard let connection = connection(id) else { return }
        if connection.timed == .none {
            // No deadline runs while a worker has the request; the next one is put in anew.
            connection.scheduled = .max
        } else if connection.deadline <= now {
            connection.scheduled = .max
            expire(connection)
        } else if connection.scheduled <= now {
            connection.scheduled = wheel.insert(id, at: connection.deadline)
        }
    }

    private func expire(_ connection: Connection) {
        switch connection.timed {
        case .head, .body: refuse(connection, .requestTimeout)
        case .idle, .answer, .linger, .none: drop(connection)
        }
    }

    // MARK: - Stopping

    /// Begins the stop at the first call; true once no connection is left or the time is over.
    private func isStopped() -> Bool {
        if stopAt == nil {
            stopAt = now + UInt64(settings.stopDeadline)
            stopAccepting()
            for case let connection? in connections where connection.isIdle {
                // A request may have come in since: it is still answered.
                readable(connection)
                if connection.isOpen, connection.isIdle { drop(connection) }
            }
        }
        if openCount == 0 { return true }
        guard let stopAt, now >= stopAt else { return false }
        settings.log.warning(101, "stopped with \(openCount) connections open")
        for case let connection? in connections { drop(connection) }
        return true
    }
}
