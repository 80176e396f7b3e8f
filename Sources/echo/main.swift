// echo: the smallest program on HTTP and Server. An example of how to use them, and what protocol suites are pointed at.
//
//   echo [--port N] [--public DIR]
//
// Any method and path answers 200 with the request's body, except: /plaintext (13 bytes), /echo (the field lines),
// /cookie (the cookie pairs), /static/… (the files of --public), /work (the body again, by way of a worker).
import Glibc
import HTTP
import Server

/// Answers every request from the request itself.
struct Echo: Service {
    let files: StaticDirectory?

    /// No thread owns anything.
    func makeLane(_ kind: LaneKind) {}

    func admit(_ head: RequestHead) -> Admission {
        head.target.path.segments == ["work"] ? .worker(bodyLimit: 64 << 20) : .loop(bodyLimit: 64 << 20)
    }

    func respond(to request: Request, on lane: Void) -> Response {
        switch request.path.segments.first {
        case "plaintext": return .text("Hello, World!")
        case "echo": return .text(request.fields.pairs.map { "\($0.name): \($0.value)\n" }.joined())
        case "cookie": return .text(request.cookies.map { "\($0.name)=\($0.value)\n" }.joined())
        case "static":
            return files?.files.response(to: request.head) ?? .text("404 Not Found\n", status: .notFound)
        default:
            guard let body = request.body.load() else { return refusal(.internalServerError) }
            return Response(.ok, fields: [(.contentType, "application/octet-stream")], body: .bytes(body))
        }
    }
}

/// Says what is wrong and how to do it, and exits with 2.
func usage(_ problem: String) -> Never {
    Log.standardError.write(.error, 1, "\(problem); usage: echo [--port N] [--public DIR]")
    exit(2)
}

Server.holdSignals()
var settings = Settings()
var directory: String?
var arguments = CommandLine.arguments.dropFirst()
while let flag = arguments.popFirst() {
    guard let value = arguments.popFirst() else { usage("\(flag) needs a value") }
    switch flag {
    case "--port":
        guard let port = UInt16(value) else { usage("--port is a number up to 65535") }
        settings.port = port
    case "--public": directory = value
    default: usage("unknown flag \(flag)")
    }
}
do {
    let files = try directory.map { try StaticDirectory($0) }
    let server = try Server(service: Echo(files: files), settings: settings)
    server.runUntilSignal()
} catch {
    Log.standardError.write(.error, 2, "\(error)")
    exit(1)
}
