// What is typed by people who mean harm, and by people who only have an unusual name: strings of Tests/Corpus, and every
// form of the site with the fields that can be typed into, found on the pages themselves.
import Support

@testable import Web

/// Strings of a file of Tests/Corpus.
enum Typed {
    static func strings(of file: String) throws -> [String] {
        String(decoding: try Checkout.corpus(file), as: UTF8.self).split(separator: "\n").map(String.init)
            .filter { !$0.hasPrefix("# ") }.map(unescaped)
    }

    /// Several strings in one, each apart from the next, so that a field meets all of them in fewer requests.
    static func packed(_ strings: [String], to length: Int = 170) -> [String] {
        var packs: [String] = []
        for string in strings {
            if let last = packs.last, last.count + string.count < length {
                packs[packs.count - 1] = last + " " + string
            } else {
                packs.append(string)
            }
        }
        return packs
    }

    /// `\n`, `\r`, `\t`, `\0`, `\\` and `\u{hex}` as the characters that they are.
    private static func unescaped(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let first = rest.popFirst() {
            guard first == "\\", let kind = rest.popFirst() else {
                result.append(first)
                continue
            }
            switch kind {
            case "n": result.append("\n")
            case "r": result.append("\r")
            case "t": result.append("\t")
            case "0": result.append("\0")
            case "u":
                let digits = rest.dropFirst().prefix { $0 != "}" }
                rest = rest.dropFirst(digits.count + 2)
                if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
                    result.unicodeScalars.append(scalar)
                }
            default: result.append(kind)
            }
        }
        return result
    }
}

/// A form that a person is shown, on the stage of the page that shows it.
struct ShownForm: Sendable {
    let row: AccessRow
    let person: TestSchool.Person
    let action: String
    let fields: [(name: String, value: String)]
    let typed: [String]
    /// Hidden fields that hold a number.
    let numbered: [String]

    /// Every form of the site with a field to type into.
    static let all = every.filter { !$0.typed.isEmpty }

    /// Every form of the site, each once: the same route with the same fields is one form.
    static let every: [ShownForm] = {
        var found: [String: ShownForm] = [:]
        for row in AccessTable.rows where row.method == "GET" {
            guard let stage = try? Stage(row) else { continue }
            for person in TestSchool.Person.allCases where row.status(for: person) == 200 {
                guard let page = try? stage.site.get(stage.path, as: person) else { continue }
                for form in Markup.forms(of: page.text) where form.method == "post" && form.action.hasPrefix("/") {
                    let names = Set((form.typed + form.hidden).map(kind)).sorted().joined(separator: ",")
                    let key = kind(form.action) + " " + names
                    guard found[key] == nil else { continue }
                    let fields = form.fields.filter { $0.name != "token" }
                    let numbered = fields.filter { form.hidden.contains($0.name) && Int64($0.value) != nil }
                    found[key] = ShownForm(
                        row: row, person: person, action: form.action, fields: fields, typed: form.typed,
                        numbered: numbered.map(\.name))
                }
            }
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }()

    /// Numbers stand for one another.
    private static func kind(_ text: String) -> String {
        text.split(separator: "/", omittingEmptySubsequences: false).map { part in
            part.split(separator: "-", omittingEmptySubsequences: false).map { Int64($0) == nil ? String($0) : "#" }
                .joined(separator: "-")
        }.joined(separator: "/")
    }

    /// What a browser sends when the fields are filled by `value`.
    func filled(_ value: (Int) -> String) -> [(String, String)] {
        fields.map { field in
            (field.name, typed.firstIndex(of: field.name).map(value) ?? field.value)
        }
    }
}

extension Stage {
    /// Addresses of every page that is read, about things that this stage has, whoever may open them.
    var readablePaths: [String] {
        let school = site.school
        let values = [
            "class": "\(school.class7A.raw)", "student": "\(school.student("semyonova").raw)", "month": "2026-10",
            "user": "\(school.user(.guardian).raw)", "code": "AAAAAAAAAAAAAAAA",
        ]
        return Routes.all.filter { $0.method == .get }.map { route in
            "/"
                + route.pattern.split(separator: "/").map { part in
                    part.hasPrefix(":") ? values[String(part.dropFirst())] ?? "1" : String(part)
                }.joined(separator: "/")
        }
    }
}
