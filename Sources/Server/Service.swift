// What the server asks of a program: where a request runs, and its answer. Loops call `admit` and short `respond`s; workers
// call the `respond`s that may block. A lane is what one thread owns — a database connection, buffers — so that nothing
// needs a lock; it is made on the thread that uses it and never leaves it.
import HTTP

/// Which kind of thread a lane is for.
public enum LaneKind: Sendable {
    /// An event loop: must not block.
    case loop
    /// A worker: may block.
    case worker
}

/// What becomes of a request, decided from its head.
public enum Admission: Sendable {
    /// Answered on the event loop, after a body of at most so many bytes. The answer must not block.
    case loop(bodyLimit: Int)
    /// Answered on a worker thread, after a body of at most so many bytes.
    case worker(bodyLimit: Int)
    /// Answered by this at once; the body is not read.
    case refuse(Response)
}

/// A program that answers requests.
public protocol Service: Sendable {
    /// What one thread owns.
    associatedtype Lane

    /// Makes a lane, on the thread that will use it. An error stops the server's start.
    func makeLane(_ kind: LaneKind) throws -> Lane

    /// Decides where a request runs. Called on an event loop, before the body is read: must be quick.
    func admit(_ head: RequestHead) -> Admission

    /// Answers a request, on the thread that `admit` chose.
    func respond(to request: Request, on lane: Lane) -> Response

    /// The answer when the server itself refuses: 400, 408, 413, 414, 417, 431, 500, 501, 503, 505, 507.
    func refusal(_ status: Status) -> Response
}

extension Service {
    /// A line of plain text.
    public func refusal(_ status: Status) -> Response {
        .text("\(status.code) \(status.reason)\n", status: status)
    }
}

/// A service and a lane tied together for one thread: what is below knows neither type.
struct Handler {
    let admit: (RequestHead) -> Admission
    let respond: (Request) -> Response
    let refusal: (Status) -> Response

    init<S: Service>(_ service: S, _ kind: LaneKind) throws {
        let lane = try service.makeLane(kind)
        admit = { service.admit($0) }
        respond = { service.respond(to: $0, on: lane) }
        refusal = { service.refusal($0) }
    }
}
