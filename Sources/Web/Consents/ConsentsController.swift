// The class teacher's register of consents (design 4.7). A tick is a paper that lies in the school; taking it off is a
// withdrawal, which acts at once. Nothing is ticked by itself.
import HTTP
import Mustache
import School
import Storage

enum ConsentsController {
    /// The register.
    static func index(_ context: Context) throws -> Response {
        let schoolClass = try context.access().schoolClass(.registerConsents, try context.id("class"))
        return try page(schoolClass, context, sent: nil, problems: [:])
    }

    /// What was given and withdrawn since; all of it, or nothing where a date is wrong.
    static func update(_ context: Context) throws -> Response {
        let id: ClassID = try context.id("class")
        let schoolClass = try context.access().schoolClass(.registerConsents, id)
        let form = ConsentsForm(try context.form())
        let (today, now) = (context.today, context.now)
        var problems: [String: String] = [:]
        for tick in try ticks(of: id, form, context.records, today) {
            if case .problem(let words) = form.change(tick, today: today) {
                problems[ConsentTick.key(tick.student, tick.scope)] = words
            }
        }
        guard problems.isEmpty else {
            return try page(schoolClass, context, sent: form, problems: problems, status: .unprocessableContent)
        }
        let changed = try context.write { transaction, access in
            _ = try access.schoolClass(.registerConsents, id)
            var changed = 0
            // The pupils are those of the class, read here: a pupil of another class that was sent is not among them.
            for tick in try ticks(of: id, form, transaction, today) {
                let didChange =
                    switch form.change(tick, today: today) {
                    case .give(let day):
                        try transaction.giveConsent(
                            tick.scope, of: tick.student, on: day, by: access.viewer.user, at: now)
                    case .withdraw(let consent):
                        try transaction.withdrawConsent(consent, of: tick.student, on: today)
                    case .none, .problem: false
                    }
                changed += didChange ? 1 : 0
            }
            return changed
        }
        let path = URLText.path("classes", String(id.raw), "consents").text
        return context.redirect(path, Notice(changed == 0 ? .nothingChanged : .consentsSaved))
    }

    private static func ticks(
        of schoolClass: ClassID, _ form: ConsentsForm, _ records: Records, _ today: Day
    ) throws -> [ConsentTick] {
        try records.students.ofClass(schoolClass, on: today).flatMap { student in
            ConsentScope.allCases.map { ConsentTick(student.id, $0, form) }
        }
    }

    private static func page(
        _ schoolClass: ClassRecord, _ context: Context, sent: ConsentsForm?, problems: [String: String],
        status: Status = .ok
    ) throws -> Response {
        let students = try context.records.students.ofClass(schoolClass.id, on: context.today)
        let standing = try context.records.privacy.consents(inClass: schoolClass.id, on: context.today)
        let byKey = Dictionary(standing.map { (ConsentTick.key($0.studentID, $0.scope), $0) }) { first, _ in first }
        let path = String(schoolClass.id.raw)
        let page = ConsentsPage(
            frame: try Frame("Согласия, \(schoolClass.title)", context, way: .schoolClass),
            back: Link(title: schoolClass.title, address: .path("classes", path)), className: schoolClass.title,
            address: .path("classes", path, "consents"), scopes: ConsentScope.allCases.map(\.title),
            rows: students.map { student in
                ConsentRow(
                    name: student.name.lastFirst,
                    cells: ConsentScope.allCases.map { scope in
                        let key = ConsentTick.key(student.id, scope)
                        return ConsentCell(
                            key, scope, standing: byKey[key], sent: sent, problem: problems[key], today: context.today)
                    })
            })
        return context.render(\.consents, page, status: status)
    }
}
