// /metrics in the Prometheus text format (version 0.0.4), for processes of this machine alone. Anybody else gets what a
// page that does not exist gives: the numbers say when a school is at work.
import Glibc
import HTTP
import Server
import Synchronization

/// Counts of the server, which exists only after the service that shows them.
final class MetricsSource: Sendable {
    private let read = Mutex<(@Sendable () -> Metrics)?>(nil)

    /// Tells where the counts come from.
    func connect(_ read: @escaping @Sendable () -> Metrics) { self.read.withLock { $0 = read } }

    /// The answer to a request for the metrics that comes from this machine; nil for any other.
    func response(to request: Request) -> Response? {
        guard request.path.segments == ["metrics"], request.method == .get,
            ["127.0.0.1", "::1"].contains(request.peer),
            // A proxy on this machine that is not named as trusted speaks for somebody else.
            request.fields["X-Forwarded-For"] == nil, request.fields["Forwarded"] == nil,
            let metrics = read.withLock({ $0 })?()
        else { return nil }
        return Response(
            .ok, fields: [(.contentType, "text/plain; version=0.0.4; charset=utf-8")],
            body: .bytes(Array(MetricsSource.text(metrics, residentBytes: MetricsSource.residentBytes()).utf8)))
    }

    /// The exposition of the counts.
    static func text(_ metrics: Metrics, residentBytes: Int) -> String {
        var lines: [String] = []
        func add(_ name: String, _ kind: String, _ help: String, _ samples: [(labels: String, value: Int)]) {
            lines += ["# HELP \(name) \(help)", "# TYPE \(name) \(kind)"]
            lines += samples.map { "\(name)\($0.labels) \($0.value)" }
        }
        add(
            "doska_answers_total", "counter", "Answers by class of status.",
            metrics.answers.enumerated().map { ("{class=\"\($0.offset + 1)xx\"}", $0.element) })
        add("doska_connections", "gauge", "Connections open now.", [("", metrics.connections)])
        add("doska_connections_accepted_total", "counter", "Connections accepted.", [("", metrics.accepted)])
        add(
            "doska_connections_turned_away_total", "counter", "Connections turned away for the limits.",
            [("", metrics.turnedAway)])
        add("doska_received_bytes_total", "counter", "Bytes received.", [("", metrics.bytesIn)])
        add("doska_sent_bytes_total", "counter", "Bytes sent.", [("", metrics.bytesOut)])
        add("doska_requests_queued", "gauge", "Requests waiting for a worker now.", [("", metrics.queued)])
        add("process_resident_memory_bytes", "gauge", "Resident memory.", [("", residentBytes)])
        return lines.joined(separator: "\n") + "\n"
    }

    /// Resident memory by /proc/self/statm (proc(5)); zero where it cannot be read.
    private static func residentBytes() -> Int {
        guard let content = try? FileSystem.read("/proc/self/statm") else { return 0 }
        let fields = String(decoding: content, as: UTF8.self).split(separator: " ")
        return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}
