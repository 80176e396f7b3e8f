// ByteBuffer: where a page is written. One growing block of memory; text is escaped by runs, numbers are written
// as digits, literals are copied whole.
//
// Rules: the only unsafe memory that is written to in this module. Every append reserves before it writes, so
// `count <= capacity` always holds. It must not know of templates.

/// A growing block of bytes with one owner.
struct ByteBuffer: ~Copyable {
    private var memory: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        memory = .allocate(capacity: self.capacity)
    }

    deinit {
        memory.deallocate()
    }

    /// What was written so far; valid inside the closure only.
    func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        body(UnsafeBufferPointer(start: memory, count: count))
    }

    /// A copy of what was written.
    var bytes: [UInt8] { withBytes { Array($0) } }

    @inline(__always)
    private mutating func reserve(_ extra: Int) {
        if capacity - count < extra { grow(extra) }
    }

    @inline(never)
    private mutating func grow(_ extra: Int) {
        let larger = max(capacity * 2, count + extra)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.initialize(from: memory, count: count)
        memory.deallocate()
        memory = moved
        capacity = larger
    }

    // MARK: Bytes as they are

    /// Copies bytes as they are.
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        (memory + count).initialize(from: start, count: bytes.count)
        count += bytes.count
    }

    /// Copies bytes as they are.
    mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    /// Copies text as it is. Only for text of the program itself.
    mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func append(_ byte: UInt8) {
        reserve(1)
        memory[count] = byte
        count += 1
    }

    // MARK: Numbers

    /// Writes a number in decimal digits.
    mutating func append(_ number: Int) {
        // 19 digits and a sign are the most that 64 bits need; they are written backwards from the end of the room.
        let room = 20
        reserve(room)
        var magnitude = number.magnitude
        var start = room
        let target = memory + count
        repeat {
            start -= 1
            let (quotient, digit) = magnitude.quotientAndRemainder(dividingBy: 10)
            target[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
            magnitude = quotient
        } while magnitude != 0
        if number < 0 {
            start -= 1
            target[start] = UInt8(ascii: "-")
        }
        if start > 0 { target.update(from: target + start, count: room - start) }
        count += room - start
    }
}
