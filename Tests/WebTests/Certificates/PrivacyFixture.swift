// Consents and wishes of the invented families, as rows.
import SQLite
import School
import Support

@testable import Storage

extension TestSchool {
    /// Gives a pupil's consent.
    func consent(_ scope: ConsentScope, of pupil: String) throws {
        let (student, user) = (student(pupil), user(.classTeacher))
        try database.write { tx in
            _ = try tx.db.run(
                "INSERT INTO consent (student_id, scope, given_on, entered_by, entered_at) VALUES (?, ?, ?, ?, ?)",
                student,
                scope.rawValue, TestSchool.firstDay, user, TestSchool.now)
        }
    }

    /// Hides one entry, or everything where none is named.
    func hide(_ entry: AchievementID? = nil, of pupil: String) throws {
        let (student, user) = (student(pupil), user(.guardian))
        try database.write { tx in
            _ = try tx.db.run(
                "INSERT INTO discretion (student_id, scope, achievement_id, set_by, set_at) VALUES (?, ?, ?, ?, ?)",
                student, entry == nil ? "everything" : "entry", entry, user, TestSchool.now)
        }
    }
}
