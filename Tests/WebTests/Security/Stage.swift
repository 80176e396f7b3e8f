// The site that a row of the table of access is attacked on: prepared as the row says, with things of another class
// beside it, so that there is something foreign to reach for.
import Crypto
import Foundation
import HTTP
import SQLite
import School
import Storage
import Support
import Synchronization

@testable import Web

/// One row of the table of access, on a site of its own.
final class Stage {
    let row: AccessRow
    let site: TestSite
    /// The real address of the row.
    let path: String
    /// The form of a change.
    let form: [(String, String)]
    private let watch: Connection
    private var version: Int64

    /// The site as the row wants it: a copy of a school that was prepared for the row once.
    init(_ row: AccessRow) throws {
        self.row = row
        let prepared = try Self.prepared.value(of: row) { row in
            let school = try TestSchool()
            try row.prepare(school)
            try Foreign.add(to: school)
            return school
        }
        site = try TestSite(TestSchool(copying: prepared))
        path = try row.path(site.school)
        form = try row.form(site.school)
        watch = try Connection(path: site.school.database.path, mode: .readOnly)
        version = try watch.dataVersion()
    }

    private static let prepared = OncePerRow<TestSchool>()

    var isChange: Bool { row.isChange }

    /// Somebody for whom the route does what it is for; whoever gets furthest where nobody does.
    var insider: TestSchool.Person {
        let all = row.isOpen ? TestSchool.Person.allCases : TestSchool.Person.allCases.filter { $0 != .guest }
        return all.first { row.status(for: $0) < 300 } ?? all.first { row.statuses[$0] == 303 }
            ?? all.first { row.status(for: $0) == 422 } ?? .deputy
    }

    /// What the database holds now.
    func dump() throws -> DatabaseDump {
        // What was noted without waiting is written first.
        try site.school.database.write { _ in }
        return try DatabaseDump(of: site.school.database.path)
    }

    /// Whether anything was committed since it was asked last.
    func wasWritten() throws -> Bool {
        let now = try watch.dataVersion()
        defer { version = now }
        return now != version
    }

    /// Asks as the row's method does, with the person's right token.
    func ask(_ path: String, as person: TestSchool.Person, form: [(String, String)]? = nil) throws -> Answer {
        isChange ? try site.post(path, form ?? self.form, as: person) : try site.get(path, as: person)
    }

    /// A form exactly as given: without a token unless it is among the pairs.
    func send(_ pairs: [(String, String)], as person: TestSchool.Person?) throws -> Answer {
        let body = pairs.map { Self.encoded($0.0) + "=" + Self.encoded($0.1) }.joined(separator: "&")
        return try site.send(
            .post, path, as: person, fields: [("Content-Type", "application/x-www-form-urlencoded")],
            body: Array(body.utf8))
    }

    /// The token that the site derives from a cookie.
    static func token(for cookie: String) -> String {
        Encoding.base64URL(HMACKey(Array(repeating: 7, count: 32)).authenticate(Array(cookie.utf8)))
    }

    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 48...57, 65...90, 97...122: String(Unicode.Scalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }

    /// The address with one parameter of the pattern replaced, for every parameter that holds a number.
    func addresses(with number: Int64) -> [(parameter: String, path: String)] {
        let names = row.pattern.split(separator: "/").map(String.init)
        let query = path.split(separator: "?", maxSplits: 1).dropFirst().first.map { "?" + $0 } ?? ""
        let values = path.split(separator: "?", maxSplits: 1)[0].split(separator: "/").map(String.init)
        guard names.count == values.count else { return [] }
        return names.indices.compactMap { index in
            guard names[index].hasPrefix(":"), Int64(values[index]) != nil else { return nil }
            var changed = values
            changed[index] = "\(number)"
            return (String(names[index].dropFirst()), "/" + changed.joined(separator: "/") + query)
        }
    }
}

/// What is made once for each row of the table, by whoever asks first.
final class OncePerRow<Value: Sendable>: Sendable {
    private let known = Mutex<[String: Value]>([:])

    /// The value of a row. `make` must not ask for another one.
    func value(of row: AccessRow, _ make: (AccessRow) throws -> Value) throws -> Value {
        try known.withLock { known in
            let key = row.method + row.pattern
            if let value = known[key] { return value }
            let value = try make(row)
            known[key] = value
            return value
        }
    }
}

extension String {
    /// Whether the bytes of the other text stand in this one: several times faster than comparing characters.
    func holds(_ other: String) -> Bool { Data(utf8).range(of: Data(other.utf8)) != nil }
}

extension AccessRow {
    var isChange: Bool { method == "POST" }

    /// Whether the page shows what was asked before.
    var showsLog: Bool { pattern.contains("audit") || pattern.contains("/views") || pattern.hasSuffix("/folder") }

    /// Whether the route is open to everybody.
    var isOpen: Bool {
        Routes.all.contains { $0.pattern == pattern && $0.method.rawValue == method && $0.door == .open }
    }
}

extension Answer {
    /// The whole answer as it would leave the server: status line, fields, body.
    var bytes: [UInt8] {
        var out: [UInt8] = []
        ResponseEncoder.encode(
            response, .init(version: .http11, keepsAlive: true), date: Array("Thu, 29 Oct 2026 09:00:00 GMT".utf8),
            into: &out)
        return out + Array(text.utf8)
    }

    /// The lines of the head.
    var headLines: [String] {
        String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n")
    }

    /// Whether it is a page.
    var isPage: Bool { response.fields[.contentType]?.description.hasPrefix("text/html") ?? false }
}

/// What belongs to 7 «Б»: an entry with a paper, a certificate, a wish with a request.
enum Foreign {
    static let entryTitle = "Заплыв на озере"

    static func add(to school: TestSchool) throws {
        let entry = try school.enter(
            "orlov", school.event(entryTitle, day: 9, direction: "sport"), .winner, by: .otherTeacher)
        try school.attach(TestPapers.jpeg(width: 24, height: 8), to: entry, by: .otherTeacher)
        let (orlov, schoolClass, author) = (school.student("orlov"), school.class7B, school.user(.otherTeacher))
        try school.database.write { tx in
            guard let student = try tx.students.find(orlov), let found = try tx.classes.find(schoolClass) else {
                return
            }
            _ = try tx.issue(
                NewCertificate(
                    student: student, schoolClass: found, month: TestSchool.month, kind: .attestation,
                    signatures: .init(school: "Средняя школа № 12", head: "П. И. Корнев", teacher: "Т. Б. Громов"),
                    deeds: [], nominations: [], personalLine: TestSchool.warmLine), by: author, on: TestSchool.today)
        }
    }
}
