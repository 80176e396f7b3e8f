// Reads which files confirm which entries. Attachments belong to the circles `own` and `staff` alone: no question here
// answers for the school or the public, and the caller has reached the entry through Access.
import Media
import SQLite
import School

/// A file that confirms an entry.
public struct AttachmentRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: AttachmentID
    /// The entry that it confirms.
    public let entry: AchievementID
    /// The file.
    public let file: StoredFile
    /// A reduced picture of it, where the browser made one.
    public let preview: StoredFile?
    /// Who added it.
    public let addedBy: PersonName
    /// Milliseconds UTC.
    public let addedAt: Int64
    /// Who took it away; nil while it stands.
    public let removedBy: PersonName?
    /// Milliseconds UTC.
    public let removedAt: Int64?
    /// That the file itself was destroyed; nil while it is kept, taken away or not.
    public let destruction: FileDestruction?
}

/// Another entry that the same file confirms.
public struct AttachmentUse: Equatable, Sendable {
    /// The entry.
    public let entry: AchievementID
    /// Whose entry it is.
    public let student: StudentID
    /// The school of the pupil.
    public let school: SchoolID
}

/// Reads attachments and stored files.
public struct AttachmentRepository {
    let db: Connection

    private static func columns(_ row: borrowing Row) throws(SQLiteError) -> AttachmentRecord {
        let preview: StoredFile? = row.isNull(7) ? nil : try row.storedFile(from: 7)
        return AttachmentRecord(
            id: row.id(0), entry: row.id(1), file: try row.storedFile(from: 2), preview: preview,
            addedBy: row.name(from: 12), addedAt: row.int64(15),
            removedBy: row.isNull(16) ? nil : row.name(from: 16), removedAt: row.int64OrNil(19),
            destruction: row.isNull(20)
                ? nil : FileDestruction(reason: row.text(20), author: row.name(from: 21), at: row.int64(24)))
    }

    /// The attachment, or nil where there is none or its file was destroyed.
    ///
    /// - Parameter alsoRemoved: whether one that was taken away is wanted too.
    public func find(_ id: AttachmentID, alsoRemoved: Bool = false) throws(SQLiteError) -> AttachmentRecord? {
        try db.first(
            """
            SELECT a.id, a.achievement_id, f.hash, f.kind, f.size, f.width, f.height, p.hash, p.kind, p.size, p.width,
              p.height, u.last_name, u.first_name, u.patronymic, a.added_at, r.last_name, r.first_name, r.patronymic,
              a.removed_at, NULL, NULL, NULL, NULL, NULL
            FROM attachment a JOIN stored_file f ON f.hash = a.file LEFT JOIN stored_file p ON p.hash = a.preview
              JOIN user u ON u.id = a.added_by LEFT JOIN user r ON r.id = a.removed_by
            WHERE a.id = ? AND (a.removed_at IS NULL OR ?)
              AND NOT EXISTS (SELECT 1 FROM file_destruction d WHERE d.attachment_id = a.id)
            """, id, alsoRemoved ? 1 : 0, row: Self.columns)
    }

    /// All attachments that an entry has or had, in the order they were added.
    public func history(of entry: AchievementID) throws(SQLiteError) -> [AttachmentRecord] {
        try db.all(
            """
            SELECT a.id, a.achievement_id, f.hash, f.kind, f.size, f.width, f.height, p.hash, p.kind, p.size, p.width,
              p.height, u.last_name, u.first_name, u.patronymic, a.added_at, r.last_name, r.first_name, r.patronymic,
              a.removed_at, d.reason, w.last_name, w.first_name, w.patronymic, d.destroyed_at
            FROM attachment a JOIN stored_file f ON f.hash = a.file LEFT JOIN stored_file p ON p.hash = a.preview
              JOIN user u ON u.id = a.added_by LEFT JOIN user r ON r.id = a.removed_by
              LEFT JOIN file_destruction d ON d.attachment_id = a.id LEFT JOIN user w ON w.id = d.destroyed_by
            WHERE a.achievement_id = ? ORDER BY a.id
            """, entry, row: Self.columns)
    }

    /// The attachments that stand, in the order they were added.
    public func standing(of entry: AchievementID) throws(SQLiteError) -> [AttachmentRecord] {
        try history(of: entry).filter { $0.removedAt == nil }
    }

    /// The attachments that stand of one pupil's entries of a period, in the order they were added.
    public func ofStudent(
        _ student: StudentID, in period: Period
    ) throws(SQLiteError) -> [AchievementID: [AttachmentRecord]] {
        let found = try db.all(
            """
            SELECT a.id, a.achievement_id, f.hash, f.kind, f.size, f.width, f.height, p.hash, p.kind, p.size, p.width,
              p.height, u.last_name, u.first_name, u.patronymic, a.added_at, NULL, NULL, NULL, NULL
            FROM achievement e JOIN attachment a ON a.achievement_id = e.id JOIN stored_file f ON f.hash = a.file
              LEFT JOIN stored_file p ON p.hash = a.preview JOIN user u ON u.id = a.added_by
            WHERE e.student_id = ? AND e.day BETWEEN ? AND ? AND a.removed_at IS NULL ORDER BY a.id
            """, student, period.first, period.last, row: Self.columns)
        return Dictionary(grouping: found, by: \.entry)
    }

    /// The other entries, not revoked, that the same file confirms, oldest first.
    public func otherUses(of attachment: AttachmentRecord) throws(SQLiteError) -> [AttachmentUse] {
        try db.all(
            """
            SELECT e.id, e.student_id, e.school_id FROM attachment a JOIN achievement e ON e.id = a.achievement_id
            WHERE a.file = ? AND a.achievement_id <> ? AND a.removed_at IS NULL AND e.state <> 'revoked'
            ORDER BY e.id
            """, attachment.file.hash, attachment.entry
        ) { row in AttachmentUse(entry: row.id(0), student: row.id(1), school: row.id(2)) }
    }

    /// Every file that is to lie in the store: those that the database knows, but for the destroyed ones.
    func storedFiles() throws(SQLiteError) -> [StoredFile] {
        let all = try db.all("SELECT hash, kind, size, width, height FROM stored_file ORDER BY hash") {
            row throws(SQLiteError) in try row.storedFile(from: 0)
        }
        // A database of an older schema is verified as it lies.
        let knows =
            try db.first("SELECT 1 FROM sqlite_schema WHERE name = 'file_destruction'", row: { $0.int(0) }) != nil
        guard knows else { return all }
        let destroyed = Set(try destroyedFiles())
        return all.filter { !destroyed.contains($0.hash) }
    }
}

extension Records {
    /// Attachments of entries.
    public final var attachments: AttachmentRepository { AttachmentRepository(db: db) }
}

extension Row {
    /// Five columns: hash, kind, size, width, height.
    func storedFile(from column: Int) throws(SQLiteError) -> StoredFile {
        guard let hash = FileHash(text(column)) else { throw .unreadable(kind: "FileHash") }
        return StoredFile(
            hash: hash, kind: try value(column + 1), size: int(column + 2), width: int(column + 3),
            height: int(column + 4))
    }
}

extension FileHash: Bindable {
    /// Gives the digits.
    public func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(hexadecimal) }
}
