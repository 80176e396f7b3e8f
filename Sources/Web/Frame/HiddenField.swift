// A field of a form that nobody sees.
import Mustache

/// A name with its value.
struct HiddenField: Fields {
    let name: String
    let value: String

    static let fields: [Field<HiddenField>] = [.text("name") { $0.name }, .text("value") { $0.value }]
}
