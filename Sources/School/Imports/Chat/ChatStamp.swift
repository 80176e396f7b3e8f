// The stamps of messengers, as they stand in a copied or exported chat:
//   [03.11.2026, 14:12] Ольга: текст      WhatsApp on iOS, also with seconds; Telegram copies without an author's colon
//   03.11.2026, 14:12 - Ольга: текст      WhatsApp on Android
//   Ольга, [03.11.2026 14:12]             Telegram, the text on the next lines
//   Ольга Сергеевна 3 ноя 2026 в 14:12    VK, the text on the next lines
// A date with strokes (11/3/26) is American or not: its day is left open.

/// The stamp that a line begins with.
struct ChatStamp {
    let author: String
    let day: Day?
    /// What stands behind the stamp.
    let rest: String

    /// Nil for a line without a stamp.
    init?(_ line: String) {
        let text = line[...]
        if let found = ChatStamp.bracketFirst(text) ?? ChatStamp.bareFirst(text) {
            let body = found.rest
            guard let colon = ChatStamp.endOfAuthor(body) else {
                // Without an author it is a message of the messenger itself: «Ольга добавила Игоря».
                (author, day, rest) = ("", found.day, body)
                return
            }
            author = body[..<colon].trimmingBlanks()
            day = found.day
            rest = body[body.index(after: colon)...].trimmingBlanks()
        } else if let found = ChatStamp.authorFirst(text) {
            (author, day, rest) = found
        } else {
            return nil
        }
    }

    /// `[03.11.2026, 14:12:05] …`
    private static func bracketFirst(_ text: Substring) -> (day: Day?, rest: String)? {
        guard text.first == "[", let close = text.firstIndex(of: "]"),
            let day = stampDay(text[text.index(after: text.startIndex)..<close])
        else { return nil }
        return (day.day, text[text.index(after: close)...].trimmingBlanks())
    }

    /// `03.11.2026, 14:12 - …`
    private static func bareFirst(_ text: Substring) -> (day: Day?, rest: String)? {
        guard text.first?.isNumber == true else { return nil }
        for dash in [" - ", " – ", " — "] {
            guard let range = text.prefix(60).firstRange(of: dash),
                let day = stampDay(text[..<range.lowerBound])
            else { continue }
            return (day.day, text[range.upperBound...].trimmingBlanks())
        }
        return nil
    }

    /// `Ольга Сергеевна, [03.11.2026 14:12]` and `Ольга Сергеевна 3 ноя 2026 в 14:12`, nothing or the text behind.
    private static func authorFirst(_ text: Substring) -> (author: String, day: Day?, rest: String)? {
        if let open = text.prefix(120).firstIndex(of: "["), open > text.startIndex,
            let close = text[open...].firstIndex(of: "]"),
            let day = stampDay(text[text.index(after: open)..<close])
        {
            let before = text[..<open].trimmingBlanks()
            guard before.hasSuffix(",") || before.hasSuffix(":") else { return nil }
            var rest = text[text.index(after: close)...]
            if rest.first == ":" { rest.removeFirst() }
            return (String(before.dropLast()).trimmingBlanks(), day.day, rest.trimmingBlanks())
        }
        let words = text.split(whereSeparator: \.isWhitespace)
        guard (3...9).contains(words.count), let last = words.last, isTime(last) else { return nil }
        for count in 1...min(5, words.count - 1) {
            let stamp = words.dropFirst(count).joined(separator: " ")
            guard let first = words[count].first, first.isNumber, let day = stampDay(stamp[...]) else { continue }
            var author = words.prefix(count).joined(separator: " ")
            if author.hasSuffix(",") { author.removeLast() }
            return (author, day.day, "")
        }
        return nil
    }

    /// A date and a time, in this order; `day` is nil where the date cannot be told for certain. Nil for other texts.
    private static func stampDay(_ text: Substring) -> (day: Day?, Void)? {
        guard text.utf8.count <= 60 else { return nil }
        var words = RussianFold.fold(String(text)).split { $0 == " " || $0 == "," }.map(String.init)
        words.removeAll { ["в", "г", "г.", "at"].contains($0) }
        guard let time = words.lastIndex(where: { isTime($0[...]) }), time > 0, words.count - time <= 2 else {
            return nil
        }
        let isAmerican = words.count - time == 2
        if isAmerican, !["am", "pm"].contains(words[time + 1]) { return nil }
        let date = words[..<time].joined(separator: " ")
        if date.contains("/") {
            return date.allSatisfy({ $0.isNumber || $0 == "/" }) ? (nil, ()) : nil
        }
        guard case .understood(let day) = DateReading.event(date, in: nil) else { return nil }
        return (isAmerican ? nil : day, ())
    }

    /// `14:12`, `9:05:31`.
    private static func isTime(_ text: Substring) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return (2...3).contains(parts.count)
            && parts.allSatisfy { (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }

    /// The colon behind the author, who has at most eight words and no sentence.
    private static func endOfAuthor(_ body: String) -> String.Index? {
        guard let colon = body.prefix(90).firstIndex(of: ":") else { return nil }
        let author = body[..<colon]
        guard !author.isEmpty, author.split(separator: " ").count <= 8,
            !author.contains(where: { "!?;".contains($0) })
        else { return nil }
        return colon
    }
}

extension StringProtocol {
    /// The text without blanks at its ends.
    fileprivate func trimmingBlanks() -> String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
