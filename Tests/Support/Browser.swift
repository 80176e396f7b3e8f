// A browser in a test: keeps cookies as they are set, reads the token of the page it is on, sends its form. For what a
// person does over several answers, where each may change the session.
import Crypto
import HTTP
import Testing
import Web

/// One browser before the site of a test.
public final class Browser {
    private let site: TestSite
    private var cookies: [String: String] = [:]
    private let agent: String
    private let peer: String
    /// The answer on the screen.
    public private(set) var page: Answer?

    /// A browser without a cookie.
    public init(_ site: TestSite, agent: String = "", peer: String = "127.0.0.1") {
        (self.site, self.agent, self.peer) = (site, agent, peer)
    }

    /// A browser with the cookies of another, as somebody who stole them has.
    public func copy() -> Browser {
        let copy = Browser(site, agent: agent, peer: peer)
        copy.cookies = cookies
        return copy
    }

    /// The value of a cookie, nil where there is none.
    public func cookie(_ name: String) -> String? { cookies[name] }

    /// What the database holds of the session of this browser; empty without one.
    public var sessionHash: [UInt8] { cookies["doska"].flatMap { Token($0) }?.storedHash ?? [] }

    /// The token for forms of this browser, as the site derives it.
    public var formToken: String {
        let cookie = cookies["doska"] ?? cookies["doska-visitor"] ?? ""
        return Encoding.base64URL(HMACKey(Array(repeating: 7, count: 32)).authenticate(Array(cookie.utf8)))
    }

    /// Puts a cookie there, as an attacker does.
    public func plant(_ name: String, _ value: String) { cookies[name] = value }

    /// Opens an address.
    @discardableResult
    public func get(_ path: String) throws -> Answer { try send(.get, path, []) }

    /// Sends a form with the token of the page on the screen, or with the one given.
    @discardableResult
    public func post(_ path: String, _ form: [(String, String)] = [], token: String? = nil) throws -> Answer {
        let token = token ?? page.flatMap { Self.token(in: $0.text) } ?? ""
        let pairs = form + (token.isEmpty ? [] : [("token", token)])
        let body = pairs.map { TestSite.encoded($0.0) + "=" + TestSite.encoded($0.1) }.joined(separator: "&")
        return try send(.post, path, Array(body.utf8))
    }

    /// Logs in by the login page.
    @discardableResult
    public func logIn(_ login: String, _ password: String = TestSchool.password, next: String? = nil) throws -> Answer {
        try get("/login")
        return try post("/session", [("login", login), ("password", password)] + (next.map { [("next", $0)] } ?? []))
    }

    /// The hidden fields of the page on the screen, without the token.
    public var hidden: [(String, String)] {
        (page?.text ?? "").split(separator: "<input type=\"hidden\" name=\"").dropFirst().compactMap { part in
            let name = part.prefix { $0 != "\"" }
            let value = part.split(separator: "value=\"", maxSplits: 1, omittingEmptySubsequences: false)
            guard name != "token", value.count == 2 else { return nil }
            return (Self.plain(String(name)), Self.plain(String(value[1].prefix { $0 != "\"" })))
        }
    }

    private func send(_ method: HTTP.Method, _ path: String, _ body: [UInt8]) throws -> Answer {
        var fields: [(String, String)] = [("Host", "doska.example")]
        if !cookies.isEmpty {
            fields.append(("Cookie", cookies.map { $0.key + "=" + $0.value }.sorted().joined(separator: "; ")))
        }
        if !agent.isEmpty { fields.append(("User-Agent", agent)) }
        if method == .post { fields.append(("Content-Type", "application/x-www-form-urlencoded")) }
        let answer = try site.send(method, path, fields: fields, body: body, peer: peer)
        for line in answer.response.fields.values(.setCookie).map(\.description) {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            cookies[String(pair[0])] = line.contains("Max-Age=0") ? nil : String(pair[1])
        }
        page = answer
        return answer
    }

    private static func token(in text: String) -> String? {
        text.split(separator: "name=\"token\" value=\"", maxSplits: 1, omittingEmptySubsequences: false).dropFirst()
            .first
            .map { String($0.prefix { $0 != "\"" }) }
    }

    private static func plain(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
