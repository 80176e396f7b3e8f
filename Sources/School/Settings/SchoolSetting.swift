// What a school may set for itself: each setting with its name in the database, the value that holds where nobody set
// it, what it may be, and its words for the page that changes it. A value is an integer; what kind, the shape says.
// A setting is added here and nowhere else: storage, the page and the typed struct follow this list.

/// One setting of a school. The raw value is the name that it is stored by and never changes.
public enum SchoolSetting: String, CaseIterable, Sendable {
    /// Days before the month's last day on which a board is due (S0).
    case boardDueDays = "board_due_days"
    /// Minutes that an unused session of staff lives.
    case staffIdleMinutes = "staff_idle_minutes"
    /// Hours that a session of staff lives in any case.
    case staffSessionHours = "staff_session_hours"
    /// Days that an unused session of a family lives.
    case familyIdleDays = "family_idle_days"
    /// Days that a session of a family lives in any case.
    case familySessionDays = "family_session_days"
    /// Days that the codes of a family's sheet can be used.
    case joinCodeDays = "join_code_days"
    /// Days that a one-time password can be used.
    case oneTimePasswordDays = "one_time_password_days"

    /// What a value may be.
    public enum Shape: Equatable, Sendable {
        /// A number of such things.
        case number(ClosedRange<Int>, CountedNoun)
        /// 1 or 0.
        case flag
    }

    /// Everything about one setting.
    private struct Description {
        let title: String
        let hint: String
        let standard: Int
        let shape: Shape
    }

    /// What the page calls it.
    public var title: String { description.title }
    /// What changing it means, for the page.
    public var hint: String { description.hint }
    /// What holds where the school has not set it.
    public var standard: Int { description.standard }
    /// What it may be.
    public var shape: Shape { description.shape }

    /// Whether the setting may have the value.
    public func allows(_ value: Int) -> Bool {
        switch shape {
        case .number(let range, _): range.contains(value)
        case .flag: value == 0 || value == 1
        }
    }

    /// The value that a text gives, or nil where it gives none that the setting may have.
    public func value(of text: String) -> Int? { Int(text).flatMap { allows($0) ? $0 : nil } }

    private var description: Description {
        switch self {
        case .boardDueDays:
            Description(
                title: "Срок доски", hint: "За сколько дней до конца месяца доска должна быть заполнена.", standard: 3,
                shape: .number(0...27, .day))
        case .staffIdleMinutes:
            Description(
                title: "Выход сотрудника без работы",
                hint: "Через сколько минут без работы сотруднику нужно войти снова.", standard: 30,
                shape: .number(5...240, .minute))
        case .staffSessionHours:
            Description(
                title: "Самый долгий вход сотрудника",
                hint: "Через сколько часов сотруднику нужно войти снова, даже если он работал всё время.",
                standard: 12, shape: .number(1...24, .hour))
        case .familyIdleDays:
            Description(
                title: "Выход семьи без посещений",
                hint: "Через сколько дней без посещений родителю или ученику нужно войти снова.", standard: 30,
                shape: .number(1...90, .day))
        case .familySessionDays:
            Description(
                title: "Самый долгий вход семьи",
                hint: "Через сколько дней родителю или ученику нужно войти снова, даже если он заходил каждый день.",
                standard: 180, shape: .number(1...365, .day))
        case .joinCodeDays:
            Description(
                title: "Срок кода семьи", hint: "Сколько дней по листку с кодом можно создать вход.", standard: 30,
                shape: .number(1...90, .day))
        case .oneTimePasswordDays:
            Description(
                title: "Срок одноразового пароля",
                hint: "Сколько дней действует пароль, выданный вместо забытого.", standard: 3,
                shape: .number(1...14, .day))
        }
    }
}
