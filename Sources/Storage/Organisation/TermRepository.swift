// How a school divides its academic year. Terms are the calendar that ratings and reports are cut by, nothing is
// computed from them and kept: changing one changes what is shown, never what was entered.
import SQLite
import School

/// Reads terms.
public struct TermRepository {
    let db: Connection

    /// The terms of a school in one year, in order; the default quarters where the school has set none.
    public func all(of school: SchoolID, year: AcademicYear) throws(SQLiteError) -> [Term] {
        let terms = try own(of: school, year: year)
        return terms.isEmpty ? Term.defaultQuarters(of: year) : terms
    }

    /// The terms that the school itself has set for a year, in order.
    public func own(of school: SchoolID, year: AcademicYear) throws(SQLiteError) -> [Term] {
        try db.all(
            """
            SELECT kind, number, first_day, last_day FROM term WHERE school_id = ? AND academic_year = ?
            ORDER BY first_day, kind, number
            """, school, year.startYear
        ) { row throws(SQLiteError) in
            Term(
                year: year, kind: try row.value(0), number: row.int(1),
                period: Period(from: try row.day(2), through: try row.day(3)))
        }
    }
}

extension Records {
    /// Terms of the academic year.
    public final var terms: TermRepository { TermRepository(db: db) }
}

extension Transaction {
    /// Makes these the terms of their kind in a year; those of other kinds stay.
    ///
    /// - Parameter seen: the terms of that kind that the change was made from.
    /// - Throws: `StorageError.changedMeanwhile` where others are stored by now.
    /// - Returns: whether anything is different.
    public func setTerms(
        _ terms: [Term], _ kind: TermKind, year: AcademicYear, of school: SchoolID, seen: [Term]
    ) throws -> Bool {
        let stored = try self.terms.own(of: school, year: year).filter { $0.kind == kind }
        if stored == terms { return false }
        guard stored == seen else { throw StorageError.changedMeanwhile }
        try db.run(
            "DELETE FROM term WHERE school_id = ? AND academic_year = ? AND kind = ?", school, year.startYear,
            kind.rawValue)
        for term in terms {
            try db.run(
                """
                INSERT INTO term (school_id, academic_year, kind, number, first_day, last_day)
                VALUES (?, ?, ?, ?, ?, ?)
                """, school, year.startYear, kind.rawValue, term.number, term.period.first, term.period.last)
        }
        return true
    }
}
