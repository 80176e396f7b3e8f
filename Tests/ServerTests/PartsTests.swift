// The parts of the server that need no socket: deadlines, addresses, queues, shares, static directories.
import Glibc
import HTTP
import Testing

@testable import Server

@Suite("Parts of the server")
struct PartsTests {
    static func id(_ slot: Int, _ generation: UInt32 = 0) -> ConnectionID {
        ConnectionID(slot: slot, generation: generation)
    }

    @Test("a deadline is noticed within a slot of its time, never before")
    func wheel() {
        for deadline: UInt64 in [1000, 1001, 1031, 1032, 5000, 60_000] {
            var wheel = DeadlineWheel(now: 1000)
            #expect(wheel.delay(now: 1000) == nil)
            let notice = wheel.insert(Self.id(1), at: deadline)
            #expect(notice > deadline && notice <= deadline + DeadlineWheel.tick)
            #expect(notice == DeadlineWheel.notice(of: deadline))
            #expect(wheel.expired(now: deadline).isEmpty)
            #expect(wheel.delay(now: deadline) == notice - deadline)
            #expect(wheel.expired(now: notice) == [Self.id(1)])
            #expect(wheel.expired(now: notice + 100_000).isEmpty)
            #expect(wheel.delay(now: notice) == nil)
        }
    }

    @Test("a deadline beyond the horizon is looked at early, so that it can be put in again")
    func horizon() {
        var wheel = DeadlineWheel(now: 0)
        let notice = wheel.insert(Self.id(1), at: 1_000_000)
        #expect(notice < 1_000_000 && notice > 60_000)
        #expect(wheel.expired(now: notice) == [Self.id(1)])
    }

    @Test("many deadlines come out each once, also after a long pause")
    func many() {
        var wheel = DeadlineWheel(now: 0)
        for slot in 0..<1000 { _ = wheel.insert(Self.id(slot), at: UInt64(slot * 61)) }
        var seen: [ConnectionID] = []
        for now in stride(from: UInt64(0), to: 30_000, by: 7) { seen += wheel.expired(now: now) }
        #expect(seen == seen.sorted { $0.slot < $1.slot } && seen.count > 480 && seen.count < 500)
        seen += wheel.expired(now: 10_000_000)
        #expect(seen.count == 1000 && Set(seen).count == 1000)
    }

    @Test("a connection's name tells slot and generation apart")
    func names() {
        #expect(Self.id(5, 7).slot == 5)
        #expect(Self.id(5, 7) != Self.id(5, 8))
        #expect(ConnectionID(raw: Self.id(5, .max).raw).slot == 5)
    }

    @Test(
        "addresses in digits, and the share they count under",
        arguments: [
            ("127.0.0.1", "127.0.0.1", "127.0.0.2"), ("::ffff:10.0.0.1", "10.0.0.1", "10.0.0.2"),
            ("::1", "::1", "1::1"),
        ])
    func addresses(_ text: String, _ shown: String, _ stranger: String) throws {
        let address = try #require(PeerAddress(text))
        #expect(address.text == shown)
        #expect(address.share != PeerAddress(stranger)?.share)
    }

    @Test("one IPv6 network counts as one client; names are no addresses")
    func networks() {
        #expect(PeerAddress("2001:db8::1")?.share == PeerAddress("2001:db8::ffff")?.share)
        #expect(PeerAddress("2001:db8::1")?.share != PeerAddress("2001:db8:0:1::1")?.share)
        for text in ["localhost", "", "1.2.3", "1.2.3.4.5", "1.2.3.4\0", "::g"] { #expect(PeerAddress(text) == nil) }
    }

    @Test("shares are given back, and the proxy is held to the whole only")
    func shares() throws {
        let proxy = try #require(PeerAddress("10.0.0.1"))
        let client = try #require(PeerAddress("10.0.0.2"))
        let shares = ConnectionShares(limit: 4, limitPerAddress: 1, exempt: proxy)
        #expect(shares.take(client) && !shares.take(client))
        #expect(shares.take(proxy) && shares.take(proxy) && shares.take(proxy) && !shares.take(proxy))
        shares.giveBack(client)
        #expect(shares.take(client))
    }

    @Test("the work queue keeps order, refuses beyond its limit, and ends when closed")
    func queue() throws {
        let queue = WorkQueue(limit: 3)
        let completions = try CompletionQueue()
        func job(_ number: Int) throws -> Job {
            Job(request: try Request(.get, "/\(number)"), connection: Self.id(number), completions: completions)
        }
        for number in 0..<3 { #expect(queue.push(try job(number))) }
        #expect(try !queue.push(job(3)))
        #expect(queue.count == 3)
        #expect(queue.pop()?.connection.slot == 0)
        #expect(try queue.push(job(4)))
        queue.close(workers: 1)
        #expect(try !queue.push(job(5)))
        #expect((0..<3).map { _ in queue.pop()?.connection.slot } == [1, 2, 4])
        #expect(queue.pop() == nil)
    }

    @Test("a static directory holds its regular files, no dot files, no links, and notices changes only when told")
    func directory() throws {
        var template = Array("/tmp/static-XXXXXX".utf8CString)
        let root = try #require(mkdtemp(&template).map { String(cString: $0) })
        defer { remove(root, ["sub/b.js", ".secret", "link", "a.css", "sub", ""]) }
        mkdir(root + "/sub", 0o700)
        for (name, text) in [("a.css", "one"), ("sub/b.js", "two"), (".secret", "three")] {
            write(text, to: "\(root)/\(name)")
        }
        symlink("/etc/passwd", root + "/link")
        let fixed = try StaticDirectory(root)
        let live = try StaticDirectory(root, reloads: true)
        #expect(fixed.files.paths == ["a.css", "sub/b.js"] && live.files.paths == fixed.files.paths)
        let before = fixed.files.url("a.css")
        write("changed!", to: root + "/a.css")
        #expect(fixed.files.url("a.css") == before)
        #expect(live.files.url("a.css") != before)
        #expect(throws: StaticDirectory.Failure.self) { try StaticDirectory(root + "/none") }
    }

    private func write(_ text: String, to path: String) {
        guard let file = fopen(path, "w") else { return }
        fputs(text, file)
        fclose(file)
    }

    private func remove(_ root: String, _ names: [String]) {
        for name in names { Glibc.remove("\(root)/\(name)") }
    }
}
