// A nomination on the pupil's own page: what the newest edition of a board says.
import Mustache
import School
import Storage

/// «Спортивная гордость», сентябрь 2026.
struct NominationRow: Fields {
    let title: String
    let month: String

    static let fields: [Field<NominationRow>] = [.text("title") { $0.title }, .text("month") { $0.month }]

    init(_ nomination: NominationAwarded) {
        (title, month) = (nomination.title, RussianDate.month(nomination.month))
    }
}
