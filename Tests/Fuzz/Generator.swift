// Random numbers with a fixed course (SplitMix64: Steele, Lea, Flood 2014), so that a seed and a number name a case.

/// A generator of random numbers.
struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A number below `limit`, which is positive.
    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    /// Some ways to cut `count` bytes: whole is not among them, byte by byte is the first.
    mutating func cuts(_ count: Int) -> [[Int]] {
        guard count > 0 else { return [[0]] }
        let few = ((0..<3).map { _ in 1 + below(count) } + [count]).sorted()
        return [Array(1...count), few]
    }
}
