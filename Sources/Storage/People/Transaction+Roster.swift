// A class list against the pupils of the school, and its saving: the page and the command line both come here, so the
// two never differ. The list is judged inside the transaction that saves it: what a preview said may have changed since.
// A row with a problem never keeps the others from being saved; the same list a second time adds nobody.
import SQLite
import School

/// What became of a class list.
public struct RosterOutcome: Equatable, Sendable {
    /// The rows as they were understood at the moment of saving.
    public let list: RosterImport
    /// Pupils who are in the class now and were not before.
    public let added: Int
}

extension StudentRepository {
    /// The pupils of a school with the class each is in on that day, as far as it is a class of that academic year: a
    /// pupil of last year's class is free to be entered in this year's.
    public func knownForRoster(
        in school: SchoolID, year: AcademicYear, on day: Day
    ) throws(SQLiteError) -> [KnownStudent] {
        let students = try known(in: school)
        var classes: [StudentID: ClassLabel] = [:]
        try db.each(
            """
            SELECT e.student_id, c.grade, c.letter FROM enrollment e JOIN school_class c ON c.id = e.class_id
            WHERE c.school_id = ?1 AND c.academic_year = ?2 AND (e.until_day IS NULL OR e.until_day >= ?3)
            """, school, year.startYear, day
        ) { row in classes[row.id(0)] = ClassLabel(grade: row.int(1), letter: row.text(2)) }
        return students.map { student in
            KnownStudent(
                id: student.id, name: student.name, birthDate: student.birthDay,
                personalFile: student.fileNumber.isEmpty ? nil : student.fileNumber, schoolClass: classes[student.id])
        }
    }

    /// Reads the rows of a class list against the pupils of the school; nothing is saved. O(rows + pupils).
    public func roster(
        _ rows: [SheetRow<RosterColumn>], of schoolClass: ClassRecord, today: Day
    ) throws(SQLiteError) -> RosterImport {
        guard let label = ClassLabel(grade: schoolClass.grade, letter: schoolClass.letter) else {
            throw .unreadable(kind: "grade")
        }
        let known = try knownForRoster(in: schoolClass.schoolID, year: schoolClass.year, on: today)
        return RosterImport.read(rows: rows, existing: known, schoolClass: label, today: today)
    }

    /// Who is in the class now or will be: everybody whose membership has not ended by that day.
    public func members(of schoolClass: ClassID, on day: Day) throws(SQLiteError) -> Set<StudentID> {
        Set(
            try db.all(
                "SELECT student_id FROM enrollment WHERE class_id = ? AND (until_day IS NULL OR until_day >= ?)",
                schoolClass, day
            ) { $0.id(0) })
    }
}

extension Transaction {
    /// Saves the good rows of a class list and tells what became of every row.
    ///
    /// A pupil is a member from the first day of the class's academic year, whenever the list is entered: lists are typed
    /// weeks after the lessons began, and September's board, rating and papers must have everybody. One who was in some
    /// class of that year and left it comes back today instead, so that no day counts the pupil twice.
    ///
    /// - Parameters:
    ///   - rows: rows with known columns, from `HeaderFinder<RosterColumn>.sheet(of:)`, corrections put in.
    ///   - instant: milliseconds UTC.
    public func saveRoster(
        _ rows: [SheetRow<RosterColumn>], of schoolClass: ClassRecord, today: Day, at instant: Int64
    ) throws(SQLiteError) -> RosterOutcome {
        let list = try students.roster(rows, of: schoolClass, today: today)
        var added = 0
        for row in list.rows {
            guard let student = try studentOf(row, in: schoolClass.schoolID, at: instant),
                try join(student, schoolClass, today: today)
            else { continue }
            added += 1
        }
        return RosterOutcome(list: list, added: added)
    }

    /// The pupil of a good row, added where it is new; nil for every other row.
    private func studentOf(_ row: RosterRow, in school: SchoolID, at instant: Int64) throws(SQLiteError) -> StudentID? {
        switch row.status {
        case .existing(let id): return id
        case .repeated, .problem: return nil
        case .new:
            // A row is new only when the three are understood.
            guard let name = row.name, let birthDay = row.birthDate, let gender = row.gender else { return nil }
            let card = NewStudent(name: name, gender: gender, birthDay: birthDay, fileNumber: row.personalFile ?? "")
            return try addStudent(card, school: school, at: instant).id
        }
    }

    private func join(_ student: StudentID, _ schoolClass: ClassRecord, today: Day) throws(SQLiteError) -> Bool {
        let year = schoolClass.year
        let left: Day? = try db.first(
            """
            SELECT e.until_day FROM enrollment e JOIN school_class c ON c.id = e.class_id
            WHERE e.student_id = ? AND c.academic_year = ? AND e.until_day IS NOT NULL
            ORDER BY e.until_day DESC LIMIT 1
            """, student, year.startYear
        ) { row throws(SQLiteError) in try row.day(0) }
        // A membership that ends today or later still holds.
        if let left, left >= today { return false }
        let isNew = try enroll(student, in: schoolClass.id, from: left == nil ? year.period.first : today)
        if isNew { try endEarlierYears(of: student, before: year) }
        return isNew
    }

    /// Last year's class ends with its year when this year's begins.
    private func endEarlierYears(of student: StudentID, before year: AcademicYear) throws(SQLiteError) {
        try db.run(
            """
            UPDATE enrollment SET until_day = max(from_day, ?3)
            WHERE student_id = ?1 AND until_day IS NULL
              AND class_id IN (SELECT id FROM school_class WHERE academic_year < ?2)
            """, student, year.startYear, year.period.first.adding(-1))
    }
}
