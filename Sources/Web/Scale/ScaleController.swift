// The scale of points: its versions to read, the paper for the pedagogical council, and the next version. Before a version
// is saved its author sees whose sums it moves: the very change is made in a transaction that is undone.
import HTTP
import Mustache
import School
import Storage

enum ScaleController {
    /// The version in force today, and all versions.
    static func index(_ context: Context) throws -> Response {
        let access = try context.access()
        let school = try access.school(.readScale)
        let versions = try context.records.scales.versions(of: school.id)
        let now = Scale.inForce(on: context.today, among: versions.map(\.scale)) ?? versions.first?.scale
        guard let current = versions.first(where: { $0.scale.id == now?.id }) else { throw Refusal.notFound }
        return try page(current, versions, access, context)
    }

    /// One version.
    static func show(_ context: Context) throws -> Response {
        let (version, versions) = try version(.readScale, context)
        return try page(version, versions, try context.access(), context)
    }

    /// One version on an A4 sheet, to be approved and signed.
    static func print(_ context: Context) throws -> Response {
        let (version, _) = try version(.readScale, context)
        let school = try context.access().school(.readScale)
        let page = ScalePrintPage(
            frame: try Frame("Шкала баллов, версия \(version.number)", context, way: .school), version: version,
            school: school)
        return context.render(\.scalePrint, page)
    }

    /// The form of the next version, with the numbers of the newest.
    static func new(_ context: Context) throws -> Response {
        let school = try context.access().school(.editScale)
        let scales = try context.records.scales.all(of: school.id)
        guard let newest = scales.last else { throw Refusal.notFound }
        let days = try days(school.id, scales, context.records, context.today)
        // The next month is the usual beginning: nothing that has been counted moves.
        let usual = max(context.today.month.next.firstDay, days.lowerBound)
        return try edit(ScaleForm(newest, from: usual, seen: newest.id), days, context)
    }

    /// Shows whose sums the version would move, and saves nothing.
    static func preview(_ context: Context) throws -> Response {
        let school = try context.access().school(.editScale)
        return try look(at: ScaleForm(try context.form()), school.id, context)
    }

    /// Saves the version that was shown.
    static func create(_ context: Context) throws -> Response {
        let school = try context.access().school(.editScale)
        var form = ScaleForm(try context.form())
        let scales = try context.records.scales.all(of: school.id)
        let days = try days(school.id, scales, context.records, context.today)
        guard let (scale, minutes) = form.validate(days) else { return try edit(form, days, context) }
        if let standing = Scale.inForce(on: scale.validFrom, among: scales), standing.hasSameRules(as: scale) {
            return context.redirect("/scale", Notice(.nothingChanged))
        }
        // What was typed after the look at its effect is looked at first.
        guard try context.form()["shown"] == scale.fingerprint else {
            return try look(at: form, school.id, context)
        }
        let (seen, today, now) = (form.seen, context.today, context.now)
        do {
            let id = try context.write { transaction, access in
                let school = try access.school(.editScale)
                let scales = try transaction.scales.all(of: school.id)
                let allowed = try Self.days(school.id, scales, transaction, today)
                guard scales.last?.id == seen, allowed.contains(scale.validFrom) else {
                    throw StorageError.changedMeanwhile
                }
                return try transaction.adopt(
                    scale, school: school.id, minutes: minutes, by: access.viewer.user, at: now, on: today
                ).id
            }
            return context.redirect(URLText.path("scale", String(id.raw)).text, Notice(.scaleSaved))
        } catch StorageError.settledMonth {
            form.refuse(.from, Self.settledWords)
            return try edit(form, days, context)
        } catch StorageError.changedMeanwhile {
            form.refuse(.from, Self.overtakenWords)
            return try edit(form, days, context, status: .conflict)
        }
    }

    /// Writes down by which minutes a version was approved.
    static func approve(_ context: Context) throws -> Response {
        let (version, versions) = try version(.editScale, context)
        var form = MinutesForm(try context.form())
        guard let minutes = form.validate() else {
            return try page(version, versions, try context.access(), context, form: form)
        }
        let id = version.scale.id
        let isNew = try context.write { transaction, access in
            let school = try access.school(.editScale)
            guard try transaction.scales.all(of: school.id).contains(where: { $0.id == id }) else {
                throw Refusal.notFound
            }
            return try transaction.approve(id, by: minutes)
        }
        return context.redirect(
            URLText.path("scale", String(id.raw)).text, Notice(isNew ? .minutesSaved : .nothingChanged))
    }

    // MARK: Parts

    private static let settledWords =
        "С этого дня изменились бы баллы месяца, доски которого уже опубликованы: этапы одного события зависят друг от друга. "
        + "Выберите более поздний день."

    private static let overtakenWords =
        "Пока форма была открыта, кто-то сохранил другую версию шкалы. Ваша не сохранена, и ничего не затёрто: "
        + "посмотрите новую версию и начните с неё."

    /// A version of the viewer's school, with all of them.
    private static func version(
        _ action: Action, _ context: Context
    ) throws -> (version: ScaleVersion, all: [ScaleVersion]) {
        let school = try context.access().school(action)
        let id: ScaleID = try context.id("scale")
        let versions = try context.records.scales.versions(of: school.id)
        guard let found = versions.first(where: { $0.scale.id == id }) else { throw Refusal.notFound }
        return (found, versions)
    }

    /// The days that the next version may count from.
    private static func days(
        _ school: SchoolID, _ scales: [Scale], _ records: Records, _ today: Day
    ) throws -> ClosedRange<Day> {
        let year = AcademicYear(containing: today)
        let first = Scale.earliestStart(
            in: year, lastSettled: try records.scales.lastSettledMonth(of: school), after: scales)
        return first...max(first, Scale.latestStart(in: year))
    }

    /// The form with what its version would do.
    private static func look(at typed: ScaleForm, _ school: SchoolID, _ context: Context) throws -> Response {
        var form = typed
        let scales = try context.records.scales.all(of: school)
        let days = try days(school, scales, context.records, context.today)
        guard let (scale, minutes) = form.validate(days) else { return try edit(form, days, context) }
        if let standing = Scale.inForce(on: scale.validFrom, among: scales), standing.hasSameRules(as: scale) {
            return try edit(form, days, context, isUnchanged: true)
        }
        guard let user = context.session?.user.id else { throw Refusal.login }
        let (now, today) = (context.now, context.today)
        do {
            let shifts = try context.site.database.suppose { transaction in
                try transaction.adopt(scale, school: school, minutes: minutes, by: user, at: now, on: today).shifts
            }
            return try edit(form, days, context, effect: ScaleEffect(shifts, of: scale))
        } catch StorageError.settledMonth {
            form.refuse(.from, settledWords)
            return try edit(form, days, context)
        }
    }

    private static func edit(
        _ form: ScaleForm, _ days: ClosedRange<Day>, _ context: Context, isUnchanged: Bool = false,
        effect: ScaleEffect? = nil, status: Status = .unprocessableContent
    ) throws -> Response {
        let page = ScaleEditPage(
            frame: try Frame("Новая версия шкалы", context, way: .school), form: form, days: days,
            isUnchanged: isUnchanged, effect: effect)
        return context.render(\.scaleEdit, page, status: form.hasProblem ? status : .ok)
    }

    private static func page(
        _ version: ScaleVersion, _ versions: [ScaleVersion], _ access: Access, _ context: Context,
        form: MinutesForm? = nil
    ) throws -> Response {
        let mayEdit = access.maySchool(.editScale)
        let page = ScalePage(
            frame: try Frame("Шкала баллов", context, way: .school), version: version, versions: versions,
            inForce: Scale.inForce(on: context.today, among: versions.map(\.scale))?.id, mayEdit: mayEdit,
            minutesForm: mayEdit && version.minutes == nil ? form ?? MinutesForm() : nil, site: context.site)
        return context.render(\.scale, page, status: form?.hasProblem == true ? .unprocessableContent : .ok)
    }
}
