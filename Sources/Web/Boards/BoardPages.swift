// The pages on which a board is read: the board itself, the hall screen, the months of a class, and the kind word while
// nothing is published.
import Mustache
import School
import Storage

/// The published board.
struct BoardPage: Page {
    let frame: Frame
    let board: BoardView
    let back: URLText
    let backTitle: String
    /// `a3` or `a4`: the sheet that it prints on.
    let paper: String
    let a3: URLText
    let a4: URLText
    let hall: URLText
    let edit: URLText?
    /// For the staff, what differs between this board and the one on families' screens.
    let remark: String?
    /// Where the class teacher registers consents; only while the board shows no card for want of them.
    let consents: URLText?

    static let template = "boards/show"
    static let fields: [Field<BoardPage>] = [
        .object("frame") { $0.frame }, .object("board") { $0.board }, .url("back") { $0.back },
        .text("backTitle") { $0.backTitle }, .text("paper") { $0.paper }, .url("a3") { $0.a3 }, .url("a4") { $0.a4 },
        .url("hall") { $0.hall }, .optionalURL("edit") { $0.edit }, .optional("remark") { $0.remark },
        .optionalURL("consents") { $0.consents },
    ]
}

/// The board for a hall screen: the whole window, nothing around it.
struct BoardHallPage: Page {
    let frame: Frame
    let board: BoardView
    let isEmpty: Bool

    static let template = "boards/hall"
    static let fields: [Field<BoardHallPage>] = [
        .object("frame") { $0.frame }, .object("board") { $0.board }, .flag("isEmpty") { $0.isEmpty },
    ]
}

/// A month whose board is not published.
struct BoardSoonPage: Page {
    let frame: Frame
    let title: String
    let text: String
    let action: Link?
    let back: Link

    static let template = "boards/soon"
    static let fields: [Field<BoardSoonPage>] = [
        .object("frame") { $0.frame }, .text("title") { $0.title }, .text("text") { $0.text },
        .optionalObject("action") { $0.action }, .object("back") { $0.back },
    ]
}

/// The months of a class.
struct BoardListPage: Page {
    let frame: Frame
    let classTitle: String
    let back: Link?
    let months: [Row]
    let empty: String

    static let template = "boards/index"
    static let fields: [Field<BoardListPage>] = [
        .object("frame") { $0.frame }, .text("classTitle") { $0.classTitle }, .optionalObject("back") { $0.back },
        .list("months") { $0.months }, .text("empty") { $0.empty },
    ]

    /// One month.
    struct Row: Fields {
        let month: String
        let address: URLText
        /// The state for the staff; families see published boards only.
        let tag: BoardTag?
        let edit: Link?

        static let fields: [Field<Row>] = [
            .text("month") { $0.month }, .url("address") { $0.address }, .optionalObject("tag") { $0.tag },
            .optionalObject("edit") { $0.edit },
        ]
    }
}

/// Where a board stands, in words and a colour.
struct BoardTag: Fields {
    let text: String
    /// `good`, `sun`, `attention`, or `plain`.
    let tone: String

    static let fields: [Field<BoardTag>] = [.text("text") { $0.text }, .text("tone") { $0.tone }]

    /// The words for a board on a day.
    ///
    /// - Parameters:
    ///   - lines: how many lines are written.
    ///   - published: the day of the newest edition.
    init(_ state: BoardState, lines: Int, published: Day?, _ month: Month, _ calendar: BoardCalendar) {
        if let published {
            (text, tone) = ("опубликована \(RussianDate.dayMonth(published))", "good")
        } else if state.isLate(on: calendar.today, month: month, daysBefore: calendar.daysBefore) {
            let days = Plural.count(-calendar.daysLeft(month), .day)
            (text, tone) = (lines == 0 ? "не начата, срок прошёл" : "опаздывает на \(days)", "attention")
        } else if state == .filled {
            (text, tone) = ("заполнена, не опубликована", "sun")
        } else {
            (text, tone) = lines == 0 ? ("ещё не начата", "plain") : ("заполняется", "sun")
        }
    }
}
