// The page that a paper's QR opens, for anybody. An unknown code and a malformed one are the same 404, and a name that
// may not be shown leaves no gap to be seen: most papers have none.
import Crypto
import HTTP
import School
import Storage

enum CheckController {
    /// Whether the paper is in force. Nothing of the paper's words is told.
    static func show(_ context: Context) throws -> Response {
        let certificates = context.records.certificates
        guard let code = Encoding.normalisedBase32(context.parameter("code")), (16...64).contains(code.utf8.count),
            let record = try certificates.find(code: code), let facts = try CheckFacts(record, context)
        else { throw Refusal.notFound }
        let page = CheckPage(frame: try Frame("Проверка документа", context), facts: facts)
        return context.render(\.check, page)
    }
}
