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
}
