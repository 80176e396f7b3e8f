// The words of a suggestion: one set for the child and its family, one for the class teacher. Kind, short, without a
// number: the deed is a child's headline, never a count.

/// A suggestion as it is read.
public struct SuggestionWords: Hashable, Sendable {
    /// «Давно не было новостей».
    public let headline: String
    /// What may be done.
    public let text: String

    /// The words for the child and its guardians.
    ///
    /// - Parameter direction: the name that the school has for a direction, by its key.
    public static func forFamily(_ suggestion: Suggestion, direction: (String) -> String) -> SuggestionWords {
        switch suggestion {
        case .speak:
            SuggestionWords(
                headline: "Расскажите, что нового",
                text:
                    "Новостей давно не было. Может быть, есть дело, о котором ещё не рассказали? Подойдёт и небольшое.")
        case .rest:
            SuggestionWords(
                headline: "Можно и отдохнуть",
                text: "Новостей стало меньше, чем раньше. Так бывает. Когда захочется — выберите одно дело по душе.")
        case .nextLevel(let key, let level):
            SuggestionWords(
                headline: "Следующая ступень — \(level.title) уровень",
                text: "\(Sentence.beginning(direction(key))): здесь получается. Можно попробовать себя выше.")
        case .widen(let key):
            SuggestionWords(
                headline: "Попробуйте что-то ещё",
                text: "Все последние дела — \(direction(key)). Это сильная сторона; рядом может найтись и другая.")
        }
    }

    /// The words for the class teacher.
    ///
    /// - Parameter direction: the name that the school has for a direction, by its key.
    public static func forTeacher(_ suggestion: Suggestion, direction: (String) -> String) -> SuggestionWords {
        switch suggestion {
        case .speak:
            SuggestionWords(
                headline: "Давно не было новостей",
                text: "Поговорите: что радует, что не выходит, чем помочь. Бывает, дело есть, но его никто не внёс.")
        case .rest:
            SuggestionWords(
                headline: "Новостей стало меньше",
                text: "Спросите, не нужна ли помощь или передышка, и что говорят учителя-предметники.")
        case .nextLevel(let key, let level):
            SuggestionWords(
                headline: "Следующая ступень — \(level.title) уровень",
                text: "\(Sentence.beginning(direction(key))): здесь получается. Подскажите, где попробовать себя выше.")
        case .widen(let key):
            SuggestionWords(
                headline: "Пока одно направление",
                text: "Все последние дела — \(direction(key)). Позовите попробовать и другое, не отнимая любимого.")
        }
    }
}
