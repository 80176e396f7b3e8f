// One paper of a family as far as Visibility depends on it: its scope, its term, its fields. A paper holds from its date
// to the last day of its term and not after a withdrawal; nobody has to close it, the day does.

/// A consent as it was signed.
public struct ConsentPaper: Hashable, Sendable {
    /// What it allows.
    public let scope: ConsentScope
    /// The date of the paper.
    public let from: Day
    /// The last day of its term; nil where it holds until it is withdrawn.
    public let until: Day?
    /// Whether the family has withdrawn it, or a corrected entry stands for it.
    public let isClosed: Bool
    /// What it allows to distribute; means nothing for another scope.
    public let fields: Set<PublicField>

    /// A paper from its parts.
    public init(
        _ scope: ConsentScope, from: Day, until: Day? = nil, isClosed: Bool = false, fields: Set<PublicField> = []
    ) {
        (self.scope, self.from, self.until) = (scope, from, until)
        (self.isClosed, self.fields) = (isClosed, fields)
    }

    /// Whether it is in force on a day.
    public func holds(on day: Day) -> Bool { !isClosed && from <= day && until.map { day <= $0 } ?? true }
}

extension PupilPrivacy {
    /// What the papers of a family give on a day.
    public init(
        _ papers: [ConsentPaper], on day: Day, discretions: Set<Discretion> = [], schoolHasDuty: Bool = false
    ) {
        let standing = papers.filter { $0.holds(on: day) }
        let fields = standing.filter { $0.scope == .distribution }.reduce(into: Set<PublicField>()) {
            $0.formUnion($1.fields)
        }
        self.init(
            consents: Set(standing.map(\.scope)), publicFields: fields, discretions: discretions,
            schoolHasDuty: schoolHasDuty)
    }
}
