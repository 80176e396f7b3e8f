// Matrix: the square of modules while it is drawn, ISO/IEC 18004 §6.3, §7.7 and §7.10.
//
// Rule: first the patterns, which are marked as reserved; then the words into what is left; a mask turns over only
// what is not reserved.

/// A square of modules; x runs to the right, y down, from 0.
struct Matrix {
    let size: Int
    private var dark: [Bool]
    private var reserved: [Bool]

    /// The patterns of `version` with nothing drawn between them.
    init(_ version: Version) {
        size = version.size
        dark = Array(repeating: false, count: size * size)
        reserved = dark
        drawTiming()
        drawFinders()
        drawAlignment(version)
        drawVersion(version)
        // The places are kept free now, the bits depend on the mask.
        drawFormat(.low, mask: 0)
    }

    subscript(x: Int, y: Int) -> Bool {
        dark[y * size + x]
    }

    /// All modules, row by row.
    var modules: [Bool] {
        dark
    }

    /// True when the module belongs to a pattern and not to the data.
    func isReserved(_ x: Int, _ y: Int) -> Bool {
        reserved[y * size + x]
    }

    private mutating func set(_ x: Int, _ y: Int, _ value: Bool) {
        dark[y * size + x] = value
        reserved[y * size + x] = true
    }

    private mutating func drawTiming() {
        for index in 0..<size {
            set(6, index, index % 2 == 0)
            set(index, 6, index % 2 == 0)
        }
    }

    private mutating func drawFinders() {
        for (centreX, centreY) in [(3, 3), (size - 4, 3), (3, size - 4)] {
            for y in centreY - 4...centreY + 4 where y >= 0 && y < size {
                for x in centreX - 4...centreX + 4 where x >= 0 && x < size {
                    let distance = max(abs(x - centreX), abs(y - centreY))
                    set(x, y, distance != 2 && distance != 4)
                }
            }
        }
    }

    private mutating func drawAlignment(_ version: Version) {
        let centres = version.alignmentCentres
        guard let last = centres.last else { return }
        for centreY in centres {
            for centreX in centres {
                // Three corners belong to the finders.
                if (centreX, centreY) == (6, 6) || (centreX, centreY) == (6, last) || (centreX, centreY) == (last, 6) {
                    continue
                }
                for y in -2...2 {
                    for x in -2...2 { set(centreX + x, centreY + y, max(abs(x), abs(y)) != 1) }
                }
            }
        }
    }

    private mutating func drawVersion(_ version: Version) {
        guard version.number >= 7 else { return }
        let bits = versionInformation(version.number)
        for index in 0..<18 {
            let isDark = bits >> index & 1 != 0
            let far = size - 11 + index % 3
            set(far, index / 3, isDark)
            set(index / 3, far, isDark)
        }
    }

    /// Writes both copies of the format information and the module that is always dark, figure 25.
    mutating func drawFormat(_ level: ErrorCorrectionLevel, mask: Int) {
        let bits = formatInformation(level, mask: mask)
        for index in 0..<15 {
            let isDark = bits >> index & 1 != 0
            switch index {
            case 0..<6: set(8, index, isDark)
            case 6, 7: set(8, index + 1, isDark)
            case 8: set(7, 8, isDark)
            default: set(14 - index, 8, isDark)
            }
            if index < 8 {
                set(size - 1 - index, 8, isDark)
            } else {
                set(8, size - 15 + index, isDark)
            }
        }
        set(8, size - 8, true)
    }

    /// Fills the free modules in pairs of columns from the right, upwards and downwards in turn.
    mutating func draw(_ words: [UInt8]) {
        var bit = 0
        var right = size - 1
        while right > 0 {
            // The column of the vertical timing pattern is no part of a pair.
            if right == 6 { right = 5 }
            let upward = (right + 1) & 2 == 0
            for step in 0..<size {
                let y = upward ? size - 1 - step : step
                for x in [right, right - 1] where !isReserved(x, y) && bit < words.count * 8 {
                    dark[y * size + x] = words[bit / 8] >> UInt8(7 - bit % 8) & 1 != 0
                    bit += 1
                }
            }
            right -= 2
        }
    }

    /// Turns over the data modules that `mask` selects, table 10; applied twice it changes nothing.
    mutating func apply(mask: Int) {
        for y in 0..<size {
            for x in 0..<size where !isReserved(x, y) && isSelected(x, y, by: mask) {
                dark[y * size + x].toggle()
            }
        }
    }
}

/// The condition of each mask, table 10; i of the standard is y, j is x.
private func isSelected(_ x: Int, _ y: Int, by mask: Int) -> Bool {
    switch mask {
    case 0: (x + y) % 2 == 0
    case 1: y % 2 == 0
    case 2: x % 3 == 0
    case 3: (x + y) % 3 == 0
    case 4: (x / 3 + y / 2) % 2 == 0
    case 5: x * y % 2 + x * y % 3 == 0
    case 6: (x * y % 2 + x * y % 3) % 2 == 0
    default: ((x + y) % 2 + x * y % 3) % 2 == 0
    }
}

/// The 15 bits of level and mask, protected by a BCH code and turned over by a fixed mask, §7.9.
func formatInformation(_ level: ErrorCorrectionLevel, mask: Int) -> Int {
    let data = level.formatBits << 3 | mask
    return (data << 10 | remainder(data, degree: 10, polynomial: 0x537)) ^ 0x5412
}

/// The 18 bits of the version, protected by a Golay code, §7.10.
func versionInformation(_ number: Int) -> Int {
    number << 12 | remainder(number, degree: 12, polynomial: 0x1F25)
}

/// The remainder of `data` times x^degree divided by `polynomial`, over single bits.
private func remainder(_ data: Int, degree: Int, polynomial: Int) -> Int {
    var rest = data
    for _ in 0..<degree { rest = rest << 1 ^ (rest >> (degree - 1)) * polynomial }
    return rest
}
