struct MarkupState: Equatable {
    mutating func advance(over bytes: ArraySlice<UInt8>) {}
    mutating func advanceOverValue() {}
    func danger(for kind: FieldKind) -> String? { nil }
    mutating func join(_ other: MarkupState) -> Bool { true }
    static func isAddress(_ name: String) -> Bool { ["href", "src", "action", "formaction", "xlink:href"].contains(name) }
}
