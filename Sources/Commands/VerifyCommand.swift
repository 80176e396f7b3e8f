// verify: says whether the database and the papers beside it are whole. Changes nothing and may run beside `serve`, unless
// it is asked to clear what interrupted uploads left: then the directory must be free.
import Storage

enum VerifyCommand {
    static let declaration = Command(
        "verify", "проверить базу и документы: страницы, связи, итоги, файлы, журнал действий",
        flags: [.data, Flag(switch: "clear", "убрать лишние файлы, оставшиеся от прерванных загрузок")],
        notes: [
            "Можно при работающем сайте; с --clear сайт нужно остановить. Код завершения: 0 всё цело, 1 нет.",
            "Лишний файл при работающем сайте — это может быть загрузка, которая идёт сейчас.",
        ]
    ) { arguments, terminal in
        let directory = try arguments.required("data")
        let path = directory + "/" + DataDirectory.databaseName
        guard FileSystem.kind(path) == .file else { throw CommandError.failed("нет базы \(path)") }
        // Held until the end, so that no upload begins meanwhile.
        let owned = arguments.has("clear") ? try DataDirectory(directory, create: false) : nil
        let found = try demandWhole(path, AuditFiles(directory))
        terminal.say(
            "База цела. Пересчитано: обучающихся \(found.students), достижений \(found.achievements), "
                + "записей журнала действий \(found.auditEntries).")
        terminal.say("Документов на месте: \(found.files.whole).")
        for line in leftovers(found.files) { terminal.say(line) }
        if owned != nil { clear(found.files, FileStore(besideDatabase: path), terminal) }
    }

    /// What lies in the store without belonging there, a line each.
    static func leftovers(_ files: FileSurvey) -> [String] {
        files.orphans.map { "лишний файл без записи: \(FileStore.directoryName)/\($0.path)" }
            + files.temporary.map { "недописанный файл: \(FileStore.directoryName)/\($0)" }
            + files.foreign.map { "посторонний файл: \(FileStore.directoryName)/\($0)" }
    }

    private static func clear(_ files: FileSurvey, _ store: FileStore, _ terminal: Terminal) {
        let count = files.orphans.count { store.removeOrphan($0) } + store.clearTemporaries()
        terminal.say("Убрано файлов: \(count).")
    }

    /// Verifies a database.
    ///
    /// - Parameter files: what is known of its audit log outside of it.
    /// - Throws: `CommandError.failed` that names what is not whole.
    @discardableResult
    static func demandWhole(_ path: String, _ files: AuditFiles) throws(CommandError) -> Verification {
        let (key, head) = (try files.existingKey(), try files.head())
        let found: Verification
        do { found = try Database.verify(path, auditKey: key, head: head) } catch {
            throw .failed("база \(path) не читается: " + DataDirectory.describe(error))
        }
        guard found.isWhole else { throw .failed("база \(path) не цела: " + problems(of: found)) }
        return found
    }

    static func problems(of found: Verification) -> String {
        var problems: [String] = []
        if let first = found.damages.first { problems.append("повреждены страницы (\(found.damages.count): \(first))") }
        for (table, count) in found.brokenReferences.sorted(by: { $0.key < $1.key }) {
            problems.append("связи таблицы \(table): \(count)")
        }
        if found.wrongPoints > 0 { problems.append("баллы не сходятся у \(found.wrongPoints) достижений") }
        for path in found.files.missing { problems.append("нет документа \(FileStore.directoryName)/\(path)") }
        for path in found.files.changed { problems.append("документ \(FileStore.directoryName)/\(path) изменён") }
        if found.wrongTotals > 0 { problems.append("итоги не сходятся у \(found.wrongTotals) обучающихся") }
        if let problem = found.auditProblem { problems.append("журнал действий: " + words(for: problem)) }
        return problems.joined(separator: "; ")
    }

    private static func words(for problem: AuditProblem) -> String {
        switch problem {
        case .missing(let number): "нет записи № \(number)"
        case .changed(let number): "запись № \(number) изменена"
        case .cut(let first, let last) where first == last: "удалена последняя запись, № \(last)"
        case .cut(let first, let last): "удалены последние записи, с № \(first) по № \(last)"
        case .added(let number): "запись № \(number) добавлена не программой"
        case .rewritten(let number): "записи до № \(number) переписаны заново"
        case .unsealed: "печать не сходится: журнал изменён не программой или заменён файл audit-key"
        case .unguarded: "снята защита таблиц от изменения"
        }
    }
}
