// The usual reasons for which an entry goes back to its author, in kind words (design 4.4). Whoever returns it may add
// words or write all of them; what the author reads is one text.

/// A usual reason to return an entry.
public enum ReturnReason: String, CaseIterable, Sendable {
    case noDocument = "no_document"
    case unreadable
    case otherDay = "other_day"
    case otherLevel = "other_level"
    case otherOutcome = "other_outcome"
    case otherName = "other_name"
    case repeated

    /// What the list shows: «нет документа».
    public var title: String {
        switch self {
        case .noDocument: "нет документа"
        case .unreadable: "документ не читается"
        case .otherDay: "дата не сходится"
        case .otherLevel: "уровень не сходится"
        case .otherOutcome: "результат не сходится"
        case .otherName: "в документе другое имя"
        case .repeated: "похоже на повтор"
        }
    }

    /// What the author reads.
    public var text: String {
        switch self {
        case .noDocument: "Приложите, пожалуйста, фото диплома или другого документа."
        case .unreadable: "Документ не удалось прочитать. Приложите, пожалуйста, фото чётче."
        case .otherDay: "Дата здесь и в документе разная. Проверьте, пожалуйста."
        case .otherLevel: "Уровень здесь и в документе разный. Проверьте, пожалуйста."
        case .otherOutcome: "Результат здесь и в документе разный. Проверьте, пожалуйста."
        case .otherName: "В документе другое имя. Проверьте, пожалуйста, тот ли файл приложен."
        case .repeated: "Похоже, это достижение уже записано. Если это другое, напишите, чем оно отличается."
        }
    }
}
