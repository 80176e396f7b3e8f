// Gender of a pupil: typed, or shown by the patronymic, or by a common first name together with the surname. Where
// these contradict one another it is asked.

/// Reading and inference of gender.
public enum GenderReading {
    /// «М», «жен.», «мальчик»; Latin letters that look Russian are taken for Russian ones.
    public static func read(_ text: String) -> Reading<Gender> {
        guard !text.isEmpty else { return .empty }
        let word = CellText.words(text).joined(separator: " ")
        switch word {
        case "м", "m", "муж", "мужской", "мальчик", "юноша", "мужчина": return .understood(.male)
        case "ж", "f", "жен", "женский", "девочка", "девушка", "женщина": return .understood(.female)
        default: return .problem("\(quotedForMessage(text)) — напишите «М» или «Ж».")
        }
    }

    /// The gender that a patronymic shows: «Игоревич», «Ильинична», «Рашид оглы», «Рашид кызы».
    public static func ofPatronymic(_ patronymic: String) -> Gender? {
        let text = RussianFold.fold(patronymic)
        if maleEndings.contains(where: text.hasSuffix) { return .male }
        return femaleEndings.contains(where: text.hasSuffix) ? .female : nil
    }

    /// The gender of a name and what was typed, or a question where they contradict one another.
    ///
    /// A surname alone never contradicts («Калина», «Ягода» are men's too); it only supports a common first name.
    static func infer(_ name: PersonName, typed: Gender?) -> Reading<Gender> {
        let patronymic = ofPatronymic(name.patronymic)
        let first = FirstNames.gender(of: name.first)
        if let patronymic, let typed, typed != patronymic {
            return .problem(
                "\(name.full): пол указан «\(letter(typed))», а отчество \(adjective(patronymic)). Что верно?")
        }
        if let patronymic, let first, first != patronymic {
            return .problem("\(name.full): отчество \(adjective(patronymic)), имя \(adjective(first))?")
        }
        if patronymic == nil, let typed, let first, typed != first {
            return .problem("\(name.full): пол указан «\(letter(typed))», а имя \(adjective(first)). Что верно?")
        }
        if let gender = typed ?? patronymic {
            let surname = ofSurname(name.last)
            if typed == nil, let surname, surname != gender {
                return .problem(
                    "\(name.full): отчество \(adjective(gender)), "
                        + "фамилия \(surname == .male ? "мужская" : "женская")? Укажите пол."
                )
            }
            return .understood(gender)
        }
        if let first, ofSurname(name.last).map({ $0 == first }) ?? true { return .understood(first) }
        return .problem("\(name.full): пол не ясен из имени — укажите «М» или «Ж».")
    }

    /// «Игоревич», «Ильич», «Никитич», «Фомич», «Лукич», «Рашид оглы».
    private static let maleEndings = ["вич", "ьич", "тич", "мич", "кич", " оглы", " улы", " уулу"]
    private static let femaleEndings = ["вна", "чна", "шна", " кызы", " гызы", " кизи"]

    /// Whether the word belongs to the word before it: «Рашид оглы».
    static func isPatronymicParticle(_ word: String) -> Bool {
        ["оглы", "улы", "уулу", "кызы", "гызы", "кизи"].contains(RussianFold.fold(word))
    }

    /// Forms of surnames that differ by gender; nil for the rest.
    private static func ofSurname(_ surname: String) -> Gender? {
        let text = RussianFold.fold(surname)
        if ["ова", "ева", "ина", "ына", "ская", "цкая"].contains(where: text.hasSuffix) { return .female }
        if ["ов", "ев", "ин", "ын", "ский", "цкий"].contains(where: text.hasSuffix) { return .male }
        return nil
    }

    private static func letter(_ gender: Gender) -> String { gender == .male ? "М" : "Ж" }

    /// In the neuter, for «отчество» and «имя».
    private static func adjective(_ gender: Gender) -> String { gender == .male ? "мужское" : "женское" }
}
