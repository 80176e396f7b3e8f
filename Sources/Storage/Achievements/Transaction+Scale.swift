// The next version of the scale, and the points of the school counted again by it in the same transaction. Nothing of a
// version is ever changed; a month that is settled keeps its sums, or the version is not made.
import SQLite
import School

/// A pupil whose sum a version of the scale changes.
public struct ScaleShift: Equatable, Sendable {
    /// Who.
    public let student: StudentID
    /// For the staff alone.
    public let name: PersonName
    /// The class that the pupil is in now; nil between classes.
    public let schoolClass: ClassRecord?
    /// The sum over the open months of the academic year and what follows, before.
    public let before: Points
    /// The same after.
    public let after: Points
}

extension Transaction {
    /// Adds the next version of a school's scale; the id of `scale` is given anew. Points are not counted again.
    public func addScale(
        _ scale: Scale, school: SchoolID, by author: UserID? = nil, at instant: Int64? = nil,
        minutes: ScaleMinutes? = nil
    ) throws(SQLiteError) -> ScaleID {
        let version = try db.first("SELECT coalesce(max(version), 0) + 1 FROM scale WHERE school_id = ?", school) {
            $0.int(0)
        }
        let id = ScaleID(
            try db.insert(
                """
                INSERT INTO scale (school_id, version, valid_from, team_halves, remote_halves, document_above,
                  organisers_limited, created_by, created_at, minutes_number, minutes_day)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, school, version ?? 1, scale.validFrom, scale.settings.teamCountsHalf,
                scale.settings.remoteCountsHalf, scale.settings.documentRequiredAbove?.rawValue,
                scale.settings.limitsUnknownOrganisers, author, instant, minutes?.number, minutes?.day))
        for (cell, points) in scale.cells {
            try addScaleLine(id, cell.level.rawValue + "." + cell.outcome.rawValue, points)
        }
        for (line, points) in scale.fixed { try addScaleLine(id, line.rawValue, points) }
        return id
    }

    private func addScaleLine(_ scale: ScaleID, _ key: String, _ points: Points) throws(SQLiteError) {
        try db.run("INSERT INTO scale_line (scale_id, key, halves) VALUES (?, ?, ?)", scale, key, points.halves)
    }

    /// Adds the next version and counts the school's points again from its first day on.
    ///
    /// Costs one read and as many writes as numbers change for every pupil with an entry since then; the writer does
    /// nothing else meanwhile.
    ///
    /// - Parameter day: the day whose classes are named.
    /// - Returns: the version, and the pupils whose sums moved, by class and name.
    /// - Throws: `StorageError.settledMonth` where a settled month would change.
    public func adopt(
        _ scale: Scale, school: SchoolID, minutes: ScaleMinutes?, by author: UserID, at instant: Int64, on day: Day
    ) throws -> (id: ScaleID, shifts: [ScaleShift]) {
        let settled = try scales.lastSettledMonth(of: school)
        let kept = try settled.map { month throws(SQLiteError) in try monthSums(of: school, through: month) }
        let year = AcademicYear(containing: scale.validFrom).period.first.month
        let open = settled.map { max($0.next, year) } ?? year
        let before = try sums(of: school, since: open)
        let id = try addScale(scale, school: school, by: author, at: instant, minutes: minutes)
        try recount(school: school, since: scale.validFrom)
        if let settled, try monthSums(of: school, through: settled) != kept { throw StorageError.settledMonth }
        let after = try sums(of: school, since: open)
        return (id, try shifts(before, after, of: school, on: day))
    }

    /// Writes down by which minutes a version was approved; false where somebody did before.
    public func approve(_ scale: ScaleID, by minutes: ScaleMinutes) throws(SQLiteError) -> Bool {
        try db.run(
            "UPDATE scale SET minutes_number = ?, minutes_day = ? WHERE id = ? AND minutes_number IS NULL",
            minutes.number, minutes.day, scale) == 1
    }

    /// Counts the points of every pupil of a school again who has an entry on that day or later.
    private func recount(school: SchoolID, since day: Day) throws(SQLiteError) {
        let scales = try self.scales.all(of: school)
        var years: [(student: StudentID, year: AcademicYear)] = []
        try db.each(
            """
            SELECT DISTINCT a.student_id, substr(a.day, 1, 4) - (substr(a.day, 6, 2) < '09')
            FROM student s CROSS JOIN achievement a ON a.student_id = s.id WHERE s.school_id = ?1 AND a.day >= ?2
            """, school, day
        ) { row in years.append((row.id(0), AcademicYear(startYear: row.int(1)))) }
        for (student, year) in years { try recount(student, year: year, by: scales) }
    }

    /// The sums of what the classes have verified from a month on, by pupil.
    private func sums(of school: SchoolID, since month: Month) throws(SQLiteError) -> [StudentID: Points] {
        var found: [StudentID: Points] = [:]
        try db.each(
            """
            SELECT t.student_id, sum(t.halves) FROM student s CROSS JOIN student_total t ON t.student_id = s.id
            WHERE s.school_id = ? AND t.verified = 'class' AND t.month >= ? GROUP BY t.student_id
            """, school, month
        ) { row in found[row.id(0)] = Points(halves: row.int(1)) }
        return found
    }

    private struct MonthKey: Hashable {
        let student: StudentID
        let month: String
        let scope: String
    }

    /// The sums of every pupil and month through a month, for class and school apart.
    private func monthSums(of school: SchoolID, through month: Month) throws(SQLiteError) -> [MonthKey: Int] {
        var found: [MonthKey: Int] = [:]
        try db.each(
            """
            SELECT t.student_id, t.month, t.verified, sum(t.halves)
            FROM student s CROSS JOIN student_total t ON t.student_id = s.id
            WHERE s.school_id = ? AND t.month <= ? GROUP BY t.student_id, t.month, t.verified
            """, school, month
        ) { row in
            found[MonthKey(student: row.id(0), month: row.text(1), scope: row.text(2))] = row.int(3)
        }
        return found
    }

    private func shifts(
        _ before: [StudentID: Points], _ after: [StudentID: Points], of school: SchoolID, on day: Day
    ) throws(SQLiteError) -> [ScaleShift] {
        let moved = Set(before.keys).union(after.keys).filter { before[$0] ?? .zero != after[$0] ?? .zero }
        return try db.all(
            """
            SELECT s.id, s.last_name, s.first_name, s.patronymic, c.id, c.academic_year, c.grade, c.letter
            FROM json_each(?1) q CROSS JOIN student s ON s.id = q.value
              LEFT JOIN enrollment m ON m.id = (SELECT n.id FROM enrollment n WHERE n.student_id = s.id
                AND n.from_day <= ?2 AND (n.until_day IS NULL OR n.until_day >= ?2) ORDER BY n.from_day DESC LIMIT 1)
              LEFT JOIN school_class c ON c.id = m.class_id
            ORDER BY c.grade IS NULL, c.grade, c.letter COLLATE RU, s.last_name COLLATE RU, s.first_name COLLATE RU, s.id
            """, KeyList(moved), day
        ) { row in
            let schoolClass: ClassRecord? =
                row.isNull(4)
                ? nil
                : ClassRecord(
                    id: row.id(4), schoolID: school, year: AcademicYear(startYear: row.int(5)), grade: row.int(6),
                    letter: row.text(7))
            let student: StudentID = row.id(0)
            return ScaleShift(
                student: student, name: row.name(from: 1), schoolClass: schoolClass, before: before[student] ?? .zero,
                after: after[student] ?? .zero)
        }
    }
}
