// Points are kept as integer half-points, because a distance participation halves them (design §2, §5).

/// An amount of points; never negative by the rules of §4.3.
public struct Points: Hashable, Comparable, Sendable {
    /// Half-points: 3 stands for one and a half points.
    public let halves: Int

    /// An amount from half-points, as stored.
    public init(halves: Int) { self.halves = halves }
    /// An amount from whole points.
    public init(_ whole: Int) { halves = whole * 2 }

    /// No points.
    public static let zero = Points(halves: 0)
    /// The sum.
    public static func + (a: Points, b: Points) -> Points { Points(halves: a.halves + b.halves) }
    /// Adds in place.
    public static func += (a: inout Points, b: Points) { a = a + b }
    /// The lesser amount first.
    public static func < (a: Points, b: Points) -> Bool { a.halves < b.halves }

    /// As people write it: «6», «1,5».
    public var text: String { halves % 2 == 0 ? "\(halves / 2)" : "\(halves / 2),5" }

    /// An amount as it is typed into a form: «6», «1,5», «0.5». Nil for anything else, for more than `limit` and for parts
    /// of a point other than a half.
    public init?(typed text: String, limit: Points) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).flatMap {
            $0.split(separator: ".", omittingEmptySubsequences: false)
        }
        guard (1...2).contains(parts.count), (1...4).contains(parts[0].utf8.count),
            parts.joined().utf8.allSatisfy({ (48...57).contains($0) }), let whole = Int(parts[0])
        else { return nil }
        let half: Int
        switch parts.count == 1 ? "0" : parts[1] {
        case "0", "00": half = 0
        case "5", "50": half = 1
        default: return nil
        }
        self.init(halves: whole * 2 + half)
        guard self <= limit else { return nil }
    }
}
