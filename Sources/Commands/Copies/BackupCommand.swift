// backup: a copy of the database and the papers in a new directory, with a manifest. May run beside `serve`: the copy of
// the database is one moment of it. The secret is not copied: it protects forms that are open now, nothing that lasts.
// Nor is the key of the audit log: the copy carries the head of the log instead, and its manifest holds that file fast.
import Storage

enum BackupCommand {
    static let declaration = Command(
        "backup", "сделать копию данных в новой папке", operands: ["КУДА"], flags: [.data],
        notes: ["Можно при работающем сайте. Проверить копию без программы: sha256sum --check manifest.sha256"]
    ) { arguments, terminal in
        let source = try arguments.required("data")
        let target = arguments.operands[0]
        let database = source + "/" + DataDirectory.databaseName
        guard FileSystem.kind(database) == .file else { throw CommandError.failed("в папке \(source) нет базы школы") }
        try Copies.noting(failed: .backUp, in: source) { try copy(source, to: target) }
        try Copies.note(.backUp, in: source)
        let files = try FileSystem.files(below: target).count - 1
        terminal.say("Копия готова: \(target), файлов: \(files)")
    }

    private static func copy(_ source: String, to target: String) throws {
        try Copies.demandEmpty(target)
        do {
            try FileSystem.makeDirectory(target)
            Copies.restrictNewFiles()
            try Database.copy(
                from: source + "/" + DataDirectory.databaseName, to: target + "/" + DataDirectory.databaseName)
            try Copies.copyAttachments(from: source, to: target)
            let head = try Database.auditHead(at: target + "/" + DataDirectory.databaseName)
            try AuditFiles(target).keep(head)
            let paths = try FileSystem.files(below: target)
            var entries: [Manifest.Entry] = []
            for path in paths {
                entries.append(Manifest.Entry(path: path, hash: try Manifest.hash(of: target + "/" + path)))
            }
            // Last: a copy without a manifest was cut short, and restore refuses it.
            try FileSystem.create(target + "/" + Manifest.name, Array(Manifest(entries).text.utf8))
        } catch { throw CommandError.failed("копия не сделана: " + DataDirectory.describe(error)) }
    }
}
