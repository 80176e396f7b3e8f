// Names of connections for what comes later: events, deadlines, answers of workers.

/// The name of a connection for everything outside its loop: a slot and the slot's generation, so that what comes late
/// for a closed connection never reaches its successor.
struct ConnectionID: Hashable, Sendable {
    let raw: UInt64

    init(slot: Int, generation: UInt32) { raw = UInt64(generation) << 32 | UInt64(UInt32(slot)) }

    init(raw: UInt64) { self.raw = raw }

    var slot: Int { Int(raw & 0xFFFF_FFFF) }
}
