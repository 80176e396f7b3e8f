// The paper that may come with a new entry: sent now, or brought along from the form's first try.
import HTTP
import Mustache
import School
import Storage

/// The paper of a form.
struct EntryPaper {
    /// What lies in the store already.
    var held: HeldPaper?
    /// What is wrong with the file that was sent.
    var problem: String?

    /// A form without a paper.
    init() {}

    /// Takes the paper of a form into the store. Blocks: the file has reached the disk when this returns.
    ///
    /// The caller has asked before whether the person may enter anything at all.
    init(_ form: FormData, by user: UserID, _ site: Site) throws(FileStoreError) {
        let store = site.database.files
        held = form["held_paper"].flatMap { HeldPaper($0, for: user, site.configuration.secret, in: store) }
        switch UploadedPaper.read(form) {
        case .none: break
        case .problem(let words): (held, problem) = (nil, words)
        case .paper(let paper):
            let kept = try paper.keep(in: store)
            held = HeldPaper(file: kept.file, preview: kept.preview)
        }
    }
}

/// The field of a form that asks for a paper.
struct EntryPaperPart: Fields {
    let accept = UploadedPaper.accept
    /// The paper that came before, as the form brings it along.
    let held: String?
    let problem: String?

    static let fields: [Field<EntryPaperPart>] = [
        .text("accept") { $0.accept }, .optional("held") { $0.held }, .optional("problem") { $0.problem },
    ]

    init(_ paper: EntryPaper, by user: UserID, _ site: Site) {
        held = paper.held?.text(for: user, site.configuration.secret)
        problem = paper.problem
    }
}
