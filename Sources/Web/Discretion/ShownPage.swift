// The page «Что видят другие»: the switches on one side, the eyes of others on the other.
import Mustache
import School
import Storage

struct ShownPage: Page {
    let frame: Frame
    let name: String
    let back: Link
    let requests: [RequestPart]
    let switches: [WishPart]
    let entries: [WishPart]
    let circles: [Link]
    let supposed: Supposed?
    let preview: ShownPreview

    static let template = "discretion/shown"
    static let fields: [Field<ShownPage>] = [
        .object("frame") { $0.frame }, .text("name") { $0.name }, .object("back") { $0.back },
        .list("requests") { $0.requests }, .list("switches") { $0.switches }, .list("entries") { $0.entries },
        .flag("hasEntries") { !$0.entries.isEmpty }, .list("circles") { $0.circles },
        .optionalObject("supposed") { $0.supposed }, .object("preview") { $0.preview },
    ]

    /// A change that is looked at beforehand.
    struct Supposed: Fields {
        /// «Так станет, если скрыть всё.»
        let sentence: String
        let act: WishPart
        let cancel: URLText

        static let fields: [Field<Supposed>] = [
            .text("sentence") { $0.sentence }, .object("act") { $0.act }, .url("cancel") { $0.cancel },
        ]
    }

    /// - Parameter supposed: the wish that is looked at beforehand, and whether it would hide.
    init(
        of student: StudentRecord, _ circle: ShownCircle, _ preview: ShownPreview,
        supposed: (wish: Discretion, hides: Bool)?, _ access: Access, _ context: Context
    ) throws {
        let path = String(student.id.raw)
        let here = URLText.path("students", path, "shown", query: ["circle": circle.rawValue])
        let user = access.viewer.user
        frame = try Frame("Что видят другие", context, way: .home)
        name = student.name.lastFirst
        back = Link(title: student.name.lastFirst, address: .path("students", path))
        requests = try RequestPart.waiting(about: student.id, access, next: here)
        switches = try WishPart.ofStudent(student, context.records, viewer: user, on: access.today, next: here)
            .map { $0.looking(from: student.id, circle) }
        let year = AcademicYear(containing: context.today).period
        let own = try context.records.achievements.ofStudent(student.id, in: year, for: .own)
            .filter { $0.state != .draft && $0.state != .revoked }
        let wishes = try WishPart.ofEntries(
            own, of: student, context.records, viewer: user, on: access.today, next: here)
        entries = wishes.map { $0.looking(from: student.id, circle) }
        circles = ShownCircle.allCases.map { other in
            let address: URLText =
                if let supposed {
                    .path(
                        "students", path, "shown",
                        query: ["circle": other.rawValue, "suppose": supposed.wish.queryValue])
                } else {
                    .path("students", path, "shown", query: ["circle": other.rawValue])
                }
            return Link(title: other.title, address: address, isCurrent: other == circle)
        }
        let parts = switches + entries
        self.supposed = supposed.flatMap { supposed in
            parts.first { $0.key == supposed.wish.queryValue }.map { act in
                let verb = supposed.hides ? "скрыть" : "показать"
                return Supposed(
                    sentence: "Так станет, если \(verb) \(act.object). Пока ничего не изменилось.", act: act,
                    cancel: here)
            }
        }
        self.preview = preview
    }
}

extension Discretion {
    /// How an address names what the wish is about.
    var queryValue: String { entry.map { String($0.raw) } ?? scope.rawValue }
}

extension Context {
    /// The same request on the records of a supposition: what pages would be after a change that is undone.
    func supposing(_ transaction: Transaction) -> Context {
        let copy = Context(site: site, request: request, records: transaction, now: now)
        (copy.session, copy.parameters) = (session, parameters)
        return copy
    }
}
