// Forgery (checklist C): a change comes from the site's own form in the same browser, or it does not happen.
import HTTP
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Forged forms change nothing")
struct FormTokenTests {
    private func isLoggedIn(_ person: TestSchool.Person, _ site: TestSite) throws -> Bool {
        try site.get("/password", as: person).status == 200
    }

    @Test("without, with an empty, with a foreign, with a cut token: 403, and the session goes on")
    func tokens() throws {
        let site = try TestSite()
        let own = site.token(of: .deputy)
        for token in ["", site.token(of: .head), String(own.dropLast()), own + "A", "%00"] {
            #expect(try site.post("/session/end", as: .deputy, token: token).status == 403)
        }
        #expect(try isLoggedIn(.deputy, site))
        #expect(try site.post("/session/end", as: .deputy).status == 303)
    }

    @Test(
        "a right token does not help another site",
        arguments: [
            ("Origin", "https://evil.example"), ("Origin", "null"), ("Origin", "https://doska.example.evil.example"),
            ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"),
        ])
    func origins(field: String, value: String) throws {
        let site = try TestSite()
        let answer = try site.post("/session/end", as: .deputy, fields: [(field, value)])
        #expect(answer.status == 403)
        #expect(try isLoggedIn(.deputy, site))
    }

    @Test("the site's own origin passes")
    func ownOrigin() throws {
        let site = try TestSite()
        let fields = [("Origin", "https://doska.example"), ("Sec-Fetch-Site", "same-origin")]
        #expect(try site.post("/session/end", as: .deputy, fields: fields).status == 303)
    }

    @Test("the login form is protected by the visitor's cookie")
    func login() throws {
        let site = try TestSite()
        let form = [("login", "head"), ("password", TestSchool.password)]
        #expect(try site.post("/session", form, as: .guest, token: "").status == 403)
        #expect(try site.post("/session", form, as: .guest).status == 303)
    }

    @Test("a form that is no form is told so")
    func malformed() throws {
        let site = try TestSite()
        let type = [("Content-Type", "application/x-www-form-urlencoded")]
        #expect(
            try site.send(.post, "/session/end", as: .deputy, fields: type, body: Array("token=%FF%FE".utf8)).status
                == 400)
        #expect(
            try site.send(.post, "/session/end", as: .deputy, fields: [("Content-Type", "text/plain")], body: [1])
                .status >= 400)
        #expect(try isLoggedIn(.deputy, site))
    }

    @Test("reading changes nothing: GET on a change is refused with the methods that are there")
    func methods() throws {
        let site = try TestSite()
        let answer = try site.get("/session/end", as: .deputy)
        #expect(answer.status == 405)
        #expect(answer.response.fields[.allow]?.description == "POST")
    }
}
