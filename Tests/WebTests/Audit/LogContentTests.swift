// What the log of the site never holds, after a walk over every route with marks in every place a client can write to.
import HTTP
import School
import Support
import Synchronization
import Testing

@testable import Web

@Suite("I55. The log holds nothing that people wrote")
struct LogContentTests {
    private final class Lines: Sendable {
        let lines = Mutex<[String]>([])
        var all: [String] { lines.withLock { $0 } }
    }

    private static let mark = "zzmarkzz"

    @Test(
        "I55. marks in names, titles, searches, passwords, tokens and fields come up in no line, nor in the audit log"
    )
    func marks() throws {
        let lines = Lines()
        let fields = [("User-Agent", Self.mark), ("Referer", "https://\(Self.mark)/")]
        let form = [
            "title", "login", "password", "name", "reason", "cells", "text", "words", "current", "new", "scope",
        ]
        .map { ($0, Self.mark) }
        for row in AccessTable.rows {
            let site = try TestSite { configuration in
                configuration.log = { _, text in lines.lines.withLock { $0.append(text) } }
            }
            try row.prepare(site.school)
            let path = try row.path(site.school)
            for person in [TestSchool.Person.guest, .classTeacher, .guardian, .administrator] {
                if row.method == "GET" {
                    _ = try site.get(path + (path.contains("?") ? "&" : "?") + "q=" + Self.mark, as: person)
                } else {
                    _ = try site.post(path, form, as: person, fields: fields)
                    _ = try site.post(path, form, as: person, token: Self.mark, fields: fields)
                }
            }
            #expect(try !site.log().contains { "\($0)".contains(Self.mark) }, "\(row.pattern)")
        }
        #expect(!lines.all.isEmpty, "nothing was logged at all: the walk shows nothing")
        for line in lines.all {
            #expect(!line.contains(Self.mark), "\(line)")
            for name in ["Акимов", "Семён", "Волков"] { #expect(!line.contains(name), "\(line)") }
            #expect(!line.contains("\n") && !line.contains("\r") && !line.contains("\u{1B}"))
        }
    }

    @Test("I56. a login of 100 kB with line ends leaves one line and one entry without it")
    func hugeLogin() throws {
        let lines = Lines()
        let site = try TestSite { configuration in
            configuration.log = { _, text in lines.lines.withLock { $0.append(text) } }
        }
        let login = "a\r\n\u{1B}[31m" + String(repeating: "b", count: 100_000)
        let entries = try site.logged {
            _ = try site.post(
                "/session", [("login", login), ("password", "x")], as: .guest,
                fields: [("User-Agent", String(repeating: "b", count: 4000))])
        }
        #expect(lines.all == ["login refused"])
        #expect(entries.map(\.deed) == ["log_in"] && entries.map(\.user) == [nil])
    }
}
