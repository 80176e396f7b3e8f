// Short forms of a person's name. Who may see which form is decided in Visibility, never here.

/// Names with initials.
public enum Initials {
    /// «Семёнова А. Р.»; a double first name keeps its hyphen: «Белова А.-М. И.».
    public static func surnameFirst(_ name: PersonName) -> String {
        join([name.last, doubled(name.first), doubled(name.patronymic)])
    }

    /// «А. Р. Семёнова», as a signature line has it.
    public static func initialsFirst(_ name: PersonName) -> String {
        join([doubled(name.first), doubled(name.patronymic), name.last])
    }

    /// «Анастасия С.»: the only form that a page without login shows (design §4.9).
    ///
    /// Of a double surname only the first letter is told, because two letters would say more than the page has to.
    public static func publicForm(_ name: PersonName) -> String {
        join([name.first, initial(name.last[...])])
    }

    private static func join(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: " ") }

    /// «А.», or «А.-М.» for «Анна-Мария».
    private static func doubled(_ part: String) -> String {
        part.split(separator: "-").map { initial($0) }.filter { !$0.isEmpty }.joined(separator: "-")
    }

    /// The first letter as a capital with a dot; empty where there is none.
    private static func initial(_ part: Substring) -> String {
        guard let first = part.unicodeScalars.first(where: { Letter.isLetter($0.value) }) else { return "" }
        return String(scalars: [Letter.uppercased(first.value), 0x2E])
    }
}
