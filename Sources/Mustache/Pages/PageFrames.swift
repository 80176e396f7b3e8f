// PageFrames: the rows of one rendering, as untyped pointers on a small stack.
//
// Rules: frame 0 is the page. A section puts a pointer to its row into its frame and calls its body inside the
// closure in which the pointer is valid; names inside the body read it only there. See `FieldReader` for why the
// pointers have the right type.

/// The frames of one rendering of a page.
struct PageFrames: Frames {
    /// Room for as many frames as the program needs; owned by the caller.
    private let owners: UnsafeMutablePointer<UnsafeRawPointer>

    /// `room` must hold the program's frame count, each initialised with the page.
    init(room: UnsafeMutablePointer<UnsafeRawPointer>) {
        owners = room
    }

    @inline(__always)
    func write(_ slot: PageSlot, into output: inout ByteBuffer) {
        slot.reader.write(owners[slot.frame], into: &output)
    }

    @inline(__always)
    func isEmpty(_ slot: PageSlot) -> Bool {
        slot.reader.isEmpty(owners[slot.frame])
    }

    @inline(__always)
    mutating func forEach(
        _ slot: PageSlot, into output: inout ByteBuffer, _ body: (inout PageFrames, inout ByteBuffer) -> Void
    ) {
        slot.reader.forEach(owners[slot.frame]) { row in
            if let frame = slot.rowFrame { owners[frame] = row }
            body(&self, &output)
        }
    }
}
