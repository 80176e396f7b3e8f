// The three numbers of a written date. Whether such a day exists is not asked here.

/// Day, month and perhaps year, as written.
struct DateParts {
    let day: Int
    let month: Int
    let year: Int?

    /// Splits a folded date; nil where it has another shape. `century` completes a year of two digits.
    init?(_ text: String, century: (Int) -> Int) {
        if text.contains(where: \.isLetter) {
            self.init(words: text, century: century)
        } else if let dotted = DateParts.numbers(text, "."), (2...3).contains(dotted.count) {
            self.init(dotted, century)
        } else if let slashed = DateParts.numbers(text, "/"), slashed.count == 3, slashed[2].digits != 3 {
            self.init(slashed, century)
        } else if let iso = DateParts.numbers(text, "-"), iso.count == 3 {
            if iso[0].digits == 4 {
                self.init(iso.reversed(), century)
            } else {
                self.init(iso, century)
            }
        } else {
            return nil
        }
    }

    private typealias Number = (value: Int, digits: Int)

    private init?(_ numbers: [Number], _ century: (Int) -> Int) {
        guard numbers[0].digits <= 2, numbers[1].digits <= 2 else { return nil }
        (day, month) = (numbers[0].value, numbers[1].value)
        guard numbers.count == 3 else {
            year = nil
            return
        }
        switch numbers[2].digits {
        case 2: year = century(numbers[2].value)
        case 4: year = numbers[2].value
        default: return nil
        }
    }

    /// «5 октября 2026», «05 окт. 2026», «5 октября».
    private init?(words text: String, century: (Int) -> Int) {
        let words = text.split { $0 == " " || $0 == "." }
        guard (2...3).contains(words.count), let day = Day.digits(words[0]), words[0].utf8.count <= 2,
            let month = DateParts.month(words[1])
        else { return nil }
        (self.day, self.month) = (day, month)
        guard words.count == 3 else {
            year = nil
            return
        }
        guard let year = Day.digits(words[2]), [2, 4].contains(words[2].utf8.count) else { return nil }
        self.year = words[2].utf8.count == 2 ? century(year) : year
    }

    /// Numbers between separators; a separator at the very end («05.10.») is allowed.
    private static func numbers(_ text: String, _ separator: Character) -> [Number]? {
        var parts = text.split(separator: separator, omittingEmptySubsequences: false)
        if parts.last?.isEmpty == true { parts.removeLast() }
        var numbers: [Number] = []
        for part in parts {
            let trimmed = part.drop { $0 == " " }
            guard let value = Day.digits(trimmed) else { return nil }
            numbers.append((value, trimmed.utf8.count))
        }
        return numbers
    }

    /// The month that a word of at least three letters begins, in the genitive or the nominative.
    private static func month(_ word: Substring) -> Int? {
        guard word.count >= 3 else { return nil }
        let found = months.indices.filter { index in months[index].contains { $0.hasPrefix(word) } }
        return found.count == 1 ? found[0] + 1 : nil
    }

    private static let months = [
        ["января", "январь"], ["февраля", "февраль"], ["марта", "март"], ["апреля", "апрель"], ["мая", "май"],
        ["июня", "июнь"], ["июля", "июль"], ["августа", "август"], ["сентября", "сентябрь"], ["октября", "октябрь"],
        ["ноября", "ноябрь"], ["декабря", "декабрь"],
    ]
}
