// The corners of a regular polygon and their figures as SVG writes them; the little that a radar needs of trigonometry,
// since nothing here links a mathematics library.

enum CircleMath {
    /// The unit vectors to the corners of a regular polygon, the first one upward, then clockwise as SVG's axes lie.
    static func corners(_ count: Int) -> [(x: Double, y: Double)] {
        guard count > 0 else { return [] }
        let turn = unitVector(2 * Double.pi / Double(count))
        var corners: [(x: Double, y: Double)] = [(0, -1)]
        for _ in 1..<max(count, 1) {
            let last = corners[corners.count - 1]
            corners.append((last.x * turn.cos - last.y * turn.sin, last.x * turn.sin + last.y * turn.cos))
        }
        return corners
    }

    /// Sine and cosine of an angle of at most a full turn, by their series; exact to the tenth digit.
    private static func unitVector(_ angle: Double) -> (cos: Double, sin: Double) {
        var (cos, sin, term) = (0.0, 0.0, 1.0)
        for step in 0..<40 {
            switch step % 4 {
            case 0: cos += term
            case 1: sin += term
            case 2: cos -= term
            default: sin -= term
            }
            term *= angle / Double(step + 1)
        }
        return (cos, sin)
    }

    /// A length with one digit after the point: «103.5».
    static func text(_ length: Double) -> String {
        let tenths = Int((length * 10).rounded())
        let whole = tenths / 10
        let sign = tenths < 0 && whole == 0 ? "-" : ""
        return tenths % 10 == 0 ? "\(whole)" : "\(sign)\(whole).\(abs(tenths % 10))"
    }
}
