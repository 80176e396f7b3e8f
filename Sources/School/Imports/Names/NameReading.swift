// A person's name from one cell or from three. Spelling is the family's own; surplus spaces and shouting capitals are
// mended. What cannot be told apart (two surnames or two first names) is asked.

/// Reading of full names.
public enum NameReading {
    /// The longest part of a name that is stored, in characters.
    public static let maximumPartLength = 60

    /// «Агафонов Сергей Вадимович» in one cell; a comma after the surname tells compound names apart:
    /// «Гарсиа Лопес, Мария».
    public static func full(_ text: String) -> Reading<PersonName> {
        guard !text.isEmpty else { return .empty }
        let halves = text.split(separator: ",", omittingEmptySubsequences: false)
        let words = spaced(text.replacing(",", with: " "))
        if halves.count == 2, !halves[0].allSatisfy(\.isWhitespace), !halves[1].allSatisfy(\.isWhitespace) {
            var rest = spaced(String(halves[1]))
            let patronymic = takePatronymic(from: &rest)
            return checked(last: spaced(String(halves[0])), first: rest, patronymic, typed: text)
        }
        guard words.count >= 2 else {
            return .problem("\(quotedForMessage(text)) — нужны и фамилия, и имя.")
        }
        var rest = Array(words.dropFirst())
        let patronymic = takePatronymic(from: &rest)
        if rest.count == 2, patronymic.isEmpty, GenderReading.ofPatronymic(rest[0]) != nil {
            return .problem("\(quotedForMessage(text)) — напишите сначала фамилию, потом имя и отчество.")
        }
        if rest.count == 1, GenderReading.ofPatronymic(rest[0]) != nil {
            return .problem("\(quotedForMessage(text)) — нужны и фамилия, и имя; здесь только отчество.")
        }
        if FirstNames.gender(of: words[0]) != nil, FirstNames.gender(of: rest[0]) == nil {
            return .problem(
                "\(quotedForMessage(text)) — похоже, имя стоит раньше фамилии; "
                    + "если «\(words[0])» — фамилия, поставьте после неё запятую."
            )
        }
        if rest.count == 2, patronymic.isEmpty {
            return checked(last: [words[0]], first: [rest[0]], [rest[1]], typed: text)
        }
        guard rest.count == 1 else {
            return .problem("\(quotedForMessage(text)) — не ясно, где кончается фамилия; поставьте после неё запятую.")
        }
        return checked(last: [words[0]], first: rest, patronymic, typed: text)
    }

    /// A name from three cells; the patronymic may be empty or a dash.
    public static func parts(last: String, first: String, patronymic: String) -> Reading<PersonName> {
        if last.isEmpty && first.isEmpty { return .empty }
        guard !last.isEmpty else { return .problem("Не указана фамилия.") }
        guard !first.isEmpty else { return .problem("Не указано имя.") }
        let absent = ["-", "–", "—", "нет"].contains(RussianFold.fold(patronymic))
        return checked(
            last: spaced(last), first: spaced(first), absent ? [] : spaced(patronymic),
            typed: [last, first, patronymic].filter { !$0.isEmpty }.joined(separator: " "))
    }

    /// The last word where it is a patronymic, with the word before «оглы» and the like.
    private static func takePatronymic(from words: inout [String]) -> [String] {
        guard let last = words.last else { return [] }
        let isParticle = GenderReading.isPatronymicParticle(last)
        guard isParticle || GenderReading.ofPatronymic(last) != nil else { return [] }
        let count = isParticle ? 2 : 1
        guard words.count > count else { return [] }
        defer { words.removeLast(count) }
        return Array(words.suffix(count))
    }

    private static func checked(
        last: [String], first: [String], _ patronymic: [String], typed: String
    ) -> Reading<PersonName> {
        for word in last + first + patronymic {
            if let problem = problem(of: word, in: typed) { return .problem(problem) }
        }
        let name = PersonName(last: mended(last), first: mended(first), patronymic: mended(patronymic))
        guard [name.last, name.first, name.patronymic].allSatisfy({ $0.count <= maximumPartLength }) else {
            return .problem("\(quotedForMessage(typed)) — слишком длинное имя.")
        }
        return .understood(name)
    }

    private static func problem(of word: String, in typed: String) -> String? {
        var hasRussian = false, hasLatin = false
        for scalar in word.unicodeScalars {
            switch scalar {
            case "а"..."я", "А"..."Я", "ё", "Ё": hasRussian = true
            case "-", "'", "’", "ʼ", "`": continue
            case _ where scalar.properties.isAlphabetic: hasLatin = true
            default: return "\(quotedForMessage(typed)) — в имени лишний знак «\(scalar)»."
            }
        }
        if hasRussian && hasLatin {
            return "\(quotedForMessage(word)) — смешаны русские и латинские буквы; наберите заново."
        }
        return hasRussian || hasLatin ? nil : "\(quotedForMessage(typed)) — это не имя."
    }

    private static func mended(_ words: [String]) -> String { NameCase.normalised(words.joined(separator: " ")) }

    /// Words, with dashes of every kind as hyphens without spaces around them.
    static func spaced(_ text: String) -> [String] {
        let hyphenated = String(text.map { "‐‑‒–—−".contains($0) ? "-" : $0 })
        return hyphenated.replacing(" - ", with: "-").replacing("- ", with: "-").replacing(" -", with: "-")
            .split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
