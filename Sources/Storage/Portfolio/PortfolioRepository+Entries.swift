// The entries of a portfolio that answer a filter, a page at a time, and what the years before hold in one line each.
import SQLite
import School

/// One academic year of a portfolio in one line.
public struct PortfolioYear: Equatable, Sendable {
    /// The year.
    public let year: AcademicYear
    /// Its entries, drafts and revoked ones left out.
    public let entries: Int
    /// The entry that counts for most, nil where none counts.
    public let brightest: Brightest?

    /// A year from its parts.
    public init(year: AcademicYear, entries: Int, brightest: Brightest?) {
        (self.year, self.entries, self.brightest) = (year, entries, brightest)
    }

    /// The entry that a year is remembered by.
    public struct Brightest: Equatable, Sendable {
        /// The title as people read it.
        public let title: String
        /// The key of the direction's colour and icon.
        public let directionKey: String
        /// The exact words of the paper, empty where there are none.
        public let placeText: String
    }
}

extension PortfolioRepository {
    /// The entries of a pupil in a period that answer a filter, newest first; a draft only for its author.
    public func entries(
        of student: StudentID, in period: Period, _ filter: PortfolioFilter, for audience: Audience, viewer: UserID,
        _ range: PageRange
    ) throws(SQLiteError) -> Paged<AchievementRecord> {
        try db.page(
            range,
            """
            SELECT e.*, count(*) OVER () FROM entry e
            WHERE e.student_id = ?1 AND e.day BETWEEN ?2 AND ?3 AND (e.state <> 'draft' OR e.entered_by = ?4)
              AND (?5 = '' OR e.direction_key = ?5) AND (?6 = '' OR e.level = ?6) AND (?7 = '' OR e.outcome = ?7)
              AND (?8 = '' OR e.result_group = ?8)
              AND (?9 = '%%' OR fold(e.title || ' ' || e.place_text) LIKE ?9 ESCAPE '\\')
              AND (?10 IN ('own', 'staff') OR (
                e.state IN ('class_verified', 'school_verified')
                AND EXISTS (SELECT 1 FROM shown_student s WHERE s.student_id = e.student_id AND s.circle = ?10
                  AND ?11 BETWEEN s.from_day AND s.until_day AND s.shows_result)
                AND NOT EXISTS (SELECT 1 FROM discretion w WHERE w.achievement_id = e.id AND w.lifted_at IS NULL)))
            ORDER BY e.day DESC, e.id DESC LIMIT ?12 OFFSET ?13
            """, student, period.first, period.last, viewer, filter.direction ?? "", filter.level?.rawValue ?? "",
            filter.outcome?.rawValue ?? "", filter.group?.rawValue ?? "", LikePattern.containing(filter.text),
            audience.circle.rawValue, audience.day, row: AchievementRepository.record)
    }

    /// The academic years of a pupil that have entries, newest first.
    public func years(of student: StudentID) throws(SQLiteError) -> [PortfolioYear] {
        // Beside one max() SQLite gives the other columns of the row that holds it (sqlite.org/lang_select.html#bareagg).
        try db.all(
            """
            SELECT CAST(substr(e.day, 1, 4) AS INTEGER) - (substr(e.day, 6, 2) < '09') AS year, count(*),
              max(iif(e.state IN ('class_verified', 'school_verified'), e.halves, 0)), e.title, e.direction_key,
              e.place_text
            FROM entry e WHERE e.student_id = ? AND e.state NOT IN ('draft', 'revoked')
            GROUP BY year ORDER BY year DESC
            """, student
        ) { row in
            PortfolioYear(
                year: AcademicYear(startYear: row.int(0)), entries: row.int(1),
                brightest: row.int(2) == 0
                    ? nil
                    : PortfolioYear.Brightest(title: row.text(3), directionKey: row.text(4), placeText: row.text(5)))
        }
    }

    /// What the pupil's verified entries from before a day were like, for telling what is new after it.
    public func firstTimes(of student: StudentID, before day: Day) throws(SQLiteError) -> FirstTimes {
        var past = FirstTimes()
        try db.each(
            """
            SELECT min(a.day), d.key, v.level, a.outcome, a.fixed_line IS NOT NULL
            FROM achievement a JOIN event v ON v.id = a.event_id JOIN direction d ON d.id = a.direction_id
            WHERE a.student_id = ? AND a.day < ? AND a.state IN ('class_verified', 'school_verified')
            GROUP BY d.key, v.level, a.outcome, a.fixed_line IS NOT NULL
            """, student, day
        ) { row throws(SQLiteError) in
            let contest: FirstTimes.Contest? =
                row.int(4) == 0 ? FirstTimes.Contest(try row.value(2), try row.value(3)) : nil
            past.remember(day: try row.day(0), direction: row.text(1), contest: contest)
        }
        return past
    }
}
