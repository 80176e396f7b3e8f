// A ZIP in the form in which two are compared: its files by name and content. Checksums, sizes and offsets follow from
// those; that nothing else stands in the archive is shown by writing it anew and comparing every byte.
import Foundation
import ZIP

/// An archive that the site has made.
struct TwinArchive {
    /// Its files in their order.
    let files: [(name: String, content: [UInt8])]
    /// Whether the archive is what the writer makes of these files, and of nothing else.
    let isWhole: Bool

    /// Reads the files from the first byte on.
    ///
    /// - Returns: nil for anything but an archive that begins with a stored file.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: Self.signature) else { return nil }
        var files: [(name: String, content: [UInt8])] = []
        var time = ZIPTime(year: 1980, month: 1, day: 1)
        var at = 0
        while bytes[at...].starts(with: Self.signature), bytes.count >= at + Self.headerLength {
            func number(_ offset: Int, _ width: Int) -> Int {
                (0..<width).reversed().reduce(0) { $0 << 8 | Int(bytes[at + offset + $1]) }
            }
            let name = at + Self.headerLength
            let content = name + number(26, 2)
            let end = content + number(18, 4)
            guard end <= bytes.count else { return nil }
            let (clock, date) = (number(10, 2), number(12, 2))
            time = ZIPTime(
                year: 1980 + date >> 9, month: date >> 5 & 15, day: date & 31, hour: clock >> 11,
                minute: clock >> 5 & 63)
            files.append((String(decoding: bytes[name..<content], as: UTF8.self), Array(bytes[content..<end])))
            at = end
        }
        var writer = ZIPWriter(time: time)
        for (name, content) in files { try? writer.add(name, content) }
        (self.files, isWhole) = (files, writer.finished() == bytes)
    }

    /// The files one after another, as they are compared; the ids in the names of scans stand as addresses have them.
    var text: [UInt8] {
        files.flatMap { name, content in
            let text = String(bytes: content, encoding: .utf8)
            return Array("file \(Self.addressed(name))\n".utf8)
                + (text.map { Array(Self.addressed($0).utf8) } ?? content)
                + [0x0A]
        } + Array("whole: \(isWhole)\n".utf8)
    }

    /// «2026-10-14-7-3.png» holds the day, the entry and the file.
    private static func addressed(_ text: String) -> String {
        text.replacing(/(документы\/\d{4}-\d\d-\d\d)-(\d+)-(\d+)\./) {
            "\($0.1)-/entries/\($0.2)-/attachments/\($0.3)."
        }
    }

    /// Of a local file header (APPNOTE 4.3.7).
    private static let signature: [UInt8] = [0x50, 0x4B, 3, 4]
    private static let headerLength = 30
}
