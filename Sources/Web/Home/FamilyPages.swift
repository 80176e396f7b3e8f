// The home page of a family.
import Mustache
import School
import Storage

struct FamilyPage: Page {
    let frame: Frame
    let children: [FamilyChild]
    /// The account is joined to nobody yet.
    let isNobody: Bool

    static let template = "home/show"
    static let fields: [Field<FamilyPage>] = [
        .object("frame") { $0.frame }, .list("children") { $0.children }, .flag("isNobody") { $0.isNobody },
    ]
}

/// One child, or the pupil itself.
struct FamilyChild: Fields {
    let key: String
    let name: String
    let className: String
    let address: URLText
    let addAddress: URLText
    let deed: FamilyDeed?
    let board: Link?
    let paper: PaperRow?
    /// What the viewer entered lately.
    let mine: [FamilyEntry]
    let wishes: [WishPart]
    let consents: URLText
    /// What teachers ask to show again.
    let requests: [RequestPart]
    let shown: URLText

    static let fields: [Field<FamilyChild>] = [
        .url("consents") { $0.consents },
        .text("key") { $0.key }, .text("name") { $0.name }, .text("className") { $0.className },
        .url("address") { $0.address }, .url("addAddress") { $0.addAddress }, .optionalObject("deed") { $0.deed },
        .optionalObject("board") { $0.board }, .optionalObject("paper") { $0.paper }, .list("mine") { $0.mine },
        .flag("hasMine") { !$0.mine.isEmpty }, .list("wishes") { $0.wishes },
        .list("requests") { $0.requests }, .url("shown") { $0.shown },
    ]
}

/// The newest deed of a child.
struct FamilyDeed: Fields {
    let title: String
    /// «I место»; nil for who took part.
    let result: String?
    let facts: String
    let day: String
    let isoDay: String
    let direction: String
    let directionTitle: String
    let entry: URLText
    let picture: StoryPicture?

    static let fields: [Field<FamilyDeed>] = [
        .text("title") { $0.title }, .optional("result") { $0.result }, .text("facts") { $0.facts },
        .text("day") { $0.day }, .text("isoDay") { $0.isoDay },
        .text("direction") { $0.direction }, .text("directionTitle") { $0.directionTitle }, .url("entry") { $0.entry },
        .optionalObject("picture") { $0.picture },
    ]

    init(_ record: AchievementRecord, papers: [AttachmentRecord]) {
        (title, result, facts) = (record.event.title, record.storyResult, record.storyFacts)
        picture = papers.lazy.compactMap { StoryPicture($0, of: record) }.first
        (day, isoDay) = (RussianDate.dayMonth(record.day), record.day.iso)
        (direction, directionTitle) = (record.directionKey, Sentence.beginning(record.directionTitle))
        entry = .path("entries", String(record.id.raw))
    }
}

/// An entry that the viewer made.
struct FamilyEntry: Fields {
    let title: String
    let address: URLText
    let tag: StateTag

    static let fields: [Field<FamilyEntry>] = [
        .text("title") { $0.title }, .url("address") { $0.address }, .object("tag") { $0.tag },
    ]

    init(_ record: AchievementRecord) {
        (title, tag) = (record.event.title, StateTag(record.state))
        address = .path("entries", String(record.id.raw))
    }
}
