// The columns of a class list.

/// A column of a class list; either the full name or its parts.
public enum RosterColumn: String, SheetColumn {
    case number, fullName, last, first, patronymic, birthDate, gender, schoolClass, personalFile

    /// The heading as class lists have it.
    public var title: String {
        switch self {
        case .number: "№"
        case .fullName: "ФИО"
        case .last: "Фамилия"
        case .first: "Имя"
        case .patronymic: "Отчество"
        case .birthDate: "Дата рождения"
        case .gender: "Пол"
        case .schoolClass: "Класс"
        case .personalFile: "№ личного дела"
        }
    }

    /// Other headings of class lists.
    public var synonyms: [String] {
        switch self {
        case .number: ["№ п/п", "п/п", "номер", "номер по порядку", "№ пп", "N", "N п/п"]
        case .fullName: SheetHeadings.fullName
        case .last: SheetHeadings.last
        case .first: SheetHeadings.first
        case .patronymic: SheetHeadings.patronymic
        case .birthDate:
            ["Д.р.", "ДР", "Дата рожд.", "День рождения", "Рождён", "Дата рождения обучающегося", "Родился"]
        case .gender: ["Пол обучающегося", "Пол ребёнка", "М/Ж"]
        case .schoolClass: SheetHeadings.schoolClass
        case .personalFile:
            [
                "Личное дело", "Номер личного дела", "№ л/д", "№ дела", "Л/д", "№ личн. дела", "Личное дело №",
                "N личного дела",
            ]
        }
    }

    /// A class list must name the pupils; all else can be typed into the preview.
    public static let needs = [SheetNeed<RosterColumn>(title: "ФИО", ways: [[.fullName], [.last, .first]])]

    /// Full name and date of birth, or three columns that end with patronymics; gender, class and number where they
    /// show.
    public static func evident(in rows: [Table.Row]) -> [RosterColumn: Int] {
        let shape = ColumnShape(rows)
        var layout: [RosterColumn: Int] = [:]
        func take(_ column: RosterColumn, _ test: (String) -> Bool) {
            if let index = shape.first(notIn: Set(layout.values), where: test) { layout[column] = index }
        }
        take(.fullName, ColumnShape.isPersonName)
        if layout.isEmpty {
            let isWord: (String) -> Bool = { ColumnShape.isNameWord($0[...]) }
            take(.patronymic) { GenderReading.ofPatronymic($0) != nil }
            if let patronymic = layout[.patronymic] {
                take(.last, isWord)
                take(.first, isWord)
                guard let last = layout[.last], let first = layout[.first], last + 1 == first, first + 1 == patronymic
                else { return [:] }
            }
        }
        take(.birthDate) { if case .understood = DateReading.birth($0) { true } else { false } }
        take(.gender) { if case .understood = GenderReading.read($0) { true } else { false } }
        take(.schoolClass) { ClassLabel(reading: $0)?.letter.isEmpty == false }
        take(.number, isNumber)
        return layout
    }
}

/// Headings that several kinds of sheets share.
enum SheetHeadings {
    static let fullName = [
        "ФИО обучающегося", "ФИО обучающихся", "Фамилия Имя Отчество", "Фамилия Имя", "Фамилия, имя, отчество",
        "ФИО ученика", "ФИО учащегося", "ФИО участника", "ФИО ребёнка", "Ф.И.О.", "Ф.И.О. обучающегося",
        "Ф.И.О. ученика",
        "Ф.И.О. участника", "Ф.И.", "ФИ", "Обучающийся", "Ученик", "Учащийся", "Участник", "Фамилия и имя",
        "ФИО полностью",
        "Ф.И.О. учащегося", "Фамилия, инициалы", "Фамилия имя отчество обучающегося", "Фамилия имя отчество участника",
    ]
    static let last = ["Фамилия обучающегося", "Фамилия ученика", "Фамилия участника", "Фамилия ребёнка"]
    static let first = ["Имя обучающегося", "Имя ученика", "Имя участника", "Имя ребёнка"]
    static let patronymic = ["Отчество обучающегося", "Отчество ученика", "Отчество при наличии", "Отчество участника"]
    static let schoolClass = ["Кл.", "Класс обучения", "Класс обучающегося", "Класс, литера"]
}
