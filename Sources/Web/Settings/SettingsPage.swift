// The page of settings and what was typed into it.
import HTTP
import Mustache
import School
import Storage

/// The settings as typed. A field that was not sent leaves its setting as it is.
struct SettingsForm {
    private var typed: [SchoolSetting: String] = [:]
    private(set) var problems: [SchoolSetting: String] = [:]

    /// The form of settings as they are.
    init(_ settings: SchoolSettings) {
        for setting in SchoolSetting.allCases { typed[setting] = String(settings[setting]) }
    }

    /// The form as sent.
    init(_ form: FormData) {
        for setting in SchoolSetting.allCases { typed[setting] = form[setting.rawValue] }
    }

    /// What stands in a field.
    subscript(setting: SchoolSetting) -> String { typed[setting] ?? "" }

    var hasProblem: Bool { !problems.isEmpty }

    /// The values, or nil with the words put beside the fields.
    mutating func validate() -> [SchoolSetting: Int]? {
        problems = [:]
        var values: [SchoolSetting: Int] = [:]
        for (setting, text) in typed {
            if let value = setting.value(of: CellText.cleaned(text)) {
                values[setting] = value
            } else {
                problems[setting] = setting.problem
            }
        }
        return problems.isEmpty ? values : nil
    }
}

extension SchoolSetting {
    /// What a value has to be, in words.
    fileprivate var problem: String { "Нужно целое число от \(range.lowerBound) до \(range.upperBound)." }

    /// The standard in words: «обычно 3 дня».
    fileprivate var standardWords: String { "Обычно \(Plural.count(standard, noun))." }
}

/// The page.
struct SettingsPage: Page {
    let frame: Frame
    let form: SettingsForm
    let mayChange: Bool

    static let template = "settings/edit"
    static let fields: [Field<SettingsPage>] = [
        .object("frame") { $0.frame }, .flag("isRefused") { $0.form.hasProblem }, .flag("mayChange") { $0.mayChange },
        .list("groups") { page in
            SettingGroup.allCases.map { SettingsGroup(group: $0, form: page.form, mayChange: page.mayChange) }
        },
    ]
}

/// The settings under one heading.
struct SettingsGroup: Fields {
    let group: SettingGroup
    let form: SettingsForm
    let mayChange: Bool

    static let fields: [Field<SettingsGroup>] = [
        .text("key") { $0.group.rawValue }, .text("title") { $0.group.title },
        .list("settings") { part in
            part.group.settings.map { SettingField(setting: $0, form: part.form, isLocked: !part.mayChange) }
        },
    ]
}

/// One setting.
struct SettingField: Fields {
    let setting: SchoolSetting
    let form: SettingsForm
    let isLocked: Bool

    static let fields: [Field<SettingField>] = [
        .text("name") { $0.setting.rawValue }, .text("title") { $0.setting.title },
        .text("hint") { "\($0.setting.hint) \($0.setting.standardWords)" }, .text("value") { $0.form[$0.setting] },
        .number("minimum") { $0.setting.range.lowerBound }, .number("maximum") { $0.setting.range.upperBound },
        .text("unit") { $0.unit }, .optional("problem") { $0.form.problems[$0.setting] },
        .flag("isLocked") { $0.isLocked },
    ]

    /// «дней», as it agrees with what stands in the field.
    private var unit: String {
        setting.noun.form(Int(form[setting]) ?? setting.standard)
    }
}
