// The text of a message as sentences of words and marks. Sentences end at a line's end, at «!», «?», «;», and at a dot
// that neither ends an initial nor an abbreviation.

/// One word or mark of a sentence.
struct ChatToken: Hashable, Sendable {
    /// The folded word, or the mark.
    let key: String
    /// As written.
    let text: String
    let isWord: Bool
    /// Whether it follows what stands before it without a space.
    let isGlued: Bool

    /// Whether the word begins with a capital letter.
    var isCapital: Bool { isWord && (text.unicodeScalars.first?.properties.isUppercase ?? false) }
    /// Whether the word is written in capitals: «ВсОШ» is not, «ГТО» is.
    var isShouted: Bool { isWord && text.count > 1 && text.unicodeScalars.allSatisfy { !$0.properties.isLowercase } }
    /// A single letter: an initial.
    var isInitial: Bool { isWord && key.count == 1 && isCapital && key.first?.isLetter == true }
}

/// A sentence of a message.
struct ChatSentence: Hashable, Sendable {
    /// The lines of the paste that it stands on.
    let line: Int
    let text: String
    var tokens: [ChatToken]
    /// What ended it: `.`, `!`, `?`, `;`, `:` at a line's end, or a line break.
    let end: Character
    /// Whether it begins a line.
    let opensLine: Bool

    /// The sentences of a message, in order. O(length).
    static func sentences(of message: ChatMessage) -> [ChatSentence] {
        message.lines.flatMap { sentences(of: $0.text, line: $0.number) }
    }

    private static func sentences(of text: String, line: Int) -> [ChatSentence] {
        let tokens = withoutListNumber(tokens(of: text))
        var sentences: [ChatSentence] = []
        var current: [ChatToken] = []
        func close(_ end: Character) {
            guard current.contains(where: \.isWord) else {
                current = []
                return
            }
            sentences.append(
                ChatSentence(line: line, text: text, tokens: current, end: end, opensLine: sentences.isEmpty))
            current = []
        }
        for (index, token) in tokens.enumerated() {
            switch token.key {
            case "!", "?", ";", "…":
                close(token.key.first ?? ".")
            case "." where endsSentence(index, tokens):
                close(".")
            default:
                current.append(token)
            }
        }
        while let last = current.last, !last.isWord, last.key != ":", last.key != ")", last.key != "»" {
            current.removeLast()
        }
        close(current.last?.key == ":" ? ":" : "\n")
        return sentences
    }

    /// A dot ends a sentence where a capital follows that is no initial, and nothing shortened stands before it.
    private static func endsSentence(_ index: Int, _ tokens: [ChatToken]) -> Bool {
        guard index > 0, index + 1 < tokens.count else { return true }
        let (before, after) = (tokens[index - 1], tokens[index + 1])
        if after.key == "." { return false }
        guard after.isWord, !after.isGlued, after.isCapital || after.key.first?.isNumber == true else { return false }
        guard before.isWord else { return before.key == ")" || before.key == "»" || before.key == "." }
        if before.isInitial || abbreviations.contains(before.key) { return false }
        return !(before.key.first?.isNumber ?? false) || after.isCapital
    }

    /// «1. Марков», «2) Власов», «- Шаров», «• Тарасов» lose what only counts or lists.
    private static func withoutListNumber(_ tokens: [ChatToken]) -> [ChatToken] {
        var rest = tokens[...]
        if rest.count > 2, let number = rest.first, number.key.utf8.allSatisfy({ (48...57).contains($0) }),
            number.key.utf8.count <= 2, let mark = rest.dropFirst().first, mark.key == "." || mark.key == ")",
            mark.isGlued, let next = rest.dropFirst(2).first, next.isWord,
            !next.isGlued || !(next.key.first?.isNumber ?? true)
        {
            rest = rest.dropFirst(2)
        }
        while let first = rest.first, !first.isWord, "-–—•*·▪️✅✔".contains(first.key) { rest = rest.dropFirst() }
        return Array(rest)
    }

    static func tokens(of text: String) -> [ChatToken] {
        var tokens: [ChatToken] = []
        var word = String.UnicodeScalarView()
        var isGlued = false
        func close() {
            guard !word.isEmpty else { return }
            let text = String(word)
            defer { word = String.UnicodeScalarView() }
            if let level = stages[text] {
                tokens.append(ChatToken(key: level, text: level, isWord: true, isGlued: false))
                tokens.append(ChatToken(key: "этап", text: "этап", isWord: true, isGlued: false))
                isGlued = true
                return
            }
            tokens.append(ChatToken(key: RussianFold.fold(text), text: text, isWord: true, isGlued: isGlued))
            isGlued = true
        }
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal {
                word.append(scalar)
            } else if scalar.properties.isWhitespace {
                close()
                isGlued = false
            } else if scalar.value == 0xFE0F || scalar.value == 0x200D || scalar.value == 0x2116
                || scalar.properties.isEmojiModifier
            {
                close()
            } else {
                close()
                let mark = String(Character(scalar))
                tokens.append(ChatToken(key: mark, text: mark, isWord: false, isGlued: isGlued))
                isGlued = true
            }
        }
        close()
        return tokens
    }

    /// «ШЭ ВсОШ»: the stages as teachers shorten them.
    private static let stages = ["ШЭ": "школьный", "МЭ": "муниципальный", "РЭ": "региональный", "ЗЭ": "заключительный"]

    private static let abbreviations: Set<String> = [
        "мун", "муниц", "рег", "регион", "обл", "кл", "г", "гг", "ул", "им", "т", "е", "к", "шк", "всерос", "всеросс",
        "район", "ст", "м", "каб", "матем", "лит", "физ", "хим", "биол", "геогр", "англ", "рус", "яз", "оч", "пр",
        "респ", "межд",
        "междунар", "школ", "нед", "янв", "февр", "фев", "мар", "апр", "авг", "сент", "сен", "окт", "нояб", "ноя",
        "дек", "уч", "дисц",
    ]
}
