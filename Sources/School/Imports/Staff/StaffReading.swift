// What a list of staff says of roles and of classes taught, as people write it.

/// Reading of the cells of a list of staff.
public enum StaffReading {
    /// «классный руководитель, учитель», «зам. директора по УВР»: the roles named, at least one.
    ///
    /// A role is known by its words, whatever stands around them: «учитель математики высшей категории» is a subject
    /// teacher. A part that names none is asked.
    public static func roles(_ text: String) -> Reading<Set<Role>> {
        guard !text.isEmpty else { return .empty }
        var roles: Set<Role> = []
        for part in text.split(whereSeparator: { ",;/\n".contains($0) }) {
            let words = CellText.words(String(part))
            guard !words.isEmpty else { continue }
            guard let role = role(words) else {
                return .problem(
                    "\(quotedForMessage(String(part))) — такой роли нет; бывают: учитель, классный руководитель, "
                        + "заместитель директора, директор, администратор.")
            }
            roles.insert(role)
        }
        return roles.isEmpty ? .empty : .understood(roles)
    }

    private static func role(_ words: [String]) -> Role? {
        func says(_ beginning: String) -> Bool { words.contains { $0.hasPrefix(beginning) } }
        if says("администратор") { return .administrator }
        if says("классн") || (words.contains("кл") && says("рук")) { return .classTeacher }
        if says("зам") || says("завуч") { return .deputy }
        if says("директор") { return .head }
        if says("учител") || says("педагог") || says("преподавател") || says("тренер") { return .subjectTeacher }
        return nil
    }

    /// «7А, 7 Б; 8 «В»»: the classes named, each once, in their order.
    public static func classes(_ text: String) -> Reading<[ClassLabel]> {
        guard !text.isEmpty else { return .empty }
        var labels: [ClassLabel] = []
        for part in text.split(whereSeparator: { ",;\n".contains($0) }) where !part.allSatisfy(\.isWhitespace) {
            guard let label = ClassLabel(reading: String(part)), !label.letter.isEmpty else {
                return .problem("\(quotedForMessage(String(part))) — напишите класс с буквой, например 7А.")
            }
            if !labels.contains(label) { labels.append(label) }
        }
        return labels.isEmpty ? .empty : .understood(labels)
    }
}
