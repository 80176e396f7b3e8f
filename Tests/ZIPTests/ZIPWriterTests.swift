// The archive byte by byte, and as the tools of others see it: Python's zipfile and unzip.
import Foundation
import Testing

@testable import ZIP

@Suite("ZIP")
struct ZIPWriterTests {
    private static let time = ZIPTime(year: 2026, month: 10, day: 29, hour: 12, minute: 30)

    @Test("one file, every byte (APPNOTE 4.3.7, 4.3.12, 4.3.16)")
    func bytes() throws {
        var writer = ZIPWriter(time: Self.time)
        try writer.add("a.txt", Array("123456789".utf8))
        let common: [UInt8] = [
            20, 0, 0x00, 0x08, 0, 0, 0xC0, 0x63, 0x5D, 0x5D, 0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0, 9, 0, 0, 0, 5, 0, 0, 0,
        ]
        let local = [0x50, 0x4B, 3, 4] + common + Array("a.txt123456789".utf8)
        let central =
            [0x50, 0x4B, 1, 2, 20, 3] + common + [0, 0, 0, 0, 0, 0, 0, 0, 0xA4, 0x81, 0, 0, 0, 0]
            + Array("a.txt".utf8)
        let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 51, 0, 0, 0, 44, 0, 0, 0, 0, 0]
        #expect(writer.finished() == local + central + end)
    }

    @Test("an empty archive is the end record alone")
    func empty() {
        #expect(ZIPWriter(time: Self.time).finished() == [0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18))
    }

    @Test(
        "a name that could leave its folder is refused",
        arguments: ["", "/a", "a/", "../a", "a/../b", "a//b", "./a", "a\\b", "c:a", "a\u{0}", "a\nb"])
    func unsafe(name: String) {
        var writer = ZIPWriter(time: Self.time)
        #expect(throws: ZIPError.unsafeName) { try writer.add(name, []) }
        #expect(writer.count == 0)
    }

    @Test("a second file of one name is refused")
    func repeated() throws {
        var writer = ZIPWriter(time: Self.time)
        try writer.add("a", [1])
        #expect(throws: ZIPError.repeatedName) { try writer.add("a", [2]) }
    }

    private static let python = "/usr/bin/python3"
    private static let unzip = "/usr/bin/unzip"

    @Test("Python reads what was written, Russian names and an empty file too", .enabled(if: exists(python)))
    func readByPython() throws {
        let path = try written()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let script = """
            import sys, zipfile
            z = zipfile.ZipFile(sys.argv[1])
            assert z.testzip() is None
            assert z.namelist() == ["index.html", "данные/записи.csv", "пусто"], z.namelist()
            assert z.read("данные/записи.csv").decode() == "Ёлка"
            assert z.read("пусто") == b""
            assert z.getinfo("index.html").date_time == (2026, 10, 29, 12, 30, 0)
            """
        #expect(try Self.run(Self.python, ["-c", script, path]) == 0)
    }

    @Test("unzip -t finds nothing wrong", .enabled(if: exists(unzip)))
    func readByUnzip() throws {
        let path = try written()
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try Self.run(Self.unzip, ["-tq", path]) == 0)
    }

    private func written() throws -> String {
        var writer = ZIPWriter(time: Self.time)
        try writer.add("index.html", (0..<70_000).map { UInt8(truncatingIfNeeded: $0) })
        try writer.add("данные/записи.csv", Array("Ёлка".utf8))
        try writer.add("пусто", [])
        let path = NSTemporaryDirectory() + "zip-test-" + UUID().uuidString + ".zip"
        try Data(writer.finished()).write(to: URL(fileURLWithPath: path))
        return path
    }

    private static func run(_ program: String, _ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

private func exists(_ path: String) -> Bool { FileManager.default.isExecutableFile(atPath: path) }
