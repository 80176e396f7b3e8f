// The columns of a list of staff.

/// A column of a list of staff; either the full name or its parts.
public enum StaffColumn: String, SheetColumn {
    case number, fullName, last, first, patronymic, roles, classLed, subject, classes

    /// The heading as such lists have it.
    public var title: String {
        switch self {
        case .number: "№"
        case .fullName: "ФИО"
        case .last: "Фамилия"
        case .first: "Имя"
        case .patronymic: "Отчество"
        case .roles: "Должность"
        case .classLed: "Классное руководство"
        case .subject: "Предмет"
        case .classes: "Классы"
        }
    }

    /// Other headings of such lists.
    public var synonyms: [String] {
        switch self {
        case .number: RosterColumn.number.synonyms
        case .fullName:
            [
                "ФИО сотрудника", "ФИО учителя", "ФИО педагога", "ФИО работника", "Фамилия Имя Отчество",
                "Фамилия, имя, отчество", "Ф.И.О.", "Сотрудник",
            ]
        case .last: ["Фамилия сотрудника", "Фамилия учителя"]
        case .first: ["Имя сотрудника", "Имя учителя"]
        case .patronymic: ["Отчество сотрудника", "Отчество при наличии"]
        case .roles: ["Роль", "Роли", "Должности"]
        case .classLed: ["Класс", "Классный руководитель", "Кл. рук.", "Ведёт класс", "Класс, которым руководит"]
        case .subject: ["Предметы", "Дисциплина", "Преподаваемый предмет", "Кружок"]
        case .classes: ["В классах", "Классы, в которых преподаёт", "Преподаёт в классах", "Где преподаёт"]
        }
    }

    /// Without a name there is nobody; what is missing else is asked.
    public static let needs = [SheetNeed<StaffColumn>(title: "ФИО", ways: [[.fullName], [.last, .first]])]

    /// A name beside a role shows itself.
    public static func evident(in rows: [Table.Row]) -> [StaffColumn: Int] {
        let shape = ColumnShape(rows)
        var layout: [StaffColumn: Int] = [:]
        func take(_ column: StaffColumn, _ test: (String) -> Bool) {
            if let index = shape.first(notIn: Set(layout.values), where: test) { layout[column] = index }
        }
        take(.fullName, ColumnShape.isPersonName)
        take(.roles) { StaffReading.roles($0).value != nil }
        take(.classLed) { ClassLabel(reading: $0)?.letter.isEmpty == false }
        return layout
    }
}
