// FieldReader: reads one field through an untyped pointer to its owner.
//
// Rules: a pointer given to a reader points to an initialised value of the reader's `Owner`. `PageBinding` proves it
// once, when the template is bound: it only pairs a reader with the frame of the type that declared it, and frames
// are filled by `PageFrames` from the page itself or by the `forEach` of the reader that declared the part. That is
// why `assumingMemoryBound` is right here, and only here. No reader keeps a pointer.
//
// `Owner` is `~Copyable` so that the compiler refuses to copy it: a row read as a copyable value was copied whole for
// every field, with a retain for each of its strings, which was half of the time of a page.

/// Reads a field; the default is a value that is always there and prints nothing.
protocol FieldReader: Sendable {
    /// Prints the value, escaped as its kind asks.
    func write(_ owner: UnsafeRawPointer, into output: inout ByteBuffer)
    /// Whether an inverted section is printed.
    func isEmpty(_ owner: UnsafeRawPointer) -> Bool
    /// Calls the body for every row or part, or once with the owner for a value that is present.
    func forEach(_ owner: UnsafeRawPointer, _ body: (UnsafeRawPointer) -> Void)
}

extension FieldReader {
    func write(_ owner: UnsafeRawPointer, into output: inout ByteBuffer) {}
    func isEmpty(_ owner: UnsafeRawPointer) -> Bool { false }
    func forEach(_ owner: UnsafeRawPointer, _ body: (UnsafeRawPointer) -> Void) {
        if !isEmpty(owner) { body(owner) }
    }
}

// MARK: - Single values

struct TextReader<Owner: ~Copyable>: FieldReader {
    let read: @Sendable (borrowing Owner) -> String
    func write(_ owner: UnsafeRawPointer, into output: inout ByteBuffer) {
        output.escape(read(owner.assumingMemoryBound(to: Owner.self).pointee))
    }
}

struct NumberReader<Owner: ~Copyable>: FieldReader {
    let read: @Sendable (borrowing Owner) -> Int
    func write(_ owner: UnsafeRawPointer, into output: inout ByteBuffer) {
        output.append(read(owner.assumingMemoryBound(to: Owner.self).pointee))
    }
}

struct URLReader<Owner: ~Copyable>: FieldReader {
    let read: @Sendable (borrowing Owner) -> URLText
    func write(_ owner: UnsafeRawPointer, into output: inout ByteBuffer) {
        output.escape(read(owner.assumingMemoryBound(to: Owner.self).pointee).text)
    }
}

struct HTMLReader<Owner: ~Copyable>: FieldReader {
    let read: @Sendable (borrowing Owner) -> SafeHTML
    func write(_ owner: UnsafeRawPointer, into output: inout ByteBuffer) {
        output.append(read(owner.assumingMemoryBound(to: Owner.self).pointee).bytes)
    }
}

struct FlagReader<Owner: ~Copyable>: FieldReader {
    let read: @Sendable (borrowing Owner) -> Bool
    func isEmpty(_ owner: UnsafeRawPointer) -> Bool {
        !read(owner.assumingMemoryBound(to: Owner.self).pointee)
    }
}

// MARK: - Optional values

struct OptionalTextReader<Owner: ~Copyable>: FieldReader {
    let read: @Sendable (borrowing Owner) -> String?
    func write(_ owner: UnsafeRawPointer, into output: inout ByteBuffer) {
        if let text = read(owner.assumingMemoryBound(to: Owner.self).pointee) { output.escape(text) }
    }
    func isEmpty(_ owner: UnsafeRawPointer) -> Bool {
        read(owner.assumingMemoryBound(to: Owner.self).pointee) == nil
    }
}

struct OptionalNumberReader<Owner: ~Copyable>: FieldReader {
    let read: @Sendable (borrowing Owner) -> Int?
    func write(_ owner: UnsafeRawPointer, into output: inout ByteBuffer) {
        if let number = read(owner.assumingMemoryBound(to: Owner.self).pointee) { output.append(number) }
    }
    func isEmpty(_ owner: UnsafeRawPointer) -> Bool {
        read(owner.assumingMemoryBound(to: Owner.self).pointee) == nil
    }
}

struct OptionalURLReader<Owner: ~Copyable>: FieldReader {
    let read: @Sendable (borrowing Owner) -> URLText?
    func write(_ owner: UnsafeRawPointer, into output: inout ByteBuffer) {
        if let url = read(owner.assumingMemoryBound(to: Owner.self).pointee) { output.escape(url.text) }
    }
    func isEmpty(_ owner: UnsafeRawPointer) -> Bool {
        read(owner.assumingMemoryBound(to: Owner.self).pointee) == nil
    }
}

struct OptionalHTMLReader<Owner: ~Copyable>: FieldReader {
    let read: @Sendable (borrowing Owner) -> SafeHTML?
    func write(_ owner: UnsafeRawPointer, into output: inout ByteBuffer) {
        if let html = read(owner.assumingMemoryBound(to: Owner.self).pointee) { output.append(html.bytes) }
    }
    func isEmpty(_ owner: UnsafeRawPointer) -> Bool {
        read(owner.assumingMemoryBound(to: Owner.self).pointee) == nil
    }
}

// MARK: - Rows and parts

struct ListReader<Owner: ~Copyable, Row>: FieldReader {
    let read: @Sendable (borrowing Owner) -> [Row]
    func isEmpty(_ owner: UnsafeRawPointer) -> Bool {
        read(owner.assumingMemoryBound(to: Owner.self).pointee).isEmpty
    }
    func forEach(_ owner: UnsafeRawPointer, _ body: (UnsafeRawPointer) -> Void) {
        read(owner.assumingMemoryBound(to: Owner.self).pointee).withUnsafeBufferPointer { rows in
            guard let first = rows.baseAddress else { return }
            for index in 0..<rows.count { body(UnsafeRawPointer(first + index)) }
        }
    }
}

struct ObjectReader<Owner: ~Copyable, Part>: FieldReader {
    let read: @Sendable (borrowing Owner) -> Part
    func forEach(_ owner: UnsafeRawPointer, _ body: (UnsafeRawPointer) -> Void) {
        withUnsafePointer(to: read(owner.assumingMemoryBound(to: Owner.self).pointee)) { body(UnsafeRawPointer($0)) }
    }
}

struct OptionalObjectReader<Owner: ~Copyable, Part>: FieldReader {
    let read: @Sendable (borrowing Owner) -> Part?
    func isEmpty(_ owner: UnsafeRawPointer) -> Bool {
        read(owner.assumingMemoryBound(to: Owner.self).pointee) == nil
    }
    func forEach(_ owner: UnsafeRawPointer, _ body: (UnsafeRawPointer) -> Void) {
        guard let part = read(owner.assumingMemoryBound(to: Owner.self).pointee) else { return }
        withUnsafePointer(to: part) { body(UnsafeRawPointer($0)) }
    }
}

/// A text of a list of texts: the frame itself.
struct ElementReader: FieldReader {
    func write(_ owner: UnsafeRawPointer, into output: inout ByteBuffer) {
        output.escape(owner.assumingMemoryBound(to: String.self).pointee)
    }
}

/// A field of a part: `nav.title`.
struct PathReader: FieldReader {
    let part: any FieldReader
    let field: any FieldReader
    func write(_ owner: UnsafeRawPointer, into output: inout ByteBuffer) {
        part.forEach(owner) { field.write($0, into: &output) }
    }
    func isEmpty(_ owner: UnsafeRawPointer) -> Bool {
        var isEmpty = true
        part.forEach(owner) { isEmpty = field.isEmpty($0) }
        return isEmpty
    }
    func forEach(_ owner: UnsafeRawPointer, _ body: (UnsafeRawPointer) -> Void) {
        part.forEach(owner) { field.forEach($0, body) }
    }
}
