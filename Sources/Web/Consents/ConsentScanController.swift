// The scan of a signed paper: added and looked at by the class teacher. The file reaches the disk before the transaction
// that refers to it begins.
import HTTP
import School
import Storage

enum ConsentScanController {
    /// The newest scan.
    static func show(_ context: Context) throws -> Response {
        let found = try ConsentController.find(context.access(), context)
        guard let file = try context.records.consents.scan(of: found.consent.id) else { throw Refusal.notFound }
        return PaperAnswer.make(file, String(found.consent.id.raw), context)
    }

    /// Adds a scan; the same file sent twice is one.
    static func create(_ context: Context) throws -> Response {
        let found = try ConsentController.find(context.access(), context)
        let (today, now, ids) = (context.today, context.now, (found.schoolClass.id, found.consent.id))
        switch UploadedPaper.read(try context.form()) {
        case .none: return try refuse("Выберите фото или PDF подписанной бумаги.", found, context)
        case .problem(let words): return try refuse(words, found, context)
        case .paper(let paper):
            let file = try paper.keep(in: context.site.database.files).file
            try context.write { transaction, access in
                let found = try ConsentController.find(access, ids.0, ids.1, today)
                try transaction.addScan(file, to: found.consent.id, by: access.viewer.user, at: now)
            }
            return context.redirect(ConsentPath.consent(ids.0, ids.1).text, Notice(.documentAdded))
        }
    }

    private static func refuse(
        _ words: String, _ found: ConsentController.Found, _ context: Context
    ) throws -> Response {
        try ConsentController.page(
            found, context, sent: nil, problem: nil, scanProblem: words, status: .unprocessableContent)
    }
}
