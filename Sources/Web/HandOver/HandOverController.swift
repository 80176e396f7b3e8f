// The home of who teaches and leads no class: the own list of classes and groups, and the quick way to hand a result
// over. What is handed over waits for the class teacher of each pupil.
import HTTP
import Mustache
import School
import Storage

enum HandOverController {
    /// The home page, with the place that `?place=` names or the first one.
    static func home(_ context: Context, _ access: Access) throws -> Response {
        let places = try access.taughtPlaces()
        let place = try context.request.query["place"].map(access.taughtPlace) ?? places.first
        guard let place else { throw Refusal.notFound }
        if context.request.query["place"] == nil { try note(place, access) }
        return try page(context, place, HandOverForm(try setting(place, access)))
    }

    /// What was handed over.
    static func create(_ context: Context) throws -> Response {
        let sent = try context.form()
        let key = sent["place"] ?? ""
        let now = context.now
        let result = try context.write { transaction, access -> Result in
            let place = try access.taughtPlace(key)
            let author = access.viewer.user
            var form = HandOverForm(sent)
            let new = try form.read(
                try setting(place, access), place, pupils: try place.pupils(access),
                known: { title, day in
                    try access.records.achievements.outcomes(
                        atEvent: title, on: day, in: place.school, enteredBy: author)
                }, state: access.stateOfEntry)
            guard let new else { return .refused(place, form) }
            // Each pupil is asked of Access, so that the log names whom the entry is about.
            for entry in new { _ = try access.student(.enter, entry.student) }
            _ = try transaction.enter(new, school: place.school, by: author, at: now, knowing: author)
            return .saved(place, new)
        }
        switch result {
        case .saved(let place, let new): return context.redirect(place.address.text, Notice(entered: new))
        case .refused(let place, let form): return try page(context, place, form, status: .unprocessableContent)
        }
    }

    private enum Result {
        case saved(TaughtPlace, [NewAchievement])
        case refused(TaughtPlace, HandOverForm)
    }

    /// The first place is opened without a question, so Access has not been asked for it by name.
    private static func note(_ place: TaughtPlace, _ access: Access) throws { _ = try access.taughtPlace(place.key) }

    private static func setting(_ place: TaughtPlace, _ access: Access) throws -> EventSetting {
        let year = AcademicYear(containing: access.today)
        return try EventSetting(of: place.school, from: year.period.first, year: year, access)
    }

    private static func page(
        _ context: Context, _ place: TaughtPlace, _ form: HandOverForm, status: Status = .ok
    ) throws -> Response {
        let access = try context.access()
        let taught = try access.taughtPupils()
        let returned = try context.records.handedOver.returned(by: access.viewer.user).count(where: taught.contains)
        let page = HandOverPage(
            frame: try Frame("Передать результат", context, way: .home), places: try access.taughtPlaces(),
            place: place, pupils: try place.pupils(access), form: form, setting: try setting(place, access),
            returned: returned, isRefused: status != .ok)
        return context.render(\.handOver, page, status: status)
    }
}
