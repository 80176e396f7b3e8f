// The destruction of a pupil's record after leaving (152-FZ art. 21, checklist J61): why it may be done, what goes, what
// stays and by which rule. Pure. What stays on paper is not in the program: it is told in the act, so that nobody
// believes that more was destroyed than was.

/// Why a record is destroyed.
public enum ErasureReason: String, CaseIterable, Sendable {
    /// The term of keeping that the school has set is over.
    case expired
    /// The family has asked for it.
    case request

    /// «истёк срок хранения».
    public var title: String {
        switch self {
        case .expired: "истёк срок хранения, цель обработки достигнута"
        case .request: "требование законного представителя или самого субъекта данных"
        }
    }
}

/// A kind of data that goes.
public enum ErasedKind: String, CaseIterable, Sendable {
    case card, membership, entries, history, events, boardLines = "board_lines", nominations, papers, consents, wishes
    case bonds, guardians, accounts, files
    case ownPart = "own_part", routes, conversations

    /// As the act lists it, with the number beside it.
    public var title: String {
        switch self {
        case .card: "карточка: фамилия, имя, отчество, пол, дата рождения, номер личного дела"
        case .membership: "принадлежность к классам"
        case .entries: "достижения"
        case .history: "история достижений"
        case .events: "мероприятия, которых не было ни у кого другого"
        case .boardLines: "строки досок, в том числе опубликованных"
        case .nominations: "номинации"
        case .papers: "свидетельства с их текстом (номера остались в реестре)"
        case .consents: "сведения о согласиях"
        case .wishes: "пожелания не оглашать"
        case .bonds: "связи с законными представителями"
        case .guardians: "законные представители без других детей в школе"
        case .accounts: "учётные записи ученика и представителей: логин, пароль, имя, сеансы"
        case .files: "файлы документов"
        case .ownPart: "цели, размышления и самооценка ученика со взглядом учителя"
        case .routes: "образовательные маршруты"
        case .conversations: "заметки о беседах"
        }
    }
}

/// Something that stays after an erasure, and by which rule.
public struct KeptRecord: Hashable, Sendable {
    /// What it is.
    public let title: String
    /// How long it stays.
    public let term: String
    /// The rule that keeps it.
    public let ground: String

    /// Everything that stays, first what is in the program, without the name of the pupil, then what is on paper.
    public static let all: [KeptRecord] = [
        KeptRecord(
            title: "Номера свидетельств и расписок об отзыве согласия, без имени", term: "пока ведётся реестр",
            ground: "нумерация без пропусков, положение о Доске успешности"),
        KeptRecord(
            title: "Журнал действий: номера записей и время, без содержания и имён", term: "не меньше 3 лет",
            ground: "приказ Роскомнадзора от 28.10.2022 № 179: выгрузка из журнала хранится с актом"),
        KeptRecord(
            title: "Этот акт, без имени ученика", term: "3 года", ground: "приказ Роскомнадзора от 28.10.2022 № 179"),
        KeptRecord(
            title: "Личное дело — на бумаге, вне программы", term: "3 года после выбытия",
            ground: "положение об учёте, раздел VII"),
        KeptRecord(
            title: "Сводные ведомости успеваемости — на бумаге", term: "25 лет",
            ground: "положение об учёте, раздел VII"
        ),
        KeptRecord(
            title: "Книга выдачи аттестатов — на бумаге", term: "50 лет", ground: "положение об учёте, раздел VII"),
        KeptRecord(
            title: "Подписанные согласия — на бумаге", term: "по номенклатуре дел школы",
            ground: "решение школы о сроках хранения"),
    ]
}

/// A decision by which records are destroyed.
public struct ErasureDecision: Hashable, Sendable {
    /// Why.
    public let reason: ErasureReason
    /// The number of the minutes, 1...20 characters.
    public let minutesNumber: String
    /// The date of the minutes.
    public let minutesDay: Day

    /// A decision from its parts.
    public init(reason: ErasureReason, minutesNumber: String, minutesDay: Day) {
        (self.reason, self.minutesNumber, self.minutesDay) = (reason, minutesNumber, minutesDay)
    }

    /// What is wrong with a number of minutes, in words for a form. Letters are few: it is a number, never a name.
    public static func numberProblem(_ text: String) -> String? {
        if text.isEmpty { return "Укажите номер протокола." }
        let signs = "-/.№ "
        let isFit = text.unicodeScalars.allSatisfy {
            $0.properties.numericType != nil || $0.properties.isAlphabetic || signs.unicodeScalars.contains($0)
        }
        let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }.count
        return isFit && letters <= 3 && text.count <= 20 && text.contains(where: \.isNumber)
            ? nil : "Номер протокола — цифры, например 7 или 7-ПС; не больше 20 знаков."
    }
}
