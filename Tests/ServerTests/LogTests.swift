// The lines of the log: one each, cut, and nothing stops where they cannot be written.
import Foundation
import Testing

@testable import Server

@Suite("I56, I58. The log")
struct LogTests {
    @Test("I56. a text with line ends, escapes and 100 kB stays one line, cut")
    func oneLine() throws {
        let pipe = Pipe()
        let log = Log.lines(to: pipe.fileHandleForWriting.fileDescriptor)
        log.write(.warning, 7, "a\r\ninfo 1 forged\u{1B}[31m\u{0}\u{7F}" + String(repeating: "x", count: 100_000))
        log.write(.info, 8, "next")
        try pipe.fileHandleForWriting.close()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 3 && lines[1] == "info 8 next" && lines[2].isEmpty)
        #expect(lines[0].hasPrefix("warning 7 a  info 1 forged [31m  x"))
        #expect(lines[0].utf8.count == Log.lineLimit + "warning 7 ".utf8.count)
        #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    }

    @Test("I58. a full disk and a file that is closed stop nothing")
    func full() throws {
        let full = open("/dev/full", O_WRONLY)
        #expect(full >= 0)
        let log = Log.lines(to: full)
        for number in 0..<1000 { log.write(.error, number, "no room") }
        close(full)
        Log.lines(to: -1).write(.error, 1, "nobody")
    }
}
