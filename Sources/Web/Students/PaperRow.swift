// A paper of the school on the pupil's own page.
import Mustache
import School
import Storage

/// «Свидетельство за октябрь 2026 года», № ДУ-2026/27-0001.
struct PaperRow: Fields {
    let title: String
    let number: String
    let address: URLText

    static let fields: [Field<PaperRow>] = [
        .text("title") { $0.title }, .text("number") { $0.number }, .url("address") { $0.address },
    ]

    init(_ paper: PaperReceived) {
        title = "\(paper.kind.title) \(RussianDate.forMonth(paper.month))"
        number = paper.number.text
        address = .path("certificates", String(paper.id.raw))
    }
}
