// Numbers that look random and are the same every time, so that the demo school is the same on every machine.
// SplitMix64; source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", 2014.

/// A sequence that follows from its seeds alone.
struct Mixer {
    private var state: UInt64

    /// The sequence of these seeds; other seeds give another one.
    init(_ seeds: Int...) {
        state = 0x9E37_79B9_7F4A_7C15
        for seed in seeds {
            state = (state ^ UInt64(bitPattern: Int64(seed))) &* 0xBF58_476D_1CE4_E5B9
            _ = next()
        }
    }

    /// The next 64 bits.
    mutating func next() -> UInt64 {
        state = state &+ 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return bits ^ bits >> 31
    }

    /// A number in the range, each about as often.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    /// True so many times in a thousand.
    mutating func happens(_ perMille: Int) -> Bool { number(in: 0...999) < perMille }

    /// One of the elements; the list is not empty.
    mutating func one<Element>(of list: [Element]) -> Element { list[number(in: 0...list.count - 1)] }
}
