// Places (design §4.5, S2 3.3). Pure: totals come in, places go out. Whose totals these are and who may see them is
// decided before: a total is made only of entries that its viewer may see.

/// A place, shared by all who are level.
public struct Place: Hashable, Comparable, Sendable {
    /// The place itself: 1 for both of two at the top.
    public let first: Int
    /// The last place that those who share it take up: 2 for both of two at the top.
    public let last: Int

    /// A place shared from `first` to `last`.
    public init(first: Int, last: Int) { (self.first, self.last) = (first, last) }

    /// «1–2» where it is shared, «3» where it is not.
    public var text: String { first == last ? "\(first)" : "\(first)–\(last)" }

    /// The better place first.
    public static func < (a: Place, b: Place) -> Bool { a.first < b.first }
}

/// Somebody or something with a value and a place.
public struct Placed<Key, Value> {
    /// The pupil, class or school.
    public let key: Key
    /// What the place follows from.
    public let value: Value
    /// The place.
    public let place: Place
}

extension Placed: Sendable where Key: Sendable, Value: Sendable {}
extension Placed: Equatable where Key: Equatable, Value: Equatable {}

/// The computation of places.
public enum Rating {
    /// Places by falling value in the standard competition way, 1-1-3. Those who are level stand in the order given, so
    /// a list given in alphabetical order stays so. O(n log n).
    public static func places<Key, Value: Comparable>(_ values: [(key: Key, value: Value)]) -> [Placed<Key, Value>] {
        let order = values.indices.sorted { a, b in
            values[a].value == values[b].value ? a < b : values[a].value > values[b].value
        }
        var placed: [Placed<Key, Value>] = []
        placed.reserveCapacity(order.count)
        var start = 0
        while start < order.count {
            let value = values[order[start]].value
            let end = order[start...].firstIndex { values[$0].value != value } ?? order.count
            let place = Place(first: start + 1, last: end)
            for index in order[start..<end] {
                placed.append(Placed(key: values[index].key, value: value, place: place))
            }
            start = end
        }
        return placed
    }
}

/// Pupils who may be compared with each other beyond their parallel (§4.5).
public enum ComparisonGroup: String, CaseIterable, Sendable {
    /// 1–4 классы
    case primary
    /// 5–9 классы
    case basic
    /// 10–11 классы
    case senior

    /// The group of a grade; nil for grade 1, which has no rating, and outside 1...11.
    public init?(ratedGrade grade: Int) {
        switch grade {
        case 2...4: self = .primary
        case 5...9: self = .basic
        case 10...11: self = .senior
        default: return nil
        }
    }

    /// The grades that belong to it; grade 1 belongs to the first without being rated.
    public var grades: ClosedRange<Int> {
        switch self {
        case .primary: 1...4
        case .basic: 5...9
        case .senior: 10...11
        }
    }

    /// «5–9 классы».
    public var title: String { "\(grades.lowerBound)–\(grades.upperBound) классы" }
}

/// What a class or a school is compared by: never by a sum (§4.5).
public struct GroupStanding: Hashable, Sendable {
    /// All points of its pupils.
    public let total: Points
    /// All its pupils, those without an entry among them.
    public let pupils: Int
    /// The pupils with at least one entry that counts.
    public let involved: Int

    /// A standing; `involved` is at most `pupils`.
    public init(total: Points, pupils: Int, involved: Int) {
        (self.total, self.pupils, self.involved) = (total, pupils, min(involved, pupils))
    }

    /// Points per pupil, in whole points.
    public var average: Ratio { Ratio(total.halves, of: pupils * 2) }
    /// The share of pupils involved.
    public var involvement: Ratio { Ratio(involved, of: pupils) }
}
