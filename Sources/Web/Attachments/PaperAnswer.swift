// A paper on its way out. Its type is the one that was recognised when it came; whatever is inside, a browser neither
// runs nor embeds it. Its name is made here and says nothing about a person. Sent from the file, never read into memory.
import HTTP
import Media
import Storage

enum PaperAnswer {
    /// Nothing inside may load or run anything.
    private static let policy: FieldValue = "sandbox; default-src 'none'; frame-ancestors 'none'"

    /// The answer to a request for a kept file, with ranges (RFC 9110 section 14).
    ///
    /// - Parameter number: what the name ends with, so that two papers in one folder differ.
    static func make(_ file: StoredFile, _ number: String, _ context: Context) -> Response {
        let path = context.site.database.files.path(of: file.hash)
        // The digest is of hexadecimal digits, which every tag may hold.
        let tag = ETag(String(file.hash.hexadecimal.prefix(32))) ?? ETag(hashing: [])
        let content = Representation(
            body: .file(path: path, range: 0..<file.size), contentType: FieldValue(file.kind.mediaType) ?? "",
            validators: Validators(etag: tag),
            fields: [
                (.cacheControl, "private, no-store"), (.contentDisposition, disposition(file.kind, number)),
                (.contentSecurityPolicy, policy), ("Cross-Origin-Resource-Policy", "same-origin"),
            ])
        return content.response(to: context.request.head)
    }

    /// RFC 6266 with the name in both forms. A document is handed over instead of shown: readers built into browsers do
    /// not start inside a sandbox.
    private static func disposition(_ kind: MediaKind, _ number: String) -> FieldValue {
        let end = "-\(number).\(kind.fileExtension)"
        let russian = "%D0%B4%D0%BE%D0%BA%D1%83%D0%BC%D0%B5%D0%BD%D1%82" + end
        let manner = kind.isPicture ? "inline" : "attachment"
        return FieldValue("\(manner); filename=\"document\(end)\"; filename*=UTF-8''\(russian)") ?? "attachment"
    }
}
