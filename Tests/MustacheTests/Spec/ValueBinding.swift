// ValueBinding: names resolved while rendering, in a tree of values, as the specification has it. Only this differs
// from pages: lexer, parser, compiler, program and escaping are those of the product.

@testable import Mustache

/// A value of the specification's data.
enum Value: Sendable {
    case null
    case bool(Bool)
    case text(String)
    case list([Value])
    case object([String: Value])

    /// What an inverted section is printed for.
    var isFalsy: Bool {
        switch self {
        case .null, .bool(false): true
        case .list(let items): items.isEmpty
        default: false
        }
    }
}

/// A name to be looked up while rendering.
struct PathSlot: Sendable {
    let path: [String]
    let isEscaped: Bool
}

/// Takes every name.
struct ValueBinding: NameBinding {
    mutating func literal(_ bytes: ArraySlice<UInt8>) {}

    mutating func variable(_ name: Name, isEscaped: Bool, in source: Source) throws(TemplateError) -> PathSlot {
        slot(name, isEscaped: isEscaped)
    }

    mutating func beginSection(
        _ name: Name, isInverted: Bool, in source: Source
    ) throws(TemplateError) -> PathSlot {
        slot(name, isEscaped: false)
    }

    mutating func endSection(_ name: Name, in source: Source) throws(TemplateError) {}

    private func slot(_ name: Name, isEscaped: Bool) -> PathSlot {
        let path = name.text == "." ? [] : name.text.split(separator: ".").map(String.init)
        return PathSlot(path: path, isEscaped: isEscaped)
    }
}

/// The context stack of the specification.
struct ValueFrames: Frames {
    private var stack: [Value]

    init(_ data: Value) {
        stack = [data]
    }

    func write(_ slot: PathSlot, into output: inout ByteBuffer) {
        guard case .text(let text) = find(slot) else { return }
        if slot.isEscaped { output.escape(text) } else { output.append(Array(text.utf8)) }
    }

    func isEmpty(_ slot: PathSlot) -> Bool { find(slot).isFalsy }

    mutating func forEach(
        _ slot: PathSlot, into output: inout ByteBuffer, _ body: (inout ValueFrames, inout ByteBuffer) -> Void
    ) {
        let value = find(slot)
        guard !value.isFalsy else { return }
        var rows = [value]
        if case .list(let items) = value { rows = items }
        for row in rows {
            stack.append(row)
            body(&self, &output)
            stack.removeLast()
        }
    }

    /// The first part of a path is searched outward; the rest is not (interpolation, "dotted names").
    private func find(_ slot: PathSlot) -> Value {
        guard let first = slot.path.first else { return stack.last ?? .null }
        for case .object(let fields) in stack.reversed() {
            guard var value = fields[first] else { continue }
            for part in slot.path.dropFirst() {
                guard case .object(let inner) = value, let next = inner[part] else { return .null }
                value = next
            }
            return value
        }
        return .null
    }
}
