// Whether a board may be published: every child of the class has a finished personal line (design §4.8).

/// A child's place on a board that is being filled.
public struct BoardSlot: Hashable, Sendable {
    /// The pupil.
    public let student: StudentID
    /// The pupil's name.
    public let name: PersonName
    /// What the teacher has written; empty where nothing yet.
    public let line: String

    /// A place and what stands in it.
    public init(student: StudentID, name: PersonName, line: String) {
        (self.student, self.name, self.line) = (student, name, line)
    }
}

/// What keeps a board from being published.
public struct BoardReadiness: Hashable, Sendable {
    /// The children without a finished line, in alphabetical order.
    public let missing: [BoardSlot]
    /// How many children the board has.
    public let count: Int

    /// Looks over the places of all pupils of the class.
    public init(_ slots: [BoardSlot]) {
        count = slots.count
        missing = slots.filter { !LineProposal.isFinished($0.line) }.sorted { RussianOrder.precedes($0.name, $1.name) }
    }

    /// Whether it may be published. A board without any child has nothing to publish.
    public var isReady: Bool { missing.isEmpty && count > 0 }

    /// «Ждут тёплой строки: Ежов Пётр, Ёлкина Анна»; nil when all is written.
    public var text: String? {
        guard !missing.isEmpty else { return nil }
        let verb = missing.count == 1 ? "Ждёт тёплой строки" : "Ждут тёплой строки"
        return "\(verb): \(missing.map(\.name.lastFirst).joined(separator: ", "))"
    }
}
