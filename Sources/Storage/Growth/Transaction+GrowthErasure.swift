// Takes away what is kept of a pupil's growth, as a part of the erasure of its record: goals, reflections, looks at
// skills, routes and talks with all their versions.
import SQLite
import School

extension Transaction {
    /// Tables of growth, emptied of the erased pupil.
    static let erasedGrowthTables: Set<String> = [
        "goal", "goal_version", "reflection_version", "skill_assessment", "skill_assessment_version", "skill_mark",
        "own_part_showing", "learning_route", "learning_route_version", "route_step", "route_step_version",
        "route_step_entry", "conversation", "conversation_version",
    ]

    /// Destroys it; the entries that reflections and steps refer to are still there.
    func eraseGrowth(of student: StudentID, _ counts: inout [ErasedKind: Int]) throws(SQLiteError) {
        try db.run("DELETE FROM own_part_showing WHERE student_id = ?", student)
        counts[.ownPart] =
            try eraseGoals(of: student) + eraseReflections(of: student) + eraseAssessments(of: student)
        counts[.routes] = try eraseRoutes(of: student)
        try db.run(
            """
            DELETE FROM conversation_version
            WHERE conversation_id IN (SELECT id FROM conversation WHERE student_id = ?)
            """, student)
        counts[.conversations] = try db.run("DELETE FROM conversation WHERE student_id = ?", student)
    }

    private func eraseGoals(of student: StudentID) throws(SQLiteError) -> Int {
        try db.run("DELETE FROM goal_version WHERE goal_id IN (SELECT id FROM goal WHERE student_id = ?)", student)
        return try db.run("DELETE FROM goal WHERE student_id = ?", student)
    }

    private func eraseReflections(of student: StudentID) throws(SQLiteError) -> Int {
        try db.run(
            "DELETE FROM reflection_version WHERE achievement_id IN (SELECT id FROM achievement WHERE student_id = ?)",
            student)
    }

    private func eraseAssessments(of student: StudentID) throws(SQLiteError) -> Int {
        try db.run(
            "DELETE FROM skill_mark WHERE assessment_id IN (SELECT id FROM skill_assessment WHERE student_id = ?)",
            student)
        try db.run(
            """
            DELETE FROM skill_assessment_version
            WHERE assessment_id IN (SELECT id FROM skill_assessment WHERE student_id = ?)
            """, student)
        return try db.run("DELETE FROM skill_assessment WHERE student_id = ?", student)
    }

    private func eraseRoutes(of student: StudentID) throws(SQLiteError) -> Int {
        try db.run(
            """
            DELETE FROM route_step_entry WHERE step_id IN (SELECT s.id FROM route_step s
              JOIN learning_route r ON r.id = s.route_id WHERE r.student_id = ?)
            """, student)
        try db.run(
            """
            DELETE FROM route_step_version WHERE step_id IN (SELECT s.id FROM route_step s
              JOIN learning_route r ON r.id = s.route_id WHERE r.student_id = ?)
            """, student)
        try db.run(
            "DELETE FROM route_step WHERE route_id IN (SELECT id FROM learning_route WHERE student_id = ?)", student)
        try db.run(
            "DELETE FROM learning_route_version WHERE route_id IN (SELECT id FROM learning_route WHERE student_id = ?)",
            student)
        return try db.run("DELETE FROM learning_route WHERE student_id = ?", student)
    }
}
