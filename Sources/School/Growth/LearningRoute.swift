// The individual educational route, ИОМ (design 2, 4.8), and the talks beside it: where a step stands, with whom one
// talked. The class teacher keeps both; a step that was changed keeps what it was.

/// Where a step of a route stands.
public enum StepState: String, CaseIterable, Sendable {
    case planned
    case active
    case done
    case dropped

    /// «впереди».
    public var title: String {
        switch self {
        case .planned: "впереди"
        case .active: "в работе"
        case .done: "сделан"
        case .dropped: "больше не нужен"
        }
    }

    /// Whether a step of that state is behind its date: only one that is still to be done can be.
    public func isLate(due: Day, on today: Day) -> Bool { (self == .planned || self == .active) && due < today }
}

/// With whom the class teacher talked about a pupil (design 4.8).
public enum ConversationPartner: String, CaseIterable, Sendable {
    case student
    case subjectTeacher = "subject_teacher"

    /// «с учеником», as the pupil's gender has it.
    public func title(_ gender: Gender) -> String {
        switch self {
        case .student: gender == .male ? "с учеником" : "с ученицей"
        case .subjectTeacher: "с учителем-предметником"
        }
    }
}
