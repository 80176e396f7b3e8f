// What the information about a pupil holds: the verified entries of the span, newest last as papers have it, and what the
// school itself gave. Who wants more than a list to sign takes the folder.
import School
import Storage

/// The facts of a span.
struct ExtractRecord {
    let school: SchoolRecord?
    let student: StudentRecord
    let className: String?
    let period: Period
    /// Verified ones, oldest first.
    let entries: [AchievementRecord]
    /// How many of the span still wait and are left out.
    let waiting: Int
    let summary: RecordSummary
    /// Oldest first.
    let nominations: [NominationAwarded]
    /// Oldest first.
    let papers: [PaperReceived]
    let today: Day

    init(_ student: StudentRecord, _ period: Period, for audience: Audience, on today: Day, _ records: Records) throws {
        (self.student, self.period, self.today) = (student, period, today)
        school = try records.schools.find(student.schoolID)
        className = try records.classes.ofStudent(student.id, on: min(today, period.last))?.title
        let all = try records.achievements.ofStudent(student.id, in: period, for: audience)
        entries = all.filter(\.state.isVerified).reversed()
        waiting = all.filter { $0.state == .submitted }.count
        let order = try records.achievements.directions(of: student.schoolID).map(\.id)
        let byDirection = Dictionary(grouping: entries, by: \.event.direction)
        summary = RecordSummary(
            order.flatMap { byDirection[$0] ?? [] }.map { (Sentence.beginning($0.directionTitle), $0.event.level) })
        nominations = try records.portfolio.nominations(of: student.id, in: period).reversed()
        papers = try records.portfolio.papers(of: student.id, in: period).reversed()
    }
}

extension AchievementRecord {
    /// «победитель, «I место»»: outcome and the paper's own words, as a table has them.
    var outcomeWords: String {
        if let fixedLine { return placeText.isEmpty ? fixedLine.title : placeText }
        guard !placeText.isEmpty else { return outcome.title }
        return outcome == .participant ? placeText : "\(outcome.title), \(placeText)"
    }
}
