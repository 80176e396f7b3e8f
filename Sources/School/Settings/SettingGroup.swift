// The settings in groups, as the page that changes them shows them. Every setting is in one group: a new one does not
// compile until it is put into one.

/// A heading of the page of settings.
public enum SettingGroup: String, CaseIterable, Sendable {
    case month
    case access
    case keeping

    /// The heading.
    public var title: String {
        switch self {
        case .month: "Доска и неделя"
        case .access: "Вход"
        case .keeping: "Хранение"
        }
    }

    /// The settings under the heading, in order.
    public var settings: [SchoolSetting] { SchoolSetting.allCases.filter { $0.group == self } }
}

extension SchoolSetting {
    /// The heading that it stands under.
    public var group: SettingGroup {
        switch self {
        case .boardDueDays, .quietWeeks: .month
        case .staffIdleMinutes, .staffSessionHours, .familyIdleDays, .familySessionDays, .joinCodeDays,
            .oneTimePasswordDays:
            .access
        case .keepingYears: .keeping
        }
    }
}
