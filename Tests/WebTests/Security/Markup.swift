// Tags, attributes and forms of a page, read as a browser reads them as far as our own templates go: enough to say that
// nothing became markup which was typed as text, and to find every field that can be typed into.

/// A page taken apart.
enum Markup {
    /// One start tag.
    struct Tag {
        let name: String
        let attributes: [(name: String, value: String)]

        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    /// A form with what a browser would send of it, and the fields that are typed into.
    struct Form {
        var action: String
        var method: String
        var fields: [(name: String, value: String)] = []
        var typed: [String] = []
        /// Fields that nobody sees.
        var hidden: [String] = []
        /// Every control that has a name, ticked or not.
        var names: Set<String> = []
    }

    /// Every start tag, in order.
    static func tags(of page: String) -> [Tag] {
        var reader = Reader(Array(page.utf8))
        var tags: [Tag] = []
        while let tag = reader.next() { tags.append(tag) }
        return tags
    }

    /// What in the page would run or style without a file; nil where there is nothing.
    static func program(in page: String) -> String? {
        for tag in tags(of: page) {
            if tag.name == "script", tag["src"]?.hasPrefix("/") != true { return "a script without a file" }
            if ["style", "iframe", "object", "embed", "base", "frame", "applet", "marquee", "bgsound"].contains(
                tag.name)
            {
                return "<\(tag.name)>"
            }
            for (name, value) in tag.attributes {
                if name == "style" || name.hasPrefix("on") || name == "srcdoc" { return "\(tag.name) \(name)=" }
                let start = value.lowercased().filter { !$0.isWhitespace }
                if ["href", "src", "action", "formaction", "xlink:href"].contains(name),
                    start.hasPrefix("javascript:") || start.hasPrefix("data:") || start.hasPrefix("vbscript:")
                {
                    return "\(tag.name) \(name)=\(start.prefix(20))"
                }
            }
        }
        return nil
    }

    /// Every form of the page.
    static func forms(of page: String) -> [Form] {
        var forms: [Form] = []
        var isOpen = false
        var select: String?
        for tag in tags(of: page) {
            if tag.name == "form" {
                forms.append(Form(action: tag["action"] ?? "", method: tag["method"] ?? "get"))
                isOpen = true
            } else if tag.name == "/form" {
                isOpen = false
            } else if isOpen, !forms.isEmpty {
                add(tag, to: &forms[forms.count - 1], &select)
            }
        }
        return forms
    }

    private static func add(_ tag: Tag, to form: inout Form, _ select: inout String?) {
        if let name = tag["name"] { form.names.insert(name) }
        switch tag.name {
        case "input":
            guard let name = tag["name"], tag["disabled"] == nil else { return }
            switch tag["type"] ?? "text" {
            case "checkbox", "radio":
                if tag["checked"] != nil { form.fields.append((name, tag["value"] ?? "on")) }
            case "hidden":
                form.fields.append((name, tag["value"] ?? ""))
                form.hidden.append(name)
            case "file", "submit", "image", "button", "reset": break
            default:
                form.fields.append((name, tag["value"] ?? ""))
                form.typed.append(name)
            }
        case "textarea":
            guard let name = tag["name"] else { return }
            form.fields.append((name, ""))
            form.typed.append(name)
        case "select": select = tag["name"]
        case "option":
            guard let name = select, let value = tag["value"] else { return }
            let isKnown = form.fields.contains { $0.name == name }
            if tag["selected"] != nil || !isKnown {
                form.fields.removeAll { $0.name == name }
                form.fields.append((name, value))
            }
        case "button": if let name = tag["name"] { form.fields.append((name, tag["value"] ?? "")) }
        default: break
        }
    }

    /// Text with the references that our pages use put back.
    static func plain(_ text: String) -> String {
        guard text.contains("&") else { return text }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    /// Text as our pages must write it.
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }

    private struct Reader {
        let bytes: [UInt8]
        var at = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        mutating func next() -> Tag? {
            while at < bytes.count {
                guard bytes[at] == 60, at + 1 < bytes.count, isNameStart(bytes[at + 1]) else { at += 1; continue }
                at += 1
                let name = word()
                var attributes: [(String, String)] = []
                while at < bytes.count, bytes[at] != 62 {
                    if bytes[at] <= 32 || bytes[at] == 47 { at += 1; continue }
                    attributes.append(attribute())
                }
                at += 1
                return Tag(name: name.lowercased(), attributes: attributes)
            }
            return nil
        }

        private func isNameStart(_ byte: UInt8) -> Bool { byte | 32 >= 97 && byte | 32 <= 122 || byte == 47 }

        private mutating func word() -> String {
            let start = at
            if at < bytes.count, bytes[at] == 47 { at += 1 }
            while at < bytes.count, bytes[at] > 32, bytes[at] != 62, bytes[at] != 47 { at += 1 }
            return String(decoding: bytes[start..<at], as: UTF8.self)
        }

        private mutating func attribute() -> (String, String) {
            let start = at
            while at < bytes.count, bytes[at] > 32, bytes[at] != 61, bytes[at] != 62, bytes[at] != 47 || at == start {
                at += 1
            }
            let name = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
            guard at < bytes.count, bytes[at] == 61 else { return (name, "") }
            at += 1
            guard at < bytes.count else { return (name, "") }
            if bytes[at] == 34 || bytes[at] == 39 {
                let quote = bytes[at]
                at += 1
                let from = at
                while at < bytes.count, bytes[at] != quote { at += 1 }
                defer { at += 1 }
                return (name, Markup.plain(String(decoding: bytes[from..<min(at, bytes.count)], as: UTF8.self)))
            }
            let from = at
            while at < bytes.count, bytes[at] > 32, bytes[at] != 62 { at += 1 }
            return (name, Markup.plain(String(decoding: bytes[from..<at], as: UTF8.self)))
        }
    }
}
