// Notes of talks about a pupil (design 4.8). Private to the class teacher and the deputy; the family reads those that are
// marked for it. Every reading says for which of the two it is.
import SQLite
import School

/// A note as its newest version has it.
public struct ConversationRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: ConversationID
    /// Whom the talk was about.
    public let student: StudentID
    /// From 1; a change needs the version that it was made from.
    public let version: Int
    /// What was noted.
    public let note: NewConversation
    /// The subject teacher by name, where one was chosen.
    public let teacher: PersonName?
    /// Who wrote this version.
    public let author: PersonName
    /// Milliseconds UTC.
    public let writtenAt: Int64
}

/// What is noted of a talk.
public struct NewConversation: Equatable, Sendable {
    /// The day of the talk.
    public var day: Day
    /// With whom.
    public var partner: ConversationPartner
    /// The subject teacher, where one was chosen.
    public var teacher: UserID?
    /// What it was about.
    public var topic: String
    /// What was agreed; may be empty.
    public var agreement: String
    /// Whether the family may read it.
    public var isForFamily: Bool

    /// A note from its parts; a teacher belongs to a talk with a subject teacher only.
    public init(
        day: Day, partner: ConversationPartner, teacher: UserID? = nil, topic: String, agreement: String = "",
        isForFamily: Bool = false
    ) {
        (self.day, self.partner, self.topic) = (day, partner, topic)
        (self.agreement, self.isForFamily) = (agreement, isForFamily)
        self.teacher = partner == .subjectTeacher ? teacher : nil
    }
}

/// Who reads notes of talks.
public enum ConversationReader: Sendable {
    /// The class teacher and the deputy: all of them.
    case staff
    /// The child and its guardians: those marked for them.
    case family
}

/// Reads notes of talks.
public struct ConversationRepository {
    let db: Connection

    /// The notes about a pupil, newest first.
    public func ofStudent(
        _ student: StudentID, for reader: ConversationReader
    ) throws(SQLiteError) -> [ConversationRecord] {
        try db.all(
            """
            SELECT c.id, c.student_id, c.version, c.day, c.partner, c.teacher_id, c.topic, c.agreement, c.is_for_family,
              t.last_name, t.first_name, t.patronymic, u.last_name, u.first_name, u.patronymic, c.written_at
            FROM conversation_now c JOIN user u ON u.id = c.written_by LEFT JOIN user t ON t.id = c.teacher_id
            WHERE c.student_id = ?1 AND (?2 OR c.is_for_family) ORDER BY c.day DESC, c.id DESC
            """, student, reader == .staff ? 1 : 0, row: Self.record)
    }

    /// The note, or nil. For who may read all of them.
    public func find(_ id: ConversationID) throws(SQLiteError) -> ConversationRecord? {
        try db.first(
            """
            SELECT c.id, c.student_id, c.version, c.day, c.partner, c.teacher_id, c.topic, c.agreement, c.is_for_family,
              t.last_name, t.first_name, t.patronymic, u.last_name, u.first_name, u.patronymic, c.written_at
            FROM conversation_now c JOIN user u ON u.id = c.written_by LEFT JOIN user t ON t.id = c.teacher_id
            WHERE c.id = ?
            """, id, row: Self.record)
    }

    private static func record(_ row: borrowing Row) throws(SQLiteError) -> ConversationRecord {
        ConversationRecord(
            id: row.id(0), student: row.id(1), version: row.int(2),
            note: NewConversation(
                day: try row.day(3), partner: try row.value(4), teacher: row.idOrNil(5), topic: row.text(6),
                agreement: row.text(7), isForFamily: row.int(8) == 1),
            teacher: row.isNull(5) ? nil : row.name(from: 9), author: row.name(from: 12), writtenAt: row.int64(15))
    }
}

extension Records {
    /// Notes of talks.
    public final var conversations: ConversationRepository { ConversationRepository(db: db) }
}

extension Transaction {
    /// Notes a talk; nil where the same is noted already.
    @discardableResult
    public func note(
        _ note: NewConversation, about student: StudentID, by author: UserID, at instant: Int64
    ) throws(SQLiteError) -> ConversationID? {
        let isKnown = try conversations.ofStudent(student, for: .staff).contains { $0.note == note }
        guard !isKnown else { return nil }
        let id = ConversationID(try db.insert("INSERT INTO conversation (student_id) VALUES (?)", student))
        try addVersion(of: id, 1, note, by: author, at: instant)
        return id
    }

    /// Changes a note; false where nothing is different.
    ///
    /// - Throws: `StorageError.changedMeanwhile` where it is not of that version any more.
    public func change(
        _ record: ConversationRecord, to note: NewConversation, version: Int, by author: UserID, at instant: Int64
    ) throws -> Bool {
        if record.note == note { return false }
        guard record.version == version else { throw StorageError.changedMeanwhile }
        try addVersion(of: record.id, version + 1, note, by: author, at: instant)
        return true
    }

    private func addVersion(
        of id: ConversationID, _ version: Int, _ note: NewConversation, by author: UserID, at instant: Int64
    ) throws(SQLiteError) {
        try db.run(
            """
            INSERT INTO conversation_version (conversation_id, version, day, partner, teacher_id, topic, agreement,
              is_for_family, written_by, written_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, id, version, note.day, note.partner.rawValue, note.teacher, note.topic, note.agreement,
            note.isForFamily ? 1 : 0, author, instant)
    }
}
