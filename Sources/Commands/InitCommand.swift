// init: a school with its first administrator, the first one of a directory or one more in it: whoever may write the
// directory administers the installation, no account of a school does (design 3), so a school is not added by a page. The
// password is random, is told once, and has to be replaced at the first login; it is stored as a hash only (checklist
// B14, B15).
import Crypto
import School
import Storage

enum InitCommand {
    static let declaration = Command(
        "init", "создать школу (первую или ещё одну) и её администратора",
        flags: [
            .data,
            Flag("school", "НАЗВАНИЕ", "краткое название, например «Школа № 14»", required: true),
            Flag("full-name", "НАЗВАНИЕ", "полное название по уставу, для свидетельств"),
            Flag("city", "ГОРОД", "город или село"),
            Flag("head-name", "ФИО", "директор, как в подписи"),
            Flag("admin", "ЛОГИН", "логин администратора; admin"),
            Flag("admin-name", "ФИО", "фамилия, имя и отчество администратора"),
            SystemClock.offsetFlag,
        ],
        notes: ["В папке может быть несколько школ; у каждой свой администратор, остановите сайт на время команды."]
    ) { arguments, terminal in
        let short = try arguments.required("school")
        let today = try SystemClock.today(arguments)
        let login = try login(arguments)
        let name = try adminName(arguments)
        let password = oneTimePassword()
        let hash = try PasswordHasher().hash(password)
        let data = try DataDirectory(try arguments.required("data"), create: true)
        data.reportTightening(terminal)
        let database = try data.open()
        defer { database.close() }
        let others = try database.records().schools.all()
        guard !others.contains(where: { RussianFold.fold($0.shortName) == RussianFold.fold(short) }) else {
            throw CommandError.failed("в папке \(data.path) уже есть школа с этим названием")
        }
        guard try !database.records().users.isTaken(login: login) else {
            throw CommandError.failed("логин \(login) уже занят; выберите другой: --admin ЛОГИН")
        }
        let profile = NewSchool(
            fullName: arguments["full-name"] ?? short, shortName: short, city: arguments["city"] ?? "",
            headName: arguments["head-name"] ?? "")
        let now = SystemClock.now()
        try database.write { transaction in
            let school = try profile.add(to: transaction, today: today)
            let user = try transaction.addUser(
                login: login, passwordHash: hash, name: name, school: school, oneTimeUntil: now + lifetime, at: now)
            // The login was free a moment ago and the directory is locked: it cannot be taken.
            if let user { try transaction.grant(.administrator, to: user, from: today) }
            try transaction.log(
                AuditNote(
                    at: SystemClock.now(), user: nil, address: "", deed: .foundSchool,
                    subject: AuditSubject(school: school), result: .done))
        }
        _ = try data.secret()
        terminal.say("Школа создана в папке \(data.path).")
        if !others.isEmpty {
            terminal.say("Теперь школ в папке: \(others.count + 1). Друг друга они не видят.")
        }
        terminal.say("Логин администратора: \(login)")
        terminal.say("Пароль на один вход: \(password)")
        terminal.say("Пароль больше нигде не показан, действует один раз и 30 дней; при входе его нужно сменить.")
        terminal.say("Дальше: doska serve --data \(data.path)")
    }

    /// Milliseconds that the first password lets in: there is nobody yet who could give out another one.
    private static let lifetime: Int64 = 30 * 86_400_000

    /// 80 random bits in groups that can be read aloud: `7QXK-9M2P-4TRA-D0WE`.
    static func oneTimePassword() -> String {
        let letters = Array(Encoding.base32(randomBytes(10)))
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: "-")
    }

    private static func login(_ arguments: Arguments) throws(CommandError) -> String {
        let login = arguments["admin"] ?? "admin"
        guard (2...60).contains(login.count), !login.contains(where: \.isWhitespace) else {
            throw .usage("--admin: от 2 до 60 знаков без пробелов")
        }
        return login
    }

    private static func adminName(_ arguments: Arguments) throws(CommandError) -> PersonName {
        guard let text = arguments["admin-name"] else { return PersonName(last: "Администратор", first: "Школы") }
        guard let name = NameReading.full(text).value else {
            throw .usage("--admin-name: нужны фамилия и имя, можно с отчеством")
        }
        return name
    }
}
