// Media types of what we send (RFC 9110 §8.3): by file name, never by looking at the content.

/// Media types.
public enum ContentType {
    /// A page.
    public static let html: FieldValue = "text/html; charset=utf-8"
    /// Plain text.
    public static let text: FieldValue = "text/plain; charset=utf-8"

    /// The type of a file by the letters after the last dot; `application/octet-stream` when they are unknown.
    public static func ofFile(named name: String) -> FieldValue {
        guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
        switch name[name.index(after: dot)...].lowercased() {
        case "css": return "text/css; charset=utf-8"
        case "csv": return "text/csv; charset=utf-8"
        case "gif": return "image/gif"
        case "html": return html
        case "ico": return "image/x-icon"
        case "jpg", "jpeg": return "image/jpeg"
        case "js", "mjs": return "text/javascript; charset=utf-8"
        case "json": return "application/json"
        case "pdf": return "application/pdf"
        case "png": return "image/png"
        case "svg": return "image/svg+xml; charset=utf-8"
        case "txt": return text
        case "webmanifest": return "application/manifest+json"
        case "webp": return "image/webp"
        case "woff2": return "font/woff2"
        case "xml": return "application/xml; charset=utf-8"
        case "zip": return "application/zip"
        default: return "application/octet-stream"
        }
    }
}
