// One pupil's academic year as its page needs it: the entries, their points unfolded, who verified them. Points are
// computed from the whole year, since stages and limits make one entry depend on others, and only then filtered.
import School
import Storage

/// The entries of a pupil's year with everything that unfolds.
struct StudentYear {
    /// Newest first, whatever the direction.
    let entries: [AchievementRecord]
    /// The points of each entry as the class counts them; equal to those that are kept.
    let breakdowns: [AchievementID: PointsBreakdown]
    let verifications: [AchievementID: [VerificationRecord]]

    /// - Parameter audience: `own` or `staff`; a draft is its author's alone.
    init(
        of student: StudentRecord, _ year: AcademicYear, for audience: Audience, viewer: UserID, _ records: Records
    ) throws {
        let all = try records.achievements.ofStudent(student.id, in: year.period, for: audience)
        let scales = try records.scales.all(of: student.schoolID)
        let counted = Scoring.year(all.map(\.scoringEntry), scales: scales)
        entries = all.filter { $0.state != .draft || $0.enteredBy == viewer }
        breakdowns = Dictionary(uniqueKeysWithValues: counted.map { ($0.entry, $0) })
        verifications = try records.verifications.ofStudent(student.id, in: year.period)
    }

    /// The unfolded points of an entry; nil for one that was revoked, returned or only begun.
    func points(of entry: AchievementRecord, _ site: Site) -> PointsPart? {
        guard entry.state.isVerified || entry.state == .submitted, let breakdown = breakdowns[entry.id] else {
            return nil
        }
        return PointsPart(breakdown, verifications[entry.id] ?? [], site)
    }
}
