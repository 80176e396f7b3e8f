// How high and how well: level, outcome, form. The raw values are what the database stores (CHECKed there).

/// The level of an event (design §4.2), in rising order.
public enum Level: String, CaseIterable, Comparable, Sendable {
    case classroom = "class"
    case school
    case municipal
    case intermunicipal
    case regional
    case interregional
    case national
    case international

    /// The row of the scale that the level counts in: межмуниципальный as муниципальный, межрегиональный as
    /// региональный (§4.3).
    public var scaleLevel: Level {
        switch self {
        case .intermunicipal: .municipal
        case .interregional: .regional
        default: self
        }
    }

    /// The narrower level first.
    public static func < (a: Level, b: Level) -> Bool { a.order < b.order }

    private var order: Int {
        switch self {
        case .classroom: 0
        case .school: 1
        case .municipal: 2
        case .intermunicipal: 3
        case .regional: 4
        case .interregional: 5
        case .national: 6
        case .international: 7
        }
    }
}

/// The outcome that the scale knows; the paper's exact words are kept beside it as `placeText` (§4.2).
public enum Outcome: String, CaseIterable, Comparable, Sendable {
    case participant
    case prizewinner
    case winner

    /// The lesser outcome first.
    public static func < (a: Outcome, b: Outcome) -> Bool { a.order < b.order }
    private var order: Int { self == .participant ? 0 : self == .prizewinner ? 1 : 2 }
}

/// How one took part: очно, заочно, дистанционно.
public enum Attendance: String, CaseIterable, Sendable {
    case inPerson = "in_person"
    case correspondence
    case distance

    /// Заочно and дистанционно count by half (§4.3).
    public var isRemote: Bool { self != .inPerson }
}

/// Alone or in a team.
public enum Participation: String, CaseIterable, Sendable {
    case individual
    case team
}

/// The group of results that S1 3.2 sorts every achievement into.
public enum ResultGroup: String, CaseIterable, Sendable {
    case academic
    case extracurricular
    case additionalEducation = "additional_education"
    case personal
    case metasubject
}
