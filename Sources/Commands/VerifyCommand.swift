// verify: says whether the database is whole. Changes nothing; may run beside `serve`.
import Storage

enum VerifyCommand {
    static let declaration = Command(
        "verify", "проверить базу: страницы, связи, итоги, журнал действий", flags: [.data],
        notes: ["Можно при работающем сайте. Код завершения: 0 база цела, 1 нет."]
    ) { arguments, terminal in
        let directory = try arguments.required("data")
        let path = directory + "/" + DataDirectory.databaseName
        guard FileSystem.kind(path) == .file else { throw CommandError.failed("нет базы \(path)") }
        let found = try demandWhole(path, AuditFiles(directory))
        terminal.say(
            "База цела. Пересчитано: обучающихся \(found.students), достижений \(found.achievements), "
                + "записей журнала действий \(found.auditEntries).")
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
