// Program: a compiled template. A flat list of operations, one buffer of literal bytes, one list of slots.
//
// Rules: immutable and shared by all threads; what belongs to one rendering is in `Frames`. A slot says where a value
// comes from; the program does not know how. Rendering cannot fail.

/// One step of rendering. Sections carry the index behind their last operation.
enum Operation: Sendable {
    case literal(start: Int, count: Int)
    case value(slot: Int)
    case section(slot: Int, end: Int)
    case inverted(slot: Int, end: Int)
}

/// The values of one rendering: reads slots, and remembers the rows it is in.
protocol Frames {
    associatedtype Slot: Sendable
    /// Prints a value, escaped as its kind asks.
    func write(_ slot: Slot, into output: inout ByteBuffer)
    /// Whether an inverted section is printed.
    func isEmpty(_ slot: Slot) -> Bool
    /// Calls `body` once for every row, or once for a value that is present, with the row as the innermost frame.
    mutating func forEach(
        _ slot: Slot, into output: inout ByteBuffer, _ body: (inout Self, inout ByteBuffer) -> Void)
}

/// A compiled template over slots of one kind.
struct Program<Slot: Sendable>: Sendable {
    var operations: [Operation] = []
    var literals: [UInt8] = []
    var slots: [Slot] = []

    /// Prints the whole program. O(output).
    func run<F: Frames>(_ frames: inout F, into output: inout ByteBuffer) where F.Slot == Slot {
        literals.withUnsafeBufferPointer { literals in
            slots.withUnsafeBufferPointer { slots in
                operations.withUnsafeBufferPointer { operations in
                    let run = Run<F>(operations: operations, literals: literals, slots: slots)
                    run.execute(0..<operations.count, &frames, &output)
                }
            }
        }
    }
}

/// One pass over a program whose arrays are held by the caller.
private struct Run<F: Frames> {
    let operations: UnsafeBufferPointer<Operation>
    let literals: UnsafeBufferPointer<UInt8>
    let slots: UnsafeBufferPointer<F.Slot>

    func execute(_ range: Range<Int>, _ frames: inout F, _ output: inout ByteBuffer) {
        var index = range.lowerBound
        while index < range.upperBound {
            switch operations[index] {
            case .literal(let start, let count):
                output.append(UnsafeBufferPointer(rebasing: literals[start..<(start + count)]))
            case .value(let slot):
                frames.write(slots[slot], into: &output)
            case .section(let slot, let end):
                let body = (index + 1)..<end
                frames.forEach(slots[slot], into: &output) { frames, output in
                    execute(body, &frames, &output)
                }
                index = end - 1
            case .inverted(let slot, let end):
                if frames.isEmpty(slots[slot]) { execute((index + 1)..<end, &frames, &output) }
                index = end - 1
            }
            index += 1
        }
    }
}
