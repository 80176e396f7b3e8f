// A folder as one file that every system opens: ZIP after PKWARE APPNOTE 6.3.10, files stored without compression, names
// in UTF-8 (general purpose bit 11). Files are added whole and kept in memory: the caller bounds what it adds. Without
// ZIP64: a file or an archive of 4 GiB, and more than 65 535 files, are refused.
import Checksum

/// Why a file was not added.
public enum ZIPError: Error, Equatable {
    /// Empty, absolute, with a backslash, a control character, or a part that is empty, `.` or `..`.
    case unsafeName
    /// A file of that name is there already.
    case repeatedName
    /// The archive would pass a limit of the format.
    case tooLarge
}

/// When the files of an archive were made, in the two seconds' steps of the format; civil time without a zone.
public struct ZIPTime: Sendable, Equatable {
    let date: UInt16
    let time: UInt16

    /// A moment; years before 1980 count as 1980, after 2107 as 2107.
    public init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0) {
        let years = UInt16(min(max(year, 1980), 2107) - 1980)
        date = years << 9 | UInt16(min(max(month, 1), 12)) << 5 | UInt16(min(max(day, 1), 31))
        time = UInt16(min(max(hour, 0), 23)) << 11 | UInt16(min(max(minute, 0), 59)) << 5
    }
}

/// Writes an archive, file by file.
public struct ZIPWriter: Sendable {
    private let time: ZIPTime
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var names: Set<String> = []

    /// An empty archive whose files are of that time.
    public init(time: ZIPTime) { self.time = time }

    /// The bytes of the files added so far, without the directory at the end.
    public var count: Int { bytes.count }

    /// Adds a file.
    ///
    /// - Parameter name: the path within the archive, parts divided by `/`.
    public mutating func add(_ name: String, _ content: [UInt8]) throws(ZIPError) {
        guard Self.isSafe(name) else { throw .unsafeName }
        guard !names.contains(name) else { throw .repeatedName }
        let path = Array(name.utf8)
        let end = bytes.count + directory.count + content.count + 2 * path.count + 200
        guard end < 0xFFFF_FFFF, names.count < 0xFFFF, path.count <= 0xFFFF else { throw .tooLarge }
        names.insert(name)
        let offset = UInt32(bytes.count)
        var common: [UInt8] = []
        // Version needed 2.0, names in UTF-8, method 0: stored.
        for value in [20, 0x0800, 0, time.time, time.date] as [UInt16] { Self.append(value, to: &common) }
        for value in [CRC32.of(content[...]), UInt32(content.count), UInt32(content.count)] {
            Self.append(value, to: &common)
        }
        Self.append(UInt16(path.count), to: &common)
        Self.append(UInt16(0), to: &common)

        Self.append(UInt32(0x0403_4B50), to: &bytes)
        bytes += common + path + content

        Self.append(UInt32(0x0201_4B50), to: &directory)
        // Made by: Unix (3), version 2.0.
        Self.append(UInt16(3 << 8 | 20), to: &directory)
        directory += common
        // No comment, first disk, no internal attributes.
        for value in [0, 0, 0] as [UInt16] { Self.append(value, to: &directory) }
        // A regular file, 0644.
        Self.append(UInt32(0o100644) << 16, to: &directory)
        Self.append(offset, to: &directory)
        directory += path
    }

    /// The whole archive.
    public func finished() -> [UInt8] {
        var result = bytes + directory
        Self.append(UInt32(0x0605_4B50), to: &result)
        for value in [0, 0, UInt16(names.count), UInt16(names.count)] as [UInt16] { Self.append(value, to: &result) }
        for value in [UInt32(directory.count), UInt32(bytes.count)] { Self.append(value, to: &result) }
        Self.append(UInt16(0), to: &result)
        return result
    }

    /// Whether unpacking the name stays inside the folder that it is unpacked into, on every system.
    private static func isSafe(_ name: String) -> Bool {
        guard !name.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "\\" || $0 == ":" }) else { return false }
        return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && $0 != "." && $0 != ".."
        }
    }

    private static func append<Value: FixedWidthInteger>(_ value: Value, to bytes: inout [UInt8]) {
        for index in 0..<(Value.bitWidth / 8) { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
    }
}
