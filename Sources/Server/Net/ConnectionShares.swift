// How many connections are open, in all and from each address: the one place that all loops share while accepting.

/// The count of open connections, under limits.
final class ConnectionShares: Sendable {
    private struct Counts {
        var total = 0
        var byAddress: [PeerAddress: Int] = [:]
    }

    private let counts = Lock(Counts())
    private let limit: Int
    private let limitPerAddress: Int
    private let exempt: PeerAddress?

    init(limit: Int, limitPerAddress: Int, exempt: PeerAddress?) {
        self.limit = limit
        self.limitPerAddress = limitPerAddress
        self.exempt = exempt
    }

    /// Counts a new connection; false when it is one too many.
    func take(_ address: PeerAddress) -> Bool {
        let limitPerAddress = address == exempt ? limit : limitPerAddress
        return counts.withLock { counts in
            let open = counts.byAddress[address.share, default: 0]
            guard counts.total < limit, open < limitPerAddress else { return false }
            counts.total += 1
            counts.byAddress[address.share] = open + 1
            return true
        }
    }

    /// Gives a counted connection back.
    func giveBack(_ address: PeerAddress) {
        counts.withLock { counts in
            counts.total -= 1
            let open = counts.byAddress[address.share, default: 1] - 1
            counts.byAddress[address.share] = open == 0 ? nil : open
        }
    }
}
