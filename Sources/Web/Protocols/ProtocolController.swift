// A protocol of an olympiad as one event with outcomes for all pupils of the school that it names: paste or upload, look,
// answer what is asked, save. The same protocol again saves nothing twice.
import HTTP
import Mustache
import School
import Storage

enum ProtocolController {
    /// The box to paste into.
    static func new(_ context: Context) throws -> Response {
        _ = try context.access().protocolReach()
        return try box(context, text: "", problem: nil)
    }

    /// What the protocol would become; nothing is saved.
    static func preview(_ context: Context) throws -> Response {
        let access = try context.access()
        _ = try access.protocolReach()
        let sent = try context.form()
        do {
            let form = try ProtocolForm(sent)
            let desk = try context.records.snapshot { try ProtocolDesk(form, access) }
            try access.shows(desk.pupils)
            return try page(context, desk, saved: nil)
        } catch let error as ImportError {
            return try box(context, text: sent["cells"] ?? "", problem: error)
        }
    }

    /// Saves the rows that are good, and shows what remains.
    static func create(_ context: Context) throws -> Response {
        _ = try context.access().protocolReach()
        let sent = try context.form()
        let now = context.now
        do {
            let form = try ProtocolForm(sent)
            let (desk, new) = try context.write { transaction, access in
                let desk = try ProtocolDesk(form, access)
                let new = try desk.new(access)
                try access.shows(new.map(\.student))
                // The event of a protocol is the school's: it goes into the book with its first result.
                if !new.isEmpty, let details = desk.details, access.maySchool(.registerEvents) {
                    _ = try transaction.register(
                        EventProfile(details), in: desk.reach.school, by: access.viewer.user, at: now)
                }
                // Whoever reaches a protocol reads the records of its classes.
                _ = try transaction.enter(
                    new, school: desk.reach.school, by: access.viewer.user, at: now, knowing: nil)
                return (desk, new)
            }
            if desk.details == nil || desk.read.rows.contains(where: { ProtocolPreviewPage.isAsked($0.status) }) {
                let access = try context.access()
                let rest = try context.records.snapshot { try ProtocolDesk(form, access) }
                return try page(context, rest, saved: new.count)
            }
            return context.redirect(try address(context).text, Notice(entered: new))
        } catch let error as ImportError {
            return try box(context, text: sent["cells"] ?? "", problem: error)
        }
    }

    /// Where a person of the whole school or of a class goes afterwards.
    private static func address(_ context: Context) throws -> URLText {
        let viewer = try context.viewer()
        if !viewer.readsWholeSchool, let own = viewer.classesLed.min() { return .path("classes", String(own.raw)) }
        return .path("classes")
    }

    private static func way(_ context: Context) throws -> Ways.Key {
        try context.viewer().readsWholeSchool ? .classes : .schoolClass
    }

    private static func box(_ context: Context, text: String, problem: ImportError?) throws -> Response {
        let page = ProtocolPage(
            frame: try Frame("Протокол", context, way: try way(context)), back: try address(context), text: text,
            problem: problem?.message)
        return context.render(\.protocolBox, page, status: problem == nil ? .ok : .unprocessableContent)
    }

    /// - Parameter saved: how many rows have just been saved; nil in a preview.
    private static func page(_ context: Context, _ desk: ProtocolDesk, saved: Int?) throws -> Response {
        let page = ProtocolPreviewPage(
            frame: try Frame("Проверьте протокол", context, way: try way(context)), desk: desk, saved: saved)
        return context.render(\.protocolPreview, page, status: saved == nil ? .ok : .unprocessableContent)
    }
}
