// What a chat was understood as: entries to propose, each with the words it comes from, and the lines left out.

/// An entry that a message proposes; nothing of it is saved without a person's word.
public struct ChatProposal: Hashable, Sendable {
    /// The cells of the entry by its number in the digest, from 1; an empty cell is asked.
    public let row: SheetRow<AchievementColumn>
    /// The pupil, where exactly one is meant.
    public let student: StudentID?
    /// The pupils to choose from first, where it is asked.
    public let candidates: [StudentID]
    /// The line of the scale, for the badges of ГТО.
    public let fixedLine: FixedLine?
    /// What is uncertain, in sentences for the person who confirms.
    public let doubts: [String]
    /// The line of the paste, from 1, and its text without the stamp.
    public let line: Int
    /// The words that the entry comes from.
    public let source: String
    /// Who said it; empty where the messenger does not say.
    public let author: String
    /// The day of the message; nil where it has none.
    public let day: Day?

    /// The number in the digest, from 1: the same text gives the same numbers.
    public var number: Int { row.line }
}

/// A pasted chat as it was understood.
public struct ChatDigest: Hashable, Sendable {
    /// A line that proposes nothing.
    public struct LeftOut: Hashable, Sendable {
        /// The line of the paste, from 1.
        public let line: Int
        /// The text without the stamp.
        public let text: String
    }

    /// In the order of the messages.
    public let proposals: [ChatProposal]
    /// Lines without news of these pupils.
    public let leftOut: [LeftOut]
    /// How many messages the text has.
    public let messageCount: Int

    /// The longest list of proposals; messages beyond it are read in a second round.
    public static let maximumProposals = 400

    /// Reads a pasted chat. O(length × pupils of one surname).
    ///
    /// - Parameters:
    ///   - students: the pupils of the class that the chat is about.
    ///   - schoolClass: the class; pupils said to be of another are left out.
    /// - Throws: `ImportError` for an empty or too long text.
    public static func read(
        text: String, students: [KnownStudent], schoolClass: ClassLabel
    ) throws(ImportError) -> ChatDigest {
        let reader = ChatReading(students, schoolClass)
        let messages = try ChatTranscript.messages(text)
        var proposals: [ChatProposal] = []
        var leftOut: [LeftOut] = []
        for message in messages {
            let made = proposals.count < maximumProposals ? reader.proposals(in: message, after: proposals.count) : []
            proposals += made
            let used = Set(made.map(\.line))
            leftOut += message.lines.filter { !used.contains($0.number) }.map {
                LeftOut(line: $0.number, text: $0.text)
            }
        }
        return ChatDigest(proposals: proposals, leftOut: leftOut, messageCount: messages.count)
    }
}
