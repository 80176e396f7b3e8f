// What the second of two people sees who decide about one entry at once: what the first has done, and that nothing was
// overwritten.
import Mustache
import School
import Storage

/// The answer 409 about an entry.
struct ConflictPage: Page {
    let frame: Frame
    let title: String
    /// Whose entry it is.
    let subtitle: String
    let tag: StateTag
    /// «Подтверждено школой».
    let step: String
    /// Who did it and when.
    let signature: String
    /// Empty where the step has none.
    let reason: String
    let address: URLText
    /// Where the person wanted to go after the decision.
    let onward: URLText?

    static let template = "entry/conflict"
    static let fields: [Field<ConflictPage>] = [
        .object("frame") { $0.frame }, .text("title") { $0.title }, .text("subtitle") { $0.subtitle },
        .object("tag") { $0.tag }, .text("step") { $0.step }, .text("signature") { $0.signature },
        .optional("reason") { $0.reason.isEmpty ? nil : $0.reason }, .url("address") { $0.address },
        .optionalURL("onward") { $0.onward },
    ]
}
