// The sums that ratings are made from (design 4.5). Whole months are read from the kept totals; a span that cuts a month
// is summed from the entries, whose points are kept for class and school apart. Both give the same number for the same
// days. Only the staff asks here: nothing is left out for a child's wish, and no answer of this file may reach families.
import SQLite
import School

/// The pupils who are compared: of all rated grades given, or of one class among them.
public struct RatedPupils: Hashable, Sendable {
    /// Their school.
    public var school: SchoolID
    /// The year whose classes are meant.
    public var year: AcademicYear
    /// 2...11 at most.
    public var grades: ClosedRange<Int>
    /// The only class among them; nil for all.
    public var schoolClass: ClassID?
    /// The day on which a pupil has to be a member of its class.
    public var memberDay: Day

    /// Pupils of a school.
    public init(
        school: SchoolID, year: AcademicYear, grades: ClosedRange<Int>, schoolClass: ClassID? = nil, memberDay: Day
    ) {
        (self.school, self.year, self.grades) = (school, year, grades)
        (self.schoolClass, self.memberDay) = (schoolClass, memberDay)
    }
}

/// A pupil in a rating.
public struct RatedPupil: Equatable, Sendable {
    /// The key.
    public let id: StudentID
    /// For the staff alone.
    public let name: PersonName
    /// The class of the year asked for.
    public let classID: ClassID
    /// 1...11.
    public let grade: Int
    /// The letter of the class.
    public let letter: String
}

/// A part of a pupil's sum.
public struct RatingAddend: Equatable, Sendable {
    /// Whose sum it is a part of.
    public let student: StudentID
    /// Which part.
    public let part: Part
    /// What it adds.
    public let points: Points
    /// Entries that count, those worth nothing among them.
    public let entries: Int

    /// What a sum is divided by: directions, or the months of one direction.
    public enum Part: Hashable, Sendable {
        /// All months of one direction.
        case direction(DirectionID)
        /// One month of the only direction.
        case month(Month)
    }
}

/// Reads what ratings are made from.
public struct RatingRepository {
    let db: Connection

    /// The pupils in alphabetical order (Ё right after Е). Grade and class come from the year asked for.
    public func pupils(_ pupils: RatedPupils) throws(SQLiteError) -> [RatedPupil] {
        try db.all(
            """
            SELECT s.id, s.last_name, s.first_name, s.patronymic, c.id, c.grade, c.letter
            FROM school_class c CROSS JOIN enrollment m ON m.class_id = c.id CROSS JOIN student s ON s.id = m.student_id
            WHERE c.school_id = ?1 AND c.academic_year = ?2 AND c.grade BETWEEN ?3 AND ?4
              AND (?5 IS NULL OR c.id = ?5)
              AND m.from_day <= ?6 AND (m.until_day IS NULL OR m.until_day >= ?6)
            ORDER BY s.last_name COLLATE RU, s.first_name COLLATE RU, s.patronymic COLLATE RU, s.id
            """, pupils.school, pupils.year.startYear, pupils.grades.lowerBound, pupils.grades.upperBound,
            pupils.schoolClass, pupils.memberDay
        ) { row in
            RatedPupil(
                id: row.id(0), name: row.name(from: 1), classID: row.id(4), grade: row.int(5), letter: row.text(6))
        }
    }

    /// The parts of every pupil's sum over a period: by direction, or by month where one direction is asked for.
    ///
    /// Costs one search of the totals for each pupil; what it reads grows with the pupils, not with the entries.
    public func addends(
        of pupils: RatedPupils, in period: RatingPeriod, direction: DirectionID?, counting scope: CountingScope
    ) throws(SQLiteError) -> [RatingAddend] {
        guard let months = period.wholeMonths else {
            return try entryAddends(of: pupils, in: period.period, direction: direction, counting: scope)
        }
        return try db.all(
            """
            SELECT t.student_id, CASE WHEN ?10 IS NULL THEN t.direction_id ELSE t.month END AS part,
              sum(t.halves), sum(t.entries)
            FROM school_class c CROSS JOIN enrollment m ON m.class_id = c.id
              CROSS JOIN student_total t ON t.student_id = m.student_id
            WHERE c.school_id = ?1 AND c.academic_year = ?2 AND c.grade BETWEEN ?3 AND ?4
              AND (?5 IS NULL OR c.id = ?5)
              AND m.from_day <= ?6 AND (m.until_day IS NULL OR m.until_day >= ?6)
              AND t.verified = ?7 AND t.month BETWEEN ?8 AND ?9 AND (?10 IS NULL OR t.direction_id = ?10)
            GROUP BY t.student_id, part
            """, pupils.school, pupils.year.startYear, pupils.grades.lowerBound, pupils.grades.upperBound,
            pupils.schoolClass, pupils.memberDay, scope.rawValue, months.lowerBound, months.upperBound, direction
        ) { row throws(SQLiteError) in try Self.addend(row, byMonth: direction != nil) }
    }

    private func entryAddends(
        of pupils: RatedPupils, in period: Period, direction: DirectionID?, counting scope: CountingScope
    ) throws(SQLiteError) -> [RatingAddend] {
        try db.all(
            """
            SELECT a.student_id, CASE WHEN ?10 IS NULL THEN a.direction_id ELSE substr(a.day, 1, 7) END AS part,
              sum(CASE ?7 WHEN 'class' THEN a.halves ELSE a.school_halves END), count(*)
            FROM school_class c CROSS JOIN enrollment m ON m.class_id = c.id
              CROSS JOIN achievement a ON a.student_id = m.student_id
            WHERE c.school_id = ?1 AND c.academic_year = ?2 AND c.grade BETWEEN ?3 AND ?4
              AND (?5 IS NULL OR c.id = ?5)
              AND m.from_day <= ?6 AND (m.until_day IS NULL OR m.until_day >= ?6)
              AND a.day BETWEEN ?8 AND ?9 AND (?10 IS NULL OR a.direction_id = ?10)
              AND (a.state = 'school_verified' OR (?7 = 'class' AND a.state = 'class_verified'))
            GROUP BY a.student_id, part
            """, pupils.school, pupils.year.startYear, pupils.grades.lowerBound, pupils.grades.upperBound,
            pupils.schoolClass, pupils.memberDay, scope.rawValue, period.first, period.last, direction
        ) { row throws(SQLiteError) in try Self.addend(row, byMonth: direction != nil) }
    }

    private static func addend(_ row: borrowing Row, byMonth: Bool) throws(SQLiteError) -> RatingAddend {
        RatingAddend(
            student: row.id(0), part: byMonth ? .month(try row.month(1)) : .direction(row.id(1)),
            points: Points(halves: row.int(2)), entries: row.int(3))
    }
}

extension Records {
    /// Sums for ratings.
    public final var ratings: RatingRepository { RatingRepository(db: db) }
}
