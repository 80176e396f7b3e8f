// Whose achievement a row is: the name against the pupils of the class that the row or the table names.

/// The pupils that the names of a table may mean.
struct AchievementPeople: Sendable {
    private let schoolClass: ClassLabel?
    private let everybody: NameMatching
    private let byClass: [ClassLabel: NameMatching]
    private let names: [StudentID: PersonName]

    init(_ students: [KnownStudent], schoolClass: ClassLabel?) {
        self.schoolClass = schoolClass
        everybody = NameMatching(students)
        let labelled = students.filter { $0.schoolClass != nil }
        byClass = Dictionary(grouping: labelled) { $0.schoolClass }.reduce(into: [:]) { result, group in
            if let label = group.key { result[label] = NameMatching(group.value) }
        }
        names = Dictionary(students.map { ($0.id, $0.name) }) { first, _ in first }
    }

    /// Whether the pupil is one of these.
    func contains(_ student: StudentID) -> Bool { names[student] != nil }

    /// The match, or what is wrong with the class cell.
    func match(_ written: String, inClass typed: String) -> (match: NameMatch?, classProblem: String?) {
        guard !typed.isEmpty else { return (everybody.match(written), nil) }
        guard let label = ClassLabel(reading: typed) else {
            return (nil, "\(quotedForMessage(typed)) — такого класса нет.")
        }
        if let schoolClass {
            let isSame =
                label.grade == schoolClass.grade && (label.letter.isEmpty || label.letter == schoolClass.letter)
            guard isSame else {
                return (
                    nil, "\(quotedForMessage(typed)) — это другой класс: таблица загружается в \(schoolClass.text)."
                )
            }
            return (everybody.match(written), nil)
        }
        guard !label.letter.isEmpty else { return (everybody.match(written), nil) }
        guard let matching = byClass[label] else { return (nil, "В \(label.text) нет обучающихся, которых вы ведёте.") }
        return (matching.match(written), nil)
    }

    /// What is said about a name that fits nobody.
    func unknown(_ written: String, similar: [StudentID]) -> String {
        let place = schoolClass.map { "в \($0.text)" } ?? "в списке"
        let offers = similar.prefix(3).compactMap { names[$0]?.lastFirst }.map { "«\($0)»" }.joined(separator: ", ")
        let question = offers.isEmpty ? "" : " Возможно, это \(offers)?"
        return "\(quotedForMessage(written)) — такого обучающегося \(place) нет.\(question)"
    }
}
