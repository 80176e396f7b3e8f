// What a data directory knows of its audit log outside the database: the key that seals the head of the log, and the head
// at the last start, stop or copy. Who can write to the database alone can neither cut the log nor replace it by an older
// or another one unnoticed: `verify` compares the three.
import Storage

/// The audit files of a data directory or of a copy.
struct AuditFiles {
    static let keyName = "audit-key"
    static let headName = "audit-head"

    private let directory: String

    init(_ directory: String) { self.directory = directory }

    /// The key, made at the first call.
    func key() throws(CommandError) -> [UInt8] {
        try KeyFile.read(
            directory + "/" + AuditFiles.keyName,
            advice: "без него печать журнала не проверить; восстановите копию папки")
    }

    /// The key where there is one: a copy has none.
    func existingKey() throws(CommandError) -> [UInt8]? {
        FileSystem.kind(directory + "/" + AuditFiles.keyName) == nil ? nil : try key()
    }

    /// The head that was written down, nil where none was.
    func head() throws(CommandError) -> AuditHead? {
        let file = directory + "/" + AuditFiles.headName
        guard FileSystem.kind(file) != nil else { return nil }
        let text: String
        do throws(FileFailure) { text = String(decoding: try FileSystem.read(file), as: UTF8.self) } catch {
            throw .failed(error.description)
        }
        guard let head = AuditHead(text: text) else { throw .failed("\(file) повреждён: в нём номер записи и её хеш") }
        return head
    }

    /// Writes the head down. One that goes less far never replaces one that went further.
    func keep(_ head: AuditHead) throws(CommandError) {
        if let known = try self.head(), known.entries >= head.entries { return }
        do throws(FileFailure) {
            try FileSystem.replace(directory + "/" + AuditFiles.headName, Array(head.text.utf8))
        } catch { throw .failed(error.description) }
    }
}
