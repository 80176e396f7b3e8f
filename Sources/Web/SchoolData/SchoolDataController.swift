// What the school is called and how it is reached, as papers and pages name it: read by the deputy and the head, changed
// by the administrator. It is also where the ways to the calendar, the settings and the lists of staff begin.
import HTTP
import School
import Storage

enum SchoolDataController {
    /// The school.
    static func show(_ context: Context) throws -> Response {
        let access = try context.access()
        let school = try access.school(.readSchoolData)
        let page = SchoolDataPage(
            frame: try Frame("Школа", context, way: .school), school: school,
            mayChange: access.maySchool(.manageSchool), mayGroup: access.maySchool(.manageGroups),
            mayErase: access.maySchool(.eraseRecord), mayWord: access.maySchool(.editConsentForms),
            mayReadLog: access.viewer.mayOpenAudit,
            mayReadScale: access.maySchool(.readScale))
        return context.render(\.schoolData, page)
    }

    /// The form.
    static func edit(_ context: Context) throws -> Response {
        try form(context, SchoolDataForm(try context.access().school(.manageSchool)))
    }

    /// Saves what was typed.
    static func update(_ context: Context) throws -> Response {
        _ = try context.access().school(.manageSchool)
        var form = SchoolDataForm(try context.form())
        guard let profile = form.validate() else { return try self.form(context, form) }
        let hasChanged = try context.write { transaction, access -> Bool in
            let school = try access.school(.manageSchool)
            if SchoolProfile(school) == profile { return false }
            try transaction.setProfile(profile, of: school.id)
            return true
        }
        return context.redirect("/school", Notice(hasChanged ? .schoolSaved : .nothingChanged))
    }

    private static func form(_ context: Context, _ form: SchoolDataForm) throws -> Response {
        let page = SchoolDataFormPage(frame: try Frame("Данные школы", context, way: .school), form: form)
        return context.render(\.schoolDataForm, page, status: form.hasProblem ? .unprocessableContent : .ok)
    }
}
