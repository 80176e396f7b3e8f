// What backup and restore share.
import Glibc
import School
import Storage

enum Copies {
    /// Adds the entry of a command to the audit log of a data directory, which the site may have open, and writes down
    /// how far the log goes now.
    static func note(
        _ deed: AuditDeed, _ result: AuditResult = .done, in directory: String
    ) throws(CommandError) {
        let (files, path) = (AuditFiles(directory), directory + "/" + DataDirectory.databaseName)
        let note = AuditNote(at: SystemClock.now(), user: nil, address: "", deed: deed, result: result)
        let head: AuditHead
        do { head = try Database.log(note, at: path, auditKey: try files.key()) } catch {
            throw .failed("журнал действий не пишется: " + DataDirectory.describe(error))
        }
        try files.keep(head)
    }

    /// Runs what a command does to a data directory. Where it fails, the audit log that is there already says so; that it
    /// does not take the entry hides nothing of the failure itself.
    static func noting<Result>(
        failed deed: AuditDeed, in directory: String, _ work: () throws -> Result
    ) throws -> Result {
        let hasDatabase = FileSystem.kind(directory + "/" + DataDirectory.databaseName) == .file
        do { return try work() } catch {
            if hasDatabase { try? note(deed, .failed, in: directory) }
            throw error
        }
    }

    /// Refuses a target that holds anything.
    static func demandEmpty(_ path: String) throws(CommandError) {
        switch FileSystem.kind(path) {
        case nil: return
        case .directory:
            guard let names = try? FileSystem.names(in: path), names.isEmpty else {
                throw .failed("папка \(path) не пустая; укажите новую")
            }
        default: throw .failed("\(path) — не папка")
        }
    }

    /// Files that SQLite makes are for the owner alone, like those of FileSystem.
    static func restrictNewFiles() { umask(0o077) }

    /// Copies the papers, where there are any.
    static func copyAttachments(from source: String, to target: String) throws(FileFailure) {
        let name = DataDirectory.attachmentsName
        guard FileSystem.kind("\(source)/\(name)") == .directory else { return }
        // What is being uploaded now is whole in the next copy, or was never acknowledged.
        for path in try FileSystem.files(below: "\(source)/\(name)") where !FileStore.isTemporary(path) {
            let copy = "\(target)/\(name)/\(path)"
            if let slash = copy.lastIndex(of: "/") { try FileSystem.makeDirectory(String(copy[..<slash])) }
            try FileSystem.copy("\(source)/\(name)/\(path)", to: copy)
        }
    }
}
