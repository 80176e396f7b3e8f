// What the editor of a board works with: the pupils of the class, what is written, what the entries of the month propose.
// Loaded from the records of a page or of a write, so that a form is judged by what stands at that moment.
import School
import Storage

/// A board that is being filled.
struct BoardDraft {
    let schoolClass: ClassRecord
    let month: Month
    /// The day whose members the board is about.
    let membersDay: Day
    let pupils: [StudentRecord]
    let board: BoardRecord?
    let lines: [StudentID: BoardLine]
    let named: [StudentID: [NamedPupil]]
    let titles: [NominationTitle]
    let editions: [BoardEdition]
    /// The verified entries of the month, as the staff sees them.
    let entries: [StudentID: [AchievementRecord]]
    let deeds: [StudentID: [Deed]]
    /// The entries that the families of the class may see.
    let shownEntries: Set<AchievementID>
    let lastNamed: [StudentID: Month]

    init(_ schoolClass: ClassRecord, _ month: Month, _ records: Records, _ calendar: BoardCalendar) throws {
        self.schoolClass = schoolClass
        self.month = month
        membersDay = calendar.membersDay(of: month)
        pupils = try records.students.ofClass(schoolClass.id, on: membersDay)
        board = try records.boards.find(schoolClass.id, month)
        let saved = try board.map { try records.boards.lines(of: $0.id) } ?? []
        lines = Dictionary(saved.map { ($0.student, $0) }, uniquingKeysWith: { first, _ in first })
        named = Dictionary(grouping: try board.map { try records.boards.named(on: $0.id) } ?? [], by: \.student)
        titles = try records.boards.nominationTitles(of: schoolClass.id)
        editions = try board.map { try records.editions.all(of: $0.id) } ?? []
        let verified = try records.achievements.verified(inClass: schoolClass.id, in: month.period, for: .staff)
        entries = Dictionary(grouping: verified, by: \.studentID)
        deeds = BoardDraft.deeds(
            verified, past: try records.involvement.past(ofClass: schoolClass.id, before: month.firstDay))
        let shown = try records.achievements.verified(
            inClass: schoolClass.id, in: month.period, for: .school(on: calendar.today))
        shownEntries = Set(shown.map(\.id))
        lastNamed = try records.boards.lastNamed(inClass: schoolClass.id, before: month)
    }

    /// What the form carries, so that nobody overwrites another's change; 0 while nobody has saved.
    var version: Int { board?.version ?? 0 }

    /// Whether the board has been published.
    var isPublished: Bool { !editions.isEmpty }

    /// The deeds that a pupil's line is proposed from: those that others will see, as long as there is one, since with
    /// its entry the line is hidden.
    func proposable(_ student: StudentID) -> [Deed] {
        let all = Deed.byWeight(deeds[student] ?? [])
        let shown = all.filter { shownEntries.contains($0.id) }
        return shown.isEmpty ? all : shown
    }

    /// A first wording and the entry that it speaks of; nil for a pupil without entries.
    func proposal(for pupil: StudentRecord) -> BoardLine? {
        let deeds = proposable(pupil.id)
        guard let best = deeds.first, let line = LineProposal.line(for: deeds, gender: pupil.gender) else { return nil }
        return BoardLine(
            student: pupil.id, deed: best.id, text: BoardLineText.fitted(line, orElse: best.paperLine))
    }

    /// The children proposed for each nomination that knows what it looks for, in the order of the class's list.
    func candidates() -> [(title: NominationTitle, candidates: [NominationCandidate])] {
        let inputs = pupils.map { pupil in
            NominationInput(
                student: pupil.id, deeds: proposable(pupil.id),
                points: Dictionary(
                    (entries[pupil.id] ?? []).map { ($0.id, $0.points) }, uniquingKeysWith: { first, _ in first }),
                lastNamed: lastNamed[pupil.id])
        }
        return titles.compactMap { title in
            guard let nomination = Nomination.defaults.first(where: { $0.key == title.key }) else { return nil }
            let candidates = nomination.candidates(inputs)
            return candidates.isEmpty ? nil : (title, candidates)
        }
    }

    /// The entry that speaks for a nomination: the weightiest that fits it, otherwise the one the pupil's line is about.
    func deed(for key: String, of student: StudentID, line: AchievementID?) -> AchievementID? {
        let nomination = Nomination.defaults.first { $0.key == key }
        return proposable(student).first { nomination?.fits($0) ?? false }?.id ?? line
    }

    private static func deeds(
        _ entries: [AchievementRecord], past: [StudentID: [PastDeed]]
    ) -> [StudentID: [Deed]] {
        var pupilsInDirection: [String: Set<StudentID>] = [:]
        for entry in entries { pupilsInDirection[entry.directionKey, default: []].insert(entry.studentID) }
        return Dictionary(grouping: entries, by: \.studentID).mapValues { own in
            own.map { entry in
                Deed(
                    id: entry.id, day: entry.day, title: entry.event.title, direction: entry.directionKey,
                    level: entry.event.level, outcome: entry.outcome, placeText: entry.placeText,
                    participation: entry.event.participation, fixedLine: entry.fixedLine,
                    growth: .of(
                        direction: entry.directionKey, level: entry.event.level, outcome: entry.outcome,
                        fixedLine: entry.fixedLine, day: entry.day, past: past[entry.studentID] ?? []),
                    pupilsInDirection: pupilsInDirection[entry.directionKey]?.count ?? 1)
            }
        }
    }
}
