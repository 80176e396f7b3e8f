// An entry that waits, as a line of the list: whose it is, what it says, who made it, its paper and what is doubted. No
// points: they follow from the verification, they are no reason for it.
import Mustache
import School
import Storage

/// An entry in the list of those that wait.
struct QueueRow: Fields {
    /// The entry in its queue.
    let address: URLText
    let name: String
    /// «7 «А»», where the list holds several classes.
    let className: String?
    let title: String
    let facts: String
    let day: String
    let direction: String
    let directionTitle: String
    /// `12.3`: the entry and the version that was seen.
    let key: String
    /// Who entered it and when.
    let author: String
    /// The reduced picture of its first paper.
    let preview: URLText?
    /// «2 файла», «без файла».
    let papers: String
    let doubts: [String]
    /// False where it is about the own child.
    let mayVerify: Bool

    static let fields: [Field<QueueRow>] = [
        .url("address") { $0.address }, .text("name") { $0.name }, .optional("className") { $0.className },
        .text("title") { $0.title }, .text("facts") { $0.facts }, .text("day") { $0.day },
        .text("direction") { $0.direction }, .text("directionTitle") { $0.directionTitle }, .text("key") { $0.key },
        .text("author") { $0.author }, .optionalURL("preview") { $0.preview }, .text("papers") { $0.papers },
        .texts("doubts") { $0.doubts }, .flag("mayVerify") { $0.mayVerify },
        // What is doubted is looked at before it is accepted with the rest.
        .flag("isTicked") { $0.doubts.isEmpty },
    ]

    init(_ queued: QueuedEntry, _ doubts: [Doubt], _ queue: VerificationQueue, _ viewer: Viewer, _ context: Context) {
        let entry = queued.entry
        address = queue.address(of: entry.id)
        (name, title, facts) = (queued.student.lastFirst, entry.event.title, entry.factsLine)
        className = queue.schoolClass == nil ? queued.schoolClass?.title ?? "сейчас не в классе" : nil
        (day, direction) = (RussianDate.full(entry.day), entry.directionKey)
        directionTitle = Sentence.beginning(entry.directionTitle)
        key = "\(entry.id.raw).\(entry.version)"
        let entered = RussianDate.dayMonth(context.site.day(of: entry.enteredAt))
        author = "\(Initials.initialsFirst(queued.author)), \(entered)"
        preview = queued.paper.flatMap { paper in
            paper.hasPreview ? .path("attachments", String(paper.id.raw), "preview") : nil
        }
        papers = queued.papers == 0 ? "без файла" : Plural.count(queued.papers, .file)
        self.doubts = doubts.map(\.text)
        mayVerify = queue.accepts(queued, viewer)
    }
}

extension VerificationQueue {
    /// Whether the viewer may verify an entry of this queue; the class of the pupil is known, nothing is read.
    func accepts(_ queued: QueuedEntry, _ viewer: Viewer) -> Bool {
        let entry = queued.entry
        let relations = viewer.relations(
            toStudent: entry.studentID, ofClass: queued.schoolClass?.id, in: entry.schoolID)
        return Rights.stateAfterVerification(of: entry.state, by: viewer, toward: relations) == next
    }
}
