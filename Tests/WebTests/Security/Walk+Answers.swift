// Checklist D on every row: what each answer tells the browser, whoever asks and whatever the status.
import Foundation
import HTTP
import Support

@testable import Web

extension Walk {
    static let answers: [Probe] = [
        Probe("D21", { try each($0, &$1, policy) }), Probe("D22", { try each($0, &$1, frames) }),
        Probe("D23", { try each($0, &$1, types) }), Probe("D24", { try each($0, &$1, addresses) }),
        Probe("D25", { try each($0, &$1, storing) }), Probe("D26", { try each($0, &$1, inline) }),
        Probe("H48", { try each($0, &$1, refusals) }),
    ]

    /// Answers of every status class: what each viewer gets, an unknown and a malformed number, another method, a wrong
    /// token, a form that is none, an unknown address.
    private static func each(_ row: AccessRow, _ tally: inout Tally, _ fault: (Answer) -> String?) throws {
        for (words, answer) in try collected.value(of: row, { try Stage($0).answers() }) {
            let found = fault(answer)
            tally.expect(found == nil, "\(row.method) \(row.pattern) \(words) \(answer.status): \(found ?? "")")
        }
    }

    private static let collected = OncePerRow<[(String, Answer)]>()

    private static func directives(_ answer: Answer) -> [String: Set<String>] {
        let policy = answer.response.fields[.contentSecurityPolicy]?.description ?? ""
        return Dictionary(
            policy.split(separator: ";").map { part in
                let words = part.split(separator: " ").map(String.init)
                return (words.first ?? "", Set(words.dropFirst()))
            }, uniquingKeysWith: { first, _ in first })
    }

    private static func policy(_ answer: Answer) -> String? {
        let found = directives(answer)
        guard found["default-src"] == ["'none'"] || found["default-src"] == ["'self'"] else { return "no default-src" }
        for (name, values) in found where !values.isSubset(of: ["'none'", "'self'", "data:"]) && name != "sandbox" {
            return "\(name) lets in \(values.sorted())"
        }
        for name in ["script-src", "object-src", "style-src"] where found[name]?.contains("data:") ?? false {
            return "\(name) lets in data:"
        }
        guard answer.isPage else { return nil }
        return found["form-action"] == ["'self'"] && found["base-uri"] == ["'none'"]
            ? nil : "no form-action or base-uri"
    }

    private static func frames(_ answer: Answer) -> String? {
        directives(answer)["frame-ancestors"] == ["'none'"] ? nil : "may be framed"
    }

    private static func types(_ answer: Answer) -> String? {
        guard answer.response.fields[.contentTypeOptions]?.description == "nosniff" else { return "no nosniff" }
        guard answer.response.body.count > 0 else { return nil }
        let type = answer.response.fields[.contentType]?.description ?? ""
        if type.hasPrefix("text/") || type.contains("json") || type.contains("svg") {
            return type.hasSuffix("charset=utf-8") ? nil : "\(type) without its charset"
        }
        return type.isEmpty ? "no type" : nil
    }

    private static func addresses(_ answer: Answer) -> String? {
        guard answer.response.fields["Referrer-Policy"]?.description == "same-origin" else {
            return "no Referrer-Policy"
        }
        guard answer.isPage else { return nil }
        for tag in Markup.tags(of: answer.text) {
            for (name, value) in tag.attributes where ["href", "src", "action", "srcset", "formaction"].contains(name) {
                let isOwn =
                    value.hasPrefix("/") && !value.hasPrefix("//") || value.hasPrefix("#") || value.hasPrefix("?")
                guard isOwn || value.isEmpty || value.hasPrefix("https://doska.example/") else {
                    return "\(tag.name) leads to \(value.prefix(60))"
                }
            }
        }
        return nil
    }

    private static func storing(_ answer: Answer) -> String? {
        let rule = answer.response.fields[.cacheControl]?.description ?? ""
        return rule.contains("no-store") ? nil : "may be stored: \(rule)"
    }

    /// Statuses whose page is an error page; a form with a problem (422, 429) is a page of its feature.
    private static let errors = [400, 404, 405, 409, 413, 500, 503, 507]

    private static func refusals(_ answer: Answer) -> String? {
        guard answer.status >= 400 else { return nil }
        guard answer.isPage, answer.text.contains("<html lang=\"ru\">") else { return "no Russian page" }
        if errors.contains(answer.status) {
            guard answer.text.contains(">\(TestSite.requestNumber)</span>") else { return "no number" }
            guard answer.logged.contains(where: { $0.contains("request \(TestSite.requestNumber)") }) else {
                return "no line of the log"
            }
        }
        let inside = ["SQL", "sqlite", "SELECT ", ".swift", "Swift", "/tmp/", "/Sources", "Fatal", "Exception"]
        // A token is random, and may spell anything.
        let words = answer.text.components(separatedBy: "name=\"token\" value=\"")
            .map { String($0.drop { $0 != "\"" }) }.joined()
        return inside.first(where: words.holds).map { "tells \($0)" }
    }

    private static func inline(_ answer: Answer) -> String? { answer.isPage ? Markup.program(in: answer.text) : nil }
}

extension Stage {
    /// Answers to this row of every status that it can have.
    func answers() throws -> [(String, Answer)] {
        var all: [(String, Answer)] = []
        // Changes are asked here with a wrong token only, so that the stage stays as it is; with the right one, by
        // whoever may not.
        for person in TestSchool.Person.allCases {
            if !isChange || row.status(for: person) == 404 { all.append(("as \(person)", try ask(path, as: person))) }
        }
        if isChange {
            all.append(("with a wrong token", try send(form, as: insider)))
            all.append(("with no form", try site.send(.post, path, as: insider, fields: [], body: [])))
            let type = [("Content-Type", "application/x-www-form-urlencoded")]
            all.append(
                ("with bad UTF-8", try site.send(.post, path, as: insider, fields: type, body: Array("token=%FF".utf8)))
            )
        }
        for (_, other) in addresses(with: 900_001) { all.append(("absent", try ask(other, as: insider))) }
        all.append(("another method", try site.send(.put, path, as: insider, fields: [], body: [])))
        all.append(("unknown", try site.get("/x.y" + path, as: insider)))
        all.append(("unknown guest", try site.get("/.git" + path, as: .guest)))
        return all
    }
}
