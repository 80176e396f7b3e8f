// Points and totals are kept up in the transaction that changes an entry: a pupil's year is scored as a whole, since
// stages and monthly limits (design 4.3) make one entry depend on others. Reading a rating then sums a few rows.
import SQLite
import School

extension Transaction {
    /// Counts one pupil's academic year again: the points of each entry, and the totals by month and direction.
    ///
    /// Costs one read of the year's entries and as many writes as numbers changed.
    public func recount(_ student: StudentID, year: AcademicYear) throws(SQLiteError) {
        guard let school = try students.find(student)?.schoolID else { return }
        try recount(student, year: year, by: try scales.all(of: school))
    }

    /// The same by scales that the caller has read already, for many pupils of one school.
    func recount(_ student: StudentID, year: AcademicYear, by scales: [Scale]) throws(SQLiteError) {
        let entries = try achievements.ofStudent(student, in: year.period, for: .staff)
        let scoring = entries.map(\.scoringEntry)
        let inClass = Scoring.year(scoring, scales: scales, for: .classroom)
        let inSchool = Scoring.year(scoring, scales: scales, for: .school)
        for ((entry, own), wide) in zip(zip(entries, inClass), inSchool) {
            let (halves, schoolHalves) = (own.total.halves, wide.total.halves)
            try db.run(
                """
                UPDATE achievement SET halves = ?2, school_halves = ?3
                WHERE id = ?1 AND (halves <> ?2 OR school_halves <> ?3)
                """, entry.id, halves, schoolHalves)
        }
        try keepTotals(of: student, year, .classroom, entries, inClass)
        try keepTotals(of: student, year, .school, entries, inSchool)
    }

    private struct TotalKey: Hashable {
        let month: Month
        let direction: DirectionID
    }

    private func keepTotals(
        of student: StudentID, _ year: AcademicYear, _ scope: CountingScope, _ entries: [AchievementRecord],
        _ breakdowns: [PointsBreakdown]
    ) throws(SQLiteError) {
        var totals: [TotalKey: (halves: Int, entries: Int)] = [:]
        for (entry, breakdown) in zip(entries, breakdowns) where scope.counts(entry.state) {
            let key = TotalKey(month: entry.day.month, direction: entry.event.direction)
            totals[key, default: (0, 0)].halves += breakdown.total.halves
            totals[key, default: (0, 0)].entries += 1
        }
        try db.run(
            "DELETE FROM student_total WHERE student_id = ? AND verified = ? AND month BETWEEN ? AND ?", student,
            scope.rawValue, year.period.first.month, year.period.last.month)
        for (key, total) in totals {
            try db.run(
                """
                INSERT INTO student_total (student_id, verified, month, direction_id, halves, entries)
                VALUES (?, ?, ?, ?, ?, ?)
                """, student, scope.rawValue, key.month, key.direction, total.halves, total.entries)
        }
    }
}
