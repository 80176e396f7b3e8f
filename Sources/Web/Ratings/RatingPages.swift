// The page of a rating: filters above, tables below, every number unfolding into its addends.
import Mustache
import School
import Storage

struct RatingPage: Page {
    let frame: Frame
    /// «7-е классы · I четверть · все направления».
    let subtitle: String
    let problems: [String]
    let scopes: [Choice]
    let spans: [Choice]
    let directions: [Choice]
    let from: String
    let until: String
    /// Whether any two dates may be chosen.
    let offersDates: Bool
    let file: URLText
    let tables: [Table]
    let groups: Groups?
    /// Why there is no table.
    let emptyReason: String?
    /// Who sees this, and who does not.
    let note: String

    static let template = "ratings/show"
    static let fields: [Field<RatingPage>] = [
        .object("frame") { $0.frame }, .text("subtitle") { $0.subtitle }, .texts("problems") { $0.problems },
        .list("scopes") { $0.scopes }, .list("spans") { $0.spans }, .list("directions") { $0.directions },
        .text("from") { $0.from }, .text("until") { $0.until }, .flag("offersDates") { $0.offersDates },
        .url("file") { $0.file }, .list("tables") { $0.tables }, .optionalObject("groups") { $0.groups },
        .optional("emptyReason") { $0.emptyReason }, .text("note") { $0.note },
    ]

    /// An option of a select.
    struct Choice: Fields {
        let value: String
        let title: String
        let isChosen: Bool

        static let fields: [Field<Choice>] = [
            .text("value") { $0.value }, .text("title") { $0.title }, .flag("isChosen") { $0.isChosen },
        ]
    }

    /// Pupils who are compared with each other.
    struct Table: Fields {
        let key: String
        let title: String?
        let caption: String
        /// Whether pupils of several classes may stand in it.
        let showsClass: Bool
        let rows: [Row]
        /// The way to all rows where only the first are shown.
        let whole: URLText?
        /// «ещё 450 обучающихся».
        let left: String

        static let fields: [Field<Table>] = [
            .text("key") { $0.key }, .optional("title") { $0.title }, .text("caption") { $0.caption },
            .flag("showsClass") { $0.showsClass }, .list("rows") { $0.rows }, .optionalURL("whole") { $0.whole },
            .text("left") { $0.left },
        ]
    }

    /// A pupil.
    struct Row: Fields {
        let name: String
        let address: URLText
        let place: String
        /// Nil in the rating of one class.
        let className: String?
        let points: String
        let entries: Int
        let addends: [Addend]

        static let fields: [Field<Row>] = [
            .text("name") { $0.name }, .url("address") { $0.address }, .text("place") { $0.place },
            .optional("className") { $0.className }, .text("points") { $0.points }, .number("entries") { $0.entries },
            .flag("hasAddends") { !$0.addends.isEmpty }, .list("addends") { $0.addends },
        ]
    }

    /// A part of a sum.
    struct Addend: Fields {
        let title: String
        let amount: String

        static let fields: [Field<Addend>] = [.text("title") { $0.title }, .text("amount") { $0.amount }]
    }

    /// Classes or schools.
    struct Groups: Fields {
        let kind: String
        let caption: String
        let rows: [GroupRow]

        static let fields: [Field<Groups>] = [
            .text("kind") { $0.kind }, .text("caption") { $0.caption }, .list("rows") { $0.rows },
        ]
    }

    /// A class or a school.
    struct GroupRow: Fields {
        let title: String
        let place: String
        let average: String
        let total: String
        let pupils: String
        let involvementPlace: String
        let involvement: String
        let involved: String
        /// Whether only `involved` may be told.
        let isTooFew: Bool

        static let fields: [Field<GroupRow>] = [
            .flag("isTooFew") { $0.isTooFew },
            .text("title") { $0.title }, .text("place") { $0.place }, .text("average") { $0.average },
            .text("total") { $0.total }, .text("pupils") { $0.pupils },
            .text("involvementPlace") { $0.involvementPlace }, .text("involvement") { $0.involvement },
            .text("involved") { $0.involved },
        ]
    }
}
