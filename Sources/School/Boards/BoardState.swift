// The life of a month's board (design §4.8). Who may move it is decided in Rights; whether it is ready, in
// BoardReadiness.

/// Where the board of a class for a month stands.
public enum BoardState: String, CaseIterable, Sendable {
    /// Entries come in.
    case open
    /// The teacher has filled it; lines may still be mended.
    case filled
    /// Families see it. A later change makes the next edition and says why; the state stays.
    case published
    /// The month is signed; nothing changes any more.
    case closed

    /// «открыта», as it agrees with «доска».
    public var title: String {
        switch self {
        case .open: "открыта"
        case .filled: "заполнена"
        case .published: "опубликована"
        case .closed: "закрыта"
        }
    }

    /// The states it may go to from here: forward by one, and back from filled to open.
    public var next: Set<BoardState> {
        switch self {
        case .open: [.filled]
        case .filled: [.open, .published]
        case .published: [.closed]
        case .closed: []
        }
    }

    /// Whether it may go to that state from here.
    public func mayMove(to state: BoardState) -> Bool { next.contains(state) }

    /// Whether a change of its lines needs a new edition with a reason.
    public var changeMakesEdition: Bool { self == .published }

    /// Whether its lines and nominations may be changed at all.
    public var isEditable: Bool { self != .closed }

    /// Whether the board of that month is late on a day: still open after the day on which it was due (S0).
    public func isLate(on day: Day, month: Month, daysBefore: Int = 3) -> Bool {
        self == .open && day > month.boardDue(daysBefore: daysBefore)
    }
}
