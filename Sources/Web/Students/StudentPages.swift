// The page of a pupil: the year as a story by months, and beside it the directions, the path, nominations, papers, the
// sum, the switch; the years before below.
import Mustache
import School
import Storage

/// A pupil's year, or what was found in all of them.
struct StudentPage: Page {
    let frame: Frame
    let name: String
    /// «7 «А» · 2026/27 учебный год».
    let subtitle: String
    let back: Link?
    let addAddress: URLText?
    /// The deed that the year is remembered by so far.
    let bright: StoryHighlight?
    /// «С сентября — 12 достижений, 5 направлений.»
    let opening: String?
    let search: PortfolioForm
    let months: [StoryMonth]
    let pages: ListPages?
    /// What the page says where there is nothing to show.
    let emptyWords: String?
    let path: YearPath?
    let shares: DirectionShares?
    let sum: YearSum?
    let nominations: [NominationRow]
    let papers: [PaperRow]
    /// The entries that say thank you.
    let gratitudes: [Link]
    let years: [YearChapter]
    /// The information for a span of time, the folder, who looked.
    let ways: [Link]
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
    /// For the own family, where the school tells places.
    let ownPlace: OwnPlace?
    /// «Что дальше», goals, route and talks; only on the page of the year that runs.
    let growth: GrowthPart?

    static let template = "students/show"
    static let fields: [Field<StudentPage>] = [
        .object("frame") { $0.frame }, .text("name") { $0.name }, .text("subtitle") { $0.subtitle },
        .optionalObject("back") { $0.back }, .optionalURL("addAddress") { $0.addAddress },
        .optionalObject("bright") { $0.bright }, .optional("opening") { $0.opening },
        .object("search") { $0.search }, .list("months") { $0.months }, .optionalObject("pages") { $0.pages },
        .optional("emptyWords") { $0.emptyWords }, .optionalObject("path") { $0.path },
        .optionalObject("shares") { $0.shares }, .optionalObject("sum") { $0.sum },
        .list("nominations") { $0.nominations }, .list("papers") { $0.papers },
        .list("gratitudes") { $0.gratitudes }, .flag("hasGratitudes") { !$0.gratitudes.isEmpty },
        .list("years") { $0.years }, .flag("hasYears") { !$0.years.isEmpty }, .list("ways") { $0.ways },
        .list("wishes") { $0.wishes }, .flag("hasWishes") { !$0.wishes.isEmpty }, .url("consents") { $0.consents },
        .optionalURL("shown") { $0.shown }, .list("requests") { $0.requests }, .list("asks") { $0.asks },
        .optional("thanks") { $0.thanks }, .optionalObject("ownPlace") { $0.ownPlace },
        .optionalObject("growth") { $0.growth },
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
    /// «I место»; nil for who took part.
    let result: String?
    let facts: String
    let day: String
    let isoDay: String
    /// «впервые на региональном уровне».
    let marks: [String]
    let pictures: [StoryPicture]
    /// Nil where the entry is verified.
    let tag: StateTag?
    let isHidden: Bool
    let points: PointsPart?

    static let fields: [Field<StoryItem>] = [
        .url("address") { $0.address }, .text("title") { $0.title }, .text("direction") { $0.direction },
        .text("directionTitle") { $0.directionTitle }, .optional("result") { $0.result },
        .text("facts") { $0.facts }, .text("day") { $0.day }, .text("isoDay") { $0.isoDay },
        .texts("marks") { $0.marks }, .list("pictures") { $0.pictures },
        .flag("hasPictures") { !$0.pictures.isEmpty }, .optionalObject("tag") { $0.tag },
        .flag("isHidden") { $0.isHidden }, .optionalObject("points") { $0.points },
    ]
}

/// A reduced picture of a paper.
struct StoryPicture: Fields {
    let address: URLText
    let preview: URLText
    /// «Документ: Первенство города».
    let title: String
    let width: Int
    let height: Int

    static let fields: [Field<StoryPicture>] = [
        .url("address") { $0.address }, .url("preview") { $0.preview }, .text("title") { $0.title },
        .number("width") { $0.width }, .number("height") { $0.height },
    ]

    /// Nil for a paper without a reduced picture.
    init?(_ paper: AttachmentRecord, of entry: AchievementRecord) {
        guard let preview = paper.preview else { return nil }
        let path = String(paper.id.raw)
        address = .path("attachments", path)
        self.preview = .path("attachments", path, "preview")
        title = "Документ: \(entry.event.title)"
        (width, height) = (preview.width, preview.height)
    }
}

/// The deed that a year is remembered by.
struct StoryHighlight: Fields {
    let item: StoryItem

    static let fields: [Field<StoryHighlight>] = [
        .url("address") { $0.item.address }, .text("title") { $0.item.title },
        .text("direction") { $0.item.direction }, .text("directionTitle") { $0.item.directionTitle },
        .optional("result") { $0.item.result }, .text("facts") { $0.item.facts }, .text("day") { $0.item.day },
        .text("isoDay") { $0.item.isoDay }, .texts("marks") { $0.item.marks },
        .optionalObject("picture") { $0.item.pictures.first },
    ]
}
