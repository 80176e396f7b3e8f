// Everything that is kept of one pupil, beside the entries, for the folder that the family is given (152-FZ art. 14). All
// questions answer for the circle `own`: the pupil's own rows whatever their state, and nothing of other pupils.
import SQLite
import School

/// A membership of a class.
public struct FolderMembership: Equatable, Sendable {
    /// «7 «А»».
    public let classTitle: String
    /// The academic year of the class.
    public let year: AcademicYear
    /// The first day.
    public let from: Day
    /// The last day; nil while it holds.
    public let until: Day?
}

/// A leaving of a class in the middle of the year that was not taken back.
public struct FolderDeparture: Equatable, Sendable {
    /// The class that was left.
    public let classTitle: String
    /// The class that the pupil went to; nil for who left the school.
    public let toTitle: String?
    /// The first day outside the class.
    public let day: Day
    /// The number of the order, empty where none was given.
    public let orderNumber: String
}

/// A membership of a group that is no class.
public struct FolderGroup: Equatable, Sendable {
    /// «Шахматы».
    public let title: String
    /// What it learns together.
    public let kind: GroupKind
    /// The first day.
    public let from: Day
    /// The last day.
    public let until: Day
}

/// A line of a published board.
public struct FolderLine: Equatable, Sendable {
    /// The month of the board.
    public let month: Month
    /// The class of the board.
    public let classTitle: String
    /// When it was first published with these words. Milliseconds UTC.
    public let publishedAt: Int64
    /// The words.
    public let text: String
}

/// A paper of the school, valid or revoked.
public struct FolderPaper: Equatable, Sendable {
    /// What it calls itself.
    public let kind: CertificateKind
    /// The number on it.
    public let number: CertificateNumber
    /// The month it is for.
    public let month: Month
    /// The day it bears.
    public let issuedOn: Day
    /// The line of the board it was given with.
    public let personalLine: String
    /// Whether it was taken back.
    public let isRevoked: Bool
}

/// A wish, in force or lifted.
public struct FolderWish: Equatable, Sendable {
    /// What it is about.
    public let scope: DiscretionScope
    /// The title of the entry, where it is about one.
    public let entryTitle: String?
    /// Milliseconds UTC.
    public let setAt: Int64
    /// Milliseconds UTC; nil while it is in force.
    public let liftedAt: Int64?
}

/// Reads what is kept of one pupil.
public struct FolderRepository {
    let db: Connection

    /// The classes of a pupil, oldest first.
    public func memberships(of student: StudentID) throws(SQLiteError) -> [FolderMembership] {
        try db.all(
            """
            SELECT c.grade, c.letter, c.academic_year, e.from_day, e.until_day
            FROM enrollment e JOIN school_class c ON c.id = e.class_id WHERE e.student_id = ? ORDER BY e.from_day, e.id
            """, student
        ) { row throws(SQLiteError) in
            FolderMembership(
                classTitle: "\(row.int(0)) «\(row.text(1))»", year: AcademicYear(startYear: row.int(2)),
                from: try row.day(3), until: row.isNull(4) ? nil : try row.day(4))
        }
    }

    /// The leavings of classes, oldest first.
    public func departures(of student: StudentID) throws(SQLiteError) -> [FolderDeparture] {
        try db.all(
            """
            SELECT c.grade, c.letter, t.grade, t.letter, d.day, d.order_number
            FROM departure d JOIN school_class c ON c.id = d.class_id LEFT JOIN school_class t ON t.id = d.to_class_id
            WHERE d.student_id = ? AND d.undone_at IS NULL ORDER BY d.day, d.id
            """, student
        ) { row throws(SQLiteError) in
            FolderDeparture(
                classTitle: "\(row.int(0)) «\(row.text(1))»",
                toTitle: row.isNull(2) ? nil : "\(row.int(2)) «\(row.text(3))»", day: try row.day(4),
                orderNumber: row.text(5))
        }
    }

    /// The groups of a pupil, oldest first.
    public func groups(of student: StudentID) throws(SQLiteError) -> [FolderGroup] {
        try db.all(
            """
            SELECT g.title, g.kind, m.from_day, m.until_day
            FROM group_member m JOIN teaching_group g ON g.id = m.group_id WHERE m.student_id = ?
            ORDER BY m.from_day, m.id
            """, student
        ) { row throws(SQLiteError) in
            FolderGroup(
                title: row.text(0), kind: try row.value(1), from: try row.day(2), until: try row.day(3))
        }
    }

    /// The published lines about a pupil, oldest first, each wording once: how many editions a board had, and which of
    /// them the words stand in, is a matter of other pupils too.
    public func lines(of student: StudentID) throws(SQLiteError) -> [FolderLine] {
        try db.all(
            """
            SELECT month, grade, letter, published_at, text FROM (
              SELECT b.month, c.grade, c.letter, e.number, e.published_at, l.text,
                lag(l.text) OVER (PARTITION BY b.id ORDER BY e.number) AS earlier
              FROM board_edition_line l JOIN board_edition e ON e.id = l.edition_id JOIN board b ON b.id = e.board_id
                JOIN school_class c ON c.id = b.class_id
              WHERE l.student_id = ?)
            WHERE earlier IS NULL OR earlier <> text ORDER BY month, number
            """, student
        ) { row throws(SQLiteError) in
            FolderLine(
                month: try row.month(0), classTitle: "\(row.int(1)) «\(row.text(2))»", publishedAt: row.int64(3),
                text: row.text(4))
        }
    }

    /// Every paper of a pupil, oldest first.
    public func papers(of student: StudentID) throws(SQLiteError) -> [FolderPaper] {
        try db.all(
            """
            SELECT kind, academic_year, sequence, month, issued_on, personal_line, revoked_at
            FROM certificate WHERE student_id = ? ORDER BY issued_on, id
            """, student
        ) { row throws(SQLiteError) in
            let year = AcademicYear(startYear: row.int(1))
            guard let number = CertificateNumber(year: year, sequence: row.int(2)) else {
                throw .unreadable(kind: "certificate number")
            }
            return FolderPaper(
                kind: try row.value(0), number: number, month: try row.month(3), issuedOn: try row.day(4),
                personalLine: row.text(5), isRevoked: !row.isNull(6))
        }
    }

    /// Every wish of a pupil's family, oldest first.
    public func wishes(of student: StudentID) throws(SQLiteError) -> [FolderWish] {
        try db.all(
            """
            SELECT w.scope, v.title, w.set_at, w.lifted_at FROM discretion w
              LEFT JOIN achievement a ON a.id = w.achievement_id LEFT JOIN event v ON v.id = a.event_id
            WHERE w.student_id = ? ORDER BY w.set_at, w.id
            """, student
        ) { row throws(SQLiteError) in
            FolderWish(
                scope: try row.value(0), entryTitle: row.textOrNil(1), setAt: row.int64(2), liftedAt: row.int64OrNil(3))
        }
    }
}

extension Records {
    /// What is kept of one pupil, beside the entries.
    public final var folders: FolderRepository { FolderRepository(db: db) }
}
