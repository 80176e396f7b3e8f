// Schema: the fields of one type without the type, so that templates can be bound. Values of binding only.

/// The declared fields of a type.
struct Schema: Sendable {
    /// A field without its owner's type.
    struct Entry: Sendable {
        let name: String
        let kind: FieldKind
        let reader: any FieldReader
        let part: (@Sendable () -> Schema)?
        let mayBeUnused: Bool
    }

    let type: ObjectIdentifier
    let typeName: String
    let entries: [Entry]

    init<Owner: Fields>(of owner: Owner.Type) {
        type = ObjectIdentifier(owner)
        typeName = "\(owner)"
        entries = owner.fields.map {
            Entry(name: $0.name, kind: $0.kind, reader: $0.reader, part: $0.part, mayBeUnused: $0.mayBeUnused)
        }
    }

    /// The fields of a text in a list of texts: none.
    static var ofText: Schema { Schema() }

    private init() {
        type = ObjectIdentifier(String.self)
        typeName = "String"
        entries = []
    }

    /// The field of a name. O(fields).
    func entry(_ name: some StringProtocol) -> Entry? {
        entries.first { $0.name == name }
    }

    /// A name declared twice, if there is one.
    var duplicate: String? {
        var seen: Set<String> = []
        return entries.first { !seen.insert($0.name).inserted }?.name
    }
}
