// A resource that has content and validators — a static file, an attachment — and how it answers GET and HEAD: with
// 200, 206, 304, 412 or 416. One function for all of them, so that no controller evaluates conditions by hand.

/// Content with what caches need to know of it.
public struct Representation: Sendable {
    /// The content.
    public let body: ResponseBody
    /// Its tag and date.
    public let validators: Validators
    /// What a 304 carries (RFC 9110 §15.4.5), and what a 200 does: made once, as one content answers many requests.
    private let validating: ResponseFields
    private let whole: ResponseFields

    /// Content from its parts; `fields` are sent with every answer: Cache-Control, Content-Disposition, Vary.
    public init(
        body: ResponseBody, contentType: FieldValue, validators: Validators, fields: ResponseFields = []
    ) {
        self.body = body
        self.validators = validators
        var fields = fields
        fields.append(.etag, validators.etag.value)
        if let date = validators.lastModified { fields.append(.lastModified, date.value) }
        validating = fields
        fields.append(.contentType, contentType)
        fields.append(.acceptRanges, "bytes")
        fields.append(.contentTypeOptions, "nosniff")
        whole = fields
    }

    /// The answer to a request for this content. HEAD is answered like GET; the server drops the body.
    public func response(to head: RequestHead) -> Response {
        guard head.method == .get || head.method == .head else { return .methodNotAllowed([.get, .head]) }
        switch validators.evaluate(head) {
        case .failed: return Response(.preconditionFailed)
        case .notModified: return Response(.notModified, fields: validating)
        case .proceed: break
        }
        switch validators.range(head, count: body.count) {
        case .whole:
            return Response(.ok, fields: whole, body: body)
        case .part(let range):
            var fields = whole
            // Digits and literals only: never refused.
            let value = FieldValue("bytes \(range.lowerBound)-\(range.upperBound - 1)/\(body.count)") ?? ""
            fields.append(.contentRange, value)
            return Response(.partialContent, fields: fields, body: body.part(range))
        case .unsatisfiable:
            return Response(
                .rangeNotSatisfiable, fields: [(.contentRange, FieldValue("bytes */\(body.count)") ?? "")])
        }
    }
}

extension ResponseBody {
    /// A range of this body, without copying.
    func part(_ range: Range<Int>) -> ResponseBody {
        switch self {
        case .empty: .empty
        case .bytes(let bytes): .shared(SharedBytes(bytes, range: range))
        case .shared(let shared):
            .shared(
                SharedBytes(
                    shared.bytes,
                    range: shared.range.lowerBound + range.lowerBound..<shared.range.lowerBound + range.upperBound))
        case .file(let path, let whole):
            .file(path: path, range: whole.lowerBound + range.lowerBound..<whole.lowerBound + range.upperBound)
        }
    }
}
