// The fields that protect the person in front of the browser (checklist D), on every answer.
import HTTP
import Support
import Testing

@testable import Web

@Suite("Protection of the browser")
struct ProtectionTests {
    @Test(
        "every answer carries them, errors too",
        arguments: ["/login", "/privacy", "/nowhere", "/up", "/", "/students/1"])
    func everywhere(path: String) throws {
        let site = try TestSite()
        let fields = try site.get(path, as: .guest).response.fields
        let policy = try #require(fields[.contentSecurityPolicy]?.description)
        #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
        #expect(policy.contains("form-action 'self'") && policy.contains("base-uri 'none'"))
        #expect(!policy.contains("unsafe"))
        #expect(fields[.contentTypeOptions]?.description == "nosniff")
        #expect(fields["Referrer-Policy"]?.description == "same-origin")
        #expect(fields[.cacheControl]?.description == "no-store")
    }

    // The folder's page is never served: it lies on a family's disk, inside an archive, and brings its own style.
    @Test("no template has an inline style, script or handler")
    func templates() throws {
        for (name, bytes) in try Checkout.templates() where name != "folder/index" {
            let text = String(decoding: bytes, as: UTF8.self)
            for mark in [" style=", "<style", " onclick", " onload", " onchange", "javascript:"] {
                #expect(!text.contains(mark), "\(name): \(mark)")
            }
            #expect(!text.contains("<script") || name == "layout" || text.contains("<script src="), "\(name)")
        }
    }

    @Test("an unknown page is Russian, names no path and tells nothing of the inside")
    func notFound() throws {
        let site = try TestSite()
        let answer = try site.get("/students/999999999", as: .deputy)
        #expect(answer.status == 404)
        #expect(answer.text.contains("Такой страницы нет"))
        #expect(!answer.text.contains("999999999"))
    }

    @Test(
        "numbers in addresses are plain positive integers",
        arguments: ["0", "-1", "01", "1.0", "9999999999999999999", "x", "%31x"])
    func numbers(text: String) throws {
        let site = try TestSite()
        #expect(try site.get("/students/" + text, as: .deputy).status == 404)
    }
}
