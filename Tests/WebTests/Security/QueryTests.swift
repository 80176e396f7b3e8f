// Checklist E28-E31: what stands in addresses, in redirects and in the cells of files.
import Foundation
import HTTP
import SQLite
import Storage
import Support
import Testing

@testable import Web

@Suite("Addresses, redirects and cells")
struct QueryTests {
    /// Parameters that pages read, with names that others might.
    private static let parameters = [
        "q", "sort", "order", "page", "role", "class", "month", "from", "to", "year", "grade", "direction", "level",
        "scope", "period", "sheet", "acts", "paper", "certificate", "student", "next", "by", "person", "kind", "print",
    ]
    private static let probes = [
        "'", "\"", "`", "\\", "%", "_", "' OR '1'='1", "' OR '1'='1' --", "\" OR \"1\"=\"1", "') OR ('1'='1",
        "1 OR 1=1",
        "1; DROP TABLE student", "' UNION SELECT login FROM user --", "1 DESC; --", "(SELECT 1)", "name COLLATE NOCASE",
        "id,(SELECT password_hash FROM user)", "1/0", "-1", "0", "99999999999999999999", "*", "../../etc/passwd",
        "{{7*7}}", "<script>mark()</script>", "\u{FFFD}", "2026-99", "'||(SELECT 1)||'",
    ]

    @Test("E28: quotes, percents and pieces of SQL in every parameter and in the path break nothing and find nothing")
    func probes() throws {
        var cells = 0
        var rows: [String: AccessRow] = [:]
        for row in AccessTable.rows where row.method == "GET" { rows[row.pattern] = row }
        for row in rows.sorted(by: { $0.key < $1.key }).map(\.value) {
            let stage = try Stage(row)
            let before = try stage.dump()
            let plain = stage.path.split(separator: "?").first.map(String.init) ?? "/"
            for probe in Self.probes {
                let query = Self.parameters.map { $0 + "=" + Stage.encoded(probe) }.joined(separator: "&")
                let answer = try stage.site.get(plain + "?" + query, as: stage.insider)
                cells += Self.parameters.count
                #expect(answer.status < 500, "\(plain) with \(probe): \(answer.status)")
                #expect(!answer.isPage || Markup.program(in: answer.text) == nil, "\(plain) with \(probe)")
                for secret in ["$y$", "CREATE TABLE", "root:x:"] { #expect(!answer.text.contains(secret)) }
                // The router takes every probe for the same thing: no number.
                for place in stage.addresses(with: 77_777_777) where probe.count % 4 == 1 {
                    let path = place.path.replacing("77777777", with: Stage.encoded(probe))
                    let found = try stage.site.get(path, as: stage.insider)
                    cells += 1
                    #expect([303, 404].contains(found.status), "\(path): \(found.status)")
                }
            }
            #expect(try stage.dump() == before)
        }
        print("E28: \(cells) cells")
    }

    @Test("E28: what is always true finds what is always false: nothing more")
    func booleans() throws {
        let site = try TestSite()
        for (path, person) in [("/students", TestSchool.Person.deputy), ("/users", .administrator)] {
            for (yes, no) in [("x' OR '1'='1", "x' OR '1'='2"), ("x\" OR 1=1 --", "x\" OR 1=2 --")] {
                let answers = try [yes, no].map { try site.get(path + "?q=" + Stage.encoded($0), as: person) }
                #expect(answers[0].text.count == answers[1].text.count, "\(path)?q=\(yes)")
            }
        }
    }

    @Test(
        "E28: wildcards of LIKE and GLOB are letters like others",
        arguments: ["%", "_", "%%", "____", "Семён%", "С_мёнова", "*", "Сем*", "[А-Я]%", "?еменова", "\\%", "%а%"])
    func wildcards(text: String) throws {
        let site = try TestSite()
        for (path, person) in [("/students", TestSchool.Person.deputy), ("/users", .administrator)] {
            let answer = try site.get(path + "?q=" + Stage.encoded(text), as: person)
            for name in ["Акимов", "Ёлкин Ф", "Семёнова А", "Семёнова Е", "Орлов П", "Волкова"] {
                #expect(!answer.text.contains(name), "\(path)?q=\(text) finds \(name)")
            }
        }
    }

    @Test(
        "E29: line breaks and NUL in a query, a path or a cookie add no line to any head",
        arguments: [
            "%0d%0aX-Test:%201", "%0aX-Test:%201", "%0dX-Test:%201", "%00X-Test:%201", "%E5%98%8A%E5%98%8DX-Test:1",
        ])
    func lines(text: String) throws {
        let site = try TestSite()
        let paths = [
            "/login?next=/" + text, "/" + text, "/students/1" + text, "/ratings/file?month=" + text, "/check/" + text,
            "/classes/1/boards/" + text, "/students?q=" + text,
        ]
        for path in paths {
            for person in [TestSchool.Person.guest, .deputy] {
                // A path that holds a control is refused by the parser, before the site is asked.
                let answer: Answer
                do { answer = try site.get(path, as: person) } catch HeadError.badTarget { continue }
                #expect(!answer.headLines.contains { $0.hasPrefix("X-Test") }, "\(path) as \(person)")
                #expect(!answer.headLines.joined().unicodeScalars.contains { $0.value < 32 && $0.value != 9 })
            }
        }
        let plain = text.removingPercentEncoding ?? ""
        let form = [("login", "head"), ("password", TestSchool.password), ("next", "/classes" + plain)]
        let answer = try site.post("/session", form, as: .guest)
        #expect(answer.status == 303)
        #expect(!answer.headLines.contains { $0.hasPrefix("X-Test") })
    }

    /// Ways in which an address looks like one of this site and leads away.
    private static let evil = [
        "https://evil.example/", "//evil.example/", "///evil.example/", "/\\evil.example/", "\\\\evil.example/",
        "http:evil.example", "https:/evil.example", "javascript:mark()", "/\t/evil.example", "\thttps://evil.example",
        "evil.example", "@evil.example", "/%5C../\\evil.example", "https://doska.example@evil.example/",
        "//doska.example.evil.example", "/\u{2028}/evil.example", "data:text/html,x", " //evil.example",
    ]

    @Test("E30: after the login the browser stays on this site, whatever the address asked for", arguments: evil)
    func redirects(address: String) throws {
        let site = try TestSite()
        let page = try site.get("/login?next=" + Stage.encoded(address), as: .guest)
        let kept = Markup.forms(of: page.text).flatMap(\.fields).first { $0.name == "next" }?.value ?? "/"
        for next in [address, kept] {
            let form = [("login", "head"), ("password", TestSchool.password), ("next", next)]
            let answer = try site.post("/session", form, as: .guest)
            #expect(answer.status == 303)
            #expect(Self.stays(answer.location), "\(next) leads to \(answer.location)")
        }
        let carried = [
            ("login", "head"), ("password", TestSchool.password), ("kept-path", address), ("kept-mark", "x"),
        ]
        let answer = try site.post("/session", carried, as: .guest)
        #expect(answer.status == 303 && Self.stays(answer.location))
        for path in ["//evil.example/", "/\\evil.example", "/%2f%2fevil.example", "/login?next=//evil.example"] {
            guard let found = try? site.get(path, as: .guest) else { continue }
            #expect(found.location.isEmpty || Self.stays(found.location), "\(path) leads to \(found.location)")
        }
    }

    /// A browser takes `\` for `/`, drops tabs and line breaks, and ignores spaces in front.
    private static func stays(_ location: String) -> Bool {
        let seen = location.filter { !"\t\r\n".contains($0) }.replacing("\\", with: "/")
        return seen.hasPrefix("/") && !seen.hasPrefix("//")
    }

    @Test("E31: no cell of any file begins as a formula, whatever the names and titles are")
    func cells() throws {
        var files = 0
        var cells = 0
        for row in AccessTable.rows where row.method == "GET" {
            let stage = try Stage(row)
            let insider = stage.insider
            guard try stage.site.get(stage.path, as: insider).isCSV else { continue }
            files += 1
            let direct = try Connection(path: stage.site.school.database.path, mode: .readWrite)
            for (first, last) in [
                ("=1+1", "=cmd|' /C calc'!A0"), ("+1", "+2"), ("-1", "-2"), ("@SUM(1)", "@x"), ("\t=1", "\t=2"),
            ] {
                try direct.run("UPDATE student SET last_name = ?, first_name = ?, patronymic = ?", last, first, last)
                try direct.run("UPDATE event SET title = ?", last)
                for person in TestSchool.Person.allCases where row.status(for: person) == 200 {
                    for query in ["", "?grade=7", "?class=1", "?period=year", "?scope=class&class=1"] {
                        let answer = try stage.site.get(stage.path + query, as: person)
                        guard answer.isCSV else { continue }
                        for cell in Self.cells(of: answer.text) {
                            cells += 1
                            #expect(
                                !"=+-@\t\r".contains(cell.first ?? "x"), "\(stage.path)\(query): \(cell.prefix(30))")
                        }
                    }
                }
            }
        }
        print("E31: \(files) files, \(cells) cells")
        #expect(files >= 1 && cells >= 100)
    }

    /// Cells of a file with semicolons, quotes doubled.
    private static func cells(of text: String) -> [String] {
        var cells: [String] = []
        var cell = ""
        var isQuoted = false
        for character in text.drop(while: { $0 == "\u{FEFF}" }) {
            switch character {
            case "\"": isQuoted.toggle()
            case ";" where !isQuoted, "\r\n" where !isQuoted, "\n" where !isQuoted:
                cells.append(cell)
                cell = ""
            default: cell.append(character)
            }
        }
        return cells + [cell]
    }
}

extension Answer {
    /// Whether it is a table.
    fileprivate var isCSV: Bool { response.fields[.contentType]?.description.hasPrefix("text/csv") ?? false }
}
