// Versions of the school's scale of points. A version is never changed; an edit adds the next one (Transaction+Scale).
import SQLite
import School

/// A version of the scale with where it comes from.
public struct ScaleVersion: Equatable, Sendable {
    /// The numbers and rules.
    public let scale: Scale
    /// Whose scale it is.
    public let schoolID: SchoolID
    /// 1 for the version that the school began with.
    public let number: Int
    /// Who made it; nil for the version that the school began with.
    public let author: PersonName?
    /// Milliseconds UTC; nil like the author.
    public let madeAt: Int64?
    /// By which minutes of the pedagogical council it was approved; nil while nobody has said.
    public let minutes: ScaleMinutes?
}

/// The minutes by which a version was approved.
public struct ScaleMinutes: Equatable, Sendable {
    /// «4», as the school numbers its minutes.
    public let number: String
    /// The day of the council.
    public let day: Day

    /// Minutes from their parts.
    public init(number: String, day: Day) { (self.number, self.day) = (number, day) }
}

/// Reads scales.
public struct ScaleRepository {
    let db: Connection

    /// Every version of a school's scale, oldest first. Two questions, whatever their number.
    public func all(of school: SchoolID) throws(SQLiteError) -> [Scale] {
        try versions(of: school).map(\.scale)
    }

    /// The same with where each comes from.
    public func versions(of school: SchoolID) throws(SQLiteError) -> [ScaleVersion] {
        var lines: [ScaleID: Lines] = [:]
        try db.each(
            """
            SELECT l.scale_id, l.key, l.halves FROM scale s JOIN scale_line l ON l.scale_id = s.id WHERE s.school_id = ?
            """, school
        ) { row in lines[row.id(0), default: Lines()].add(row.text(1), Points(halves: row.int(2))) }
        return try db.all(
            """
            SELECT s.id, s.valid_from, s.team_halves, s.remote_halves, s.document_above, s.organisers_limited, s.version,
              u.last_name, u.first_name, u.patronymic, s.created_at, s.minutes_number, s.minutes_day
            FROM scale s LEFT JOIN user u ON u.id = s.created_by
            WHERE s.school_id = ? ORDER BY s.valid_from, s.version
            """, school
        ) { row throws(SQLiteError) in
            let own = lines[row.id(0)] ?? Lines()
            let scale = Scale(
                id: row.id(0), validFrom: try row.day(1), cells: own.cells, fixed: own.fixed,
                settings: Scale.Settings(
                    remoteCountsHalf: row.bool(3), teamCountsHalf: row.bool(2),
                    documentRequiredAbove: try row.valueOrNil(4), limitsUnknownOrganisers: row.bool(5)))
            let minutes: ScaleMinutes? =
                row.isNull(11) ? nil : ScaleMinutes(number: row.text(11), day: try row.day(12))
            return ScaleVersion(
                scale: scale, schoolID: school, number: row.int(6),
                author: row.isNull(7) ? nil : row.name(from: 7), madeAt: row.int64OrNil(10), minutes: minutes)
        }
    }

    /// The last month that is settled in a school: the latest with a published board of a class. What is published has been
    /// read, and what is signed later was published before. Nil where there is none.
    public func lastSettledMonth(of school: SchoolID) throws(SQLiteError) -> Month? {
        try db.first(
            """
            SELECT max(b.month) FROM school_class c CROSS JOIN board b ON b.class_id = c.id
            WHERE c.school_id = ? AND b.state IN ('published', 'closed') HAVING max(b.month) IS NOT NULL
            """, school
        ) { row throws(SQLiteError) in try row.month(0) }
    }

    /// The numbers of one version, as its lines are read.
    private struct Lines {
        var cells: [Scale.Cell: Points] = [:]
        var fixed: [FixedLine: Points] = [:]

        mutating func add(_ key: String, _ points: Points) {
            let parts = key.split(separator: ".").map(String.init)
            if parts.count == 2, let level = Level(rawValue: parts[0]), let outcome = Outcome(rawValue: parts[1]) {
                cells[Scale.Cell(level, outcome)] = points
            } else if let line = FixedLine(rawValue: key) {
                fixed[line] = points
            }
        }
    }
}

extension Records {
    /// Scales.
    public final var scales: ScaleRepository { ScaleRepository(db: db) }
}
