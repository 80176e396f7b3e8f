// A pupil leaves a class in the middle of the year, and comes back where that was a mistake. Rows of history keep their
// first day; what they were before stands beside the departure, so that it can be restored exactly. Entries, boards,
// papers and the bonds of the family are not touched.
import SQLite
import School

extension Transaction {
    /// Ends a membership the day before `day`. Without a class to go to, the pupil has left the school: memberships that
    /// would begin later are taken back, and groups end too. With one, the pupil is a member of it from `day` on, as
    /// long as the old membership would have held; its groups and next year's class stay.
    ///
    /// The caller has seen that `day` fits (`Departure.dayProblem`) and that the class is of the same school and year.
    public func depart(
        _ membership: ClassMembership, from day: Day, to schoolClass: ClassID?, order: String, by author: UserID,
        at instant: Int64
    ) throws(SQLiteError) {
        let (student, left) = (membership.studentID, membership.schoolClass.id)
        let departure = DepartureID(
            try db.insert(
                """
                INSERT INTO departure (student_id, class_id, day, to_class_id, order_number, made_by, made_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, student, left, day, schoolClass, order, author, instant))
        try db.run(
            """
            INSERT INTO departure_membership (departure_id, class_id, from_day, until_day)
            SELECT ?1, class_id, from_day, until_day FROM enrollment
            WHERE student_id = ?2 AND (until_day IS NULL OR until_day >= ?3)
              AND (?4 IS NULL OR (class_id = ?5 AND from_day = ?6))
            """, departure, student, day, schoolClass, left, membership.from)
        try db.run(
            """
            DELETE FROM enrollment WHERE student_id = ?1 AND from_day >= ?2 AND (class_id, from_day) IN
              (SELECT class_id, from_day FROM departure_membership WHERE departure_id = ?3)
            """, student, day, departure)
        try db.run(
            """
            UPDATE enrollment SET until_day = ?3
            WHERE student_id = ?1 AND (until_day IS NULL OR until_day >= ?2) AND (class_id, from_day) IN
              (SELECT class_id, from_day FROM departure_membership WHERE departure_id = ?4)
            """, student, day, day.adding(-1), departure)
        guard let schoolClass else {
            try leaveGroups(student, from: day, departure)
            return
        }
        try db.run(
            "INSERT INTO enrollment (student_id, class_id, from_day, until_day) VALUES (?, ?, ?, ?)", student,
            schoolClass, day, membership.until)
    }

    /// Restores what held before a departure; the departure itself stays, as one that was taken back.
    ///
    /// - Throws: `StorageError.changedMeanwhile` where it was taken back already, or something newer stands on it.
    public func undo(_ departure: DepartureRecord, by author: UserID, at instant: Int64) throws {
        guard try departures.standing(of: departure.studentID) == departure else { throw StorageError.changedMeanwhile }
        let student = departure.studentID
        if let to = departure.to {
            try db.run(
                "DELETE FROM enrollment WHERE student_id = ? AND class_id = ? AND from_day = ?", student, to.id,
                departure.day)
        }
        try db.run(
            """
            UPDATE enrollment SET until_day = m.until_day FROM departure_membership m
            WHERE m.departure_id = ?2 AND enrollment.student_id = ?1 AND enrollment.class_id = m.class_id
              AND enrollment.from_day = m.from_day
            """, student, departure.id)
        try db.run(
            """
            INSERT INTO enrollment (student_id, class_id, from_day, until_day)
            SELECT ?1, m.class_id, m.from_day, m.until_day FROM departure_membership m
            WHERE m.departure_id = ?2 AND NOT EXISTS (SELECT 1 FROM enrollment e
              WHERE e.student_id = ?1 AND e.class_id = m.class_id AND e.from_day = m.from_day)
            """, student, departure.id)
        try db.run(
            """
            UPDATE group_member SET until_day = g.until_day FROM departure_group g
            WHERE g.departure_id = ?2 AND group_member.student_id = ?1 AND group_member.group_id = g.group_id
              AND group_member.from_day = g.from_day
            """, student, departure.id)
        try db.run(
            """
            INSERT INTO group_member (group_id, student_id, from_day, until_day)
            SELECT g.group_id, ?1, g.from_day, g.until_day FROM departure_group g
            WHERE g.departure_id = ?2 AND NOT EXISTS (SELECT 1 FROM group_member m
              WHERE m.student_id = ?1 AND m.group_id = g.group_id AND m.from_day = g.from_day)
            """, student, departure.id)
        try db.run(
            "UPDATE departure SET undone_by = ?, undone_at = ? WHERE id = ?", author, instant, departure.id)
    }

    private func leaveGroups(
        _ student: StudentID, from day: Day, _ departure: DepartureID
    ) throws(SQLiteError) {
        try db.run(
            """
            INSERT INTO departure_group (departure_id, group_id, from_day, until_day)
            SELECT ?1, group_id, from_day, until_day FROM group_member WHERE student_id = ?2 AND until_day >= ?3
            """, departure, student, day)
        try db.run(
            """
            DELETE FROM group_member WHERE student_id = ?1 AND from_day >= ?2 AND (group_id, from_day) IN
              (SELECT group_id, from_day FROM departure_group WHERE departure_id = ?3)
            """, student, day, departure)
        try db.run(
            """
            UPDATE group_member SET until_day = ?3
            WHERE student_id = ?1 AND until_day >= ?2 AND (group_id, from_day) IN
              (SELECT group_id, from_day FROM departure_group WHERE departure_id = ?4)
            """, student, day, day.adding(-1), departure)
    }
}
