// The settings of one school as rules use them: what the school has set, and the standard for the rest.

/// The settings of a school.
public struct SchoolSettings: Equatable, Sendable {
    private var own: [SchoolSetting: Int] = [:]

    /// The standard of everything.
    public init() {}

    /// What a school has set by the stored names. What no setting is called, and what a setting may not be, is left
    /// out: the standard holds.
    public init(stored: [String: String]) {
        for setting in SchoolSetting.allCases {
            own[setting] = stored[setting.rawValue].flatMap(setting.value(of:))
        }
    }

    /// The value that holds. Giving one that the setting may not have changes nothing.
    public subscript(_ setting: SchoolSetting) -> Int {
        get { own[setting] ?? setting.standard }
        set { if setting.allows(newValue) { own[setting] = newValue } }
    }
}
