// Months whose board is out keep their points (design 4.3), whatever becomes of events. An entry that moves takes others with
// it: of several stages of one event only the highest counts, so that a result of an open month can lower one of a
// published month. What a change of events would come to is therefore tried pupil by pupil, and taken back where a
// published month would not be what it was.
import SQLite
import School

extension Transaction {
    /// Runs a change of a pupil's entries, its counting included. Nothing of it stays where it would change what the
    /// pupil's published months count for.
    ///
    /// - Returns: whether it stays.
    func sparingPublishedMonths(
        of student: StudentID, _ change: () throws(SQLiteError) -> Void
    ) throws(SQLiteError) -> Bool {
        let before = try publishedSums(of: student)
        try db.run("SAVEPOINT published_months")
        try change()
        let isSpared = try publishedSums(of: student) == before
        if !isSpared { try db.run("ROLLBACK TO published_months") }
        try db.run("RELEASE published_months")
        return isSpared
    }

    private struct PublishedSum: Hashable {
        let month: String
        let direction: DirectionID
        let scope: String
    }

    /// What the months count for whose board is out in a class that the pupil was in during the month.
    private func publishedSums(of student: StudentID) throws(SQLiteError) -> [PublishedSum: Int] {
        var sums: [PublishedSum: Int] = [:]
        try db.each(
            """
            SELECT t.month, t.direction_id, t.verified, t.halves FROM student_total t
            WHERE t.student_id = ?1 AND t.halves > 0 AND EXISTS (
              SELECT 1 FROM enrollment m JOIN board b ON b.class_id = m.class_id AND b.month = t.month
                JOIN board_edition n ON n.board_id = b.id
              WHERE m.student_id = ?1 AND m.from_day <= t.month || '-31'
                AND (m.until_day IS NULL OR m.until_day >= t.month || '-01'))
            """, student
        ) { row in
            sums[PublishedSum(month: row.text(0), direction: row.id(1), scope: row.text(2))] = row.int(3)
        }
        return sums
    }
}
