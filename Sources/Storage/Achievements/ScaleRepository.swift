// Versions of the school's scale of points. A version is never changed; an edit adds the next one.
import SQLite
import School

/// Reads scales.
public struct ScaleRepository {
    let db: Connection

    /// Every version of a school's scale, oldest first.
    public func all(of school: SchoolID) throws(SQLiteError) -> [Scale] {
        let versions = try db.all(
            """
            SELECT id, valid_from, team_halves, remote_halves, document_above FROM scale
            WHERE school_id = ? ORDER BY valid_from, version
            """, school
        ) { row throws(SQLiteError) in
            (
                id: ScaleID(row.int64(0)), from: try row.day(1),
                settings: Scale.Settings(
                    remoteCountsHalf: row.bool(3), teamCountsHalf: row.bool(2),
                    documentRequiredAbove: try row.valueOrNil(4))
            )
        }
        return try versions.map { version throws(SQLiteError) in
            var cells: [Scale.Cell: Points] = [:]
            var fixed: [FixedLine: Points] = [:]
            try db.each("SELECT key, halves FROM scale_line WHERE scale_id = ?", version.id) { row in
                let points = Points(halves: row.int(1))
                let parts = row.text(0).split(separator: ".").map(String.init)
                if parts.count == 2, let level = Level(rawValue: parts[0]), let outcome = Outcome(rawValue: parts[1]) {
                    cells[Scale.Cell(level, outcome)] = points
                } else if let line = FixedLine(rawValue: row.text(0)) {
                    fixed[line] = points
                }
            }
            return Scale(
                id: version.id, validFrom: version.from, cells: cells, fixed: fixed, settings: version.settings)
        }
    }
}

extension Records {
    /// Scales.
    public final var scales: ScaleRepository { ScaleRepository(db: db) }
}

extension Transaction {
    /// Adds the next version of a school's scale; the id of `scale` is given anew.
    public func addScale(_ scale: Scale, school: SchoolID) throws(SQLiteError) -> ScaleID {
        let version = try db.first("SELECT coalesce(max(version), 0) + 1 FROM scale WHERE school_id = ?", school) {
            $0.int(0)
        }
        let id = ScaleID(
            try db.insert(
                """
                INSERT INTO scale (school_id, version, valid_from, team_halves, remote_halves, document_above)
                VALUES (?, ?, ?, ?, ?, ?)
                """, school, version ?? 1, scale.validFrom, scale.settings.teamCountsHalf,
                scale.settings.remoteCountsHalf,
                scale.settings.documentRequiredAbove?.rawValue))
        for (cell, points) in scale.cells {
            try addScaleLine(id, cell.level.rawValue + "." + cell.outcome.rawValue, points)
        }
        for (line, points) in scale.fixed { try addScaleLine(id, line.rawValue, points) }
        return id
    }

    private func addScaleLine(_ scale: ScaleID, _ key: String, _ points: Points) throws(SQLiteError) {
        try db.run("INSERT INTO scale_line (scale_id, key, halves) VALUES (?, ?, ?)", scale, key, points.halves)
    }
}
