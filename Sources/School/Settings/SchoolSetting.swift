// What a school may set for itself: each setting with its name in the database, the value that holds where nobody set
// it, what it may be, and its words for the page that changes it. A value is a whole number of days,
// weeks, minutes, or a yes or no.
// A setting is added here and nowhere else: storage, the page and the typed struct follow this list.

/// One setting of a school. The raw value is the name that it is stored by and never changes.
public enum SchoolSetting: String, CaseIterable, Sendable {
    /// Days before the month's last day on which a board is due (S0).
    case boardDueDays = "board_due_days"
    /// Weeks without an entry after which the class teacher is told of a pupil (4.8).
    case quietWeeks = "quiet_weeks"
    /// Years after leaving that a record is kept (4.12).
    case keepingYears = "keeping_years"
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
    /// Whether a pupil and its family are told the own place in the class (4.5).
    case ownPlace = "own_place"

    /// What the whole number of a setting means.
    public enum Kind: Sendable {
        /// So many of these.
        case count(CountedNoun)
        /// 0 for no, 1 for yes.
        case choice
    }

    /// Everything about one setting.
    private struct Description {
        let title: String
        let hint: String
        let standard: Int
        let range: ClosedRange<Int>
        let kind: Kind

        init(title: String, hint: String, standard: Int, range: ClosedRange<Int>, noun: CountedNoun) {
            (self.title, self.hint, self.standard, self.range) = (title, hint, standard, range)
            kind = .count(noun)
        }

        /// A setting that is on or off.
        init(title: String, hint: String, isOn: Bool) {
            (self.title, self.hint, standard, range, kind) = (title, hint, isOn ? 1 : 0, 0...1, .choice)
        }
    }

    /// What the page calls it.
    public var title: String { description.title }
    /// What changing it means, for the page.
    public var hint: String { description.hint }
    /// What holds where the school has not set it.
    public var standard: Int { description.standard }
    /// The least and the most that it may be.
    public var range: ClosedRange<Int> { description.range }
    /// What its number means.
    public var kind: Kind { description.kind }

    /// Whether the setting may have the value.
    public func allows(_ value: Int) -> Bool { range.contains(value) }

    /// The value that a text gives, or nil where it gives none that the setting may have.
    public func value(of text: String) -> Int? { Int(text).flatMap { allows($0) ? $0 : nil } }

    private var description: Description {
        switch self {
        case .boardDueDays:
            Description(
                title: "Срок доски", hint: "За сколько дней до конца месяца доска должна быть заполнена.", standard: 3,
                range: 0...27, noun: .day)
        case .quietWeeks:
            Description(
                title: "О ком давно не слышно",
                hint: "Через сколько недель без достижений напомнить об ученике классному руководителю.", standard: 3,
                range: 1...12, noun: .week)
        case .keepingYears:
            Description(
                title: "Срок хранения после выбытия",
                hint: "Сколько лет хранить портфолио выбывшего; потом данные уничтожают по решению.", standard: 3,
                range: 0...75, noun: .year)
        case .staffIdleMinutes:
            Description(
                title: "Выход сотрудника без работы",
                hint: "Через сколько минут без работы сотруднику нужно войти снова.", standard: 30,
                range: 5...240, noun: .minute)
        case .staffSessionHours:
            Description(
                title: "Самый долгий вход сотрудника",
                hint: "Через сколько часов сотруднику нужно войти снова, даже если он работал всё время.",
                standard: 12, range: 1...24, noun: .hour)
        case .familyIdleDays:
            Description(
                title: "Выход семьи без посещений",
                hint: "Через сколько дней без посещений родителю или ученику нужно войти снова.", standard: 30,
                range: 1...90, noun: .day)
        case .familySessionDays:
            Description(
                title: "Самый долгий вход семьи",
                hint: "Через сколько дней родителю или ученику нужно войти снова, даже если он заходил каждый день.",
                standard: 180, range: 1...365, noun: .day)
        case .joinCodeDays:
            Description(
                title: "Срок кода семьи", hint: "Сколько дней по листку с кодом можно создать вход.", standard: 30,
                range: 1...90, noun: .day)
        case .oneTimePasswordDays:
            Description(
                title: "Срок одноразового пароля",
                hint: "Сколько дней действует пароль, выданный вместо забытого.", standard: 3,
                range: 1...14, noun: .day)
        case .ownPlace:
            Description(
                title: "Своё место в классе",
                hint: "Показывать ученику и его семье их собственное место за год и за четверть. Списка они не видят.",
                isOn: false)
        }
    }
}
