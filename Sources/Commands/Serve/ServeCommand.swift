// serve: opens the data, checks the templates, listens, and runs until SIGTERM.
import Glibc
import HTTP
import Server
import Storage
import Web

enum ServeCommand {
    static let declaration = Command(
        "serve", "открыть сайт школы",
        flags: [
            .data,
            Flag("host", "АДРЕС", "на каком адресе слушать; 127.0.0.1"),
            Flag("port", "НОМЕР", "порт; 8080, 0 — любой свободный"),
            Flag(switch: "demo", "пустую папку заполнить вымышленной школой"),
            Flag(switch: "dev", "перечитывать шаблоны и стили при сохранении"),
            Flag("trusted-proxy", "АДРЕС", "прокси, чьему X-Forwarded-For верить"),
            Flag(switch: "behind-tls", "сайт открыт по https: cookie только для него"),
            Flag("public-address", "URL", "адрес сайта для QR на свидетельствах"),
            SystemClock.offsetFlag,
        ] + SitePlaces.flags + LimitFlags.flags,
        notes: [
            "SIGTERM останавливает сайт: начатое заканчивается, код завершения 0.",
            "/up — жив ли процесс, /ready — отвечает ли база, /metrics — счётчики, только с этой машины.",
        ]
    ) { arguments, terminal in
        // Before any thread is made: all of them leave the signals to the one that waits for them.
        Server.holdSignals()
        try run(arguments, terminal) { $0.runUntilSignal() }
    }

    /// Serves; `wait` returns when it is time to stop.
    static func run(_ arguments: Arguments, _ terminal: Terminal, until wait: (Server) -> Void) throws {
        let places = try SitePlaces(arguments)
        var settings = try self.settings(arguments)
        let publicAddress = try publicAddress(arguments)
        _ = try SystemClock.offset(arguments)
        let data = try DataDirectory(try arguments.required("data"), create: arguments.has("demo"))
        data.reportTightening(terminal)
        let database = try open(data, arguments, terminal)
        // The first of the two runs last: what still waits is written before the head is written down.
        defer { try? data.keepAuditHead(of: database) }
        defer { database.close() }
        try data.keepAuditHead(of: database)
        // The directory is this process's alone, so nobody is writing them.
        let leftovers = database.files.clearTemporaries()
        if leftovers > 0 { terminal.say("Убраны недописанные файлы прерванных загрузок: \(leftovers)") }

        let files: StaticDirectory
        do {
            files = try StaticDirectory(places.assets, prefix: "", reloads: arguments.has("dev"))
        } catch { throw CommandError.failed("папка \(places.assets) не читается (\(error))") }
        var configuration = try configuration(arguments, data, database, files)
        configuration.publicAddress = publicAddress
        let source = try SiteSource(places, reloads: arguments.has("dev"), complain: terminal.complain) {
            [configuration] templates in
            try Site(database: database, templates: templates, configuration: configuration)
        }
        settings.spoolDirectory = data.path
        let metrics = MetricsSource()
        let server: Server
        do {
            server = try Server(
                service: SiteService(source: source, files: files, metrics: metrics), settings: settings)
        } catch { throw CommandError.failed("сервер не запустился: \(error)") }
        metrics.connect { [weak server] in server?.metrics ?? Metrics() }
        if geteuid() == 0 {
            terminal.complain("doska: сайт работает от root; заведите для него отдельного пользователя системы")
        }
        terminal.say("Доска успешности открыта: http://\(host(settings.host)):\(server.port)")
        wait(server)
        server.stop()
    }

    private static func host(_ host: String) -> String { host.contains(":") ? "[\(host)]" : host }

    private static func settings(_ arguments: Arguments) throws(CommandError) -> Settings {
        var settings = Settings()
        settings.host = arguments["host"] ?? settings.host
        settings.port = UInt16(try arguments.number("port", in: 0...65_535, default: Int(settings.port)))
        settings.trustedProxy = arguments["trusted-proxy"]
        try LimitFlags.apply(arguments, to: &settings)
        return settings
    }

    /// Opens the database; fills an empty one where the demo is wanted, and asks for `init` where it is not.
    private static func open(_ data: DataDirectory, _ arguments: Arguments, _ terminal: Terminal) throws -> Database {
        guard data.hasDatabase || arguments.has("demo") else { throw CommandError.failed(emptyAdvice(data)) }
        let database = try data.open()
        guard try database.records().users.isEmpty() else { return database }
        guard arguments.has("demo") else {
            database.close()
            throw CommandError.failed(emptyAdvice(data))
        }
        terminal.say("Заполняю вымышленную школу…")
        let started = SystemClock.now()
        let filled = try DemoSchool(.demo, today: try SystemClock.today(arguments)).fill(database)
        terminal.say("Готово за \((SystemClock.now() - started + 500) / 1000) с: \(filled.summary)")
        return database
    }

    private static func emptyAdvice(_ data: DataDirectory) -> String {
        "в папке \(data.path) ещё нет школы; создайте её: doska init --data \(data.path) --school НАЗВАНИЕ, "
            + "или посмотрите вымышленную: doska serve --data \(data.path) --demo"
    }

    private static func configuration(
        _ arguments: Arguments, _ data: DataDirectory, _ database: Database, _ files: StaticDirectory
    ) throws -> Configuration {
        var configuration = Configuration(clock: Clock(now: SystemClock.now), secret: try data.secret())
        configuration.utcOffsetMinutes = try SystemClock.offset(arguments)
        configuration.isBehindTLS = arguments.has("behind-tls")
        // The flag alone does not make a real school a demo: the accounts with the known password must be there.
        configuration.isDemo = try arguments.has("demo") && DemoSchool.isIn(try database.records())
        configuration.asset = { path in files.files.url(String(path.dropFirst())) ?? path }
        configuration.log = { site, text in Log.standardError.write(.info, site, text) }
        return configuration
    }

    private static func publicAddress(_ arguments: Arguments) throws(CommandError) -> String {
        guard var address = arguments["public-address"] else { return "" }
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
            throw .usage("--public-address: нужен полный адрес, например https://doska.school14.ru")
        }
        while address.hasSuffix("/") { address.removeLast() }
        return address
    }
}
