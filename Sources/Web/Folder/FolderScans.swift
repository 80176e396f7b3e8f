// The files of a folder while it is collected: each gets its name, until there is no room any more.
import School
import Storage

/// Collects scans.
struct FolderScans {
    private(set) var scans: [FolderScan] = []
    private var room = FolderController.mostScanBytes
    private let store: FileStore

    init(_ store: FileStore) { self.store = store }

    /// Adds the paper of an entry.
    ///
    /// - Returns: where it lies in the folder; nil where it does not.
    mutating func add(_ file: StoredFile, of entry: AchievementRecord, _ paper: AttachmentID) -> String? {
        add(file, .entry(entry.id), "документы/\(entry.day.iso)-\(entry.id.raw)-\(paper.raw)")
    }

    /// Adds the scan of a consent.
    ///
    /// - Returns: where it lies in the folder; nil where it does not.
    mutating func add(_ file: StoredFile, of consent: ConsentRecord) -> String? {
        add(file, .consent(consent.id), "согласия/\(consent.givenOn.iso)-\(consent.id.raw)")
    }

    private mutating func add(_ file: StoredFile, _ matter: FolderScan.Matter, _ name: String) -> String? {
        let content = file.size <= room ? store.content(of: file) : nil
        if content != nil { room -= file.size }
        let path = "\(name).\(file.kind.fileExtension)"
        scans.append(FolderScan(matter: matter, path: path, content: content))
        return content == nil ? nil : path
    }
}
