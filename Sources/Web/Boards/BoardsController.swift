// Reading boards: the months of a class, the board of one month, the hall screen. The family of the class, its teacher,
// the deputy and the head come here (`Action.readBoard`); to everybody else there is no such board.
import HTTP
import Mustache
import School
import Storage

enum BoardsController {
    /// The months of a class: for the staff with their state, for families the published ones.
    static func index(_ context: Context) throws -> Response {
        let access = try context.access()
        let schoolClass = try access.schoolClass(.readBoard, context.id("class"))
        let isStaff = access.may(.readRecord, in: schoolClass)
        let calendar = try BoardCalendar(schoolClass, context.records, today: context.today)
        let published = try context.records.editions.months(of: schoolClass.id)
        let months = isStaff ? calendar.months : published
        let mayFill = access.may(.fillBoard, in: schoolClass)
        let page = BoardListPage(
            frame: try Frame("Доски, \(schoolClass.title)", context, way: .board), classTitle: schoolClass.title,
            back: isStaff ? Link(title: schoolClass.title, address: BoardPath.schoolClass(schoolClass.id)) : nil,
            months: try months.map { month in
                BoardListPage.Row(
                    month: RussianDate.heading(month), address: BoardPath.board(schoolClass.id, month),
                    tag: isStaff ? try tag(of: schoolClass, month, calendar, context) : nil,
                    edit: mayFill
                        ? Link(
                            title: published.contains(month) ? "Изменить" : "Заполнить",
                            address: BoardPath.edit(schoolClass.id, month)) : nil)
            },
            empty: isStaff ? "Учебный год ещё не начался." : "Первая доска ещё готовится. Она появится здесь.")
        return context.render(\.boardList, page)
    }

    /// The board of a month.
    static func show(_ context: Context) throws -> Response {
        let access = try context.access()
        let schoolClass = try access.schoolClass(.readBoard, context.id("class"))
        let calendar = try BoardCalendar(schoolClass, context.records, today: context.today)
        let month = try calendar.checked(context.month())
        guard let edition = try context.records.editions.latest(of: schoolClass.id, month) else {
            return try soon(context, access, schoolClass, month)
        }
        let isStaff = access.may(.readRecord, in: schoolClass)
        let paper = try Paper(context.request.query["paper"])
        // What the staff prints hangs where anyone passes; a family prints its own copy of what is on its screen.
        let audience =
            isStaff && paper != nil
            ? BoardAudience.passersBy(on: context.today) : .screen(access.viewer, on: context.today)
        let board = try BoardView(edition, of: schoolClass, month, for: audience, context)
        let page = BoardPage(
            frame: try Frame("\(RussianDate.title(month)), \(schoolClass.title)", context, way: .board), board: board,
            back: isStaff ? BoardPath.schoolClass(schoolClass.id) : BoardPath.boards(schoolClass.id),
            backTitle: isStaff ? schoolClass.title : "Все доски класса",
            paper: (paper ?? (isStaff ? .a3 : .a4)).rawValue, a3: BoardPath.paper(schoolClass.id, month, .a3),
            a4: BoardPath.paper(schoolClass.id, month, .a4), hall: BoardPath.hall(schoolClass.id, month),
            edit: access.may(.fillBoard, in: schoolClass) ? BoardPath.edit(schoolClass.id, month) : nil,
            remark: isStaff && paper != nil ? standRemark(board.cards.count) : nil,
            consents: board.cards.isEmpty && paper == nil && access.may(.registerConsents, in: schoolClass)
                ? ConsentPath.register(schoolClass.id) : nil)
        return context.render(\.board, page)
    }

    /// The board as a hall screen shows it.
    static func hall(_ context: Context) throws -> Response {
        let access = try context.access()
        let schoolClass = try access.schoolClass(.readBoard, context.id("class"))
        let month = try BoardCalendar(schoolClass, context.records, today: context.today).checked(context.month())
        guard let edition = try context.records.editions.latest(of: schoolClass.id, month) else {
            return try soon(context, access, schoolClass, month)
        }
        let board = try BoardView(edition, of: schoolClass, month, for: .passersBy(on: context.today), context)
        let page = BoardHallPage(
            frame: try Frame("\(RussianDate.title(month)), \(schoolClass.title)", context, way: .board), board: board,
            isEmpty: board.cards.isEmpty)
        return context.render(\.boardHall, page)
    }

    /// The sheet of `?paper=`.
    enum Paper: String {
        case a3
        case a4

        /// - Throws: `Refusal.badRequest` for a sheet that does not exist.
        init?(_ text: String?) throws {
            guard let text else { return nil }
            guard let paper = Paper(rawValue: text) else { throw Refusal.badRequest }
            self = paper
        }
    }

    private static func standRemark(_ cards: Int) -> String {
        let rule = "На стенд и в холл попадают дети, чьи семьи согласились на распространение"
        return cards == 0
            ? "\(rule). Таких согласий пока нет." : "\(rule): здесь \(Plural.count(cards, .person))."
    }

    private static func tag(
        of schoolClass: ClassRecord, _ month: Month, _ calendar: BoardCalendar, _ context: Context
    ) throws -> BoardTag {
        let board = try context.records.boards.find(schoolClass.id, month)
        let edition = try context.records.editions.latest(of: schoolClass.id, month)
        let lines = try board.map { try context.records.boards.lines(of: $0.id).count } ?? 0
        return BoardTag(
            board?.state ?? .open, lines: lines, published: edition.map { context.site.day(of: $0.publishedAt) }, month,
            calendar)
    }

    /// Nothing is published: to who fills the board, the way to its editor; to families a kind word, which is the same
    /// whether a draft exists or not.
    private static func soon(
        _ context: Context, _ access: Access, _ schoolClass: ClassRecord, _ month: Month
    ) throws -> Response {
        let mayFill = access.may(.fillBoard, in: schoolClass)
        let isStaff = access.may(.readRecord, in: schoolClass)
        let earlier = try context.records.editions.months(of: schoolClass.id).first { $0 < month }
        let action =
            mayFill
            ? Link(title: "Заполнить доску", address: BoardPath.edit(schoolClass.id, month))
            : earlier.map {
                Link(title: "Доска за \(RussianDate.name($0))", address: BoardPath.board(schoolClass.id, $0))
            }
        let page = BoardSoonPage(
            frame: try Frame("Доска за \(RussianDate.name(month))", context, way: .board),
            title: "Доска за \(RussianDate.name(month)) ещё готовится",
            text: isStaff
                ? "Её пока никто не видит. Опубликованная доска откроется семьям класса сразу."
                : "Классный руководитель собирает тёплые слова о каждом. Загляните чуть позже.",
            action: action, back: Link(title: "Все доски класса", address: BoardPath.boards(schoolClass.id)))
        return context.render(\.boardSoon, page)
    }
}

/// Addresses of boards, in one place.
enum BoardPath {
    static func schoolClass(_ id: ClassID) -> URLText { .path("classes", String(id.raw)) }
    static func boards(_ id: ClassID) -> URLText { .path("classes", String(id.raw), "boards") }
    static func board(_ id: ClassID, _ month: Month) -> URLText {
        .path("classes", String(id.raw), "boards", month.iso)
    }
    static func edit(_ id: ClassID, _ month: Month) -> URLText {
        .path("classes", String(id.raw), "boards", month.iso, "edit")
    }
    static func publication(_ id: ClassID, _ month: Month) -> URLText {
        .path("classes", String(id.raw), "boards", month.iso, "publication")
    }
    static func hall(_ id: ClassID, _ month: Month) -> URLText {
        .path("classes", String(id.raw), "boards", month.iso, "hall")
    }
    static func paper(_ id: ClassID, _ month: Month, _ paper: BoardsController.Paper) -> URLText {
        .path("classes", String(id.raw), "boards", month.iso, query: ["paper": paper.rawValue])
    }
}
