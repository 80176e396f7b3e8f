// The columns of a list of classes: «7 А; классный руководитель».

/// A column of a list of classes.
public enum ClassColumn: String, SheetColumn {
    case number, schoolClass, teacher

    /// The heading as such lists have it.
    public var title: String {
        switch self {
        case .number: "№"
        case .schoolClass: "Класс"
        case .teacher: "Классный руководитель"
        }
    }

    /// Other headings of such lists.
    public var synonyms: [String] {
        switch self {
        case .number: RosterColumn.number.synonyms
        case .schoolClass: ["Кл.", "Класс, литера", "Класс, буква", "Название класса"]
        case .teacher: ["Кл. рук.", "Руководитель", "ФИО классного руководителя", "Классный рук.", "ФИО"]
        }
    }

    /// Without a class there is nothing.
    public static let needs = [SheetNeed<ClassColumn>(title: "Класс", ways: [[.schoolClass]])]

    /// A class shows itself, and a name beside it.
    public static func evident(in rows: [Table.Row]) -> [ClassColumn: Int] {
        let shape = ColumnShape(rows)
        var layout: [ClassColumn: Int] = [:]
        if let index = shape.first(notIn: [], where: { ClassLabel(reading: $0)?.letter.isEmpty == false }) {
            layout[.schoolClass] = index
        }
        if let index = shape.first(notIn: Set(layout.values), where: ColumnShape.isPersonName) {
            layout[.teacher] = index
        }
        return layout
    }
}
