// Papers of an entry: adding one, looking at it, taking it away. The file reaches the disk before the transaction that
// refers to it begins; a crash between the two leaves a file that no row knows, which `doska verify` names.
import HTTP
import Mustache
import School
import Storage

enum AttachmentsController {
    /// How many papers an entry has at most.
    static let most = 5

    /// Adds a paper.
    static func create(_ context: Context) throws -> Response {
        let id: AchievementID = try context.id("entry")
        let form = try context.form()
        _ = try context.access().attachable(id)
        switch UploadedPaper.read(form) {
        case .none: return try refuse("Выберите фото или PDF.", id, context)
        case .problem(let words): return try refuse(words, id, context)
        case .paper(let paper):
            let kept = try paper.keep(in: context.site.database.files)
            let kind = form["document"].flatMap(DocumentKind.init(rawValue:))
            let now = context.now
            let added = try context.write { transaction, access in
                try context.site.database.files.demand(kept.file)
                return try add(kept, kind, to: id, transaction, access, at: now)
            }
            switch added {
            case .full: return try refuse("К достижению уже приложено \(most) документов — больше нельзя.", id, context)
            case .known: return back(to: id, Notice(.nothingChanged), context)
            case .added: return back(to: id, Notice(.documentAdded), context)
            }
        }
    }

    /// The paper itself.
    static func show(_ context: Context) throws -> Response {
        let found = try context.access().attachment(try context.id("attachment"))
        return PaperAnswer.make(found.file, try number(of: found, context), context)
    }

    /// The reduced picture of a paper.
    static func preview(_ context: Context) throws -> Response {
        let found = try context.access().attachment(try context.id("attachment"))
        guard let preview = found.preview else { throw Refusal.notFound }
        return PaperAnswer.make(preview, try number(of: found, context), context)
    }

    /// The how-manieth paper of its entry it is. A number that ran through the school would tell of the papers of others
    /// in the name of a file (design 4.6).
    private static func number(of paper: AttachmentRecord, _ context: Context) throws -> String {
        let all = try context.records.attachments.history(of: paper.entry)
        return String(1 + (all.firstIndex { $0.id == paper.id } ?? 0))
    }

    /// Takes a paper away.
    static func remove(_ context: Context) throws -> Response {
        let id: AttachmentID = try context.id("attachment")
        let now = context.now
        let entry = try context.write { transaction, access in
            let found = try access.removable(id)
            _ = try transaction.detach(id, by: access.viewer.user, at: now)
            return found.entry
        }
        return back(to: entry, Notice(.documentRemoved), context)
    }

    private enum Added { case full, known, added }

    private static func add(
        _ kept: (file: StoredFile, preview: StoredFile?), _ kind: DocumentKind?, to id: AchievementID,
        _ transaction: Transaction, _ access: Access, at now: Int64
    ) throws -> Added {
        let (entry, _, next) = try access.attachable(id)
        let standing = try transaction.attachments.standing(of: id)
        if standing.contains(where: { $0.file.hash == kept.file.hash }) { return .known }
        guard standing.count < most else { return .full }
        _ = try transaction.attach(kept.file, preview: kept.preview, to: id, by: access.viewer.user, at: now)
        let certified = entry.documentKind ?? kind ?? .other
        if next != entry.state || certified != entry.documentKind {
            try transaction.edit(
                entry, event: entry.event, outcome: entry.outcome, placeText: entry.placeText, documentKind: certified,
                state: next, version: entry.version, by: access.viewer.user, at: now)
        }
        return .added
    }

    private static func refuse(_ problem: String, _ id: AchievementID, _ context: Context) throws -> Response {
        let access = try context.access()
        let (entry, student, _) = try access.attachable(id)
        var view = EntryView(entry: entry, student: student, access: access, context: context)
        view.paperProblem = problem
        return context.render(\.entry, try view.page(), status: .unprocessableContent)
    }

    private static func back(to entry: AchievementID, _ notice: Notice, _ context: Context) -> Response {
        context.redirect(URLText.path("entries", String(entry.raw)).text, notice)
    }
}
