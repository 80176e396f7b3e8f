// import achievements: a table of a month's results for a class. Entered as the class teacher does, or as the account
// that --as names; rows with a question or a problem are told and left for the site's import page.
import School
import Storage

enum ImportAchievementsCommand {
    static let declaration = Command(
        "import achievements", "загрузить достижения класса из CSV", operands: ["ФАЙЛ"],
        flags: ImportTarget.flags + [Flag("as", "ЛОГИН", "от чьего имени; иначе от классного руководителя")],
        notes: ImportTarget.notes
    ) { arguments, terminal in
        let data = try DataDirectory(try arguments.required("data"), create: false)
        data.reportTightening(terminal)
        let database = try data.open()
        defer { database.close() }
        let target = try ImportTarget(arguments, database)
        let login = arguments["as"]
        let read = try database.write { transaction in
            let read = try save(target, login: login, transaction)
            try target.log(.enterEntry, transaction)
            return read
        }
        try report(read, terminal)
    }

    /// Reads against the entries of this moment and saves in the same transaction.
    private static func save(
        _ target: ImportTarget, login: String?, _ transaction: Transaction
    ) throws -> AchievementImport {
        guard let schoolClass = try target.schoolClass(transaction) else {
            throw CommandError.failed(
                "класса \(target.label.text) в этом учебном году нет: сначала doska import roster")
        }
        let author = try author(login, of: schoolClass, target, transaction)
        let read: AchievementImport
        do {
            read = try AchievementImport.read(
                bytes: target.content, context: try context(target, schoolClass, transaction))
        } catch let error as ImportError { throw CommandError.failed(error.message) }
        for row in read.rows where row.status == .new {
            guard let new = NewAchievement(row, state: author.state) else { continue }
            _ = try transaction.enter(
                new, school: target.school.id, by: author.user, at: SystemClock.now(), knowing: nil)
        }
        return read
    }

    /// Who enters, and the state in which the entries begin (design 4.4).
    private static func author(
        _ login: String?, of schoolClass: ClassRecord, _ target: ImportTarget, _ records: Records
    ) throws -> (user: UserID, state: AchievementState) {
        let leaders = try records.classes.leaderAccounts(of: schoolClass.id, on: target.today)
        guard let login else {
            guard let leader = leaders.first else {
                throw CommandError.failed("у класса нет классного руководителя: добавьте --as ЛОГИН")
            }
            return (leader, .verifiedByClass)
        }
        guard let user = try records.users.credentials(login: login)?.user, user.schoolID == target.school.id else {
            throw CommandError.usage("--as: такого логина в школе нет")
        }
        return (user.id, leaders.contains(user.id) ? .verifiedByClass : .submitted)
    }

    private static func context(
        _ target: ImportTarget, _ schoolClass: ClassRecord, _ records: Records
    ) throws -> AchievementImport.Context {
        let students = try records.students.ofClass(schoolClass.id, on: target.today)
        let entries = try students.flatMap {
            try records.achievements.ofStudent($0.id, in: target.year.period, for: .staff)
        }
        let directions = try records.achievements.directions(of: target.school.id).filter { !$0.isRetired }
        return AchievementImport.Context(
            students: target.known(students), schoolClass: target.label,
            directions: directions.map { direction in
                let standard = Direction.standard(direction.key)?.title
                return KnownDirection(
                    id: direction.id, title: direction.title,
                    topic: DirectionTopic.allCases.first { $0.title == standard })
            },
            existing: entries.filter { $0.state != .revoked }.map {
                KnownAchievement(
                    id: $0.id, student: $0.studentID, eventTitle: $0.event.title, date: $0.day, outcome: $0.outcome)
            },
            year: target.year, today: target.today)
    }

    private static func report(_ read: AchievementImport, _ terminal: Terminal) throws(CommandError) {
        terminal.say(read.counts.summary)
        for row in read.rows {
            switch row.status {
            case .new: break
            case .existing: terminal.say("строка \(row.line): уже есть")
            case .repeated(let line): terminal.say("строка \(row.line): повтор строки \(line)")
            case .ambiguous(let students):
                terminal.say(
                    "строка \(row.line): подходят несколько обучающихся (\(students.count)), выберите на сайте")
            case .problem(let problems):
                terminal.say(
                    ImportReport.line(row.line, problems.map { ($0.field?.title, $0.text) }, row.source.cells.values))
            }
        }
        let left = read.counts.problems + read.counts.ambiguous
        if left > 0 { throw .incomplete("строк с ошибками и вопросами: \(left); остальные сохранены") }
    }
}

extension NewAchievement {
    /// The entry of a row that was understood; nil for any other.
    init?(_ row: AchievementRow, state: AchievementState) {
        guard let student = row.student, let title = row.event, let day = row.date, let level = row.level,
            let outcome = row.outcome, let direction = row.direction
        else { return nil }
        let event = EventDetails(
            title: title.text, level: level, direction: direction, attendance: row.attendance ?? .inPerson,
            participation: row.participation ?? .individual, day: day, seriesKey: title.seriesKey,
            stageLevel: title.stage)
        self.init(student: student, event: event, outcome: outcome.outcome, placeText: outcome.placeText, state: state)
    }
}
