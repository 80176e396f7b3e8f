// The directory that holds everything of a school: the database, the secret, the papers. One process at a time owns it,
// by a lock that the system takes back when the process ends, however it ends.
//
//   doska.sqlite   the database (with -wal and -shm while it is open)
//   secret         32 random bytes that form tokens are derived from
//   audit-key      32 random bytes that the head of the audit log is sealed with
//   audit-head     how far the audit log went at the last start, stop or copy; the log must go on from there
//   lock           what the owner holds locked
//   attachments/   papers by their SHA-256
//
// All of it is for the owner alone (0700, 0600). A directory that was made or unpacked for everybody is closed when it
// is taken, and that is told.
import Crypto
import Glibc
import Mustache
import Storage

/// A directory of data that this process owns.
final class DataDirectory: Sendable {
    let path: String
    private let lock: Int32
    /// How many of its files and directories others could read until now.
    let tightened: Int

    static let databaseName = "doska.sqlite"
    static let attachmentsName = FileStore.directoryName

    var database: String { path + "/" + DataDirectory.databaseName }

    /// Takes the directory for this process.
    ///
    /// - Parameter create: makes it where it is missing.
    /// - Throws: `CommandError.failed` where it is missing, not writable, or owned by another process.
    init(_ path: String, create: Bool) throws(CommandError) {
        self.path = path
        // Every file that SQLite makes beside the database is for the owner alone.
        umask(0o077)
        do throws(FileFailure) {
            if create { try FileSystem.makeDirectory(path) }
        } catch { throw .failed(error.description) }
        guard FileSystem.kind(path) == .directory else {
            throw .failed("нет папки \(path); создайте школу: doska init --data \(path) --school НАЗВАНИЕ")
        }
        lock = Glibc.open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else {
            throw .failed("папка \(path) недоступна для записи (\(String(cString: strerror(errno))))")
        }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            throw .failed("с папкой \(path) уже работает другой процесс doska; остановите его и повторите")
        }
        do throws(FileFailure) { tightened = try FileSystem.closeToOthers(path) } catch {
            close(lock)
            throw .failed("\(error.description): данные школы доступны другим; исправьте владельца и права")
        }
    }

    deinit { close(lock) }

    /// Tells that the directory was open to others, where it was (checklist L68).
    func reportTightening(_ terminal: Terminal) {
        guard tightened > 0 else { return }
        terminal.say("Папка \(path) была открыта другим пользователям; теперь она только для владельца.")
    }

    /// Whether a database lies here.
    var hasDatabase: Bool { FileSystem.kind(database) != nil }

    /// Opens the database and brings it to the newest version.
    func open() throws(CommandError) -> Database {
        do {
            let database = try Database(path: database, auditKey: try AuditFiles(path).key())
            // The file may come from a copy that was unpacked for everybody to read.
            chmod(database.path, 0o600)
            return database
        } catch { throw .failed("база \(database) не открывается: " + DataDirectory.describe(error)) }
    }

    /// Writes down how far the audit log goes.
    func keepAuditHead(of database: Database) throws(CommandError) {
        let head: AuditHead
        do { head = try database.records().auditHead() } catch {
            throw .failed("база \(self.database) не читается: " + DataDirectory.describe(error))
        }
        try AuditFiles(path).keep(head)
    }

    /// The secret, made at the first call.
    func secret() throws(CommandError) -> [UInt8] {
        try KeyFile.read(path + "/secret", advice: "удалите его, при запуске появится новый")
    }

    /// An error in words for the administrator.
    static func describe(_ error: any Error) -> String {
        switch error {
        case let error as CommandError: error.message
        case let error as FileFailure: error.description
        case let error as TemplateError: "шаблон не подходит: \(error)"
        default:
            switch Database.problem(error) {
            case .damaged: "файл повреждён или это не база; восстановите копию: doska restore КОПИЯ --data НОВАЯ_ПАПКА"
            case .newer(let found, let known):
                "её записала более новая программа (версия схемы \(found), эта знает \(known)); запустите новую программу"
            case .foreign: "это база другой программы или её история изменений повреждена; проверьте путь"
            case .unavailable: "нет доступа к файлу или диск заполнен"
            case .busy: "файл занят другой программой"
            case .other(let text): text
            }
        }
    }
}
