// import roster: a class list from a spreadsheet's CSV. The good rows are saved whatever the bad ones do; the same file
// a second time adds nobody. What is printed holds no names.
import School
import Storage

enum ImportRosterCommand {
    static let declaration = Command(
        "import roster", "загрузить список класса из CSV", operands: ["ФАЙЛ"], flags: ImportTarget.flags,
        notes: ImportTarget.notes
    ) { arguments, terminal in
        let data = try DataDirectory(try arguments.required("data"), create: false)
        let database = try data.open()
        defer { database.close() }
        let target = try ImportTarget(arguments, database)
        let read = try database.write { try save(target, $0) }
        try report(read, terminal)
    }

    /// Reads against the pupils of this moment and saves in the same transaction.
    private static func save(_ target: ImportTarget, _ transaction: Transaction) throws -> RosterImport {
        let existing = try target.known(try transaction.students.known(in: target.school.id)) { student in
            try transaction.classes.ofStudent(student.id, on: target.today).flatMap {
                ClassLabel(grade: $0.grade, letter: $0.letter)
            }
        }
        let read: RosterImport
        do {
            read = try RosterImport.read(
                bytes: target.content, existing: existing, schoolClass: target.label, today: target.today)
        } catch { throw CommandError.failed(error.message) }
        var schoolClass = try target.schoolClass(transaction)?.id
        for row in read.rows where row.status == .new {
            // A row without a problem has all three: RosterImport names what is missing.
            guard let name = row.name, let birthDay = row.birthDate, let gender = row.gender else { continue }
            let id =
                try schoolClass
                ?? transaction.addClass(
                    school: target.school.id, year: target.year, grade: target.label.grade, letter: target.label.letter)
            schoolClass = id
            let card = NewStudent(name: name, gender: gender, birthDay: birthDay, fileNumber: row.personalFile ?? "")
            let student = try transaction.addStudent(card, school: target.school.id, at: SystemClock.now()).id
            _ = try transaction.enroll(student, in: id, from: target.year.period.first)
        }
        return read
    }

    private static func report(_ read: RosterImport, _ terminal: Terminal) throws(CommandError) {
        terminal.say(read.counts.summary)
        for row in read.rows {
            switch row.status {
            case .new: break
            case .existing: terminal.say("строка \(row.line): уже есть")
            case .repeated(let line): terminal.say("строка \(row.line): повтор строки \(line)")
            case .problem(let problems):
                terminal.say(
                    ImportReport.line(row.line, problems.map { ($0.field?.title, $0.text) }, row.source.cells.values))
            }
        }
        if read.counts.problems > 0 {
            throw .incomplete("строк с ошибками: \(read.counts.problems); остальные сохранены")
        }
    }
}
