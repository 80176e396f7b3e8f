// A number of points that unfolds into its addends, the rule, the scale's version and who verified the entry
// (design 4.3). Shown to the own family and to staff only; whoever builds a page decides that.
import Mustache
import School
import Storage

/// The points of one entry, unfolded.
struct PointsPart: Fields {
    /// Nobody has verified the entry yet: «0 баллов» would sound like a judgement.
    let isWaiting: Bool
    /// «6 баллов».
    let total: String
    let addends: [Row]
    /// «Шкала от 1 сентября 2026 г., уровень и результат».
    let rule: String
    /// Why it counts less than the addends say.
    let notes: [String]
    /// «Подтверждено классом: О. П. Волкова, 24 октября 2026 г.».
    let verifications: [String]

    static let fields: [Field<PointsPart>] = [
        .flag("isWaiting") { $0.isWaiting }, .text("total") { $0.total }, .list("addends") { $0.addends },
        .text("rule") { $0.rule },
        .texts("notes") { $0.notes }, .texts("verifications") { $0.verifications },
    ]

    /// A step of the computation with the amount after it.
    struct Row: Fields {
        let title: String
        let amount: String

        static let fields: [Field<Row>] = [.text("title") { $0.title }, .text("amount") { $0.amount }]
    }

    init(_ breakdown: PointsBreakdown, _ verifications: [VerificationRecord], _ site: Site) {
        isWaiting = breakdown.notes.contains(.notVerified)
        total = Plural.points(breakdown.total)
        addends = breakdown.addends.map { Row(title: Sentence.beginning($0.title), amount: $0.amount.text) }
        rule = Sentence.beginning(breakdown.rule)
        notes = breakdown.notes.map { Sentence.beginning($0.text) }
        self.verifications = verifications.map { verification in
            let name = Initials.initialsFirst(verification.author)
            return
                "\(Sentence.beginning(verification.state.title)): \(name), \(RussianDate.full(site.day(of: verification.at)))"
        }
    }

}
