// import roster: a class list from a spreadsheet's CSV, saved by the same rules as the page's (Transaction.saveRoster).
// The class is made where this year has none. What is printed holds no names.
import School
import Storage

enum ImportRosterCommand {
    static let declaration = Command(
        "import roster", "загрузить список класса из CSV", operands: ["ФАЙЛ"], flags: ImportTarget.flags,
        notes: ImportTarget.notes
    ) { arguments, terminal in
        let data = try DataDirectory(try arguments.required("data"), create: false)
        data.reportTightening(terminal)
        let database = try data.open()
        defer { database.close() }
        let target = try ImportTarget(arguments, database)
        let sheet: Sheet<RosterColumn>
        do throws(ImportError) {
            sheet = try HeaderFinder.sheet(of: try Table(bytes: target.content))
        } catch { throw CommandError.failed(error.message) }
        let list: RosterImport
        do {
            list = try database.write { transaction in
                let list = try save(sheet.rows, target, transaction)
                try target.log(.changeClassList, transaction)
                return list
            }
        } catch let nothing as NothingSaved { list = nothing.list }
        try report(list, terminal)
    }

    /// Undoes the transaction that made a class for a list without one good row.
    private struct NothingSaved: Error {
        let list: RosterImport
    }

    private static func save(
        _ rows: [SheetRow<RosterColumn>], _ target: ImportTarget, _ transaction: Transaction
    ) throws -> RosterImport {
        let known = try target.schoolClass(transaction)
        if known == nil {
            _ = try transaction.addClass(
                school: target.school.id, year: target.year, grade: target.label.grade, letter: target.label.letter)
        }
        guard let schoolClass = try known ?? target.schoolClass(transaction) else {
            throw CommandError.failed("класс не добавлен")
        }
        let outcome = try transaction.saveRoster(rows, of: schoolClass, today: target.today, at: SystemClock.now())
        guard known != nil || outcome.added > 0 else { throw NothingSaved(list: outcome.list) }
        return outcome.list
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
