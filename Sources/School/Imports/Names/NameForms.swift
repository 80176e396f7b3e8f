// The case forms of Russian names, so that «Савельеву Артёму» and «у Марковой» are found in a running text. Forms are
// made by the rules of Russian declension for surnames (Zaliznyak's classes for proper names), folded; where a surname
// may be declined in two ways, both are made. A form that nobody writes does no harm; a missing one is only asked.

/// The six cases of one name, folded. Each case may have several forms.
struct NameForms: Hashable, Sendable {
    /// Nominative, genitive, dative, accusative, instrumental, prepositional.
    private(set) var cases: [Set<String>]

    /// The positions of the cases in which the name has that form.
    func positions(of word: String) -> Set<Int> { Set(cases.indices.filter { cases[$0].contains(word) }) }

    /// Every form once.
    var all: Set<String> { cases.reduce(into: []) { $0.formUnion($1) } }

    private init(_ forms: [String]...) {
        cases = Array(repeating: [], count: 6)
        for variant in forms { for (index, form) in variant.enumerated() { cases[index].insert(form) } }
    }

    private init(joining all: [NameForms]) {
        cases = (0..<6).map { index in all.reduce(into: []) { $0.formUnion($1.cases[index]) } }
    }

    /// The forms of one part of a surname; without a gender those of both.
    static func surname(_ word: String, _ gender: Gender?) -> NameForms {
        switch gender {
        case .male: male(surname: word)
        case .female: female(surname: word)
        case nil: NameForms(joining: [male(surname: word), female(surname: word)])
        }
    }

    /// The forms of one part of a first name or of a patronymic.
    static func given(_ word: String) -> NameForms {
        switch word {
        case "павел": return declined("павл", ["", "а", "у", "а", "ом", "е"], nominative: word)
        case "лев": return declined("льв", ["", "а", "у", "а", "ом", "е"], nominative: word)
        case "любовь": return declined("любов", ["ь", "и", "и", "ь", "ью", "и"], nominative: word)
        default: break
        }
        if word.hasSuffix("ия") { return declined(word.dropLast(), ["я", "и", "и", "ю", "ей", "и"], nominative: word) }
        if word.hasSuffix("ий") { return declined(word.dropLast(), ["й", "я", "ю", "я", "ем", "и"], nominative: word) }
        return noun(word)
    }

    /// The forms of a surname that means several of one family: «Савельевы», «Савельевых». Nil where it has no such
    /// form of its own.
    static func family(_ surname: String) -> Set<String>? {
        var stem = surname
        if ["ова", "ева", "ина", "ына"].contains(where: surname.hasSuffix) { stem.removeLast() }
        if ["ов", "ев", "ин", "ын"].contains(where: stem.hasSuffix) {
            return [stem + "ы", stem + "ых", stem + "ым", stem + "ыми"]
        }
        for ending in ["ский", "цкий", "ская", "цкая"] where surname.hasSuffix(ending) {
            stem = String(surname.dropLast(2))
            return [stem + "ие", stem + "их", stem + "им", stem + "ими"]
        }
        return nil
    }

    private static func male(surname word: String) -> NameForms {
        if ["ов", "ев", "ин", "ын"].contains(where: word.hasSuffix) {
            return NameForms(forms(word, ["", "а", "у", "а", "ым", "е"]), forms(word, ["", "а", "у", "а", "ом", "е"]))
        }
        if word.hasSuffix("ых") || word.hasSuffix("их") { return fixed(word) }
        if word.count > 3, ["ый", "ий", "ой"].contains(where: word.hasSuffix) {
            let stem = word.dropLast(2)
            let soft = "гкхжшчщ".contains(stem.last ?? " ") || word.hasSuffix("ий")
            let adjective = NameForms(
                [word] + forms(stem, ["ого", "ому", "ого", soft ? "им" : "ым", "ом"]),
                [word] + forms(stem, ["его", "ему", "его", "им", "ем"]))
            return NameForms(joining: [adjective, noun(word)])
        }
        return noun(word)
    }

    private static func female(surname word: String) -> NameForms {
        if ["ова", "ева", "ина", "ына"].contains(where: word.hasSuffix) {
            let own = declined(word.dropLast(), ["а", "ой", "ой", "у", "ой", "ой"], nominative: word)
            // «Калина», «Ягодина»: whether such a surname is declined as a word or as a surname, the family decides.
            return word.hasSuffix("ина") ? NameForms(joining: [own, noun(word)]) : own
        }
        if word.count > 3, word.hasSuffix("ая") {
            return declined(word.dropLast(2), ["ая", "ой", "ой", "ую", "ой", "ой"], nominative: word)
        }
        if word.hasSuffix("яя") {
            return declined(word.dropLast(2), ["яя", "ей", "ей", "юю", "ей", "ей"], nominative: word)
        }
        return word.hasSuffix("а") || word.hasSuffix("я") ? noun(word) : fixed(word)
    }

    /// An ordinary noun: of the second declension for men, of the first for both.
    private static func noun(_ word: String) -> NameForms {
        guard let last = word.last, word.count > 1 else { return fixed(word) }
        let stem = word.dropLast()
        switch last {
        case "а":
            let genitive = "гкхжшчщ".contains(stem.last ?? " ") ? "и" : "ы"
            return NameForms(
                forms(stem, ["а", genitive, "е", "у", "ой", "е"]), forms(stem, ["а", genitive, "е", "у", "ей", "е"]),
                fixedForms(word))
        case "я": return NameForms(forms(stem, ["я", "и", "е", "ю", "ей", "е"]), fixedForms(word))
        case "ь", "й": return declined(stem, ["", "я", "ю", "я", "ем", "е"], nominative: word)
        case "о", "е", "и", "у", "ю", "ы", "э": return fixed(word)
        default: return consonant(word)
        }
    }

    /// «Кравчук», and with a vowel that falls out: «Кравец», «Заяц», «Чижок».
    private static func consonant(_ word: String) -> NameForms {
        var variants = [
            declined(word[...], ["", "а", "у", "а", "ом", "е"], nominative: word),
            declined(word[...], ["", "а", "у", "а", "ем", "е"], nominative: word),
        ]
        if ["ец", "яц", "ок", "ек"].contains(where: word.hasSuffix), let last = word.last, word.count > 3 {
            let stem = String(word.dropLast(2)) + (word.hasSuffix("яц") ? "й" : "") + String(last)
            variants.append(declined(stem[...], ["", "а", "у", "а", "ом", "е"], nominative: word))
            variants.append(declined(stem[...], ["", "а", "у", "а", "ем", "е"], nominative: word))
        }
        return NameForms(joining: variants)
    }

    private static func forms(_ stem: some StringProtocol, _ endings: [String]) -> [String] {
        endings.map { String(stem) + $0 }
    }

    private static func declined(
        _ stem: some StringProtocol, _ endings: [String], nominative: String
    ) -> NameForms {
        NameForms([nominative] + endings.dropFirst().map { String(stem) + $0 })
    }

    private static func fixedForms(_ word: String) -> [String] { Array(repeating: word, count: 6) }
    private static func fixed(_ word: String) -> NameForms { NameForms(fixedForms(word)) }
}
