// «Что видят другие»: the switches of the own family, and what each circle sees of the child - not told, but shown, by
// the code and the questions that make the real pages. Before a switch is turned one may look at what would be seen
// after: the same page on a change that is undone (Database.suppose).
import HTTP
import Mustache
import School
import Storage

enum ShownController {
    /// The page, as things are or as they would be.
    static func show(_ context: Context) throws -> Response {
        let access = try context.access()
        let student = try access.student(.hide, try context.id("student"))
        let circle = try ShownCircle(query: context.request.query["circle"])
        guard let supposed = try wish(context, access, student) else {
            let preview = try ShownPreview(of: student, in: circle, context)
            return context.render(\.shown, try ShownPage(of: student, circle, preview, supposed: nil, access, context))
        }
        let isHidden = try context.records.privacy.isHidden(supposed.scope, supposed.entry, of: student.id)
        let mayLift = try context.records.privacy.mayLift(supposed, of: student.id, on: access.today)
        guard !isHidden || mayLift else { throw Refusal.notFound }
        let (today, now) = (access.today, context.now)
        let preview = try context.site.database.suppose { transaction in
            if isHidden {
                try transaction.show(supposed, of: student.id, on: today, at: now)
            } else {
                try transaction.hide(supposed, of: student.id, at: now)
            }
            return try ShownPreview(of: student, in: circle, context.supposing(transaction))
        }
        let page = try ShownPage(
            of: student, circle, preview, supposed: (supposed, hides: !isHidden), access, context)
        return context.render(\.shown, page)
    }

    /// The wish whose change is looked at beforehand: `everything`, `points`, or the number of an entry.
    private static func wish(_ context: Context, _ access: Access, _ student: StudentRecord) throws -> Discretion? {
        guard let text = context.request.query["suppose"] else { return nil }
        let user = access.viewer.user
        switch text {
        case "everything": return .everything(by: user)
        case "points": return .points(by: user)
        default:
            guard let id = AchievementID(form: text) else { throw Refusal.notFound }
            let (entry, owner) = try access.entry(.hide, id)
            guard owner.id == student.id else { throw Refusal.notFound }
            return .entry(entry.id, by: user)
        }
    }
}

/// Whose eyes are looked through.
enum ShownCircle: String, CaseIterable {
    /// The children and parents of the class.
    case classmates = "class"
    /// Who walks through the school.
    case school
    /// Anyone, without a login.
    case anyone

    /// - Throws: `Refusal.notFound` for a circle that is none.
    init(query: String?) throws {
        guard let query else {
            self = .classmates
            return
        }
        guard let circle = ShownCircle(rawValue: query) else { throw Refusal.notFound }
        self = circle
    }

    /// «Одноклассники».
    var title: String {
        switch self {
        case .classmates: "Одноклассники"
        case .school: "Школа"
        case .anyone: "Все"
        }
    }

    /// Who looks at the boards there.
    func audience(on day: Day) -> BoardAudience {
        self == .classmates
            ? BoardAudience(audience: .school(on: day), family: []) : .passersBy(on: day)
    }
}
