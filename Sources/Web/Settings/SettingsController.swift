// The settings of design 4, each with its standard beside it. The list, the ranges and the words are School's
// SchoolSetting; nothing is decided here.
import HTTP
import School
import Storage

enum SettingsController {
    /// The settings as they are; a form for who may change them.
    static func edit(_ context: Context) throws -> Response {
        let school = try context.access().school(.readSchoolData)
        return try page(context, SettingsForm(try context.records.settings.of(school.id)))
    }

    /// Saves what was typed; one wrong value keeps all from being saved.
    static func update(_ context: Context) throws -> Response {
        _ = try context.access().school(.manageSchool)
        var form = SettingsForm(try context.form())
        guard let values = form.validate() else { return try page(context, form) }
        let hasChanged = try context.write { transaction, access -> Bool in
            let school = try access.school(.manageSchool)
            let present = try transaction.settings.of(school.id)
            let changed = values.filter { present[$0.key] != $0.value }
            for (setting, value) in changed { try transaction.set(setting, to: value, of: school.id) }
            return !changed.isEmpty
        }
        return context.redirect("/school/settings", Notice(hasChanged ? .settingsSaved : .nothingChanged))
    }

    private static func page(_ context: Context, _ form: SettingsForm) throws -> Response {
        let page = SettingsPage(
            frame: try Frame("Настройки", context, way: .school), form: form,
            mayChange: try context.access().maySchool(.manageSchool))
        return context.render(\.settings, page, status: form.hasProblem ? .unprocessableContent : .ok)
    }
}
