// What one circle sees of a child now: the card of the newest board, the entries, the check page of the newest paper.
// Everything here is made by what makes the real page of that circle and only narrowed to the one child; nothing is
// decided anew.
import Mustache
import School
import Storage

/// What a circle sees of a child.
struct ShownPreview: Fields {
    /// «Доска класса за октябрь, как её открывают одноклассники и их родители».
    let place: String
    let heading: String
    let board: BoardView?
    let isHall: Bool
    /// Why there is no card; nil where there is one.
    let absence: String?
    /// The entries of the year that may be met there.
    let deeds: [ShownDeed]
    let deedsHeading: String?
    let deedsWords: String?
    /// What the child itself shows of its goals, thoughts and skills.
    let own: SharedPupil?
    let check: CheckFacts?
    let checkWords: String?

    static let fields: [Field<ShownPreview>] = [
        .text("place") { $0.place }, .text("heading") { $0.heading }, .optionalObject("board") { $0.board },
        .flag("isHall") { $0.isHall }, .optional("absence") { $0.absence }, .list("deeds") { $0.deeds },
        .optional("deedsHeading") { $0.deedsHeading }, .optional("deedsWords") { $0.deedsWords },
        .optionalObject("own") { $0.own }, .optionalObject("check") { $0.check },
        .optional("checkWords") { $0.checkWords },
    ]

    init(of student: StudentRecord, in circle: ShownCircle, _ context: Context) throws {
        let records = context.records
        let schoolClass = try records.classes.ofStudent(student.id, on: context.today)
        let month = try schoolClass.flatMap { try records.portfolio.newestBoard(ofClass: $0.id) }
        heading = ShownPreview.heading(circle)
        place = ShownPreview.place(circle, month)
        isHall = circle == .school
        let board = try schoolClass.flatMap { schoolClass in
            try month.flatMap { month in
                try records.editions.latest(of: schoolClass.id, month).map {
                    try BoardView($0, of: schoolClass, month, for: circle.audience(on: context.today), context).only(
                        student.id)
                }
            }
        }
        self.board = board.flatMap { $0.cards.isEmpty ? nil : $0 }
        absence =
            self.board == nil ? try ShownPreview.absence(of: student, circle, hasBoard: board != nil, context) : nil
        let isClass = circle == .classmates
        let year = AcademicYear(containing: context.today).period
        deeds =
            isClass
            ? try records.achievements.ofStudent(student.id, in: year, for: .school(on: context.today)).map(
                ShownDeed.init) : []
        deedsHeading = isClass ? "Достижения, о которых могут узнать" : nil
        deedsWords =
            !isClass
            ? nil
            : deeds.isEmpty
                ? "Ни одного достижения этого года."
                : "Страницу ребёнка другие семьи не открывают: с этими делами они встречаются только на доске."
        own = try isClass ? ShownPreview.own(student, schoolClass, context) : nil
        let paper = circle == .anyone ? try records.portfolio.papers(of: student.id, in: year).first : nil
        check = try paper.flatMap { try records.certificates.find($0.id) }.flatMap { try CheckFacts($0, context) }
        checkWords =
            circle != .anyone
            ? nil
            : check == nil
                ? "Свидетельств с кодом в этом году ещё нет." : "По коду на свидетельстве любой увидит только это."
    }

    private static func own(
        _ student: StudentRecord, _ schoolClass: ClassRecord?, _ context: Context
    ) throws -> SharedPupil? {
        guard let schoolClass else { return nil }
        let shown = try SharedPupil.Shown(
            schoolClass, day: context.today, for: .school(on: context.today), context.records)
        return SharedPupil(student, shown)
    }

    private static func heading(_ circle: ShownCircle) -> String {
        switch circle {
        case .classmates: "Так видят одноклассники и их родители"
        case .school: "Так видно в холле школы"
        case .anyone: "Так видят все"
        }
    }

    private static func place(_ circle: ShownCircle, _ month: Month?) -> String {
        let board = month.map { "Доска за \(RussianDate.name($0))" } ?? "Доска класса"
        switch circle {
        case .classmates: return "\(board), как она открывается у них."
        case .school: return "\(board) на экране в холле. Доску вашего класса другие классы у себя не открывают."
        case .anyone: return "\(board), напечатанная на стенд, и страница проверки свидетельства."
        }
    }

    /// Why the circle meets no card, in the family's words.
    private static func absence(
        of student: StudentRecord, _ circle: ShownCircle, hasBoard: Bool, _ context: Context
    ) throws -> String {
        guard hasBoard else { return "Здесь пока ничего нет: доска класса ещё не опубликована." }
        let records = context.records
        let privacy = try records.privacy.inForce(for: student.id, on: context.today)
        if try records.privacy.isHidden(.everything, nil, of: student.id) {
            return "Здесь ничего нет: скрыто всё. Нет и следа, что что-то скрыто."
        }
        let needed: ConsentScope = circle == .classmates ? .school : .distribution
        guard privacy.consents.contains(needed) else {
            return circle == .classmates
                ? "Здесь ничего нет: семья не давала согласия на показ в классе и школе."
                : "Здесь ничего нет: семья не давала согласия на распространение."
        }
        if circle != .classmates,
            !Visibility.mayStandOnBoard(privacy, in: .public) || !Visibility.mayShow(.result, of: privacy, in: .public)
        {
            return "Карточки здесь нет: согласие на распространение называет не все её поля."
        }
        return "Карточки здесь нет: её строка рассказывает о том, что скрыто."
    }
}

/// An entry that others may meet.
struct ShownDeed: Fields {
    let title: String
    let direction: String
    let directionTitle: String
    let facts: String
    let day: String
    let isoDay: String

    static let fields: [Field<ShownDeed>] = [
        .text("title") { $0.title }, .text("direction") { $0.direction }, .text("directionTitle") { $0.directionTitle },
        .text("facts") { $0.facts }, .text("day") { $0.day }, .text("isoDay") { $0.isoDay },
    ]

    init(_ entry: AchievementRecord) {
        (title, facts) = (entry.event.title, entry.factsLine)
        (direction, directionTitle) = (entry.directionKey, entry.directionTitle)
        (day, isoDay) = (RussianDate.dayMonth(entry.day), entry.day.iso)
    }
}
