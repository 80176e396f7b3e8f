// The entries that a pupil's page tells of, with everything that belongs to them, in a fixed number of questions however
// long the record is.
import School
import Storage

/// What the page tells of.
struct StoryEntries {
    /// A page of the rows, newest first.
    let found: Paged<AchievementRecord>
    /// The whole year, whatever is filtered; nil where all years are asked.
    let whole: StudentYear?
    let papers: [AchievementID: [AttachmentRecord]]
    let firsts: [AchievementID: [FirstTime]]

    /// Rows of a page: more than nearly every child has in a year.
    static let pageSize = 60

    init(
        of student: StudentRecord, _ query: PortfolioQuery, for audience: Audience, viewer: UserID, _ records: Records
    ) throws {
        let portfolio = records.portfolio
        whole = try query.year.map { try StudentYear(of: student, $0, for: audience, viewer: viewer, records) }
        if let whole, query.filter.isOpen {
            found = Paged(whole.entries, page: query.page, size: Self.pageSize)
        } else {
            found = try portfolio.entries(
                of: student.id, in: query.period, query.filter, for: audience, viewer: viewer,
                .page(query.page, size: Self.pageSize))
        }
        guard let newest = found.rows.first, let oldest = found.rows.last else {
            (papers, firsts) = ([:], [:])
            return
        }
        papers = try records.attachments.ofStudent(student.id, in: Period(from: oldest.day, through: newest.day))
        if let whole, let start = query.year?.period.first {
            firsts = try portfolio.firstTimes(of: student.id, before: start)
                .marks(of: whole.entries.filter(\.state.isVerified).map(\.firstTimesEntry))
        } else {
            firsts = [:]
        }
    }
}

extension AchievementRecord {
    /// What the rule of first times has to know.
    fileprivate var firstTimesEntry: FirstTimes.Entry {
        FirstTimes.Entry(
            id: id, day: day, direction: directionKey,
            contest: fixedLine == nil ? FirstTimes.Contest(event.level, outcome) : nil)
    }
}
