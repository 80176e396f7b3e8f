// Version: the sizes of the forty QR symbols, ISO/IEC 18004 tables 1, 7, 9 and annex E.
//
// Only what cannot be computed is a table: error correction words per block and number of blocks (table 9).

/// How much of a symbol may be damaged and still be read.
public enum ErrorCorrectionLevel: Int, Sendable, CaseIterable {
    /// About 7 %.
    case low
    /// About 15 %.
    case medium
    /// About 25 %.
    case quartile
    /// About 30 %.
    case high

    /// The two bits of the format information, table 12.
    var formatBits: Int {
        switch self {
        case .low: 1
        case .medium: 0
        case .quartile: 3
        case .high: 2
        }
    }
}

/// One of the sizes of a symbol, 1 to 40.
struct Version {
    let number: Int

    /// Modules along one side.
    var size: Int {
        17 + 4 * number
    }

    /// The bits of the length field in byte mode, table 3.
    var lengthBits: Int {
        number < 10 ? 8 : 16
    }

    /// Centres of the alignment patterns along each axis, annex E: even distances, the irregular one first.
    var alignmentCentres: [Int] {
        if number == 1 { return [] }
        let count = number / 7 + 2
        // The formula gives 28 for version 32; the table says 26.
        let step = number == 32 ? 26 : (number * 4 + count * 2 + 1) / (count * 2 - 2) * 2
        return [6] + (0..<count - 1).map { size - 7 - (count - 2 - $0) * step }
    }

    /// All 8-bit words of the symbol: the modules that no pattern takes.
    var totalWords: Int {
        var modules = (16 * number + 128) * number + 64
        if number >= 2 {
            let count = number / 7 + 2
            modules -= (25 * count - 10) * count - 55
        }
        if number >= 7 { modules -= 36 }
        return modules / 8
    }

    /// The words that carry data.
    func dataWords(_ level: ErrorCorrectionLevel) -> Int {
        totalWords - correctionWordsPerBlock(level) * blockCount(level)
    }

    /// The error correction words of each block.
    func correctionWordsPerBlock(_ level: ErrorCorrectionLevel) -> Int {
        correctionWords[level.rawValue][number - 1]
    }

    /// The blocks that the data is divided into.
    func blockCount(_ level: ErrorCorrectionLevel) -> Int {
        blocks[level.rawValue][number - 1]
    }

    /// The smallest version that holds `payload`, or nil when none does.
    static func smallest(for payload: Payload, _ level: ErrorCorrectionLevel) -> Version? {
        (1...40).lazy.map(Version.init).first { version in
            payload.bitCount(version) <= 8 * version.dataWords(level)
        }
    }
}

private let correctionWords: [[Int]] = [
    [
        7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28,
        28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
    [
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
        26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    ],
    [
        13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30,
        28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
    [
        17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28,
        30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
]

private let blocks: [[Int]] = [
    [
        1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8,
        8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25,
    ],
    [
        1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16,
        17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
    ],
    [
        1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20,
        23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68,
    ],
    [
        1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25,
        25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81,
    ],
]
