// An exact fraction for comparing groups of different size: points per pupil, share of pupils involved. No floating
// point, so two classes are level only if they really are.

/// A non-negative fraction in lowest terms.
public struct Ratio: Hashable, Comparable, Sendable {
    /// Zero or more.
    public let numerator: Int
    /// One or more.
    public let denominator: Int

    /// A fraction; of nothing at all it is zero. Negative parts are taken as zero.
    public init(_ numerator: Int, of denominator: Int) {
        guard numerator > 0, denominator > 0 else {
            (self.numerator, self.denominator) = (0, 1)
            return
        }
        let divisor = Ratio.greatestCommonDivisor(numerator, denominator)
        (self.numerator, self.denominator) = (numerator / divisor, denominator / divisor)
    }

    /// By exact cross multiplication in double width.
    public static func < (a: Ratio, b: Ratio) -> Bool {
        let left = a.numerator.multipliedFullWidth(by: b.denominator)
        let right = b.numerator.multipliedFullWidth(by: a.denominator)
        return (left.high, left.low) < (right.high, right.low)
    }

    /// As people read it, two decimals at most, rounded half up: «2,35», «2,5», «2».
    public var text: String {
        let hundredths = rounded(times: 100)
        let (whole, part) = (hundredths / 100, hundredths % 100)
        if part == 0 { return "\(whole)" }
        return part % 10 == 0 ? "\(whole),\(part / 10)" : "\(whole),\(Day.padded(part, 2))"
    }

    /// «64 %», rounded half up; less than everybody is never printed as 100 %, more than nobody never as 0 %.
    public var percentText: String {
        let percent = rounded(times: 100)
        if percent == 100, numerator < denominator { return "99 %" }
        if percent == 0, numerator > 0 { return "1 %" }
        return "\(percent) %"
    }

    private func rounded(times factor: Int) -> Int {
        let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        let product = rest.multipliedFullWidth(by: factor)
        let (part, left) = denominator.dividingFullWidth(product)
        return whole * factor + part + (left >= denominator - left ? 1 : 0)
    }

    private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}
