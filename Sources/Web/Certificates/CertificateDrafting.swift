// The papers of a class as they would be issued now: the deeds of the month in the order of their weight, the line of
// the board for a child without deeds, the nominations, and who signs. What the words around them are, is decided in
// School.CertificateText when the paper is printed; these parts are stored with the entries that they speak of and never
// change afterwards. What the family has hidden is stored as well and left out by each reading, so a wish acts on papers
// of the past and gives the words back when it is lifted.
import School
import Storage

/// Makes papers from the records of a class and a month.
struct CertificateDrafting {
    private let schoolClass: ClassRecord
    private let month: Month
    private let signatures: CertificateRecord.Signatures
    private let deeds: [StudentID: [Deed]]
    private let lines: [StudentID: CertificateLine]
    private let nominations: [StudentID: [CertificateLine]]

    /// Reads what the papers of a class are made from; costs the same few questions for one paper and for thirty.
    init(of schoolClass: ClassRecord, _ month: Month, on today: Day, from records: Records) throws {
        (self.schoolClass, self.month) = (schoolClass, month)
        let school = try records.schools.find(schoolClass.schoolID)
        let teachers = try records.classes.leaders(of: schoolClass.id, on: today)
        signatures = CertificateRecord.Signatures(
            school: school?.fullName ?? "", head: Self.signature(school?.headName ?? ""),
            teacher: teachers.first.map(Initials.initialsFirst) ?? "")
        lines = try records.certificates.personalLines(ofClass: schoolClass.id, month)
        nominations = try records.certificates.nominations(ofClass: schoolClass.id, month)
        let entries = try records.achievements.verified(inClass: schoolClass.id, in: month.period, for: .staff)
        deeds = Self.deeds(
            of: entries, past: try records.involvement.past(ofClass: schoolClass.id, before: month.firstDay))
    }

    /// The paper of one pupil of the class.
    func paper(of student: StudentRecord, _ kind: CertificateKind) -> NewCertificate {
        NewCertificate(
            student: student, schoolClass: schoolClass, month: month, kind: kind, signatures: signatures,
            deeds: Deed.byWeight(deeds[student.id] ?? []).map { CertificateLine($0.paperLine, of: $0.id) },
            nominations: nominations[student.id] ?? [], personalLine: lines[student.id])
    }

    /// The deeds as the board weighs them. A paper whose words nobody has typed tells its outcome.
    private static func deeds(
        of entries: [AchievementRecord], past: [StudentID: [PastDeed]]
    ) -> [StudentID: [Deed]] {
        let pupils = Dictionary(grouping: entries, by: \.directionKey).mapValues { Set($0.map(\.studentID)).count }
        return Dictionary(grouping: entries, by: \.studentID).mapValues { own in
            own.map { entry in
                let (level, outcome) = (entry.event.level, entry.outcome)
                let isBare = entry.placeText.isEmpty && outcome > .participant
                return Deed(
                    id: entry.id, day: entry.day, title: entry.event.title, direction: entry.directionKey,
                    level: level, outcome: outcome, placeText: isBare ? outcome.title : entry.placeText,
                    participation: entry.event.participation,
                    growth: .of(
                        direction: entry.directionKey, level: level, outcome: outcome, fixedLine: entry.fixedLine,
                        day: entry.day, past: past[entry.studentID] ?? []),
                    pupilsInDirection: pupils[entry.directionKey] ?? 1)
            }
        }
    }

    /// «П. И. Корнев» from «Корнев Павел Ильич»; what is written in another way stays as it is.
    private static func signature(_ name: String) -> String {
        let parts = name.split(separator: " ").map(String.init)
        guard (2...3).contains(parts.count), !name.contains(".") else { return name }
        return Initials.initialsFirst(
            PersonName(last: parts[0], first: parts[1], patronymic: parts.count == 3 ? parts[2] : ""))
    }
}
