// Bound: a page type with its compiled template.
//
// Rules: immutable, so one value serves all threads; what belongs to a rendering is a parameter. Rendering never
// fails and never waits.

/// A template compiled against the fields of a page.
public struct Bound<P: Page>: Sendable {
    private let program: Program<PageSlot>
    private let frameCount: Int

    init(program: Program<PageSlot>, frameCount: Int) {
        self.program = program
        self.frameCount = frameCount
    }

    /// Appends the page to bytes. O(output).
    public func render(_ page: P, into bytes: inout [UInt8]) {
        var output = ByteBuffer(capacity: 16 * 1024)
        write(page, into: &output)
        output.withBytes { bytes.append(contentsOf: $0) }
    }

    /// The page as bytes. O(output).
    public func render(_ page: P) -> [UInt8] {
        var output = ByteBuffer(capacity: 16 * 1024)
        write(page, into: &output)
        return output.bytes
    }

    /// The page as safe markup, to be a part of another page.
    public func safeHTML(_ page: P) -> SafeHTML {
        SafeHTML(bytes: render(page))
    }

    private func write(_ page: P, into output: inout ByteBuffer) {
        withUnsafePointer(to: page) { page in
            withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: frameCount) { room in
                room.initialize(repeating: UnsafeRawPointer(page))
                // A binding needs one frame at least, so there is an address.
                guard let start = room.baseAddress else { return }
                var frames = PageFrames(room: start)
                program.run(&frames, into: &output)
            }
        }
    }
}
