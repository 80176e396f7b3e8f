// A year of a portfolio that is not open: one line, and the deed that it is remembered by.
import Mustache
import School
import Storage

/// A closed year.
struct YearChapter: Fields {
    /// «2025/26».
    let title: String
    /// «6 «А» · 14 достижений».
    let words: String
    let address: URLText
    let brightest: PortfolioYear.Brightest?

    static let fields: [Field<YearChapter>] = [
        .text("title") { $0.title }, .text("words") { $0.words }, .url("address") { $0.address },
        .optional("deed") { $0.brightest?.title }, .text("direction") { $0.brightest?.directionKey ?? "" },
        .optional("place") { chapter in
            chapter.brightest.flatMap { $0.placeText.isEmpty ? nil : $0.placeText }
        },
    ]

    /// - Parameter schoolClass: the class of that year, nil where none is known.
    init(_ year: PortfolioYear, schoolClass: String?, of student: StudentID) {
        title = year.year.label
        words = [schoolClass, Plural.count(year.entries, .achievement)].compactMap { $0 }.joined(separator: " · ")
        address = .path("students", String(student.raw), query: ["year": String(year.year.startYear)])
        brightest = year.brightest
    }

    /// The years beside the one that is open, newest first.
    ///
    /// - Parameter years: the years of the portfolio, the present one among them.
    static func all(
        of student: StudentID, _ years: [PortfolioYear], without open: AcademicYear?, _ records: Records
    ) throws -> [YearChapter] {
        let others = years.filter { $0.year != open }
        guard !others.isEmpty else { return [] }
        let classes = Dictionary(
            try records.folders.memberships(of: student).map { ($0.year, $0.classTitle) }, uniquingKeysWith: { $1 })
        return others.map { YearChapter($0, schoolClass: classes[$0.year], of: student) }
    }
}
