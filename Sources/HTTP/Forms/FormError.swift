// What can be wrong with a form. Values never appear in an error: they are personal data.

/// Why a form was refused.
public enum FormError: Error, Equatable, Sendable {
    /// The body is neither `application/x-www-form-urlencoded` nor `multipart/form-data`.
    case notAForm
    /// The form says it is in another encoding than UTF-8, such as Windows-1251.
    case unsupportedEncoding
    /// A name or value is not UTF-8.
    case notUTF8
    /// A multipart body does not follow RFC 7578: no boundary, no name, a broken part head.
    case malformed
    /// A multipart body ends before its final boundary.
    case unfinished
    /// More fields or parts than the limit.
    case tooManyFields(limit: Int)
    /// The head of a part is longer than the limit, in bytes.
    case partHeadTooLarge(limit: Int)
    /// A file is longer than the limit, in bytes.
    case fileTooLarge(limit: Int)
    /// The body could not be read back from the disk.
    case unreadable

    /// The status of the answer.
    public var status: Status {
        switch self {
        case .notAForm, .unsupportedEncoding: .unsupportedMediaType
        case .notUTF8, .malformed, .unfinished: .badRequest
        case .tooManyFields, .partHeadTooLarge, .fileTooLarge: .contentTooLarge
        case .unreadable: .internalServerError
        }
    }
}
