// Cookies of a request (RFC 6265 §4.2, §5.4). Values are given as sent: what a quote or an escape in them means
// is known only to who set them.

extension Request {
    /// The value of the first cookie with this name, or nil. Names are case-sensitive.
    public func cookie(_ name: String) -> String? {
        var found: String?
        forEachCookie { cookie, value in
            guard cookie.elementsEqual(name.utf8) else { return true }
            found = String(decoding: value, as: UTF8.self)
            return false
        }
        return found
    }

    /// Every cookie pair, in the order sent.
    public var cookies: [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        forEachCookie { name, value in
            pairs.append((String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self)))
            return true
        }
        return pairs
    }

    /// Calls `visit` with each pair until it returns false. A piece without "=" is skipped.
    private func forEachCookie(_ visit: (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Bool) {
        for line in fields.valueRanges(.cookie) {
            for piece in fields.bytes[line].split(separator: UInt8(ascii: ";")) {
                guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { continue }
                let name = piece[..<equals].trimmed
                guard !name.isEmpty else { continue }
                guard visit(name, piece[(equals + 1)...].trimmed) else { return }
            }
        }
    }
}

extension ArraySlice<UInt8> {
    /// The slice without spaces and tabs at its ends.
    var trimmed: ArraySlice<UInt8> {
        var start = startIndex
        var end = endIndex
        while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
        while start < end, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
        return self[start..<end]
    }
}
