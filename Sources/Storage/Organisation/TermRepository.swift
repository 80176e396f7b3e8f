// How a school divides its academic year.
import SQLite
import School

/// Reads terms.
public struct TermRepository {
    let db: Connection

    /// The terms of a school in one year, in order; the default quarters where the school has set none.
    public func all(of school: SchoolID, year: AcademicYear) throws(SQLiteError) -> [Term] {
        let terms: [Term] = try db.all(
            """
            SELECT kind, number, first_day, last_day FROM term WHERE school_id = ? AND academic_year = ?
            ORDER BY first_day, kind, number
            """, school, year.startYear
        ) { row throws(SQLiteError) in
            Term(
                year: year, kind: try row.value(0), number: row.int(1),
                period: Period(from: try row.day(2), through: try row.day(3)))
        }
        return terms.isEmpty ? Term.defaultQuarters(of: year) : terms
    }
}

extension Records {
    /// Terms of the academic year.
    public final var terms: TermRepository { TermRepository(db: db) }
}
