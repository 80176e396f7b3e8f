// Conditional requests (RFC 9110 §13) and If-Range, as pure functions over a head and the state of a resource.

/// What a request's conditions decide.
public enum PreconditionResult: Sendable, Equatable {
    /// The request is carried out.
    case proceed
    /// 304: what the client has is current.
    case notModified
    /// 412: the resource is not what the client believes.
    case failed
}

/// What a request's Range decides.
public enum RangeResult: Sendable, Equatable {
    /// The whole content, 200.
    case whole
    /// This part, 206.
    case part(Range<Int>)
    /// 416: no byte of the content is asked for.
    case unsatisfiable
}

/// The state of a resource that conditions are evaluated against.
public struct Validators: Sendable {
    /// The entity tag.
    public var etag: ETag
    /// When it changed last; nil when unknown.
    public var lastModified: HTTPDate?

    /// Validators of a resource.
    public init(etag: ETag, lastModified: HTTPDate? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }

    /// Evaluates the conditions in the order of RFC 9110 §13.2.2. A malformed condition counts as absent.
    public func evaluate(_ head: RequestHead) -> PreconditionResult {
        let fields = head.fields
        if fields.first(.ifMatch) != nil {
            if !matches(fields.values(.ifMatch), ETag.stronglyEquals) { return .failed }
        } else if let since = date(fields[.ifUnmodifiedSince]), let lastModified, lastModified > since {
            return .failed
        }
        let reads = head.method == .get || head.method == .head
        if fields.first(.ifNoneMatch) != nil {
            if matches(fields.values(.ifNoneMatch), ETag.weaklyEquals) { return reads ? .notModified : .failed }
        } else if reads, let since = date(fields[.ifModifiedSince]), let lastModified, lastModified <= since {
            return .notModified
        }
        return .proceed
    }

    /// Evaluates Range and If-Range for content of `count` bytes (RFC 9110 §13.1.5, §14.2).
    ///
    /// Only GET, only the unit bytes, only one range: anything else is the whole content, as the RFC allows.
    public func range(_ head: RequestHead, count: Int) -> RangeResult {
        guard head.method == .get, let text = head.fields[.range], allowsRange(head.fields[.ifRange]) else {
            return .whole
        }
        return ByteRange.evaluate(text, count: count)
    }

    private func allowsRange(_ ifRange: String?) -> Bool {
        guard let ifRange else { return true }
        if let tags = ETag.list(ifRange), tags.count == 1 { return etag.stronglyEquals(tags[0]) }
        // §13.1.5: a date is used for exact comparison only.
        return lastModified != nil && date(ifRange) == lastModified
    }

    private func matches(_ lines: [String], _ equals: (ETag) -> (ETag) -> Bool) -> Bool {
        let text = lines.joined(separator: ", ")
        if text == "*" { return true }
        return (ETag.list(text) ?? []).contains { equals(etag)($0) }
    }

    private func date(_ text: String?) -> HTTPDate? {
        // The century of a two-digit year matters to no file of this product: 2026 stands for "now".
        text.flatMap { HTTPDate($0, now: HTTPDate(seconds: 1_767_225_600)) }
    }
}
