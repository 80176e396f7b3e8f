// News from the contributors' chat: paste the digest as it is, look at what it proposes, correct in place, save what is
// marked. A look changes nothing; everything marked is saved in one transaction; the same again saves nothing.
import HTTP
import Mustache
import School
import Storage

enum ChatController {
    /// The box to paste into.
    static func new(_ context: Context) throws -> Response {
        let access = try context.access()
        return try box(context, try access.schoolClass(.enter, context.id("class")), text: "", problem: nil)
    }

    /// What the chat proposes; nothing is saved.
    static func preview(_ context: Context) throws -> Response {
        let access = try context.access()
        let schoolClass = try access.schoolClass(.enter, context.id("class"))
        let form = ChatForm(try context.form())
        do {
            let desk = try context.records.snapshot { try ChatDesk(schoolClass, form, access) }
            return try page(context, desk, saved: nil)
        } catch let error as ImportError {
            return try box(context, schoolClass, text: form.text, problem: error)
        }
    }

    /// Saves what is marked and complete; what still asks something is shown again.
    static func create(_ context: Context) throws -> Response {
        let id: ClassID = try context.id("class")
        let form = ChatForm(try context.form())
        let now = context.now
        do {
            let (desk, new) = try context.write { transaction, access in
                let schoolClass = try access.schoolClass(.enter, id)
                let desk = try ChatDesk(schoolClass, form, access)
                let new = try desk.new(access)
                _ = try transaction.enter(
                    new, school: schoolClass.schoolID, by: access.viewer.user, at: now,
                    knowing: access.authorKnown(in: schoolClass))
                return (desk, new)
            }
            if desk.rows.contains(where: { desk.taken.contains($0.line) && desk.asks($0) }) {
                let access = try context.access()
                let rest = try context.records.snapshot { try ChatDesk(desk.schoolClass, form, access) }
                return try page(context, rest, saved: new.count)
            }
            let next = try context.access().address(afterEntryIn: desk.schoolClass)
            return context.redirect(next.text, Notice(entered: new))
        } catch let error as ImportError {
            let schoolClass = try context.access().schoolClass(.enter, id)
            return try box(context, schoolClass, text: form.text, problem: error)
        }
    }

    private static func box(
        _ context: Context, _ schoolClass: ClassRecord, text: String, problem: ImportError?
    ) throws -> Response {
        let access = try context.access()
        let page = ChatPage(
            frame: try Frame("Новости из чата", context, way: access.way(to: schoolClass)),
            className: schoolClass.title, back: access.address(around: schoolClass),
            action: .path("classes", String(schoolClass.id.raw), "chat"), text: text,
            problem: problem.map { $0 == .empty ? "Здесь пусто. Скопируйте сообщения чата и вставьте их." : $0.message }
        )
        return context.render(\.chat, page, status: problem == nil ? .ok : .unprocessableContent)
    }

    private static func page(_ context: Context, _ desk: ChatDesk, saved: Int?) throws -> Response {
        let access = try context.access()
        let page = ChatPreviewPage(
            frame: try Frame("Проверьте новости", context, way: access.way(to: desk.schoolClass)), desk: desk,
            saved: saved)
        return context.render(\.chatPreview, page, status: saved == nil ? .ok : .unprocessableContent)
    }
}
