// The site over the invented school, without sockets: a request of a person in, the answer out.
import Crypto
import HTTP
import School
import Storage
import Synchronization
import Testing
import Web

/// The site of a test.
public final class TestSite {
    /// Whose pages it shows.
    public let school: TestSchool
    /// The site itself.
    public let site: Site
    private let records: Records
    private let log = LogLines()

    /// The number of every request, and how a page and the log write it.
    private static let request: UInt64 = 48_271
    /// The same in the form that people see.
    public static let requestNumber = "118V"

    /// The site over a fresh school, or over the one given.
    public init(_ school: TestSchool? = nil, configure: (inout Configuration) -> Void = { _ in }) throws {
        let school = try school ?? TestSchool()
        var configuration = Configuration(clock: Clock { TestSchool.now }, secret: Array(repeating: 7, count: 32))
        configuration.passwordCost = 1
        configuration.publicAddress = "https://doska.example"
        configuration.log = { [log] number, text in log.add("\(number) \(text)") }
        configure(&configuration)
        self.school = school
        site = try Site(database: school.database, pages: Self.pages.get(), configuration: configuration)
        records = try school.records()
    }

    /// The templates, compiled once for all sites of the tests.
    private static let pages = Result { try PageSet(Checkout.templates()) }

    /// A page as a person sees it.
    public func get(_ path: String, as person: TestSchool.Person) throws -> Answer {
        try answer(.get, path, as: person, fields: [], body: [])
    }

    /// A form that a person sends, with the right token unless `token` says otherwise.
    public func post(
        _ path: String, _ form: [(String, String)] = [], as person: TestSchool.Person, token: String? = nil,
        fields: [(String, String)] = []
    ) throws -> Answer {
        let pairs = form + [("token", token ?? self.token(of: person))]
        let body = pairs.map { Self.encoded($0.0) + "=" + Self.encoded($0.1) }.joined(separator: "&")
        return try answer(
            .post, path, as: person, fields: fields + [("Content-Type", "application/x-www-form-urlencoded")],
            body: Array(body.utf8))
    }

    /// A form with one uploaded file.
    public func upload(
        _ path: String, _ form: [(String, String)] = [], file: (name: String, filename: String, bytes: [UInt8]),
        as person: TestSchool.Person
    ) throws -> Answer {
        var body: [UInt8] = []
        for (name, value) in form + [("token", token(of: person))] {
            body += Array("--limit\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        let head = "--limit\r\nContent-Disposition: form-data; name=\"\(file.name)\"; filename=\"\(file.filename)\"\r\n"
        body += Array((head + "Content-Type: text/csv\r\n\r\n").utf8) + file.bytes + Array("\r\n--limit--\r\n".utf8)
        return try answer(
            .post, path, as: person, fields: [("Content-Type", "multipart/form-data; boundary=limit")], body: body)
    }

    /// The form token of a person's session.
    public func token(of person: TestSchool.Person) -> String {
        let cookie = school.token(person)?.text ?? Self.visitor
        return Encoding.base64URL(HMACKey(Array(repeating: 7, count: 32)).authenticate(Array(cookie.utf8)))
    }

    private static let visitor = "visitor-of-the-tests"

    /// Any request: for what a browser would not send. Without a person no cookie is added.
    public func send(
        _ method: Method, _ path: String, as person: TestSchool.Person?, fields: [(String, String)], body: [UInt8]
    ) throws -> Answer {
        if let person { return try answer(method, path, as: person, fields: fields, body: body) }
        return answer(
            to: try Request(
                method, path, fields: fields + [("Host", "doska.example")], body: body, id: Self.request))
    }

    /// A request that brings its own cookies and comes from that address.
    func send(
        _ method: Method, _ path: String, fields: [(String, String)], body: [UInt8], peer: String
    ) throws -> Answer {
        answer(to: try Request(method, path, fields: fields, body: body, peer: peer, id: Self.request))
    }

    private func answer(
        _ method: Method, _ path: String, as person: TestSchool.Person, fields: [(String, String)], body: [UInt8]
    ) throws -> Answer {
        var fields = fields
        fields.append(("Host", "doska.example"))
        if let token = school.token(person) {
            fields.append(("Cookie", "doska=" + token.text))
        } else {
            fields.append(("Cookie", "doska-visitor=" + Self.visitor))
        }
        return answer(to: try Request(method, path, fields: fields, body: body, id: Self.request))
    }

    private func answer(to request: Request) -> Answer {
        let response = site.respond(to: request, on: records)
        return Answer(response, logged: log.take())
    }

    static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122: result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                result +=
                    "%" + String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
            }
        }
        return result
    }
}

/// What a site has written into its log.
private final class LogLines: Sendable {
    private let lines = Mutex<[String]>([])

    func add(_ line: String) { lines.withLock { $0.append(line) } }

    /// The lines since the last call.
    func take() -> [String] {
        lines.withLock { lines in
            defer { lines = [] }
            return lines
        }
    }
}

/// An answer as a test looks at it.
public struct Answer: Sendable {
    /// The answer itself.
    public let response: Response
    /// The status code.
    public var status: Int { response.status.code }
    /// Where it sends the browser, empty where nowhere.
    public var location: String { response.fields[.location]?.description ?? "" }
    /// The cookie of that name that the answer sets, with its attributes.
    public func cookie(_ name: String) -> String? {
        response.fields.values(.setCookie).map(\.description).first { $0.hasPrefix(name + "=") }
    }
    /// The body as text, a no-break space read as a space.
    public let text: String
    /// The lines of the log that it left, unless the test has set a log of its own.
    public let logged: [String]

    init(_ response: Response, logged: [String] = []) {
        (self.response, self.logged) = (response, logged)
        text =
            switch response.body {
            case .bytes(let bytes): String(decoding: bytes, as: UTF8.self).replacing("\u{A0}", with: " ")
            default: ""
            }
    }
}
