// The address of the site as paper carries it: the address that a paper's QR leads to, and its picture. The picture is drawn with MarkupWriter: one path on a white
// ground with the quiet zone of ISO/IEC 18004 §6.3.8.
import Mustache
import QR

enum CheckAddress {
    /// The address of the check page of a code, as a phone opens it from paper.
    ///
    /// The configured address wins; without it the one that the request came to is the best guess there is.
    static func of(_ code: String, _ context: Context) throws -> String {
        try site(context) + "/check/" + code
    }

    /// The address of the site without a slash at the end.
    static func site(_ context: Context) throws -> String {
        let configuration = context.site.configuration
        guard configuration.publicAddress.isEmpty else { return configuration.publicAddress }
        guard let authority = context.request.head.authority, !authority.isEmpty, authority.utf8.count <= 255 else {
            throw Refusal.badRequest
        }
        return (configuration.isBehindTLS ? "https://" : "http://") + authority
    }

    /// The QR of an address, error correction level M.
    ///
    /// - Throws: `QRCodeError` for an address that no symbol can hold.
    static func picture(
        of address: String, label: String = "Код для проверки подлинности"
    ) throws(QRCodeError) -> SafeHTML {
        let code = try QRCode(address, level: .medium)
        let side = code.size + 2 * QRCode.quietZone
        return MarkupWriter.markup { svg in
            svg.element(
                "svg", .text("viewBox", "0 0 \(side) \(side)"), .text("role", "img"),
                .text("aria-label", label), .text("shape-rendering", "crispEdges")
            ) { svg in
                svg.empty("path", .text("d", "M0 0h\(side)v\(side)h-\(side)z"), .text("fill", "#fff"))
                svg.empty("path", .text("d", code.svgPath()), .text("fill", "#000"))
            }
        }
    }
}
