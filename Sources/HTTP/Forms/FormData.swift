// A form after parsing: fields in the order sent, duplicates kept, and files.

/// The fields and files of a form.
public struct FormData: Sendable {
    /// How large a form may be; its bytes are limited before, by the route.
    public struct Limits: Sendable {
        /// Number of fields and files together.
        public var fields = 1000
        /// Bytes of the head of one part of a multipart form.
        public var partHead = 4 * 1024
        /// Bytes of one file.
        public var file = 10 * 1024 * 1024

        /// The defaults.
        public init() {}
    }

    /// Names and values, in the order sent.
    public let pairs: [(name: String, value: String)]
    /// The files chosen, in the order sent; an input left empty gives none.
    public let files: [FilePart]

    /// A form from its parts.
    public init(pairs: [(name: String, value: String)] = [], files: [FilePart] = []) {
        self.pairs = pairs
        self.files = files
    }

    /// The first value with this name, or nil.
    public subscript(name: String) -> String? {
        pairs.first { $0.name == name }?.value
    }

    /// Every value with this name, in order.
    public func all(_ name: String) -> [String] {
        pairs.filter { $0.name == name }.map(\.value)
    }

    /// The first file with this name, or nil.
    public func file(_ name: String) -> FilePart? {
        files.first { $0.name == name }
    }
}

/// A file of a multipart form.
public struct FilePart: Sendable {
    /// The name of the form's input.
    public let name: String
    /// The last component of the file's name as the client tells it: for showing, never for opening.
    public let filename: String
    /// The media type as the client tells it, or nil; not to be believed.
    public let contentType: String?
    /// The content, in memory or in the spooled body.
    public let content: RequestBody

    /// The content in memory; empty when the disk fails (`content.load()` tells that apart).
    public var bytes: [UInt8] { content.load() ?? [] }
}
