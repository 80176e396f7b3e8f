// A directory of its own for one test, removed with it.
import Foundation

/// A fresh directory that disappears when nobody holds it any more.
public final class TemporaryDirectory: Sendable {
    /// Its absolute path.
    public let path: String

    /// Makes the directory.
    public init() throws {
        path = NSTemporaryDirectory() + "doska-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Takes a file or a directory from another one, if it is there.
    public func copy(_ name: String, from other: TemporaryDirectory) throws {
        guard FileManager.default.fileExists(atPath: other.file(name)) else { return }
        try FileManager.default.copyItem(atPath: other.file(name), toPath: file(name))
    }

    /// The path of a file in it.
    public func file(_ name: String) -> String { path + "/" + name }
}

/// Places in the checkout, found from where this file was compiled.
public enum Checkout {
    /// The top of the checkout, without a slash at the end.
    public static let root: String = {
        var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast(3)
        return parts.joined(separator: "/")
    }()

    /// The text of every template by its name.
    public static func templates() throws -> [String: [UInt8]] {
        let top = root + "/Templates"
        var found: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: top) where path.hasSuffix(".html") {
            found[String(path.dropLast(5))] = try bytes(top + "/" + path)
        }
        return found
    }

    /// A file of `Tests/Corpus`.
    public static func corpus(_ name: String) throws -> [UInt8] { try bytes(root + "/Tests/Corpus/" + name) }

    private static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }
}
