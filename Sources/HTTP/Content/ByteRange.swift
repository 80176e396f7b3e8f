// A single byte range of a request (RFC 9110 §14.1.2). Several ranges, other units and malformed ones ask for the whole.

/// A single byte range (RFC 9110 §14.1.2).
enum ByteRange {
    /// Reads `bytes=a-b`, `bytes=a-`, `bytes=-n`.
    static func evaluate(_ text: String, count: Int) -> RangeResult {
        let prefix = "bytes="
        guard text.utf8.count > prefix.utf8.count, text.prefix(prefix.count).lowercased() == prefix else {
            return .whole
        }
        let set = Array(text.utf8.dropFirst(prefix.utf8.count))[...].trimmed
        guard let dash = set.firstIndex(of: UInt8(ascii: "-")) else { return .whole }
        let before = set[..<dash]
        let after = set[(dash + 1)...]
        if before.isEmpty {
            guard let suffix = number(after) else { return .whole }
            guard suffix > 0, count > 0 else { return .unsatisfiable }
            return .part(max(0, count - suffix)..<count)
        }
        guard let first = number(before) else { return .whole }
        var end = count
        if !after.isEmpty {
            guard let last = number(after), last >= first else { return .whole }
            end = min(count, last + 1)
        }
        return first < count ? .part(first..<end) : .unsatisfiable
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 18 else { return nil }
        var number = 0
        for digit in digits {
            guard (48...57).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 48)
        }
        return number
    }
}
