// The head of one part of a multipart form (RFC 7578 §4.2, §4.4): the name, the file name, the media type. File names
// come in three spellings: plain UTF-8 with %22 for a quote (what browsers do), `filename*` by RFC 8187 (which
// RFC 7578 forbids but some programs send), and both. Only the last path component is kept.

/// What the head of a part says.
struct PartHead {
    let name: String
    let filename: String?
    let contentType: String?

    /// Reads the lines of a part's head. Throws `.malformed` without a name, `.notUTF8` on other bytes.
    init(_ bytes: [UInt8]) throws(FormError) {
        var disposition: ParameterisedValue?
        var type: String?
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw .malformed }
            let field = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            let rest = line[(colon + 1)...]
            let value = (rest.last == UInt8(ascii: "\r") ? rest.dropLast() : rest).trimmed
            switch field {
            case "content-disposition": disposition = ParameterisedValue(value)
            case "content-type":
                guard let text = String(validating: value, as: UTF8.self) else { throw .notUTF8 }
                type = text
            default: break
            }
        }
        guard let disposition, disposition.value == "form-data", let rawName = disposition["name"] else {
            throw .malformed
        }
        guard let name = String(validating: PartHead.unescape(rawName), as: UTF8.self) else { throw .notUTF8 }
        self.name = name
        contentType = type
        if let extended = disposition["filename*"] {
            filename = try PartHead.lastComponent(PartHead.extended(extended))
        } else if let plain = disposition["filename"] {
            guard let text = String(validating: PartHead.unescape(plain), as: UTF8.self) else { throw .notUTF8 }
            filename = PartHead.lastComponent(text)
        } else {
            filename = nil
        }
    }

    /// The media type's charset parameter in lower case, or nil.
    var charset: String? {
        contentType.flatMap { ParameterisedValue($0.utf8)?["charset"] }
            .map { String(decoding: $0, as: UTF8.self).lowercased() }
    }

    /// Replaces the three escapes that the HTML Standard makes in names: %22, %0D, %0A.
    private static func unescape(_ bytes: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count {
                switch (bytes[at + 1], bytes[at + 2] | 0x20) {
                case (UInt8(ascii: "2"), UInt8(ascii: "2") | 0x20): plain.append(0x22); at += 3; continue
                case (UInt8(ascii: "0"), UInt8(ascii: "d")): plain.append(0x0D); at += 3; continue
                case (UInt8(ascii: "0"), UInt8(ascii: "a")): plain.append(0x0A); at += 3; continue
                default: break
                }
            }
            plain.append(bytes[at])
            at += 1
        }
        return plain
    }

    /// Decodes `charset'language'escaped` (RFC 8187 §3.2); UTF-8 is the only charset.
    private static func extended(_ bytes: [UInt8]) throws(FormError) -> String {
        let pieces = bytes.split(separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
        guard pieces.count == 3 else { throw .malformed }
        guard String(decoding: pieces[0], as: UTF8.self).lowercased() == "utf-8" else { throw .unsupportedEncoding }
        let escaped = Array(pieces[2])
        guard let decoded = PercentCoding.decode(escaped.span) else { throw .malformed }
        guard let text = String(validating: decoded, as: UTF8.self) else { throw .notUTF8 }
        return text
    }

    private static func lastComponent(_ path: String) -> String {
        let bytes = Array(path.utf8)
        let cut = bytes.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
        let kept = bytes[(cut.map { $0 + 1 } ?? 0)...].filter { $0 >= 0x20 && $0 != 0x7F }
        return String(decoding: kept, as: UTF8.self)
    }
}
