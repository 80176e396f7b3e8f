// Whether a value may be printed at a point of a template.
//
// Escaping protects text between elements and inside quoted attributes, and nowhere else. So templates that print
// elsewhere are refused when they are bound: in `<script>` and `<style>`, in the name of a tag or attribute, in an
// unquoted value, in attributes that are code (`on…`, `style`, `srcdoc`), and text at the beginning of an address.
//
// Rule of sections: with and without the section, the markup must be left in the same state, so what is proved for
// one pass holds for every rendering.

extension MarkupState {
    /// Why a value of a kind must not be printed here, as the end of a sentence; nil when it may.
    func danger(for kind: FieldKind) -> String? {
        switch position {
        case .text: nil
        case .comment: kind.isMarkup ? "as markup inside a comment" : nil
        case .raw: "inside <\(String(decoding: element, as: UTF8.self))>"
        case .declaration: "inside a declaration"
        case .tagName, .tag, .attributeName: "inside a tag outside of a quoted attribute"
        case .beforeValue, .unquoted: "in an attribute without quotes"
        case .quoted: dangerInValue(for: kind)
        }
    }

    private func dangerInValue(for kind: FieldKind) -> String? {
        let name = String(decoding: attribute, as: UTF8.self)
        if kind.isMarkup { return "as markup inside an attribute" }
        // Digits are harmless everywhere, such as a width in `style`.
        if kind == .number || kind == .optionalNumber { return nil }
        if name.hasPrefix("on") || name == "style" || name == "srcdoc" { return "in the attribute '\(name)'" }
        let isChecked = kind == .url || kind == .optionalURL
        if Self.isAddress(name) && isValueEmpty && !isChecked {
            return "at the beginning of '\(name)' unless it is a URL"
        }
        return nil
    }

    /// Whether an attribute holds an address that a browser may open or run.
    static func isAddress(_ name: String) -> Bool {
        ["href", "xlink:href", "src", "action", "formaction", "poster", "data", "cite", "background", "ping"]
            .contains(name)
    }

    /// Meets the way around a section. False when the two ways leave different markup open.
    mutating func join(_ other: MarkupState) -> Bool {
        if self == other { return true }
        switch (position, other.position) {
        case (.comment, .comment):
            tail = []
            return true
        case (.raw, .raw) where element == other.element:
            tail = []
            return true
        case (.quoted(let quote), .quoted(let otherQuote))
        where quote == otherQuote && attribute == other.attribute && element == other.element:
            isValueEmpty = isValueEmpty || other.isValueEmpty
            return true
        default:
            // Whole attributes may come and go inside a tag: `<option{{#isChosen}} selected{{/isChosen}}>`.
            guard isBetweenAttributes && other.isBetweenAttributes && element == other.element else { return false }
            position = .tag
            attribute = []
            return true
        }
    }

    /// In a tag, where an attribute may begin or the tag may end.
    private var isBetweenAttributes: Bool {
        switch position {
        case .tag, .attributeName: true
        case .tagName: element != [] && element != [UInt8(ascii: "/")]
        default: false
        }
    }
}

extension FieldKind {
    /// Printed without escaping.
    var isMarkup: Bool { self == .html || self == .optionalHTML }
}
