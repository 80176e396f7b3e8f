// The service under test: echoes, waits on a gate, sends large answers. Lanes are counted, to prove who made them.
import Glibc
import HTTP
import Synchronization

@testable import Server

/// A gate that holds workers until the test opens it.
final class Gate: Sendable {
    private let entered = Semaphore()
    private let opened = Semaphore()

    /// Called by the service: tells the test, and waits.
    func pass() {
        entered.post()
        opened.wait()
    }

    /// Waits until a worker is inside.
    func waitUntilEntered() { entered.wait() }

    /// Lets one worker go on.
    func open() { opened.post() }
}

struct TestService: Service {
    final class Lane {
        let kind: LaneKind
        let thread = pthread_self()
        init(_ kind: LaneKind) { self.kind = kind }
    }

    struct LaneFailure: Error {}

    let gate = Gate()
    var failsLane = false

    func makeLane(_ kind: LaneKind) throws -> Lane {
        if failsLane, case .worker = kind { throw LaneFailure() }
        return Lane(kind)
    }

    func admit(_ head: RequestHead) -> Admission {
        switch head.target.path.segments.first {
        case "worker", "gate": .worker(bodyLimit: 1 << 20)
        case "refused": .refuse(.text("refused", status: .forbidden))
        case "small": .loop(bodyLimit: 10)
        default: .loop(bodyLimit: 64 << 20)
        }
    }

    func respond(to request: Request, on lane: Lane) -> Response {
        guard pthread_equal(lane.thread, pthread_self()) != 0 else { return .text("wrong thread", status: .conflict) }
        switch request.path.segments.first {
        case "gate":
            gate.pass()
            return .text("through")
        case "lane": return .text("\(lane.kind)")
        case "worker": return .text("\(lane.kind) \(request.path.segments.last ?? "")")
        case "peer": return .text(request.peer)
        case "large": return Response(.ok, body: .bytes([UInt8](repeating: 0x61, count: 8 << 20)))
        case "file": return Response(.ok, body: .file(path: "/proc/self/exe", range: 0..<100_000))
        case "missing": return Response(.ok, body: .file(path: "/nonexistent", range: 0..<10))
        case "spooled":
            if case .spooled = request.body { return .text("spooled \(request.body.load()?.count ?? -1)") }
            return .text("memory \(request.body.count)")
        default: return Response(.ok, body: .bytes(request.body.load() ?? []))
        }
    }

    func refusal(_ status: Status) -> Response { .text("own \(status.code)", status: status) }
}

/// Runs a server on a free port for one test and stops it.
func withServer<T>(
    _ service: TestService = TestService(), _ change: (inout Settings) -> Void = { _ in },
    _ body: (Server) throws -> T
) throws -> T {
    var settings = Settings()
    settings.port = 0
    settings.loops = 2
    settings.workers = 2
    settings.log = .none
    settings.lingerDeadline = 200
    change(&settings)
    let server = try Server(service: service, settings: settings)
    defer { server.stop() }
    return try body(server)
}

/// The number of open descriptors of this process that a server may have opened: sockets, epoll and event descriptors,
/// spare ones, spooled bodies and files to send. Other suites open databases meanwhile; those are not counted.
func openDescriptors() -> Int {
    guard let directory = opendir("/proc/self/fd") else { return -1 }
    defer { closedir(directory) }
    var count = 0
    while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        var target = [CChar](repeating: 0, count: 256)
        guard readlink("/proc/self/fd/" + name, &target, 255) > 0 else { continue }
        let path = String(decoding: target.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        if ["socket:", "anon_inode:", "/dev/null", "/tmp/#", "/tmp/body-"].contains(where: path.hasPrefix) {
            count += 1
        }
    }
    return count
}
