// The columns of a protocol of an olympiad or contest.

/// A column of a protocol.
public enum ProtocolColumn: String, SheetColumn {
    case number, code, fullName, last, first, patronymic, schoolClass, score, status, place, teacher

    /// The heading as protocols have it.
    public var title: String {
        switch self {
        case .number: "№"
        case .code: "Шифр"
        case .fullName: "Фамилия Имя Отчество"
        case .last: "Фамилия"
        case .first: "Имя"
        case .patronymic: "Отчество"
        case .schoolClass: "Класс"
        case .score: "Балл"
        case .status: "Статус"
        case .place: "Место"
        case .teacher: "Учитель"
        }
    }

    /// Other headings of protocols.
    public var synonyms: [String] {
        switch self {
        case .number: RosterColumn.number.synonyms
        case .code: ["Код", "Код участника", "Шифр участника", "Логин"]
        case .fullName: SheetHeadings.fullName + ["ФИО", "ФИО участника", "Участник"]
        case .last: SheetHeadings.last
        case .first: SheetHeadings.first
        case .patronymic: SheetHeadings.patronymic
        case .schoolClass: SheetHeadings.schoolClass + ["Класс обучения", "Класс, в котором обучается"]
        case .score:
            ["Баллы", "Итоговый балл", "Сумма баллов", "Количество баллов", "Результат в баллах", "Итого баллов"]
        case .status: ["Статус участника", "Тип диплома", "Результат", "Итог", "Диплом", "Статус диплома"]
        case .place: ["Занятое место", "Рейтинг", "Рейтинговое место", "Степень"]
        case .teacher: ["Учитель-наставник", "ФИО учителя", "ФИО наставника", "Наставник", "Педагог", "Руководитель"]
        }
    }

    /// Who, and with what result; the event stands above the table.
    public static let needs = [
        SheetNeed<ProtocolColumn>(title: "ФИО", ways: [[.fullName], [.last, .first]]),
        SheetNeed(title: "Статус", ways: [[.status], [.place]]),
    ]

    /// A protocol always has its heading line: without it nothing tells a score from a place.
    public static func evident(in rows: [Table.Row]) -> [ProtocolColumn: Int] { [:] }
}
