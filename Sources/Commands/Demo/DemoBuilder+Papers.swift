// The papers of the last two boards of every class: what families find on the pages of their children. They are issued
// after all classes are filled, month by month, so that numbers rise with the days on which they were taken.
import School
import Storage

/// The papers of one class for one month, kept until they are issued.
struct DemoPapers {
    let schoolClass: ClassID
    let month: Month
    let teacher: UserID
    let pupils: [DemoPupil]
    let deeds: [StudentID: [Deed]]
    let board: PastBoard
}

extension DemoBuilder {
    /// The newest ended months that papers are issued for; a seeded school, made for measuring, has none.
    var monthsWithPapers: [Month] {
        plan.hasAccounts ? years.flatMap(\.boardMonths).filter { $0.lastDay < today }.suffix(2) : []
    }

    /// Issues what has been kept, each paper on the day after the board was due.
    mutating func issuePapers() throws {
        guard let school = try transaction.schools.find(school) else { return }
        for month in monthsWithPapers {
            for kept in papers where kept.month == month {
                try issue(kept, head: Initials.initialsFirst(DemoBuilder.head), of: school)
            }
        }
    }

    private mutating func issue(
        _ kept: DemoPapers, head: String, of school: SchoolRecord
    ) throws {
        guard let schoolClass = try transaction.classes.find(kept.schoolClass) else { return }
        let day = min(kept.month.boardDue().adding(1), today)
        let leaders = try transaction.classes.leaders(of: schoolClass.id, on: day)
        let signatures = CertificateRecord.Signatures(
            school: school.fullName, head: head, teacher: leaders.first.map(Initials.initialsFirst) ?? "")
        let lines = Dictionary(
            uniqueKeysWithValues: kept.board.lines.map { ($0.student, CertificateLine($0.text, of: $0.entry)) })
        var issued: [CertificateID] = []
        for pupil in kept.pupils {
            guard let student = try transaction.students.find(pupil.id) else { continue }
            let deeds = Deed.byWeight(kept.deeds[pupil.id] ?? []).map { CertificateLine($0.paperLine, of: $0.id) }
            let named = kept.board.named.filter { $0.student == pupil.id }.map { CertificateLine($0.nomination.title) }
            let paper = NewCertificate(
                student: student, schoolClass: schoolClass, month: kept.month, kind: .attestation,
                signatures: signatures, deeds: deeds, nominations: named, personalLine: lines[pupil.id])
            if let id = try transaction.issue(paper, by: kept.teacher, on: day) { issued.append(id) }
        }
        // Given out at the feast of the class: what was never printed would call itself a specimen.
        summary.papers += try transaction.notePrinting(of: issued, on: day)
    }
}
