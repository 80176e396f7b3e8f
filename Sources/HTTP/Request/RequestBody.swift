// The body of a request: small ones in memory, large ones in a file that the server wrote while it read. This
// module does no input or output: a spooled file is read through the closures that the server gives it.

/// A request body, or a part of one.
public enum RequestBody: Sendable {
    /// In memory.
    case bytes([UInt8])
    /// A range of a file on disk.
    case spooled(SpooledFile, Range<Int>)

    /// Its length in bytes.
    public var count: Int {
        switch self {
        case .bytes(let bytes): bytes.count
        case .spooled(_, let range): range.count
        }
    }

    /// Whether it has no bytes.
    public var isEmpty: Bool { count == 0 }

    /// All of it in memory; nil when the disk fails.
    public func load() -> [UInt8]? {
        switch self {
        case .bytes(let bytes): bytes
        case .spooled(let file, let range): file.read(range)
        }
    }

    /// The part with these offsets, counted from the start of this body. A range of bytes is copied.
    func part(_ range: Range<Int>) -> RequestBody {
        switch self {
        case .bytes(let bytes): .bytes(Array(bytes[range]))
        case .spooled(let file, let whole):
            .spooled(file, whole.lowerBound + range.lowerBound..<whole.lowerBound + range.upperBound)
        }
    }
}

/// A body on disk; the file is gone when the last reference is.
public final class SpooledFile: Sendable {
    private let reading: @Sendable (Range<Int>) -> [UInt8]?
    private let discarding: @Sendable () -> Void

    /// A file read by `reading` (nil when the disk fails or the range is short) and removed by `discarding`.
    public init(
        reading: @escaping @Sendable (Range<Int>) -> [UInt8]?, discarding: @escaping @Sendable () -> Void
    ) {
        self.reading = reading
        self.discarding = discarding
    }

    deinit { discarding() }

    /// The bytes of this range of the file; nil when the disk fails.
    public func read(_ range: Range<Int>) -> [UInt8]? { reading(range) }
}
