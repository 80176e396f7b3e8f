// Deadlines of connections, in a wheel of lists. Entries are hints: a connection's own deadline decides. Moving a deadline
// further costs nothing, because the entry, when its turn comes, is put in again; so a request touches no list.

/// When to look at which connection again.
struct DeadlineWheel {
    /// Milliseconds of one slot: deadlines are met up to so much late.
    static let tick: UInt64 = 32
    private static let slotCount: UInt64 = 2048

    private var slots = [[ConnectionID]](repeating: [], count: Int(slotCount))
    /// The tick that was emptied last.
    private var current: UInt64
    /// No slot before this tick has an entry; nil when there are none.
    private var earliest: UInt64?

    init(now: UInt64) { current = now / DeadlineWheel.tick }

    /// When a deadline (in milliseconds) is noticed: at the end of its slot.
    static func notice(of deadline: UInt64) -> UInt64 { (deadline / tick + 1) * tick }

    /// Puts in a connection to be looked at when `deadline` (in milliseconds) has passed; gives when that will be, which
    /// is earlier for a deadline beyond the wheel's horizon of about a minute.
    mutating func insert(_ id: ConnectionID, at deadline: UInt64) -> UInt64 {
        let wanted = deadline / DeadlineWheel.tick + 1
        let tick = min(max(wanted, current + 1), current + DeadlineWheel.slotCount - 1)
        slots[Int(tick % DeadlineWheel.slotCount)].append(id)
        earliest = min(earliest ?? tick, tick)
        return tick * DeadlineWheel.tick
    }

    /// Milliseconds until there may be something to do; nil when there is nothing.
    func delay(now: UInt64) -> UInt64? {
        earliest.map { max($0 * DeadlineWheel.tick, now) - now }
    }

    /// Takes out every connection whose time has come.
    mutating func expired(now: UInt64) -> [ConnectionID] {
        let tick = now / DeadlineWheel.tick
        guard let first = earliest, first <= tick else {
            current = max(current, tick)
            return []
        }
        var due: [ConnectionID] = []
        for passed in first...min(tick, first + DeadlineWheel.slotCount - 1) {
            let slot = Int(passed % DeadlineWheel.slotCount)
            due.append(contentsOf: slots[slot])
            slots[slot].removeAll()
        }
        current = tick
        earliest = (1..<DeadlineWheel.slotCount).first { ahead in
            !slots[Int((tick + ahead) % DeadlineWheel.slotCount)].isEmpty
        }.map { tick + $0 }
        return due
    }
}
