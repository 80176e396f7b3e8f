// A pasted digest cut into messages. Every messenger copies in its own way; a line that begins with a stamp begins a
// message, any other line belongs to the message above. What stands above the first stamp is a message without a day.

/// One message of a chat.
public struct ChatMessage: Hashable, Sendable {
    /// The line of the paste where the message starts, from 1.
    public let line: Int
    /// Who said it, as the messenger writes it; empty where it does not say.
    public let author: String
    /// The day of the stamp; nil without a stamp, and where day and month cannot be told apart.
    public let day: Day?
    /// The lines of the message, with their line in the paste.
    public internal(set) var lines: [Line]
    /// Whether it was passed on from elsewhere: the stamp is then not the day of the news.
    public internal(set) var isForwarded: Bool

    /// A line of a message.
    public struct Line: Hashable, Sendable {
        /// The line of the paste, from 1.
        public let number: Int
        /// The text without the stamp.
        public let text: String
    }
}

/// Cuts a pasted chat into messages.
public enum ChatTranscript {
    /// The most lines that are read.
    public static let maximumLines = 5_000
    /// The longest line that is read, in scalars; what is beyond is no message of a person.
    static let maximumLine = 4_000

    /// The messages in their order. O(length).
    ///
    /// - Throws: `ImportError` for an empty, too long text.
    public static func messages(_ text: String) throws(ImportError) -> [ChatMessage] {
        guard text.utf8.count <= 2 * TextDecoding.maximumBytes else {
            throw .tooManyBytes(limit: TextDecoding.maximumBytes)
        }
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        guard lines.count <= maximumLines else { throw .tooManyRows(limit: maximumLines) }
        var messages: [ChatMessage] = []
        for (index, raw) in lines.enumerated() {
            let line = CellText.cleaned(String(raw.unicodeScalars.prefix(maximumLine)))
            guard !line.isEmpty else { continue }
            if let stamp = ChatStamp(line) {
                messages.append(
                    ChatMessage(line: index + 1, author: stamp.author, day: stamp.day, lines: [], isForwarded: false))
                append(stamp.rest, index + 1, &messages)
            } else {
                if messages.isEmpty {
                    messages.append(ChatMessage(line: index + 1, author: "", day: nil, lines: [], isForwarded: false))
                }
                append(line, index + 1, &messages)
            }
        }
        guard !messages.isEmpty else { throw .empty }
        return messages
    }

    private static func append(_ text: String, _ number: Int, _ messages: inout [ChatMessage]) {
        let last = messages.count - 1
        let folded = RussianFold.fold(text)
        if isForwardMark(folded) {
            messages[last].isForwarded = true
            return
        }
        // A quotation of an earlier message is no news of its own.
        if text.hasPrefix(">") || folded.hasPrefix("[in reply to") || folded.hasPrefix("[ответ на") {
            return
        }
        guard !text.isEmpty else { return }
        messages[last].lines.append(ChatMessage.Line(number: number, text: text))
    }

    /// «Переслано от Ольги», «[Forwarded from …]», «Пересланное сообщение».
    private static func isForwardMark(_ folded: String) -> Bool {
        let bare = folded.drop { $0 == "[" || $0 == "*" || $0 == "↪" || $0 == " " }
        return bare.hasPrefix("forwarded from") || bare.hasPrefix("forwarded message") || bare.hasPrefix("переслан")
    }
}
