// The doubts about entries of a queue: the facts are gathered for a whole page at once, the rule is School.Doubt.
import School
import Storage

/// Finds the doubts about entries of one school.
struct QueueDoubts {
    private let scales: [Scale]
    private let usual: [ClassID: UsualPoints]
    private let today: Day
    private let site: Site

    /// Gathers what is usual in the classes of the entries that could exceed it.
    init(about entries: [QueuedEntry], in school: SchoolID, _ context: Context) throws {
        let scales = try context.records.scales.all(of: school)
        let high = entries.filter { QueueDoubts.points($0.entry, scales) >= Doubt.leastFarAbove }
        let classes = Set(high.compactMap(\.schoolClass?.id))
        let amounts =
            classes.isEmpty
            ? [:]
            : try context.records.queue.amounts(
                inClasses: classes, AcademicYear(containing: context.today))
        (self.scales, today, site) = (scales, context.today, context.site)
        usual = amounts.compactMapValues(UsualPoints.init)
    }

    /// The doubts about one entry.
    func about(_ queued: QueuedEntry) -> [Doubt] {
        var facts = Doubt.Facts(
            day: queued.entry.day, enteredOn: site.day(of: queued.entry.enteredAt), level: queued.entry.event.level,
            points: QueueDoubts.points(queued.entry, scales), usual: queued.schoolClass.flatMap { usual[$0.id] })
        facts.isRepeated = queued.isRepeated
        (facts.stage, facts.highestStage) = (queued.entry.event.stageLevel, queued.highestStage)
        facts.isOrganiserUnknown = !queued.entry.isOrganiserApproved
        facts.isOrganiserUnknown = !queued.entry.isOrganiserApproved
        facts.sharesFile = queued.sharesFile
        return Doubt.all(about: facts, today: today)
    }

    /// What the entry would earn once it is verified and has its document.
    private static func points(_ entry: AchievementRecord, _ scales: [Scale]) -> Points {
        let waiting = entry.scoringEntry
        let settled = ScoringEntry(
            id: waiting.id, day: waiting.day, basis: waiting.basis, hasDocument: true, state: .verifiedBySchool,
            stage: nil)
        return Scoring.breakdown(of: settled, among: scales, for: .school).total
    }
}
