// expired: pupils who left and whose term of keeping is over (checklist J62). Without a decision they are listed, by
// number and day alone, since whoever runs the machine reads no child's record; with the minutes of a decision their
// records are destroyed, each with an act of its own.
import School
import Storage

enum ExpiredCommand {
    static let declaration = Command(
        "expired", "найти данные выбывших с истёкшим сроком хранения; уничтожить их по протоколу",
        flags: [
            .data,
            Flag("minutes", "НОМЕР", "номер протокола с решением; без него — только список"),
            Flag("minutes-date", "ГГГГ-ММ-ДД", "дата протокола"),
            Flag("school", "НАЗВАНИЕ", "только эта школа, краткое название; иначе все"),
            SystemClock.offsetFlag,
        ],
        notes: ["Остановите сайт на время команды. Акты печатает заместитель директора: «Школа», «Выбывшие»."]
    ) { arguments, terminal in
        let today = try SystemClock.today(arguments)
        let decision = try decision(arguments, today)
        let data = try DataDirectory(try arguments.required("data"), create: false)
        data.reportTightening(terminal)
        let database = try data.open()
        defer { database.close() }
        let records = try database.records()
        let schools = try records.schools.all().filter { arguments["school"].map([$0.shortName].contains) ?? true }
        guard !schools.isEmpty else { throw CommandError.failed("нет школы с таким кратким названием") }
        var found = 0
        for school in schools {
            let years = try records.settings.of(school.id)[.keepingYears]
            let expired = try records.leavers.all(of: school.id, on: today).filter {
                $0.isExpired(after: years, on: today)
            }
            found += expired.count
            terminal.say("\(school.shortName): срок \(Plural.count(years, .year)), истёк у \(expired.count).")
            for leaver in expired {
                guard let decision else {
                    terminal.say("  запись № \(leaver.student.id.raw), выбытие \(RussianDate.numeric(leaver.leftOn))")
                    continue
                }
                try erase(leaver, decision, in: database, today, terminal)
            }
        }
        guard found > 0, decision != nil else { return }
        guard try database.scrub() else {
            throw CommandError.failed(
                "освободившиеся места файла не перезаписаны: повторите команду при остановленном сайте")
        }
        terminal.say("Освободившиеся места файла базы перезаписаны.")
    }

    private static func decision(_ arguments: Arguments, _ today: Day) throws(CommandError) -> ErasureDecision? {
        guard let number = arguments["minutes"] else {
            guard arguments["minutes-date"] == nil else { throw .usage("--minutes-date: нужен и --minutes НОМЕР") }
            return nil
        }
        if let problem = ErasureDecision.numberProblem(number) { throw .usage("--minutes: " + problem) }
        guard let day = arguments["minutes-date"].flatMap(Day.init(iso:)), day <= today else {
            throw .usage("--minutes-date: нужна дата протокола не позже сегодняшней, например 2026-10-05")
        }
        return ErasureDecision(reason: .expired, minutesNumber: number, minutesDay: day)
    }

    private static func erase(
        _ leaver: Leaver, _ decision: ErasureDecision, in database: Database, _ today: Day, _ terminal: Terminal
    ) throws {
        let (act, files) = try database.write { transaction in
            try transaction.erase(leaver.student, decision, by: nil, on: today, at: SystemClock.now())
        }
        for file in files { _ = database.files.removeOrphan(file) }
        let number = try database.records().leavers.act(act)?.number ?? 0
        terminal.say("  запись № \(leaver.student.id.raw) уничтожена, акт № \(number)")
    }
}
