// Every limit and deadline of the server as a flag: its name, its unit, its range. The defaults are those of Server's
// own Settings, so that a number stands in one place only; what the client meets beyond a limit is in the README.
import Server

enum LimitFlags {
    /// One limit.
    private struct Limit: Sendable {
        let name: String
        let unit: String
        let help: String
        let range: ClosedRange<Int>
        let path: any WritableKeyPath<Settings, Int> & Sendable
    }

    private static let all = [
        Limit(name: "loops", unit: "ЧИСЛО", help: "циклов событий; 0 — по числу ядер", range: 0...64, path: \.loops),
        Limit(name: "workers", unit: "ЧИСЛО", help: "рабочих потоков", range: 1...64, path: \.workers),
        Limit(
            name: "queued-requests", unit: "ЧИСЛО", help: "запросов в очереди к потокам, дальше 503",
            range: 1...100_000,
            path: \.queuedRequests),
        Limit(
            name: "request-line", unit: "БАЙТ", help: "длина строки запроса, дальше 414", range: 256...65_536,
            path: \.head.requestLine),
        Limit(
            name: "field-bytes", unit: "БАЙТ", help: "все поля заголовка вместе, дальше 431", range: 1024...1_048_576,
            path: \.head.fields),
        Limit(
            name: "field-count", unit: "ЧИСЛО", help: "полей в заголовке, дальше 431", range: 8...10_000,
            path: \.head.fieldCount),
        Limit(
            name: "memory-body", unit: "БАЙТ", help: "тело запроса в памяти, дальше — на диск",
            range: 1024...67_108_864,
            path: \.memoryBody),
        Limit(
            name: "drain", unit: "БАЙТ", help: "сколько ненужного тела дочитать, дальше закрыть", range: 0...67_108_864,
            path: \.drain),
        Limit(
            name: "head-deadline", unit: "МС", help: "на весь заголовок, дальше 408", range: 100...600_000,
            path: \.headDeadline),
        Limit(
            name: "body-deadline", unit: "МС", help: "на любое тело, дальше — по скорости", range: 100...3_600_000,
            path: \.bodyDeadline),
        Limit(
            name: "body-rate", unit: "БАЙТ/С", help: "самая низкая скорость тела после срока, ниже 408",
            range: 1...1_000_000_000, path: \.bodyRate),
        Limit(
            name: "idle-deadline", unit: "МС", help: "между запросами одного соединения", range: 100...3_600_000,
            path: \.idleDeadline),
        Limit(
            name: "answer-deadline", unit: "МС", help: "на любой ответ, дальше — по скорости", range: 100...3_600_000,
            path: \.answerDeadline),
        Limit(
            name: "answer-rate", unit: "БАЙТ/С", help: "самая низкая скорость чтения ответа после срока",
            range: 1...1_000_000_000, path: \.answerRate),
        Limit(
            name: "linger-deadline", unit: "МС", help: "дочитывание после досрочного закрытия", range: 0...60_000,
            path: \.lingerDeadline),
        Limit(
            name: "stop-deadline", unit: "МС", help: "сколько ждать начатых ответов при остановке", range: 0...600_000,
            path: \.stopDeadline),
        Limit(
            name: "connections", unit: "ЧИСЛО", help: "соединений сразу, дальше 503", range: 1...1_000_000,
            path: \.connections),
        Limit(
            name: "connections-per-address", unit: "ЧИСЛО", help: "соединений с одного адреса, дальше 503",
            range: 1...1_000_000, path: \.connectionsPerAddress),
        Limit(
            name: "requests-per-connection", unit: "ЧИСЛО", help: "запросов в одном соединении",
            range: 1...1_000_000_000,
            path: \.requestsPerConnection),
        Limit(
            name: "retry-after", unit: "С", help: "через сколько повторить, когда занято", range: 1...3600,
            path: \.retryAfter),
    ]

    /// The flags, each with its default in the help.
    static var flags: [Flag] {
        let defaults = Settings()
        return all.map { Flag($0.name, $0.unit, "\($0.help); \(defaults[keyPath: $0.path])") }
    }

    /// Puts what was given into the settings.
    ///
    /// - Throws: `CommandError.usage` with the range where a value is no number of it.
    static func apply(_ arguments: Arguments, to settings: inout Settings) throws(CommandError) {
        for limit in all {
            let standard = settings[keyPath: limit.path]
            settings[keyPath: limit.path] = try arguments.number(limit.name, in: limit.range, default: standard)
        }
    }
}
