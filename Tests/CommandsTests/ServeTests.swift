// serve as a process: it says where it listens, answers, and ends with 0 at SIGTERM. Loopback only, on a free port.
import Foundation
import HTTP
import Server
import Support
import Testing

@testable import Commands

@Suite("serve")
struct ServeTests {
    private let directory: TemporaryDirectory
    private let data: String

    init() throws {
        directory = try TemporaryDirectory()
        data = directory.file("data")
    }

    /// The program that was built with the tests.
    private static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("doska")

    /// Starts the server and gives it with the address that it told.
    private func start(_ flags: [String] = [], errors: Any = Pipe()) throws -> (process: Process, address: String) {
        let process = Process()
        let output = Pipe()
        process.executableURL = Self.program
        process.arguments = ["serve", "--data", data, "--port", "0"] + flags
        process.currentDirectoryURL = URL(fileURLWithPath: Checkout.root)
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        var text = ""
        while !text.contains("http://") || !text.hasSuffix("\n") {
            let piece = output.fileHandleForReading.availableData
            try #require(!piece.isEmpty, "the server ended: \(text)")
            text += String(decoding: piece, as: UTF8.self)
        }
        let address = try #require(text.split(separator: "http://").last)
        return (process, "http://" + address.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// What the path answers: status and the whole answer.
    private func get(
        _ address: String, _ path: String, _ fields: [String: String] = [:], method: String = "GET"
    ) throws -> (Int, String) {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        // Bash opens the connection: the test needs no client of its own.
        let port = try #require(address.split(separator: ":").last)
        let head = (["\(method) \(path) HTTP/1.0", "Host: test"] + fields.map { "\($0): \($1)" }).joined(
            separator: "\\r\\n")
        process.arguments = [
            "-c", "exec 3<>/dev/tcp/127.0.0.1/\(port); printf '%b' \"$1\" >&3; cat <&3", "bash",
            head + "\\r\\n\\r\\n",
        ]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let status = try #require(text.split(separator: " ", maxSplits: 2).dropFirst().first.flatMap { Int($0) })
        return (status, text)
    }

    @Test("I58. a program whose standard error is a full disk keeps serving")
    func fullDisk() throws {
        #expect(doska("seed", "--data", data, "--students", "22", "--years", "1").code == 0)
        let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        let (process, address) = try start(errors: full)
        defer { process.terminate() }
        // A refused login is a line of the log.
        for _ in 0..<3 {
            let sender = Process()
            let port = try #require(address.split(separator: ":").last)
            let head = "POST /session HTTP/1.0\\r\\nHost: test\\r\\nContent-Length: 0\\r\\n\\r\\n"
            sender.executableURL = URL(fileURLWithPath: "/bin/bash")
            sender.arguments = ["-c", "exec 3<>/dev/tcp/127.0.0.1/\(port); printf '\(head)' >&3; cat <&3"]
            sender.standardOutput = FileHandle.nullDevice
            try sender.run()
            sender.waitUntilExit()
            #expect(try get(address, "/login").0 == 200)
        }
        process.terminate()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test("it answers /up, a page and a file, keeps the metrics to this machine, and ends with 0 at SIGTERM")
    func lifetime() throws {
        #expect(doska("seed", "--data", data, "--students", "22", "--years", "1").code == 0)
        let (process, address) = try start()
        defer { process.terminate() }
        #expect(try get(address, "/up").0 == 200)
        #expect(try get(address, "/ready").0 == 200)
        let login = try get(address, "/login")
        #expect(login.0 == 200)
        let style = try #require(login.1.split(separator: "\"").first { $0.hasPrefix("/css/base.css?v=") })
        let file = try get(address, String(style))
        #expect(file.0 == 200)
        #expect(file.1.contains("immutable"))
        #expect(file.1.contains("nosniff"))
        #expect(try get(address, "/metrics").1.contains("doska_answers_total{class=\"2xx\"} 4\n"))
        #expect(try get(address, "/metrics", ["X-Forwarded-For": "192.0.2.1"]).0 == 404)
        #expect(try get(address, "/nothing-here").0 == 404)
        let second = doska(
            "serve", "--data", data, "--port", "0", "--templates", Checkout.root + "/Templates", "--public",
            Checkout.root + "/Public")
        #expect(second.code == 1)
        #expect(second.complained.count == 1)
        process.terminate()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 0)
    }

    /// The addresses that a process listens on, as Linux tells them: hexadecimal, in the order of the machine's bytes.
    private func listening(_ process: Process) throws -> Set<String> {
        let descriptors = "/proc/\(process.processIdentifier)/fd"
        let sockets = Set(
            try FileManager.default.contentsOfDirectory(atPath: descriptors).compactMap {
                try? FileManager.default.destinationOfSymbolicLink(atPath: descriptors + "/" + $0)
            })
        var found: Set<String> = []
        for table in ["/proc/net/tcp", "/proc/net/tcp6"] {
            // A file of /proc has no size, so it is read to its end.
            let bytes = FileHandle(forReadingAtPath: table)?.readDataToEndOfFile()
            let text = String(decoding: bytes ?? Data(), as: UTF8.self)
            for line in text.split(separator: "\n").dropFirst() {
                let cells = line.split(separator: " ")
                // 0A is LISTEN (include/net/tcp_states.h of Linux); the tenth cell is the number of the socket.
                guard cells.count > 9, cells[3] == "0A", sockets.contains("socket:[\(cells[9])]") else { continue }
                found.insert(String(cells[1].prefix { $0 != ":" }))
            }
        }
        return found
    }

    @Test("L69: without a flag it listens on 127.0.0.1 and on no other address, and believes no X-Forwarded-For")
    func loopback() throws {
        #expect(doska("seed", "--data", data, "--students", "22", "--years", "1").code == 0)
        let (process, address) = try start()
        defer { process.terminate() }
        #expect(address.hasPrefix("http://127.0.0.1:"))
        #expect(try listening(process) == ["0100007F"])
        #expect(Settings().trustedProxy == nil)
    }

    @Test("an empty directory without --demo says what to do")
    func empty() throws {
        try FileSystem.makeDirectory(data)
        let places = ["--templates", Checkout.root + "/Templates", "--public", Checkout.root + "/Public"]
        let outcome = doska("serve", "--data", data, places[0], places[1], places[2], places[3])
        #expect(outcome.code == 1)
        #expect(outcome.text.contains("doska init --data"))
        #expect(outcome.text.contains("--demo"))
        #expect(!FileManager.default.fileExists(atPath: data + "/doska.sqlite"))
    }

    @Test(
        "wrong values of flags are refused before anything is opened",
        arguments: [
            ["--port", "65536"], ["--utc-offset", "x"], ["--public-address", "doska.ru"], ["--templates", "/nowhere"],
        ])
    func wrongValues(flag: [String]) throws {
        #expect(doska("seed", "--data", data, "--students", "22", "--years", "1").code == 0)
        let outcome = doska(
            "serve", "--data", data, flag[0], flag[1],
            environment: [
                "DOSKA_PUBLIC": Checkout.root + "/Public",
                "DOSKA_TEMPLATES": flag[0] == "--templates" ? "" : Checkout.root + "/Templates",
            ])
        #expect(outcome.code == 2)
        #expect(outcome.complained.count == 1)
        #expect(outcome.text.contains(flag[0]))
    }

    @Test("the metrics are the Prometheus text format: each sample has its help and its type")
    func metricsText() {
        var metrics = Metrics()
        metrics.answers = [0, 7, 1, 2, 0]
        metrics.connections = 3
        let lines = MetricsSource.text(metrics, residentBytes: 4096).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.last == "")
        #expect(lines.contains("doska_answers_total{class=\"2xx\"} 7"))
        #expect(lines.contains("doska_connections 3"))
        #expect(lines.contains("process_resident_memory_bytes 4096"))
        for line in lines where !line.isEmpty && !line.hasPrefix("#") {
            let name = line.split(separator: " ")[0].split(separator: "{")[0]
            #expect(lines.contains { $0.hasPrefix("# HELP \(name) ") })
            #expect(lines.contains { $0.hasPrefix("# TYPE \(name) ") })
        }
    }

    @Test("H51: TRACE is refused, no directory is listed, no dot file, database, source or copy is reachable")
    func reach() throws {
        #expect(doska("seed", "--data", data, "--students", "22", "--years", "1").code == 0)
        // What an editor, a copy and a link leave beside the files.
        let files = directory.file("public")
        try FileManager.default.copyItem(atPath: Checkout.root + "/Public", toPath: files)
        for left in [".env", ".htaccess", "css/.base.css.swp"] {
            try Data("swift-tools-version".utf8).write(to: URL(fileURLWithPath: files + "/" + left))
        }
        for (link, target) in [("doska.sqlite", data + "/doska.sqlite"), ("data", data), ("css/up", Checkout.root)] {
            try FileManager.default.createSymbolicLink(atPath: files + "/" + link, withDestinationPath: target)
        }
        let (process, address) = try start(["--public", files])
        defer { process.terminate() }
        #expect(try get(address, "/css/base.css").0 == 200)
        for method in ["TRACE", "TRACK", "CONNECT", "PROPFIND", "DEBUG"] {
            let answer = try get(address, "/login", ["Cookie": "doska=secret-of-the-test"], method: method)
            #expect([400, 405, 501].contains(answer.0), "\(method): \(answer.0)")
            #expect(!answer.1.contains("secret-of-the-test"), "\(method) echoes a cookie")
        }
        let hidden = [
            "/.git/config", "/.git/HEAD", "/.env", "/.ci/test", "/.htaccess", "/.DS_Store", "/doska.sqlite",
            "/data/doska.sqlite", "/doska.sqlite-wal", "/secret", "/lock", "/Package.swift",
            "/Sources/doska/main.swift",
            "/Templates/layout.html", "/README.md", "/css/up/Package.swift", "/css/base.css~", "/css/base.css.bak",
            "/css/.base.css.swp",
            "/backup.zip", "/doska.tar.gz", "/css/../../Package.swift", "/css/%2e%2e/%2e%2e/Package.swift",
            "/css/..%2f..%2fPackage.swift", "//etc/passwd", "/css//../../../etc/passwd", "/css/base.css%00.html",
            "/..\\\\..\\\\Package.swift", "/server-status", "/debug", "/actuator", "/phpinfo.php", "/swagger.json",
        ]
        for path in hidden {
            let answer = try get(address, path)
            #expect([400, 404].contains(answer.0), "\(path): \(answer.0)")
            for inside in ["swift-tools-version", "SQLite format", "root:x:", "{{", data] {
                #expect(!answer.1.contains(inside), "\(path) shows \(inside)")
            }
        }
        for directory in ["/css", "/css/", "/icons/", "/js", "/papers/"] {
            let answer = try get(address, directory)
            #expect(answer.0 == 404, "\(directory): \(answer.0)")
            for file in ["base.css", "sprite.svg", "app.js", "arms.svg", "Index of"] {
                #expect(
                    !answer.1.replacing("/css/base.css", with: "").contains("\"\(file)"), "\(directory) lists \(file)")
            }
        }
    }

    @Test(
        "H48: the server's own refusals are Russian, carry a number, and hold no script and nothing of the inside",
        arguments: [
            Status.badRequest, .requestTimeout, .contentTooLarge, .uriTooLong, .expectationFailed, .fieldsTooLarge,
            .internalServerError, .notImplemented, .serviceUnavailable, .versionNotSupported, .insufficientStorage,
        ])
    func refusals(status: Status) throws {
        let numbers = RefusalCounter()
        #expect(numbers.next() == "R1" && numbers.next() == "R2")
        let response = RefusalPage.response(status, number: "R2")
        guard case .bytes(let bytes) = response.body else {
            Issue.record("no body")
            return
        }
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(response.status.code == status.code)
        #expect(page.contains("<html lang=\"ru\">"))
        #expect(page.contains("На главную"))
        #expect(page.contains("Номер для администратора: R2"))
        for inside in ["<script", "Swift", "SQL", "/Sources", ".swift", "doska/", "version"] {
            #expect(!page.contains(inside), "\(status.code) tells \(inside)")
        }
    }
}
