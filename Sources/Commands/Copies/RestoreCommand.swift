// restore: a copy becomes the data of a school. Only into an empty directory: what is there is never overwritten. Each
// file is compared with the manifest before and the database verified after.
import School
import Storage

enum RestoreCommand {
    static let declaration = Command(
        "restore", "восстановить данные из копии в пустую папку", operands: ["КОПИЯ"], flags: [.data]
    ) { arguments, terminal in
        let copy = arguments.operands[0]
        let target = try arguments.required("data")
        let count = try Copies.noting(failed: .restore, in: target) { try restore(copy, to: target, terminal) }
        terminal.say("Данные восстановлены в папке \(target), файлов: \(count)")
    }

    /// Gives the number of files.
    private static func restore(_ copy: String, to target: String, _ terminal: Terminal) throws -> Int {
        let manifest = try manifest(of: copy)
        try check(manifest, in: copy)
        try Copies.demandEmpty(target)
        let data = try DataDirectory(target, create: true)
        data.reportTightening(terminal)
        do {
            for entry in manifest.entries {
                let path = data.path + "/" + entry.path
                if let slash = path.lastIndex(of: "/") { try FileSystem.makeDirectory(String(path[..<slash])) }
                try FileSystem.copy(copy + "/" + entry.path, to: path)
            }
        } catch { throw CommandError.failed("не восстановлено: " + DataDirectory.describe(error)) }
        // The copy has no key: its log is compared with the head that the manifest holds fast, then sealed here.
        try VerifyCommand.demandWhole(data.database, AuditFiles(data.path))
        let database = try data.open()
        let note = AuditNote(at: SystemClock.now(), user: nil, address: "", deed: .restore, result: .done)
        do {
            try database.write { transaction in
                try transaction.sealAnew()
                try transaction.log(note)
            }
        } catch { throw CommandError.failed("журнал действий не пишется: " + DataDirectory.describe(error)) }
        try data.keepAuditHead(of: database)
        database.close()
        return manifest.entries.count
    }

    private static func manifest(of copy: String) throws(CommandError) -> Manifest {
        guard FileSystem.kind(copy + "/" + Manifest.name) == .file else {
            throw .failed("в папке \(copy) нет \(Manifest.name): это не копия doska или копирование оборвалось")
        }
        let text: String
        do { text = String(decoding: try FileSystem.read(copy + "/" + Manifest.name), as: UTF8.self) } catch {
            throw .failed(error.description)
        }
        guard let manifest = Manifest(text: text),
            manifest.entries.contains(where: { $0.path == DataDirectory.databaseName })
        else { throw .failed("\(Manifest.name) в папке \(copy) повреждён") }
        return manifest
    }

    private static func check(_ manifest: Manifest, in copy: String) throws(CommandError) {
        for entry in manifest.entries {
            let hash: String
            do { hash = try Manifest.hash(of: copy + "/" + entry.path) } catch { throw .failed(error.description) }
            guard hash == entry.hash else {
                throw .failed("файл \(entry.path) копии не совпадает с \(Manifest.name): копия повреждена")
            }
        }
    }
}
