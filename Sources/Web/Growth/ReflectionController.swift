// «Чему я научился»: a word of the child on an entry of its own (S2 1.3), written and shown on the page of the entry.
import HTTP
import Mustache
import School
import Storage

enum ReflectionController {
    /// The words, or an empty field to take them back.
    static func update(_ context: Context) throws -> Response {
        let id: AchievementID = try context.id("entry")
        let sent = try context.form()
        let words = OwnWords(sent["text"], longest: OwnWords.passage, ask: nil)
        guard let version = Int(sent["version"] ?? ""), version >= 0 else { throw Refusal.badRequest }
        let access = try context.access()
        let (entry, student) = try access.entry(.writeOwnPart, id)
        guard words.problem == nil else {
            let view = EntryView(entry: entry, student: student, access: access, context: context, refusedWords: words)
            return context.render(\.entry, try view.page(), status: .unprocessableContent)
        }
        let now = context.now
        let hasChanged = try context.write { transaction, access in
            _ = try access.entry(.writeOwnPart, id)
            return try transaction.reflect(words.text, on: id, version: version, by: access.viewer.user, at: now)
        }
        return context.redirect(
            ReflectionPart.address(id).text, Notice(hasChanged ? .reflectionSaved : .nothingChanged))
    }

    /// Showing the words to others of the school, or not any more. What is not written cannot be shown.
    static func show(_ context: Context) throws -> Response {
        let id: AchievementID = try context.id("entry")
        let isShown = try ShowingPart.read(try context.form()["shown"])
        let now = context.now
        try context.write { transaction, access in
            let (_, student) = try access.entry(.writeOwnPart, id)
            guard try transaction.ownParts.reflection(on: id) != nil else { throw Refusal.notFound }
            try transaction.show(.reflection(id), isShown, of: student.id, by: access.viewer.user, at: now)
        }
        return context.redirect(ReflectionPart.address(id).text, Notice(showing: isShown))
    }
}

/// The child's word on the page of an entry.
struct ReflectionPart: Fields {
    let title: String
    let text: String
    let showing: ShowingPart
    /// Where the words are sent; nil for who may not write.
    let address: URLText?
    let version: Int
    let problem: String?

    static let fields: [Field<ReflectionPart>] = [
        .text("title") { $0.title }, .text("text") { $0.text }, .flag("hasText") { !$0.text.isEmpty },
        .object("showing") { $0.showing },
        .optionalURL("address") { $0.address }, .number("version") { $0.version },
        .optional("problem") { $0.problem }, .number("limit") { _ in OwnWords.passage },
    ]

    /// The page of the entry, at the words.
    static func address(_ entry: AchievementID) -> URLText { .path("entries", String(entry.raw)) }

    /// «Чему я научилась», or «Чему научилась» to others.
    static func title(_ student: StudentRecord, isOwn: Bool) -> String {
        "Чему \(isOwn ? "я " : "")\(Gendered.learned.form(student.gender))"
    }

    /// Nil where the viewer may not read the child's own part, and where there is nothing to read or write.
    ///
    /// - Parameter refused: words that were not accepted.
    init?(
        _ entry: AchievementRecord, _ student: StudentRecord, _ access: Access, refused: OwnWords?, _ context: Context
    ) throws {
        guard try access.may(.readOwnPart, about: student) else { return nil }
        let mayWrite = try access.may(.writeOwnPart, about: student) && entry.state != .revoked
        let written = try context.records.ownParts.reflection(on: entry.id)
        guard mayWrite || written != nil else { return nil }
        let path = String(entry.id.raw)
        title = ReflectionPart.title(student, isOwn: access.viewer.student == student.id)
        text = refused?.text ?? written?.text ?? ""
        problem = refused?.problem
        address = mayWrite ? .path("entries", path, "reflection") : nil
        version = try context.records.ownParts.reflectionVersion(on: entry.id)
        let privacy = try context.records.privacy.inForce(for: student.id, on: context.today)
        let isMet = Visibility.mayShow(
            EntryPrivacy(id: entry.id, state: entry.state), of: privacy, in: .school)
        let ofPupil = try ShowingPart.obstacle(of: student.id, context.records, on: context.today)
        showing = ShowingPart(
            written?.isShown ?? false,
            obstacle: ofPupil ?? (isMet ? nil : "Пока другие не видят самого достижения, они не видят и этих слов."),
            address: mayWrite && written != nil ? .path("entries", path, "reflection", "showing") : nil,
            matter: entry.event.title)
    }
}
