// Checklist C on every row: forms with a wrong token or from another site, reading that would write, other methods.
import Crypto
import HTTP
import Storage
import Support

@testable import Web

extension Walk {
    static let forgery: [Probe] = [
        Probe("C17", tokens), Probe("C18", origins), Probe("C19", reading), Probe("C20", crossSite),
    ]

    /// Without, empty, another person's, an older session's, a cut and a longer token; twice, the wrong one first.
    @Sendable private static func tokens(_ row: AccessRow, _ tally: inout Tally) throws {
        guard row.isChange else { return }
        let stage = try Stage(row)
        let person = stage.insider
        let own = stage.site.token(of: person)
        let old = Token()
        if person != .guest {
            let user = stage.site.school.user(person)
            try stage.site.school.database.write { tx in
                try tx.beginSession(
                    old.storedHash, of: user, at: TestSchool.now - 1000, idle: 3_600_000, absolute: 3_600_000)
                try tx.endSession(old.storedHash)
            }
        }
        let wrong: [(String, [String])] = [
            ("no token", []), ("an empty token", [""]), ("another's token", [stage.site.token(of: .head)]),
            ("an older token", [Stage.token(for: old.text)]), ("a cut token", [String(own.dropLast())]),
            ("a longer token", [own + "A"]), ("a wrong token before the right one", ["x", own]),
        ]
        let before = try stage.dump()
        for (name, tokens) in wrong where !(person == .head && name == "another's token") {
            let answer = try stage.send(stage.form + tokens.map { ("token", $0) }, as: person)
            tally.expect(answer.status == 403, "\(stage.row.pattern) with \(name): \(answer.status)")
        }
        let none = try stage.send(stage.form + [("token", own)], as: nil)
        tally.expect([303, 403].contains(none.status), "\(stage.row.pattern) without a cookie: \(none.status)")
        tally.expect(try stage.dump() == before, "\(stage.row.pattern) changed something with a wrong token")
    }

    /// The right token with the marks that a browser puts on a form of another site.
    @Sendable private static func origins(_ row: AccessRow, _ tally: inout Tally) throws {
        guard row.isChange else { return }
        let stage = try Stage(row)
        let before = try stage.dump()
        for (field, value) in [
            ("Origin", "https://evil.example"), ("Origin", "null"), ("Origin", "https://doska.example.evil.example"),
            ("Origin", "https://doska.example:8443"), ("Origin", ""), ("Sec-Fetch-Site", "cross-site"),
            ("Sec-Fetch-Site", "same-site"), ("Sec-Fetch-Site", "x"),
        ] {
            let answer = try stage.site.post(stage.path, stage.form, as: stage.insider, fields: [(field, value)])
            tally.expect(answer.status == 403, "\(stage.row.pattern) with \(field): \(value): \(answer.status)")
        }
        tally.expect(try stage.dump() == before, "\(stage.row.pattern) changed something for another site")
    }

    /// GET and HEAD of every viewer: the database before is the database after.
    @Sendable private static func reading(_ row: AccessRow, _ tally: inout Tally) throws {
        let stage = try Stage(row)
        let before = try stage.dump()
        _ = try stage.wasWritten()
        for person in TestSchool.Person.allCases {
            for method in [Method.get, .head] {
                _ = try stage.site.send(method, stage.path, as: person, fields: [], body: [])
                let same = try !stage.wasWritten() || stage.dump() == before
                tally.expect(same, "\(method.rawValue) \(stage.row.pattern) as \(person) changed something")
            }
        }
        tally.expect(try stage.dump() == before, "GET \(stage.row.pattern) changed something later")
    }

    /// What a browser asks before it lets another site read: nothing is granted, and no other method does anything.
    @Sendable private static func crossSite(_ row: AccessRow, _ tally: inout Tally) throws {
        let stage = try Stage(row)
        let before = try stage.dump()
        let asking = [
            ("Origin", "https://evil.example"), ("Access-Control-Request-Method", "POST"),
            ("Access-Control-Request-Headers", "x-token"),
        ]
        for method in [Method.options, .put, .patch, .delete] {
            let answer = try stage.site.send(method, stage.path, as: stage.insider, fields: asking, body: [])
            tally.expect(answer.status == 405, "\(method.rawValue) \(stage.row.pattern): \(answer.status)")
            tally.expect(!grants(answer), "\(method.rawValue) \(stage.row.pattern) grants reading to another site")
        }
        let answer = try stage.site.send(.get, stage.path, as: stage.insider, fields: asking, body: [])
        tally.expect(!grants(answer), "GET \(stage.row.pattern) grants reading to another site")
        tally.expect(try stage.dump() == before, "\(stage.row.pattern) changed something by another method")
    }

    private static func grants(_ answer: Answer) -> Bool {
        answer.headLines.contains { $0.lowercased().hasPrefix("access-control-") }
    }
}
