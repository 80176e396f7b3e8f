// The home of families: the newest of each child, the board, «добавить диплом», what others see. Whoever teaches and leads
// no class has another one (HandOverController); whoever has a page of work of their own is sent there.
import HTTP
import Mustache
import School
import Storage

enum FamilyController {
    /// The home page.
    static func show(_ context: Context) throws -> Response {
        let access = try context.access()
        let viewer = access.viewer
        let members = try members(of: viewer, access)
        // Who teaches is not on the side of the family (School.Side).
        if try access.teachesSomebody() { return try HandOverController.home(context, access) }
        let start = HomeController.start(of: viewer)
        if members.isEmpty, start != .path("home") { return .redirect(to: start.text) }
        let year = AcademicYear(containing: context.today)
        let page = FamilyPage(
            frame: try Frame("Главная", context, way: .home),
            children: try members.map { try child($0, year, access, context) },
            isNobody: members.isEmpty)
        return context.render(\.family, page)
    }

    /// The viewer as a pupil, then the children by name; a bond without the role that goes with it shows nobody.
    private static func members(of viewer: Viewer, _ access: Access) throws -> [StudentRecord] {
        guard viewer.isOfFamily else { return [] }
        let own = try viewer.student.flatMap { id in try found { try access.student(.readRecord, id) } }
        let children = try viewer.children.filter { $0 != viewer.student }.compactMap { id in
            try found { try access.student(.readRecord, id) }
        }
        return [own].compactMap { $0 } + children.sorted { RussianOrder.precedes($0.name, $1.name) }
    }

    /// The object that Access gives, or nil where it gives none.
    private static func found<Object>(_ object: () throws -> Object) throws -> Object? {
        do { return try object() } catch Refusal.notFound { return nil }
    }

    private static func child(
        _ student: StudentRecord, _ year: AcademicYear, _ access: Access, _ context: Context
    ) throws -> FamilyChild {
        let records = context.records
        let entries = try records.achievements.ofStudent(student.id, in: year.period, for: .own)
        let schoolClass = try records.classes.ofStudent(student.id, on: context.today)
        let board = try schoolClass.flatMap { try records.portfolio.newestBoard(ofClass: $0.id) }
        let mine = entries.filter { $0.enteredBy == access.viewer.user }.prefix(5)
        let path = String(student.id.raw)
        return FamilyChild(
            key: path, name: access.viewer.student == student.id ? student.name.lastFirst : student.name.first,
            className: schoolClass?.title ?? "не в классе", address: .path("students", path),
            addAddress: .path("students", path, "entries", "new"),
            deed: try entries.first { $0.state.isVerified }.map { deed in
                let day = Period(from: deed.day, through: deed.day)
                let papers = try records.attachments.ofStudent(student.id, in: day)[deed.id] ?? []
                return FamilyDeed(deed, papers: papers)
            },
            board: schoolClass.flatMap { schoolClass in
                board.map { month in
                    Link(
                        title: RussianDate.heading(month),
                        address: .path("classes", String(schoolClass.id.raw), "boards", month.iso))
                }
            },
            paper: try records.portfolio.papers(of: student.id, in: year.period).first.map(PaperRow.init),
            mine: mine.map(FamilyEntry.init),
            wishes: try WishPart.ofStudent(
                student, records, viewer: access.viewer.user, on: access.today, next: .path("home")),
            consents: ConsentPath.family(student.id),
            requests: try RequestPart.waiting(about: student.id, access, next: .path("home")),
            shown: .path("students", path, "shown"))
    }
}
