// The server over real sockets. Serialized: some tests count the descriptors of the whole process.
import Glibc
import HTTP
import Testing

@testable import Server

@Suite("Server", .serialized)
struct ServerTests {
    static let get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n"

    static func request(_ path: String, _ fields: String = "", _ body: String = "", method: String = "POST") -> String {
        "\(method) \(path) HTTP/1.1\r\nHost: x\r\nContent-Length: \(body.utf8.count)\r\n\(fields)\r\n\(body)"
    }

    @Suite("Messages", .serialized)
    struct Messages {
        @Test("requests on one connection are answered in order, also pipelined and by workers (RFC 9112 §9.3.2)")
        func pipelining() throws {
            try withServer { server in
                let client = Client(port: server.port)
                var text = ""
                for number in 0..<200 {
                    text += request(
                        number % 3 == 0 ? "/worker/\(number)" : "/", "", number % 3 == 0 ? "" : "body \(number)")
                }
                client.send(text)
                for number in 0..<200 {
                    let answer = try #require(client.receive())
                    #expect(answer.text == (number % 3 == 0 ? "worker \(number)" : "body \(number)"))
                }
                #expect(server.metrics.answers == [0, 200, 0, 0, 0])
                #expect(server.metrics.accepted == 1)
            }
        }

        @Test("a request sent byte by byte is answered")
        func dripping() throws {
            try withServer { server in
                let client = Client(port: server.port)
                for byte in request("/a", "Transfer-Encoding-Not: x\r\n", "hello").utf8 { client.send([byte]) }
                #expect(client.receive()?.text == "hello")
                for byte in "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n".utf8
                {
                    client.send([byte])
                }
                #expect(client.receive()?.text == "abc")
            }
        }

        @Test("each lane stays on the thread that made it")
        func lanes() throws {
            try withServer { server in
                let client = Client(port: server.port)
                client.send(request("/lane") + request("/worker/x"))
                #expect(client.receive()?.text == "loop")
                #expect(client.receive()?.text == "worker x")
            }
        }

        @Test("HEAD is GET without the body (RFC 9110 §9.3.2)")
        func head() throws {
            try withServer { server in
                let client = Client(port: server.port)
                client.send("HEAD /large HTTP/1.1\r\nHost: x\r\n\r\nHEAD /file HTTP/1.1\r\nHost: x\r\n\r\n" + get)
                #expect(client.receive(headOnly: true)?.head.contains("Content-Length: 8388608") == true)
                #expect(client.receive(headOnly: true)?.head.contains("Content-Length: 100000") == true)
                #expect(client.receive()?.status == 200)
            }
        }

        @Test("HTTP/1.0 closes unless it asks to stay (RFC 9112 §9.3)")
        func oldVersion() throws {
            try withServer { server in
                let client = Client(port: server.port)
                client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                #expect(client.receive()?.head.contains("Connection: keep-alive") == true)
                client.send("GET / HTTP/1.0\r\n\r\n")
                #expect(client.receive()?.head.contains("Connection: close") == true)
                #expect(client.isClosed())
            }
        }

        @Test("a client that has closed its half still gets its answers (RFC 9112 §9.6)")
        func halfClosed() throws {
            try withServer { server in
                let client = Client(port: server.port)
                client.send(request("/worker/1") + request("/", "", "two") + request("/large"))
                client.finishSending()
                #expect(client.receive()?.text == "worker 1")
                #expect(client.receive()?.text == "two")
                #expect(client.receive()?.body.count == 8 << 20)
                #expect(client.isClosed())
            }
        }

        @Test("OPTIONS * is about the server: no route is asked, and all methods are told (RFC 9110 §9.3.7)")
        func serverOptions() throws {
            try withServer { server in
                let client = Client(port: server.port)
                client.send("OPTIONS * HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi" + get)
                let answer = try #require(client.receive())
                #expect(answer.status == 204)
                #expect(answer.head.contains("Allow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"))
                #expect(client.receive()?.status == 200)
                client.send("OPTIONS / HTTP/1.1\r\nHost: x\r\n\r\n")
                #expect(client.receive()?.status == 200)
            }
        }

        @Test(
            "what came behind Connection: close is drained before the end, so that the answer is not lost (RFC 9112 §9.6)"
        )
        func lingering() throws {
            let change: (inout Settings) -> Void = {
                $0.loops = 1
                $0.lingerDeadline = 60_000
            }
            try withServer(TestService(), change) { server in
                let client = Client(port: server.port)
                client.send(request("/", "Connection: close\r\n", "one") + "GET /second HT")
                #expect(client.receive()?.text == "one")
                #expect(client.isClosed())
                // One loop: when another request is answered, it has done with this connection what it wanted to do.
                let other = Client(port: server.port)
                other.send(get)
                #expect(other.receive()?.status == 200)
                #expect(server.metrics.connections == 2)
                other.close()
                client.send("TP/1.1")
                client.close()
                while server.metrics.connections > 0 { usleep(1000) }
                let plain = Client(port: server.port)
                plain.send(request("/", "Connection: close\r\n", "one"))
                #expect(plain.receive()?.text == "one")
                // Nothing was left over: closed at once, both halves.
                while server.metrics.connections > 0 { usleep(1000) }
            }
        }

        @Test("after Connection: close nothing more is answered (RFC 9112 §9.6)")
        func closing() throws {
            try withServer { server in
                let client = Client(port: server.port)
                client.send(request("/", "Connection: close\r\n", "one") + request("/", "", "two"))
                #expect(client.receive()?.text == "one")
                #expect(client.receive() == nil)
            }
        }

        @Test("bodies beyond the memory limit are spooled and read back")
        func spooled() throws {
            try withServer(TestService(), { $0.memoryBody = 1000 }) { server in
                let client = Client(port: server.port)
                client.send(request("/spooled", "", String(repeating: "x", count: 1000)))
                #expect(client.receive()?.text == "memory 1000")
                client.send(request("/spooled", "", String(repeating: "x", count: 300_000)))
                #expect(client.receive()?.text == "spooled 300000")
                let content = String(repeating: "0123456789", count: 50_000)
                client.send(request("/", "", content))
                #expect(client.receive()?.text == content)
            }
        }

        @Test("a file is sent; one that does not open is a 500")
        func files() throws {
            try withServer { server in
                let client = Client(port: server.port)
                client.send(request("/file") + request("/missing") + get)
                let file = try #require(client.receive())
                #expect(file.body.count == 100_000 && file.body.starts(with: [0x7F, 0x45, 0x4C, 0x46]))
                let missing = try #require(client.receive())
                #expect(missing.status == 500 && missing.text == "own 500")
                #expect(client.receive()?.status == 200)
            }
        }

        @Test("L69: the client's address comes from the proxy only when the proxy is trusted")
        func peers() throws {
            let fields = "X-Forwarded-For: 6.6.6.6, 10.0.0.9\r\n"
            try withServer { server in
                let client = Client(port: server.port)
                client.send(request("/peer", fields))
                #expect(client.receive()?.text == "127.0.0.1")
            }
            try withServer(TestService(), { $0.trustedProxy = "127.0.0.1" }) { server in
                let client = Client(port: server.port)
                client.send(
                    request("/peer", fields) + request("/peer") + request("/peer", "X-Forwarded-For: <script>\r\n"))
                #expect(client.receive()?.text == "10.0.0.9")
                #expect(client.receive()?.text == "127.0.0.1")
                #expect(client.receive()?.text == "127.0.0.1")
            }
        }
    }

    @Suite("Refusals", .serialized)
    struct Refusals {
        @Test(
            "what cannot be framed is answered by the service's page, and the connection closes (RFC 9112 §6.3)",
            arguments: [
                ("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
                ("\u{16}\u{03}\u{01}", 400),
                ("BREW / HTTP/1.1\r\nHost: x\r\n\r\n", 501), ("GET / HTTP/3.0\r\nHost: x\r\n\r\n", 505),
                ("GET /" + String(repeating: "x", count: 9000), 414),
                ("GET / HTTP/1.1\r\nA: " + String(repeating: "x", count: 20000), 431),
                ("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
                ("POST / HTTP/1.1\r\nHost: x\r\nExpect: magic\r\n\r\n", 417),
                ("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
                ("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
                ("GET / HTTP/1.1\r\nHost: x\r\n" + String(repeating: "a: b\r\n", count: 100) + "\r\n", 431),
                ("GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n", 400), ("GET / HTTP/1.1\r\n\r\n", 400),
                ("CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n", 501), ("TRACE / HTTP/1.1\r\nHost: x\r\n\r\n", 501),
                ("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nbad trailer\r\n", 400),
            ])
        func framing(_ text: String, _ status: Int) throws {
            try withServer { server in
                let client = Client(port: server.port)
                client.send(get + text)
                #expect(client.receive()?.status == 200)
                let answer = try #require(client.receive())
                #expect(answer.status == status && answer.text == "own \(status)")
                #expect(answer.head.contains("Connection: close"))
                client.finishSending()
                #expect(client.isClosed())
            }
        }

        @Test(
            "a body beyond the route's limit is 413; a short one is dropped and the connection stays (RFC 9110 §15.5.14)"
        )
        func tooLarge() throws {
            try withServer(TestService(), { $0.drain = 100 }) { server in
                let client = Client(port: server.port)
                client.send(request("/small", "", "0123456789") + request("/small", "", "0123456789A") + get)
                #expect(client.receive()?.text == "0123456789")
                #expect(client.receive()?.status == 413)
                #expect(client.receive()?.status == 200)
                client.send("POST /small HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n01234\r\n6\r\n")
                let chunked = try #require(client.receive())
                #expect(chunked.status == 413 && chunked.head.contains("Connection: close"))
                let other = Client(port: server.port)
                other.send(request("/small", "", String(repeating: "x", count: 1000)))
                let long = try #require(other.receive())
                #expect(long.status == 413 && long.head.contains("Connection: close"))
            }
        }

        @Test("a route that refuses is asked before the body is read")
        func refused() throws {
            try withServer { server in
                let client = Client(port: server.port)
                client.send("POST /refused HTTP/1.1\r\nHost: x\r\nContent-Length: 10000000\r\n\r\n")
                #expect(client.receive()?.status == 403)
                let short = Client(port: server.port)
                short.send(request("/refused", "", "short") + get)
                #expect(short.receive()?.text == "refused")
                #expect(short.receive()?.status == 200)
            }
        }

        @Test("100 Continue is sent before the body, or the final status at once (RFC 9110 §10.1.1)")
        func expectContinue() throws {
            try withServer { server in
                let client = Client(port: server.port)
                client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n")
                #expect(client.receive()?.status == 100)
                client.send("ok")
                #expect(client.receive()?.text == "ok")
                client.send("POST /small HTTP/1.1\r\nHost: x\r\nContent-Length: 20\r\nExpect: 100-continue\r\n\r\n")
                let final = try #require(client.receive())
                #expect(final.status == 413 && final.head.contains("Connection: close"))
            }
        }
    }
}

private let get = ServerTests.get

private func request(_ path: String, _ fields: String = "", _ body: String = "") -> String {
    ServerTests.request(path, fields, body)
}
