// Values with parameters, as Content-Type and Content-Disposition have them (RFC 9110 §5.6.6).

/// A value with parameters, as Content-Type and Content-Disposition have them: `type; name=value; name="value"`.
struct ParameterisedValue {
    /// What stands before the first semicolon, in lower case.
    let value: String
    /// The parameters in order, names in lower case.
    let parameters: [(name: String, value: [UInt8])]

    /// Reads the grammar of RFC 9110 §5.6.6; nil when it is malformed.
    ///
    /// A backslash inside quotes escapes only a quote or a backslash, since browsers send file names of Windows unescaped.
    init?(_ text: some Collection<UInt8>) {
        let bytes = Array(text)
        var at = 0
        func skipSpace() { while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 } }
        func isEscape(_ i: Int) -> Bool {
            bytes[i] == UInt8(ascii: "\\") && i + 1 < bytes.count
                && (bytes[i + 1] == UInt8(ascii: "\"") || bytes[i + 1] == UInt8(ascii: "\\"))
        }
        let head = bytes.prefix { $0 != UInt8(ascii: ";") }
        at = head.endIndex
        value = String(decoding: head.trimmed, as: UTF8.self).lowercased()
        var list: [(name: String, value: [UInt8])] = []
        let token = ByteSet.token
        while at < bytes.count {
            at += 1
            skipSpace()
            if at == bytes.count { break }
            if bytes[at] == UInt8(ascii: ";") { continue }
            let nameStart = at
            while at < bytes.count, token.contains(bytes[at]) { at += 1 }
            guard at > nameStart, at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return nil }
            let name = String(decoding: bytes[nameStart..<at], as: UTF8.self).lowercased()
            at += 1
            var value: [UInt8] = []
            if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
                at += 1
                while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
                    if isEscape(at) { at += 1 }
                    value.append(bytes[at])
                    at += 1
                }
                guard at < bytes.count else { return nil }
                at += 1
            } else {
                while at < bytes.count, token.contains(bytes[at]) { value.append(bytes[at]); at += 1 }
                guard !value.isEmpty else { return nil }
            }
            list.append((name, value))
            skipSpace()
            guard at == bytes.count || bytes[at] == UInt8(ascii: ";") else { return nil }
        }
        parameters = list
    }

    /// The first parameter with this lower-case name.
    subscript(name: String) -> [UInt8]? { parameters.first { $0.name == name }?.value }
}
