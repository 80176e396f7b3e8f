// verify: says whether the database is whole. Changes nothing; may run beside `serve`.
import Storage

enum VerifyCommand {
    static let declaration = Command(
        "verify", "проверить базу: страницы, связи, итоги", flags: [.data],
        notes: ["Можно при работающем сайте. Код завершения: 0 база цела, 1 нет."]
    ) { arguments, terminal in
        let path = try arguments.required("data") + "/" + DataDirectory.databaseName
        guard FileSystem.kind(path) == .file else { throw CommandError.failed("нет базы \(path)") }
        let found = try demandWhole(path)
        terminal.say("База цела. Пересчитано: обучающихся \(found.students), достижений \(found.achievements).")
    }

    /// Verifies a database.
    ///
    /// - Throws: `CommandError.failed` that names what is not whole.
    @discardableResult
    static func demandWhole(_ path: String) throws(CommandError) -> Verification {
        let found: Verification
        do { found = try Database.verify(path) } catch {
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
        return problems.joined(separator: "; ")
    }
}
