// The papers of an entry as its page shows them, and the form that adds one.
import Media
import Mustache
import School
import Storage

/// One paper.
struct PaperCard: Fields {
    let address: URLText
    /// The reduced picture, where the browser made one.
    let preview: URLText?
    /// «Фото, 240 КБ».
    let title: String
    /// «Петрова О. И., 22 октября 2026 г.».
    let origin: String
    /// For staff: the other entries that the same file confirms.
    let twins: [Link]
    /// Where the form that takes it away goes.
    let removal: URLText?
    /// The form that destroys its file.
    let destruction: DestructionForm?

    static let fields: [Field<PaperCard>] = [
        .url("address") { $0.address }, .optionalURL("preview") { $0.preview }, .text("title") { $0.title },
        .text("origin") { $0.origin }, .list("twins") { $0.twins }, .optionalURL("removal") { $0.removal },
        .optionalObject("destruction") { $0.destruction },
    ]
}

/// A paper that stands no more: taken away with its file kept, or destroyed.
struct GonePaper: Fields {
    /// «Фото, 240 КБ».
    let title: String
    /// «уничтожено 5 октября 2026 г., И. Ю. Седова: «чужой паспорт»».
    let fate: String
    /// The form that destroys the file of one that was only taken away.
    let destruction: DestructionForm?

    static let fields: [Field<GonePaper>] = [
        .text("title") { $0.title }, .text("fate") { $0.fate }, .optionalObject("destruction") { $0.destruction },
    ]
}

/// The form that destroys one file, with its reason.
struct DestructionForm: Fields {
    let address: URLText
    /// What the ids of its fields begin with.
    let key: String
    var reason = ""
    var problem: String?

    static let fields: [Field<DestructionForm>] = [
        .url("address") { $0.address }, .text("key") { $0.key }, .text("reason") { $0.reason },
        .optional("problem") { $0.problem },
    ]
}

/// The form that adds a paper.
struct PaperForm: Fields {
    let address: URLText
    let accept = UploadedPaper.accept
    /// The kinds of documents; empty where the entry names its kind already.
    let kinds: [Choice]
    /// What happens to the entry then; nil where nothing does.
    let consequence: String?
    let problem: String?

    static let fields: [Field<PaperForm>] = [
        .url("address") { $0.address }, .text("accept") { $0.accept },
        .flag("asksKind") { !$0.kinds.isEmpty }, .list("kinds") { $0.kinds },
        .optional("consequence") { $0.consequence }, .optional("problem") { $0.problem },
    ]
}

extension EntryView {
    /// The papers that stand.
    func papers(_ standing: [AttachmentRecord], circle: Circle) throws -> [PaperCard] {
        let mayRemove = try access.stateAfterChange(of: entry, student) != nil
        return try standing.map { paper in
            let path = String(paper.id.raw)
            return PaperCard(
                address: .path("attachments", path),
                preview: paper.preview.map { _ in .path("attachments", path, "preview") },
                title: "\(paper.file.kind.isPicture ? "Фото" : "PDF"), \(FileSize.words(paper.file.size))",
                origin: "\(Initials.initialsFirst(paper.addedBy)), "
                    + RussianDate.full(context.site.day(of: paper.addedAt)),
                // Told to the family, this would say that another child's paper exists.
                twins: circle == .staff ? try twins(of: paper) : [],
                removal: mayRemove ? .path("attachments", path, "removal") : nil,
                destruction: try destruction(of: paper))
        }
    }

    /// The papers that were taken away, for who may destroy them, and the destroyed ones, for everybody here.
    func gone(_ papers: [AttachmentRecord]) throws -> [GonePaper] {
        try papers.compactMap { paper in
            guard let removedAt = paper.removedAt, let remover = paper.removedBy else { return nil }
            let title = "\(paper.file.kind.isPicture ? "Фото" : "PDF"), \(FileSize.words(paper.file.size))"
            if let gone = paper.destruction {
                return GonePaper(
                    title: title,
                    fate: "файл уничтожен \(day(gone.at)), \(Initials.initialsFirst(gone.author)): "
                        + Quotes.guillemets(gone.reason),
                    destruction: nil)
            }
            return try destruction(of: paper).map {
                GonePaper(
                    title: title, fate: "убран \(day(removedAt)), \(Initials.initialsFirst(remover)); файл хранится",
                    destruction: $0)
            }
        }
    }

    private func day(_ instant: Int64) -> String { RussianDate.full(context.site.day(of: instant)) }

    private func destruction(of paper: AttachmentRecord) throws -> DestructionForm? {
        guard try access.mayDestroyFiles(of: entry, student) else { return nil }
        let refused = refusedDestruction.flatMap { $0.file == paper.id ? $0.reason : nil }
        return DestructionForm(
            address: .path("attachments", String(paper.id.raw), "destruction"), key: "destroy-\(paper.id.raw)",
            reason: refused?.text ?? "", problem: refused?.problem)
    }

    /// The form for one paper more; nil where the viewer may not add one or the entry has enough.
    func paperForm(_ standing: [AttachmentRecord]) throws -> PaperForm? {
        guard let next = try access.stateAfterAttaching(to: entry, student),
            standing.count < AttachmentsController.most || paperProblem != nil
        else { return nil }
        return PaperForm(
            address: .path("entries", String(entry.id.raw), "attachments"),
            kinds: entry.documentKind != nil
                ? []
                : DocumentKind.allCases.map { Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == .diploma) },
            consequence: next == .submitted && entry.state != .submitted
                ? "После этого достижение снова ждёт проверки классного руководителя." : nil,
            problem: paperProblem)
    }

    /// The other entries with the same file that the viewer may read; those of other schools stay unknown.
    private func twins(of paper: AttachmentRecord) throws -> [Link] {
        try context.records.attachments.otherUses(of: paper).compactMap { use in
            guard let other = try context.records.students.find(use.student),
                try access.may(.readRecord, about: other),
                let entry = try context.records.achievements.find(use.entry, in: .staff)
            else { return nil }
            try access.shows([other.id])
            let whose = other.id == student.id ? "у этого же ученика" : other.name.lastFirst
            return Link(
                title: "\(Quotes.guillemets(entry.event.title)) — \(whose)",
                address: .path("entries", String(use.entry.raw)))
        }
    }
}

/// Sizes of files as people read them.
enum FileSize {
    /// «240 КБ», «3,4 МБ».
    static func words(_ bytes: Int) -> String {
        if bytes < 1024 * 1024 { return "\(max(1, (bytes + 512) / 1024)) КБ" }
        let tenths = (bytes * 10 + 512 * 1024) / (1024 * 1024)
        return tenths % 10 == 0 ? "\(tenths / 10) МБ" : "\(tenths / 10),\(tenths % 10) МБ"
    }
}
