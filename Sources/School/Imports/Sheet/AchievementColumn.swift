// The columns of a table of achievements.

/// A column of a table of achievements.
public enum AchievementColumn: String, SheetColumn {
    case number, date, fullName, last, first, patronymic, schoolClass
    case event, level, outcome, place, form, participation, direction

    /// The heading as tables of achievements have it.
    public var title: String {
        switch self {
        case .number: "№"
        case .date: "Дата"
        case .fullName: "ФИО"
        case .last: "Фамилия"
        case .first: "Имя"
        case .patronymic: "Отчество"
        case .schoolClass: "Класс"
        case .event: "Мероприятие"
        case .level: "Уровень"
        case .outcome: "Результат"
        case .place: "Место"
        case .form: "Форма"
        case .participation: "Участие"
        case .direction: "Направление"
        }
    }

    /// Other headings of such tables.
    public var synonyms: [String] {
        switch self {
        case .number: RosterColumn.number.synonyms
        case .date: ["Дата проведения", "Дата участия", "Дата мероприятия", "Когда", "День", "Дата события"]
        case .fullName: SheetHeadings.fullName
        case .last: SheetHeadings.last
        case .first: SheetHeadings.first
        case .patronymic: SheetHeadings.patronymic
        case .schoolClass: SheetHeadings.schoolClass
        case .event:
            [
                "Название", "Название мероприятия", "Наименование", "Наименование мероприятия", "Событие", "Конкурс",
                "Название конкурса", "Название события", "Олимпиада", "Мероприятие, конкурс", "Конкурс, олимпиада",
            ]
        case .level: ["Уровень мероприятия", "Уровень конкурса", "Статус мероприятия", "Этап", "Уровень участия"]
        case .outcome: ["Результат участия", "Итог", "Статус", "Результативность", "Достижение", "Диплом", "Награда"]
        case .place: ["Занятое место", "Место (степень)", "Степень", "Призовое место"]
        case .form: ["Форма участия", "Форма проведения", "Формат", "Очно/заочно"]
        case .participation: ["Вид участия", "Личное/командное", "Индивидуально/команда", "Зачёт"]
        case .direction: ["Направление деятельности", "Направленность", "Сфера", "Вид деятельности"]
        }
    }

    /// Who, when, what and how well; the level may come from the stage, the direction from the title.
    public static let needs = [
        SheetNeed<AchievementColumn>(title: "ФИО", ways: [[.fullName], [.last, .first], [.last]]),
        SheetNeed(title: "Дата", ways: [[.date]]),
        SheetNeed(title: "Мероприятие", ways: [[.event]]),
        SheetNeed(title: "Результат", ways: [[.outcome], [.place]]),
    ]

    /// Date, name, level and outcome show themselves; the longest other text is the event.
    public static func evident(in rows: [Table.Row]) -> [AchievementColumn: Int] {
        let shape = ColumnShape(rows)
        var layout: [AchievementColumn: Int] = [:]
        func take(_ column: AchievementColumn, _ test: (String) -> Bool) {
            if let index = shape.first(notIn: Set(layout.values), where: test) { layout[column] = index }
        }
        take(.date) { if case .understood = DateReading.event($0, in: nil) { true } else { false } }
        take(.fullName, ColumnShape.isPersonName)
        take(.level) { if case .understood = LevelReading.read($0) { true } else { false } }
        take(.outcome) { if case .understood = OutcomeReading.read($0) { true } else { false } }
        take(.form) { if case .understood = FormReading.attendance($0) { true } else { false } }
        take(.number, isNumber)
        guard layout[.date] != nil, layout[.fullName] != nil, layout[.outcome] != nil else { return [:] }
        if let event = shape.longest(notIn: Set(layout.values)) { layout[.event] = event }
        return layout
    }
}
