// The page of a class, which is the home of its teacher, and the list of the school's classes.
import Mustache
import School

/// A class: for its teacher the week's work, for deputy and head the same to read.
struct ClassPage: Page {
    let frame: Frame
    let title: String
    /// To the classes of the school, for who has more than this one.
    let back: Link?
    let sub: String
    let next: NextStep
    /// Where the quick entry leads; nil for who only reads.
    let quick: URLText?
    let doors: [Door]
    /// What is done once a year.
    let more: [Door]
    let silent: [Silent]
    /// Weeks after which a pupil stands among them.
    let quietWeeks: Int
    let waiting: Waiting?
    let last: Last?
    let pupilsTitle: String
    let pupils: [Pupil]
    /// Where the list of the class is brought; nil for who may not.
    let roster: URLText?

    static let template = "classes/show"
    static let fields: [Field<ClassPage>] = [
        .object("frame") { $0.frame }, .text("title") { $0.title }, .optionalObject("back") { $0.back },
        .text("sub") { $0.sub }, .optionalURL("roster") { $0.roster },
        .object("next") { $0.next },
        .optionalURL("quick") { $0.quick }, .list("doors") { $0.doors },
        .flag("hasMore") { !$0.more.isEmpty }, .list("more") { $0.more },
        .flag("hasSilent") { !$0.silent.isEmpty }, .list("silent") { $0.silent },
        .text("quietSpan") { Plural.count($0.quietWeeks, CountedNoun("неделю", "недели", "недель")) },
        .optionalObject("waiting") { $0.waiting }, .optionalObject("last") { $0.last },
        .text("pupilsTitle") { $0.pupilsTitle }, .flag("hasPupils") { !$0.pupils.isEmpty },
        .list("pupils") { $0.pupils },
    ]

    /// A quick way to something often done.
    struct Door: Fields {
        let title: String
        let address: URLText
        let icon: String

        static let fields: [Field<Door>] = [
            .text("title") { $0.title }, .url("address") { $0.address }, .text("icon") { $0.icon },
        ]
    }

    /// A pupil not heard of for as long as the school has set.
    struct Silent: Fields {
        let name: String
        let address: URLText
        let since: String

        static let fields: [Field<Silent>] = [
            .text("name") { $0.name }, .url("address") { $0.address }, .text("since") { $0.since },
        ]
    }

    /// Entries that wait for the class teacher.
    struct Waiting: Fields {
        let text: String
        let address: URLText

        static let fields: [Field<Waiting>] = [.text("text") { $0.text }, .url("address") { $0.address }]
    }

    /// The board before the one that is being filled.
    struct Last: Fields {
        let text: String
        let address: URLText

        static let fields: [Field<Last>] = [.text("text") { $0.text }, .url("address") { $0.address }]
    }

    /// A pupil with what the month brought.
    struct Pupil: Fields {
        let name: String
        let address: URLText
        let icons: [DirectionIcon]
        let count: String

        static let fields: [Field<Pupil>] = [
            .text("name") { $0.name }, .url("address") { $0.address }, .list("icons") { $0.icons },
            .text("count") { $0.count },
        ]
    }
}

/// The classes of a school with the state of a month's boards.
struct ClassListPage: Page {
    let frame: Frame
    let sub: String
    let lead: String
    let rows: [Row]
    let earlier: Link?
    let later: Link?
    /// Where the papers of consent are worded; nil for who may not.
    let consentForms: URLText?

    static let template = "classes/index"
    static let fields: [Field<ClassListPage>] = [
        .object("frame") { $0.frame }, .text("sub") { $0.sub }, .text("lead") { $0.lead },
        .flag("hasRows") { !$0.rows.isEmpty }, .list("rows") { $0.rows }, .optionalObject("earlier") { $0.earlier },
        .optionalObject("later") { $0.later }, .optionalURL("consentForms") { $0.consentForms },
    ]

    /// One class.
    struct Row: Fields {
        let title: String
        let address: URLText
        let leaders: String
        let lines: Int
        let pupils: Int
        let tag: BoardTag
        let board: URLText

        static let fields: [Field<Row>] = [
            .text("title") { $0.title }, .url("address") { $0.address }, .text("leaders") { $0.leaders },
            .number("lines") { $0.lines }, .number("pupils") { $0.pupils }, .object("tag") { $0.tag },
            .url("board") { $0.board },
        ]
    }
}
