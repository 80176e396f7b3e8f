// Requests made without a socket meet the same parser as those from the network.
import HTTP
import Testing

@Suite("Request")
struct RequestTests {
    @Test("a request made from parts has its path, query, fields and cookies")
    func parts() throws {
        let request = try Request(
            .get, "/classes/7%20%D0%90/board?month=2026-09&q=a+b%26",
            fields: [("Cookie", "sid=abc; theme=dark"), ("Accept", "text/html"), ("accept", "*/*")])
        #expect(request.method == .get)
        #expect(request.path.segments == ["classes", "7 А", "board"])
        #expect(request.path.text == "/classes/7%20%D0%90/board")
        #expect(request.target.query == "month=2026-09&q=a+b%26")
        #expect(request.query["month"] == "2026-09")
        #expect(request.query["q"] == "a b&")
        #expect(request.query["none"] == nil)
        #expect(request.fields["ACCEPT"] == "text/html")
        #expect(request.fields.values("accept") == ["text/html", "*/*"])
        #expect(request.cookie("sid") == "abc")
        #expect(request.cookie("theme") == "dark")
        #expect(request.cookie("Sid") == nil)
        #expect(request.peer == "127.0.0.1")
    }

    @Test("a request made from parts is refused like one from the network")
    func refused() {
        #expect(throws: HeadError.badTarget) { try Request(.get, "/../etc") }
        #expect(throws: HeadError.malformedField) { try Request(.get, "/", fields: [("A", "b\r\n\r\nGET / HTTP/1.1")]) }
        #expect(throws: HeadError.badHost) { try Request(.get, "/", fields: [("Host", "")]) }
    }

    @Test("an urlencoded form gives its pairs in order, duplicates kept (URL Standard §5.1)")
    func form() throws {
        let body = Array("name=%D0%90%D0%BD%D0%BD%D0%B0+%D0%91.&tag=1&tag=2&empty=&flag&=x&p=100%".utf8)
        let request = try Request(
            .post, "/", fields: [("Content-Type", "application/x-www-form-urlencoded")], body: body)
        let form = try request.form()
        #expect(form["name"] == "Анна Б.")
        #expect(form.all("tag") == ["1", "2"])
        #expect(form["empty"] == "" && form["flag"] == "" && form[""] == "x" && form["p"] == "100%")
        #expect(form.pairs.count == 7)
    }
}
