// One entry in its queue. What is decided there is sent to the entry itself (EntryMoves), with the next entry of the
// queue as the way onward, so that whoever verifies keeps the place.
import HTTP
import Mustache
import School
import Storage

enum QueuedEntryController {
    /// An entry before the teacher of its class.
    static func showOfClass(_ context: Context) throws -> Response {
        try show(try VerificationQueue.ofClass(context), context)
    }

    /// An entry before the deputy.
    static func showOfSchool(_ context: Context) throws -> Response {
        try show(try VerificationQueue.ofSchool(context, context.request.query["class"]), context)
    }

    private static func show(_ queue: VerificationQueue, _ context: Context) throws -> Response {
        let access = try context.access()
        let (entry, student) = try access.entry(.readRecord, try context.id("entry"))
        // The queue of one class shows nobody of another.
        if let wanted = queue.schoolClass,
            try context.records.classes.ofStudent(student.id, on: context.today)?.id != wanted.id
        {
            throw access.trail.refuseLast()
        }
        guard let queued = try context.records.queue.entries([entry.id], on: context.today).first else {
            throw Refusal.notFound
        }
        let place = QueuePlace(entry)
        let isWaiting = queue.accepts(queued, access.viewer)
        let next = queue.after(place).map { queue.address(of: $0) }
        let list = queue.address(page: queue.page(of: place))
        let page = QueuedEntryPage(
            frame: try Frame(entry.event.title, context, way: .verification),
            back: Link(title: "К списку", address: list), title: entry.event.title,
            subtitle: [student.name.lastFirst, queued.schoolClass?.title, RussianDate.full(entry.day)]
                .compactMap { $0 }.joined(separator: " · "),
            position: queue.places.firstIndex(of: place).map { "\($0 + 1) из \(queue.places.count)" },
            direction: entry.directionKey, directionTitle: Sentence.beginning(entry.directionTitle),
            facts: facts(queued, context), doubts: try doubts(queued, student, access, context),
            papers: try papers(of: entry, context), address: .path("entries", String(entry.id.raw)),
            outcome: isWaiting ? nil : try outcome(of: queued, queue, access, context),
            decision: isWaiting ? decision(about: entry, onward: next ?? list) : nil,
            previous: queue.before(place).map { queue.address(of: $0) }, next: next,
            script: context.site.asset("/js/queue.js"))
        return context.render(\.queuedEntry, page)
    }

    private static func decision(about entry: AchievementRecord, onward: URLText) -> QueuedEntryPage.Decision {
        let id = String(entry.id.raw)
        return QueuedEntryPage.Decision(
            verification: .path("entries", id, "verification"), returning: .path("entries", id, "return"),
            version: entry.version, onward: onward, reasons: ReturnReason.choices())
    }

    private static func facts(_ queued: QueuedEntry, _ context: Context) -> [FactRow] {
        let author = Initials.initialsFirst(queued.author)
        let entered = EntryHistory.moment(queued.entry.enteredAt, context.site)
        return FactRow.of(queued.entry) + [FactRow(name: "Внесено", value: "\(author), \(entered)")]
    }

    private static func papers(
        of entry: AchievementRecord, _ context: Context
    ) throws -> [QueuedEntryPage.QueuedPaper] {
        try context.records.attachments.standing(of: entry.id).map { paper in
            let kind = paper.file.kind.isPicture ? "Фото" : "PDF"
            return QueuedEntryPage.QueuedPaper(
                address: .path("attachments", String(paper.id.raw)),
                title: "\(kind), \(FileSize.words(paper.file.size))", isPicture: paper.file.kind.isPicture)
        }
    }

    /// Why the viewer cannot decide: it is about the own child, or somebody has decided.
    private static func outcome(
        of queued: QueuedEntry, _ queue: VerificationQueue, _ access: Access, _ context: Context
    ) throws -> String {
        let relations = access.viewer.relations(
            toStudent: queued.entry.studentID, ofClass: queued.schoolClass?.id, in: queued.entry.schoolID)
        if relations.contains(.ownChild) || relations.contains(.own) {
            return "Достижение вашего ребёнка проверит кто-то другой."
        }
        if queued.entry.state == .submitted, queue.next == .verifiedBySchool {
            return "Сначала это достижение проверит классный руководитель."
        }
        guard let step = try context.records.achievements.history(of: queued.entry.id).last else { return "" }
        return "Решения уже не ждёт: \(EntryHistory.title(of: step)) — \(EntryHistory.signature(step, context.site))"
    }

    // MARK: Doubts

    private static func doubts(
        _ queued: QueuedEntry, _ student: StudentRecord, _ access: Access, _ context: Context
    ) throws -> [QueuedEntryPage.DoubtRow] {
        let doubts = try QueueDoubts(about: [queued], in: queued.entry.schoolID, context).about(queued)
        guard !doubts.isEmpty else { return [] }
        let relatives = try context.records.queue.relatives(of: queued.entry)
        return try doubts.map { doubt in
            let entries: [Link] =
                switch doubt {
                case .repeated:
                    relatives.filter {
                        $0.day == queued.entry.day && $0.event.stageLevel == queued.entry.event.stageLevel
                    }
                    .map(link)
                case .higherStage(let level): relatives.filter { $0.event.stageLevel == level }.map(link)
                case .sharedFile:
                    try EntryView(entry: queued.entry, student: student, access: access, context: context)
                        .papers(try context.records.attachments.standing(of: queued.entry.id), circle: .staff)
                        .flatMap(\.twins)
                default: []
                }
            return QueuedEntryPage.DoubtRow(text: doubt.text, entries: entries)
        }
    }

    private static func link(_ entry: AchievementRecord) -> Link {
        Link(
            title: "\(Quotes.guillemets(entry.event.title)), \(entry.outcome.title), \(RussianDate.numeric(entry.day))",
            address: .path("entries", String(entry.id.raw)))
    }
}
