// Deadlines, limits, stopping, and peers that misbehave. Deadlines are short here and only lower bounds are relied on.
import Glibc
import HTTP
import Testing

@testable import Server

extension ServerTests {
    @Suite("Deadlines and limits", .serialized)
    struct Load {
        @Test("a head or body that does not come whole in time is 408 (RFC 9110 §15.5.9)")
        func deadlines() throws {
            let change: (inout Settings) -> Void = {
                $0.headDeadline = 100
                $0.bodyDeadline = 100
            }
            try withServer(TestService(), change) { server in
                let slowHead = Client(port: server.port)
                slowHead.send("GET / HTTP/1.1\r\nHo")
                let slowBody = Client(port: server.port)
                slowBody.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab")
                #expect(slowHead.receive()?.status == 408)
                #expect(slowBody.receive()?.text == "own 408")
                slowHead.finishSending()
                #expect(slowHead.isClosed())
            }
        }

        @Test("a head that keeps dripping does not move its deadline")
        func dripping() throws {
            try withServer(TestService(), { $0.headDeadline = 150 }) { server in
                let client = Client(port: server.port)
                client.send("GET / HTTP/1.1\r\n")
                // 20 s of drips: the answer cuts them short, or the test fails by its status.
                for _ in 0..<1000 where server.metrics.answers[3] == 0 {
                    client.send("a:b\r\n")
                    usleep(20_000)
                }
                #expect(client.receive()?.status == 408)
            }
        }

        @Test("the head's deadline begins anew with each request (RFC 9110 §15.5.9)")
        func anew() throws {
            try withServer(TestService(), { $0.headDeadline = 1000 }) { server in
                let client = Client(port: server.port)
                client.send("GET / HTTP/1.1\r\nHo")
                usleep(500_000)
                let began = monotonicMilliseconds()
                client.send("st: x\r\n\r\nGET / HTTP/1.1\r\nHo")
                #expect(client.receive()?.status == 200)
                #expect(client.receive()?.status == 408)
                // Counted from the first head's beginning it would be 500; the coarse clock may be off by a tick of 4.
                #expect(monotonicMilliseconds() - began >= 990)
            }
        }

        @Test("a body may take longer than its deadline as long as it comes at the least rate, and no longer")
        func bodyRate() throws {
            let body = String(repeating: "x", count: 1000)
            func exchange(rate: Int) throws -> Client.Answer? {
                let change: (inout Settings) -> Void = {
                    $0.bodyDeadline = 50
                    $0.bodyRate = rate
                }
                return try withServer(TestService(), change) { server in
                    let client = Client(port: server.port)
                    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2000\r\n\r\n" + body)
                    usleep(300_000)
                    client.send(body)
                    return client.receive()
                }
            }
            // 1000 bytes at one a second have 1000 s; at a billion a second they have none beyond the deadline.
            #expect(try exchange(rate: 1)?.body.count == 2000)
            #expect(try exchange(rate: 1 << 30)?.status == 408)
        }

        @Test("an idle connection is closed without a word")
        func idle() throws {
            try withServer(TestService(), { $0.idleDeadline = 100 }) { server in
                let client = Client(port: server.port)
                client.send(ServerTests.get)
                #expect(client.receive()?.status == 200)
                #expect(client.isClosed())
                #expect(Client(port: server.port).isClosed())
            }
        }

        @Test(
            "requests that find the workers' queue full are 503 with Retry-After, and the rest is served (RFC 9110 §15.6.4)"
        )
        func full() throws {
            let service = TestService()
            let change: (inout Settings) -> Void = {
                $0.workers = 1
                $0.queuedRequests = 1
            }
            try withServer(service, change) { server in
                let first = Client(port: server.port)
                first.send(ServerTests.request("/gate"))
                service.gate.waitUntilEntered()
                let second = Client(port: server.port)
                second.send(ServerTests.request("/gate"))
                while server.metrics.queued == 0 { usleep(1000) }
                let third = Client(port: server.port)
                third.send(ServerTests.request("/gate") + ServerTests.get)
                let refused = try #require(third.receive())
                #expect(refused.status == 503 && refused.head.contains("Retry-After: 2"))
                #expect(third.receive()?.status == 200)
                service.gate.open()
                service.gate.open()
                #expect(first.receive()?.text == "through")
                #expect(second.receive()?.text == "through")
            }
        }

        @Test("one address cannot take more than its share of connections")
        func shares() throws {
            try withServer(TestService(), { $0.connectionsPerAddress = 3 }) { server in
                let clients = (0..<3).map { _ in Client(port: server.port) }
                for client in clients {
                    client.send(ServerTests.get)
                    #expect(client.receive()?.status == 200)
                }
                #expect(Client(port: server.port).receive()?.status == 503)
                clients[0].close()
                while server.metrics.connections == 3 { usleep(1000) }
                let next = Client(port: server.port)
                next.send(ServerTests.get)
                #expect(next.receive()?.status == 200)
                #expect(server.metrics.turnedAway == 1)
            }
        }

        @Test("the trusted proxy, which carries many clients, is not held to one client's share")
        func proxyShare() throws {
            let change: (inout Settings) -> Void = {
                $0.connectionsPerAddress = 1
                $0.trustedProxy = "127.0.0.1"
            }
            try withServer(TestService(), change) { server in
                let clients = (0..<3).map { _ in Client(port: server.port) }
                for client in clients {
                    client.send(ServerTests.request("/peer", "X-Forwarded-For: 10.0.0.9\r\n"))
                    #expect(client.receive()?.text == "10.0.0.9")
                }
            }
        }

        @Test("a claimed address gives a client no second share: only the socket's counts without a proxy")
        func claimedAddress() throws {
            let change: (inout Settings) -> Void = {
                $0.connectionsPerAddress = 1
                $0.trustedProxy = "10.0.0.1"
            }
            try withServer(TestService(), change) { server in
                let first = Client(port: server.port)
                first.send(ServerTests.request("/peer", "X-Forwarded-For: 10.0.0.9\r\n"))
                #expect(first.receive()?.text == "127.0.0.1")
                #expect(Client(port: server.port).receive()?.status == 503)
            }
        }

        @Test("a connection ends after its number of requests")
        func requestLimit() throws {
            try withServer(TestService(), { $0.requestsPerConnection = 2 }) { server in
                let client = Client(port: server.port)
                client.send(ServerTests.get + ServerTests.get + ServerTests.get)
                #expect(client.receive()?.head.contains("Connection") == false)
                #expect(client.receive()?.head.contains("Connection: close") == true)
                #expect(client.receive() == nil)
            }
        }
    }

    @Suite("Peers and stopping", .serialized)
    struct Peers {
        @Test("a large answer reaches a slow reader whole, and others are served meanwhile")
        func slowReader() throws {
            try withServer(TestService(), { $0.loops = 1 }) { server in
                let slow = Client(port: server.port, receiveBuffer: 4096)
                slow.send(ServerTests.request("/large") + ServerTests.request("/", "", "after"))
                let other = Client(port: server.port)
                other.send(ServerTests.get)
                #expect(other.receive()?.status == 200)
                let answer = try #require(slow.receive())
                #expect(answer.body.count == 8 << 20 && answer.body.allSatisfy { $0 == 0x61 })
                #expect(slow.receive()?.text == "after")
            }
        }

        @Test("a reader that takes nothing is dropped at the answer's deadline")
        func stuckReader() throws {
            let change: (inout Settings) -> Void = {
                $0.answerDeadline = 100
                $0.answerRate = 1 << 30
            }
            try withServer(TestService(), change) { server in
                let stuck = Client(port: server.port, receiveBuffer: 4096)
                stuck.send(ServerTests.request("/large"))
                while server.metrics.accepted == 0 { usleep(1000) }
                while server.metrics.connections > 0 { usleep(1000) }
                #expect(server.metrics.bytesOut < 8 << 20)
            }
        }

        @Test("peers that vanish at any moment leave no descriptor behind")
        func vanishing() throws {
            let before = openDescriptors()
            let service = TestService()
            try withServer(service, { $0.memoryBody = 1000 }) { server in
                for round in 0..<30 {
                    let client = Client(port: server.port, receiveBuffer: 4096)
                    switch round % 6 {
                    case 0: break
                    case 1: client.send("GET / HT")
                    case 2:
                        client.send(
                            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\n"
                                + String(repeating: "x", count: 5000))
                    case 3: client.send(ServerTests.request("/large"))
                    case 4: client.send(ServerTests.request("/file") + ServerTests.request("/large"))
                    default:
                        client.send(ServerTests.request("/gate"))
                        service.gate.waitUntilEntered()
                    }
                    while server.metrics.accepted <= round { usleep(500) }
                    if round % 2 == 0 { client.reset() } else { client.close() }
                    if round % 6 == 5 { service.gate.open() }
                }
                while server.metrics.connections > 0 { usleep(1000) }
                let alive = Client(port: server.port)
                alive.send(ServerTests.get)
                #expect(alive.receive()?.status == 200)
                #expect(openDescriptors() > before)
            }
            #expect(openDescriptors() == before)
        }

        @Test("an answer for a connection that is gone never reaches the next one in its place")
        func staleAnswer() throws {
            let service = TestService()
            let change: (inout Settings) -> Void = {
                $0.loops = 1
                $0.workers = 1
            }
            try withServer(service, change) { server in
                let gone = Client(port: server.port)
                gone.send(ServerTests.request("/gate"))
                service.gate.waitUntilEntered()
                gone.reset()
                while server.metrics.connections > 0 { usleep(1000) }
                let successor = Client(port: server.port)
                successor.send(ServerTests.request("/worker/own"))
                while server.metrics.queued == 0 { usleep(1000) }
                service.gate.open()
                #expect(successor.receive()?.text == "worker own")
            }
        }

        @Test("a stop finishes what is under way, closes idle connections and accepts no more")
        func stopping() throws {
            let service = TestService()
            var settings = Settings()
            settings.port = 0
            settings.loops = 2
            settings.log = .none
            let server = try Server(service: service, settings: settings)
            let idle = Client(port: server.port)
            idle.send(ServerTests.get)
            #expect(idle.receive()?.status == 200)
            let busy = Client(port: server.port)
            busy.send(ServerTests.request("/gate"))
            service.gate.waitUntilEntered()
            let stopper = try Thread("stopper") { server.stop() }
            #expect(idle.isClosed())
            while Client(port: server.port).isConnected { usleep(1000) }
            service.gate.open()
            let answer = try #require(busy.receive())
            #expect(answer.text == "through" && answer.head.contains("Connection: close"))
            #expect(busy.isClosed())
            stopper.join()
            #expect(server.metrics.connections == 0)
        }

        @Test("a stop does not wait longer than its deadline")
        func stopDeadline() throws {
            let service = TestService()
            try withServer(service, { $0.stopDeadline = 50 }) { server in
                let busy = Client(port: server.port)
                busy.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n")
                while server.metrics.bytesIn == 0 { usleep(1000) }
                server.stop()
                #expect(busy.isClosed())
            }
        }

        @Test("a service or address that cannot start is told, and nothing is left open")
        func failingStart() throws {
            let before = openDescriptors()
            var service = TestService()
            service.failsLane = true
            #expect(throws: ServerError.self) { try withServer(service) { _ in } }
            #expect(throws: ServerError.self) { try withServer(TestService(), { $0.host = "localhost" }) { _ in } }
            #expect(throws: ServerError.self) { try withServer(TestService(), { $0.headDeadline = 0 }) { _ in } }
            #expect(throws: ServerError.self) { try withServer(TestService(), { $0.bodyRate = 0 }) { _ in } }
            #expect(throws: ServerError.self) { try withServer(TestService(), { $0.drain = -1 }) { _ in } }
            try withServer { server in
                let taken = server.port
                #expect(throws: ServerError.self) { try withServer(TestService(), { $0.port = taken }) { _ in } }
            }
            #expect(openDescriptors() == before)
        }
    }
}
