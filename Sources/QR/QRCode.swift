// QRCode: a finished QR symbol (ISO/IEC 18004, model 2) of a text, for the certificates' check page.
//
// The version is the smallest that holds the bytes; the mask is the one the standard prefers. Knows nothing of
// drawing but one SVG path. Imports nothing.

/// Why a symbol could not be made.
public enum QRCodeError: Error, Equatable, Sendable {
    /// More bytes than the largest symbol of the level holds; `limit` bytes fit.
    case tooLong(limit: Int)
}

/// A square of dark and light modules.
public struct QRCode: Sendable, Equatable {
    /// Modules along one side, without the quiet zone.
    public let size: Int
    /// The version, 1 to 40.
    public let version: Int
    /// The mask, 0 to 7.
    public let mask: Int
    private let modules: [Bool]

    /// The symbol of `text`; readers are told that it is UTF-8 when it is more than ASCII.
    public init(_ text: String, level: ErrorCorrectionLevel = .medium) throws(QRCodeError) {
        let bytes = Array(text.utf8)
        try self.init(Payload(bytes: bytes, isDeclaredUTF8: bytes.contains { $0 >= 0x80 }), level)
    }

    /// The symbol of `bytes`, whose meaning is left to the reader.
    public init(_ bytes: [UInt8], level: ErrorCorrectionLevel = .medium) throws(QRCodeError) {
        try self.init(Payload(bytes: bytes, isDeclaredUTF8: false), level)
    }

    /// Complexity: eight times the number of modules.
    private init(_ payload: Payload, _ level: ErrorCorrectionLevel) throws(QRCodeError) {
        guard let version = Version.smallest(for: payload, level) else {
            let largest = Version(number: 40)
            let overhead = payload.bitCount(largest) - 8 * payload.bytes.count
            throw .tooLong(limit: (8 * largest.dataWords(level) - overhead) / 8)
        }
        var plain = Matrix(version)
        plain.draw(interleaved(dataWords(payload, version, level), version, level))

        var best = plain
        var bestMask = 0
        var lowest = Int.max
        for mask in 0..<8 {
            var candidate = plain
            candidate.apply(mask: mask)
            candidate.drawFormat(level, mask: mask)
            let penalty = candidate.penalty
            if penalty < lowest {
                (best, bestMask, lowest) = (candidate, mask, penalty)
            }
        }
        size = best.size
        self.version = version.number
        mask = bestMask
        modules = best.modules
    }

    /// True when the module is dark; `x` to the right, `y` down. Outside the symbol everything is light.
    public subscript(x: Int, y: Int) -> Bool {
        x >= 0 && y >= 0 && x < size && y < size && modules[y * size + x]
    }

    /// Modules of light ground that §6.3.8 asks for on each side.
    public static let quietZone = 4

    /// The dark modules as the `d` of one SVG path, one unit a module, with the quiet zone to the left and above.
    ///
    /// The picture belongs into `viewBox="0 0 n n"` with n = `size + 8`; neighbours in a row are one rectangle.
    public func svgPath() -> String {
        var path = ""
        for y in 0..<size {
            var x = 0
            while x < size {
                guard self[x, y] else {
                    x += 1
                    continue
                }
                let start = x
                while self[x, y] { x += 1 }
                path += "M\(start + Self.quietZone) \(y + Self.quietZone)h\(x - start)v1h-\(x - start)z"
            }
        }
        return path
    }
}
