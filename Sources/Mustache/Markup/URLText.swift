// URLText: an address that may stand in `href`, `src`, `action` and `formaction`.
//
// Rules: addresses without a scheme, and the schemes http, https, mailto and tel; nothing that runs, such as
// `javascript:` or `data:`. Browsers skip tabs and line ends inside an address and control characters before it
// (URL Standard, "basic URL parser"), so an address with a control character or a space is refused as a whole.

/// A checked address, printed like text.
public struct URLText: Hashable, Sendable {
    /// The address as it will be printed, before escaping for HTML.
    public let text: String

    private static let schemes = ["http", "https", "mailto", "tel"]

    /// The address, or nil when it holds a control character, a space or a backslash, or a scheme that is not
    /// allowed. O(n).
    public init?(_ text: String) {
        let bytes = text.utf8
        guard bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return nil }
        let end = bytes.firstIndex { [":", "/", "?", "#"].contains(Unicode.Scalar($0)) }
        if let end, bytes[end] == UInt8(ascii: ":") {
            guard Self.schemes.contains(text[..<end].lowercased()) else { return nil }
        }
        self.text = text
    }

    /// A path of this site from its segments, with a query: `/students/12?month=2026-09`. Every part is
    /// percent-encoded (URL Standard, "component percent-encode set"), so no value can leave its place.
    public static func path(_ segments: String..., query: KeyValuePairs<String, String> = [:]) -> URLText {
        path(segments, query: query.map { ($0, $1) })
    }

    /// The same from parts that are known only when it runs.
    public static func path(_ segments: [String], query: [(name: String, value: String)]) -> URLText {
        var text = ""
        for segment in segments { text += "/" + encoded(segment) }
        if text.isEmpty { text = "/" }
        var separator = "?"
        for (name, value) in query {
            text += separator + encoded(name) + "=" + encoded(value)
            separator = "&"
        }
        return URLText(verified: text)
    }

    private init(verified text: String) {
        self.text = text
    }

    private static func encoded(_ part: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in part.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
