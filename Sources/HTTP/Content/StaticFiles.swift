// Static files as a table made at start: a request is looked up by its segments, so no request can name a file that was
// not put in, whatever its spelling. Reading the directory is Server's (StaticDirectory.swift). URLs carry the content's
// hash as `?v=`; a right one may be kept for a year, any other is asked about again.

/// A set of static files.
public struct StaticFiles: Sendable {
    /// One file as read from disk.
    public struct File: Sendable {
        /// The path below the root, with "/" between components, such as `css/app.css`.
        public let path: String
        /// The content.
        public let bytes: [UInt8]
        /// When it changed last.
        public let modified: HTTPDate?

        /// A file from its parts.
        public init(path: String, bytes: [UInt8], modified: HTTPDate? = nil) {
            self.path = path
            self.bytes = bytes
            self.modified = modified
        }
    }

    private struct Entry: Sendable {
        /// Under its version: kept for ever.
        let versioned: Representation
        /// Under any other query: asked about each time.
        let plain: Representation
        let version: String
        let versionQuery: String
    }

    private let prefix: String
    private let entries: [String: Entry]

    /// A table of these files under a prefix such as `static`, without slashes around it; empty for the root.
    public init(_ files: [File], prefix: String) {
        self.prefix = prefix
        var entries: [String: Entry] = [:]
        for file in files {
            let etag = ETag(hashing: file.bytes)
            let version = String(etag.opaque.prefix(12))
            func content(_ caching: FieldValue) -> Representation {
                Representation(
                    body: .shared(SharedBytes(file.bytes)), contentType: ContentType.ofFile(named: file.path),
                    validators: Validators(etag: etag, lastModified: file.modified),
                    fields: [(.cacheControl, caching)])
            }
            entries[file.path] = Entry(
                versioned: content("public, max-age=31536000, immutable"), plain: content("no-cache"),
                version: version, versionQuery: "v=" + version)
        }
        self.entries = entries
    }

    /// The paths of all files, sorted.
    public var paths: [String] { entries.keys.sorted() }

    /// The URL of a file with its version, such as `/static/css/app.css?v=0a1b2c`; nil when there is no such file.
    public func url(_ path: String) -> String? {
        entries[path].map { (prefix.isEmpty ? "/" : "/\(prefix)/") + "\(path)?v=\($0.version)" }
    }

    /// The answer to a request below the prefix, or nil when there is no such file.
    public func response(to head: RequestHead) -> Response? {
        var segments = head.target.path.segments[...]
        if !prefix.isEmpty { guard segments.popFirst() == prefix else { return nil } }
        // An escaped slash is part of a name, and no file's name has one: the file keeps a single spelling.
        guard !segments.contains(where: { $0.utf8.contains(UInt8(ascii: "/")) }) else { return nil }
        let path = segments.count == 1 ? segments[segments.startIndex] : segments.joined(separator: "/")
        guard let entry = entries[path] else { return nil }
        let content = head.target.query == entry.versionQuery ? entry.versioned : entry.plain
        return content.response(to: head)
    }
}
