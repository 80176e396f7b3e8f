// A server: listeners, loops, workers, and their start and stop. Generic over the service only here; below, two closures
// a thread stand for it.
import Glibc
import HTTP

/// A running HTTP server.
public final class Server: Sendable {
    /// The port listened on.
    public let port: UInt16
    private let shared: Shared
    private let counters: [Counters]
    private let wakers: [CompletionQueue]
    private let loopThreads: [Thread]
    private let workerThreads: [Thread]
    private let isDown = Lock(false)

    /// Starts serving; returns when every thread has its lane and connections are accepted.
    public init<S: Service>(service: S, settings: Settings) throws(ServerError) {
        try Server.check(settings)
        // A client that went away must end its own connection, not the process.
        signal(SIGPIPE, SIG_IGN)
        let descriptors = Server.raiseDescriptorLimit()
        let connections = min(settings.connections, max(16, descriptors - 64))
        let loops = settings.loops > 0 ? settings.loops : max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        let listeners = try Listener.open(host: settings.host, port: settings.port, count: loops)
        let shared = Shared(settings: settings, connections: connections)
        let startup = Startup()
        var wakers: [CompletionQueue] = []
        var counters: [Counters] = []
        var loopThreads: [Thread] = []
        var workerThreads: [Thread] = []
        do {
            for index in 0..<loops {
                let completions = try CompletionQueue()
                let counter = Counters()
                let listener = listeners[index].descriptor
                wakers.append(completions)
                counters.append(counter)
                loopThreads.append(
                    try Thread("http-loop-\(index)") {
                        let loop = startup.run {
                            let handler = try Handler(service, .loop)
                            return try EventLoop(
                                shared, handler, completions, counter, listener: listener, index: index, count: loops)
                        }
                        if let loop { loop.run() } else { close(listener) }
                    })
            }
            for index in 0..<settings.workers {
                workerThreads.append(
                    try Thread("http-work-\(index)") {
                        guard let handler = startup.run({ try Handler(service, .worker) }) else { return }
                        while let job = shared.work.pop() {
                            job.completions.push(job.connection, handler.respond(job.request))
                        }
                    })
            }
            try startup.wait(for: loops + settings.workers)
        } catch {
            for listener in listeners.dropFirst(loopThreads.count) { close(listener.descriptor) }
            Server.end(shared, wakers, loopThreads, workerThreads)
            throw error
        }
        port = listeners[0].port
        self.shared = shared
        self.counters = counters
        self.wakers = wakers
        self.loopThreads = loopThreads
        self.workerThreads = workerThreads
        settings.log.info(
            100,
            "listening on \(settings.host) port \(port), \(loops) loops, \(settings.workers) workers, "
                + "\(descriptors) descriptors")
    }

    deinit { stop() }

    /// What was counted so far.
    public var metrics: Metrics {
        var metrics = Metrics()
        for counter in counters { counter.add(to: &metrics) }
        metrics.queued = shared.work.count
        return metrics
    }

    /// Stops: accepts no more, finishes what is under way within `Settings.stopDeadline`, and returns when all threads
    /// have ended. A second call does nothing.
    public func stop() {
        let first = isDown.withLock { isDown in
            defer { isDown = true }
            return !isDown
        }
        if first { Server.end(shared, wakers, loopThreads, workerThreads) }
    }

    /// Serves until SIGTERM or SIGINT, then stops. For `main`, which must have called `holdSignals()` before.
    public func runUntilSignal() {
        var signals = Server.endingSignals
        var number: Int32 = 0
        sigwait(&signals, &number)
        shared.settings.log.info(106, "stopping")
        stop()
    }

    /// Keeps SIGTERM and SIGINT for `runUntilSignal`. To be called first in `main`: threads inherit it.
    public static func holdSignals() {
        var signals = endingSignals
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    private static var endingSignals: sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGTERM)
        sigaddset(&signals, SIGINT)
        return signals
    }

    private static func end(
        _ shared: Shared, _ wakers: [CompletionQueue], _ loops: [Thread], _ workers: [Thread]
    ) {
        shared.stopping.store(true, ordering: .relaxed)
        for waker in wakers { waker.wake() }
        for loop in loops { loop.join() }
        shared.work.close(workers: workers.count)
        for worker in workers { worker.join() }
    }

    private static func check(_ settings: Settings) throws(ServerError) {
        let positive: [(String, Int)] = [
            ("headDeadline", settings.headDeadline), ("bodyDeadline", settings.bodyDeadline),
            ("idleDeadline", settings.idleDeadline), ("answerDeadline", settings.answerDeadline),
            ("lingerDeadline", settings.lingerDeadline), ("connections", settings.connections),
            ("connectionsPerAddress", settings.connectionsPerAddress), ("workers", settings.workers),
            ("requestsPerConnection", settings.requestsPerConnection), ("head.requestLine", settings.head.requestLine),
            ("head.fields", settings.head.fields), ("head.fieldCount", settings.head.fieldCount),
            ("queuedRequests", settings.queuedRequests), ("bodyRate", settings.bodyRate),
            ("answerRate", settings.answerRate),
        ]
        for (name, value) in positive where value <= 0 { throw .setting(name) }
        let natural = [
            ("loops", settings.loops), ("stopDeadline", settings.stopDeadline), ("memoryBody", settings.memoryBody),
            ("drain", settings.drain),
        ]
        for (name, value) in natural where value < 0 { throw .setting(name) }
        if settings.head.head > 1 << 20 { throw .setting("head") }
        if let proxy = settings.trustedProxy, PeerAddress(proxy) == nil { throw .address(proxy) }
    }

    /// Raises the limit of descriptors as far as the system lets; gives what was got.
    private static func raiseDescriptorLimit() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1024 }
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        return Int(min(limit.rlim_cur, 1 << 30))
    }
}

/// The start of threads: each tells whether it has what it needs.
private final class Startup: Sendable {
    private let failure = Lock<ServerError?>(nil)
    private let done = Semaphore()

    /// Makes what a thread needs, or notes why not.
    func run<T>(_ make: () throws -> T) -> T? {
        defer { done.post() }
        do {
            return try make()
        } catch {
            failure.withLock { $0 = error as? ServerError ?? .lane(error) }
            return nil
        }
    }

    /// Waits for this many threads; throws the failure of one of them.
    func wait(for threads: Int) throws(ServerError) {
        for _ in 0..<threads { done.wait() }
        if let failure = failure.withLock({ $0 }) { throw failure }
    }
}
