// The page of a pupil: the year as a story by months, and beside it the path, nominations, papers, the sum, the switch.
import Mustache
import School
import Storage

/// A pupil's year.
struct StudentPage: Page {
    let frame: Frame
    let name: String
    /// «7 «А» · 2026/27 учебный год».
    let subtitle: String
    let back: Link?
    let addAddress: URLText?
    let filters: [Link]
    let months: [StoryMonth]
    /// What the page says where there is nothing to show.
    let emptyWords: String?
    let path: YearPath
    let sum: YearSum?
    let nominations: [NominationRow]
    let papers: [PaperRow]
    let years: [Link]
    /// The switches of the own family; empty for staff.
    let wishes: [WishPart]
    /// The consents of the family.
    let consents: URLText
    /// Where the own family sees what others see.
    let shown: URLText?
    /// What teachers ask the family to show again.
    let requests: [RequestPart]
    /// What the family asked not to show, for staff, with the question about it.
    let asks: [AskPart]
    /// That the family has shown what a teacher asked for.
    let thanks: String?
    /// The page that says who looked.
    let views: URLText?
    /// «Что дальше», goals, route and talks; only on the page of the year that runs.
    let growth: GrowthPart?

    static let template = "students/show"
    static let fields: [Field<StudentPage>] = [
        .object("frame") { $0.frame }, .text("name") { $0.name }, .text("subtitle") { $0.subtitle },
        .optionalObject("back") { $0.back }, .optionalURL("addAddress") { $0.addAddress },
        .list("filters") { $0.filters }, .list("months") { $0.months }, .optional("emptyWords") { $0.emptyWords },
        .object("path") { $0.path }, .optionalObject("sum") { $0.sum }, .list("nominations") { $0.nominations },
        .list("papers") { $0.papers }, .list("years") { $0.years }, .list("wishes") { $0.wishes },
        .url("consents") { $0.consents },
        .optionalURL("shown") { $0.shown }, .list("requests") { $0.requests }, .list("asks") { $0.asks },
        .optional("thanks") { $0.thanks }, .optionalURL("views") { $0.views },
        .optionalObject("growth") { $0.growth },
        .flag("hasFilters") { !$0.filters.isEmpty },
        .flag("hasWishes") { !$0.wishes.isEmpty }, .flag("hasYears") { !$0.years.isEmpty },
    ]
}

/// One month of the story.
struct StoryMonth: Fields {
    /// `2026-10`.
    let key: String
    let heading: String
    let items: [StoryItem]

    static let fields: [Field<StoryMonth>] = [
        .text("key") { $0.key }, .text("heading") { $0.heading }, .list("items") { $0.items },
    ]
}

/// One deed of the story.
struct StoryItem: Fields {
    let address: URLText
    let title: String
    let direction: String
    let directionTitle: String
    let facts: String
    let day: String
    let isoDay: String
    /// Nil where the entry is verified.
    let tag: StateTag?
    let isHidden: Bool
    let points: PointsPart?

    static let fields: [Field<StoryItem>] = [
        .url("address") { $0.address }, .text("title") { $0.title }, .text("direction") { $0.direction },
        .text("directionTitle") { $0.directionTitle }, .text("facts") { $0.facts }, .text("day") { $0.day },
        .text("isoDay") { $0.isoDay }, .optionalObject("tag") { $0.tag }, .flag("isHidden") { $0.isHidden },
        .optionalObject("points") { $0.points },
    ]
}
