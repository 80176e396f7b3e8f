// Mends the capitals and spaces of a name that came in shouting («ЕЖОВ») or whispering («ежов»), and nothing else:
// a name that the family spelled with care is left as it is. Letters are never changed, «ё» is neither made nor lost.

/// Mending of capitals in names.
public enum NameCase {
    /// The name with mended capitals and single spaces: «  ЕЖОВ » becomes «Ежов».
    ///
    /// Word by word, a word ending at a space, hyphen or dot. A word that begins with one capital and goes on in small
    /// letters somewhere is kept («МакГрегор»); any other gets one capital. After an apostrophe a capital follows only
    /// where one letter stands before it («О'Нил», but «Лук'яненко»). «оглы», «кызы» and their like stay small unless
    /// they come first; «фон», «де», «ибн» and their like stay small where they were written small and another word
    /// follows.
    public static func normalised(_ name: String) -> String {
        var words = split(name)
        for index in words.indices {
            let lower = words[index].letters.map(Letter.lowercased)
            let text = String(scalars: lower)
            if index > 0, endings.contains(text) {
                words[index].letters = lower
            } else if index < words.count - 1, prefixes.contains(text), words[index].letters == lower {
                continue
            } else if !isSpelledWithCare(words[index].letters) {
                words[index].letters = capitalised(lower)
            }
        }
        return String(scalars: words.flatMap { $0.letters + $0.separator })
    }

    /// The three parts mended alike.
    public static func normalised(_ name: PersonName) -> PersonName {
        PersonName(
            last: normalised(name.last), first: normalised(name.first), patronymic: normalised(name.patronymic))
    }

    private static let endings: Set<String> = ["оглы", "оглу", "кызы", "гызы", "углы", "улы", "кизи", "оол"]
    private static let prefixes: Set<String> = [
        "фон", "ван", "дер", "де", "да", "ди", "дю", "ла", "ле", "ибн", "аль", "эль", "бен",
    ]

    /// A word and what stands between it and the next.
    private struct Word {
        var letters: [UInt32] = []
        var separator: [UInt32] = []
    }

    /// Words with composed letters; runs of spaces made one, none at the ends, none around a hyphen.
    private static func split(_ name: String) -> [Word] {
        var words: [Word] = []
        var word = Word()
        for scalar in name.unicodeScalars {
            let value = scalar.value
            if Letter.isInvisible(value) { continue }
            if let last = word.letters.last, word.separator.isEmpty, let joined = Letter.composed(last, value) {
                word.letters[word.letters.count - 1] = joined
            } else if Letter.isSpace(value) {
                if !word.letters.isEmpty, word.separator.isEmpty { word.separator = [0x20] }
                if word.separator == [0x2E] { word.separator = [0x2E, 0x20] }
            } else if isHyphen(value) {
                if !word.letters.isEmpty { word.separator = [0x2D] }
            } else if value == 0x2E {
                if !word.letters.isEmpty { word.separator = [0x2E] }
            } else {
                if !word.separator.isEmpty {
                    words.append(word)
                    word = Word()
                }
                word.letters.append(value)
            }
        }
        if !word.letters.isEmpty {
            // A space or hyphen at the very end joins nothing; a dot ends an initial.
            word.separator = word.separator.first == 0x2E ? [0x2E] : []
            words.append(word)
        }
        return words
    }

    /// Hyphen, non-breaking hyphen, and the dashes that word processors put in place of it.
    private static func isHyphen(_ value: UInt32) -> Bool { value == 0x2D || (0x2010...0x2014).contains(value) }
    private static func isApostrophe(_ value: UInt32) -> Bool { value == 0x27 || value == 0x2019 || value == 0x2BC }

    private static func isSpelledWithCare(_ letters: [UInt32]) -> Bool {
        guard letters.count > 1, Letter.isUpper(letters[0]), letters.contains(where: Letter.isLower) else {
            return false
        }
        // «ИВанов» is a shift key held too long, not a spelling.
        return !Letter.isUpper(letters[1])
    }

    private static func capitalised(_ lower: [UInt32]) -> [UInt32] {
        var letters = lower
        guard let first = letters.first else { return letters }
        letters[0] = Letter.uppercased(first)
        if letters.count > 2, isApostrophe(letters[1]) { letters[2] = Letter.uppercased(letters[2]) }
        return letters
    }
}
