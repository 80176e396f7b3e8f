// Response fields that protect the person in front of the browser, put on every answer in one place.
import HTTP

/// What every answer carries, also one that the program makes beside the site (files, refusals).
public enum Protection {
    /// Own files only: no inline script or style, no frames, forms go to the site itself.
    static let policy: FieldValue = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; \
        connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
        """

    /// Adds the fields; a policy or caching rule that the answer already has stays.
    public static func apply(to response: inout Response) {
        if response.fields[.contentSecurityPolicy] == nil {
            response.fields.set(.contentSecurityPolicy, policy)
        }
        response.fields.set(.contentTypeOptions, "nosniff")
        response.fields.set("Referrer-Policy", "same-origin")
        response.fields.set("Cross-Origin-Opener-Policy", "same-origin")
        if response.fields[.cacheControl] == nil {
            // A page with names must not come back from any cache, the browser's own after logout included.
            response.fields.set(.cacheControl, "no-store")
        }
    }
}
