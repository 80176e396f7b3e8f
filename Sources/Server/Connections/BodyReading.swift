// A body on its way in: what belongs to a connection only while it reads one.
import HTTP

/// A body being read, and what happens when it is whole.
final class BodyReading {
    /// What happens when the body is whole.
    enum End {
        case loop
        case worker
        /// The body was not wanted; this is the answer.
        case refusal(Response)
    }

    let head: RequestHead
    let end: End
    let began: UInt64
    var decoder: BodyDecoder
    var received = 0
    /// Content in memory; what was spooled is not.
    var content: [UInt8] = []
    var spool: Spool?

    init(_ head: RequestHead, _ decoder: BodyDecoder, _ end: End, began: UInt64) {
        self.head = head
        self.decoder = decoder
        self.end = end
        self.began = began
    }
}
