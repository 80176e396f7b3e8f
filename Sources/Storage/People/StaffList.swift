// The staff of a school as a list of staff is compared with: names, roles and duties of a year. Families stand among
// them by name and role alone, so that a namesake is noticed.
import SQLite
import School

extension UserRepository {
    /// Every open account of a school with its roles, and its duties in the classes of a year, on that day.
    public func knownStaff(in school: SchoolID, year: AcademicYear, on day: Day) throws(SQLiteError) -> [KnownStaff] {
        var roles: [UserID: Set<Role>] = [:]
        try db.each(
            """
            SELECT r.user_id, r.role FROM role_assignment r JOIN user u ON u.id = r.user_id
            WHERE u.school_id = ?1 AND r.from_day <= ?2 AND (r.until_day IS NULL OR r.until_day >= ?2)
            """, school, day
        ) { row throws(SQLiteError) in roles[row.id(0), default: []].insert(try row.value(1)) }
        var led: [UserID: Set<ClassLabel>] = [:]
        var taught: [UserID: Set<StaffTeaching>] = [:]
        try db.each(
            """
            SELECT t.user_id, t.duty, t.subject, c.grade, c.letter
            FROM teaching_assignment t JOIN school_class c ON c.id = t.class_id
            WHERE c.school_id = ?1 AND c.academic_year = ?2
              AND t.from_day <= max(?3, ?4) AND (t.until_day IS NULL OR t.until_day >= ?3)
            """, school, year.startYear, day, year.period.first
        ) { row throws(SQLiteError) in
            guard let label = ClassLabel(grade: row.int(3), letter: row.text(4)) else { return }
            if row.text(1) == TeachingDuty.classTeacher.rawValue {
                led[row.id(0), default: []].insert(label)
            } else {
                let teaching = StaffTeaching(subject: row.text(2), schoolClass: label)
                taught[row.id(0), default: []].insert(teaching)
            }
        }
        let names = try db.all(
            "SELECT id, last_name, first_name, patronymic FROM user WHERE school_id = ? AND disabled_at IS NULL", school
        ) { (UserID($0.int64(0)), $0.name(from: 1)) }
        return names.map { user, name in
            KnownStaff(
                user: user, name: name, roles: roles[user] ?? [], led: led[user] ?? [], taught: taught[user] ?? [])
        }
    }
}
