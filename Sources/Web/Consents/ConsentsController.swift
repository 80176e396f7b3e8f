// The class teacher's register of consents (design 4.7): who has given what, since when and until when, and a whole batch
// of signed papers in one go. Nothing is ticked by itself. A consent that stands is corrected and withdrawn on a page of
// its own.
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

    /// The papers that came in; all of them, or nothing where one is wrong.
    static func update(_ context: Context) throws -> Response {
        let id: ClassID = try context.id("class")
        let schoolClass = try context.access().schoolClass(.registerConsents, id)
        let form = ConsentsForm(try context.form())
        let (today, now, school) = (context.today, context.now, schoolClass.schoolID)
        var problems: [String: String] = [:]
        for (_, cell) in try wanted(id, form, context.records, today) {
            let latest = try context.records.consentForms.latest(cell.scope, of: school).version
            if case .failure(let problem) = cell.paper(today: today, latest: latest) {
                problems[cell.key] = problem.words
            }
        }
        guard problems.isEmpty else {
            return try page(schoolClass, context, sent: form, problems: problems, status: .unprocessableContent)
        }
        let changed = try context.write { transaction, access in
            _ = try access.schoolClass(.registerConsents, id)
            var changed = 0
            // The pupils are those of the class, read here: a pupil of another class that was sent is not among them.
            for (student, cell) in try wanted(id, form, transaction, today) {
                let latest = try transaction.consentForms.latest(cell.scope, of: school).version
                guard case .success(let paper) = cell.paper(today: today, latest: latest) else { continue }
                let given = try transaction.giveConsent(
                    paper, of: student, today: today, by: access.viewer.user, at: now)
                changed += given == nil ? 0 : 1
            }
            return changed
        }
        let path = ConsentPath.register(id)
        return context.redirect(path.text, Notice(changed == 0 ? .nothingChanged : .consentsSaved))
    }

    /// The ticked cells of the class's pupils whose newest consent is still the one that the page showed.
    private static func wanted(
        _ schoolClass: ClassID, _ form: ConsentsForm, _ records: Records, _ today: Day
    ) throws -> [(StudentID, ConsentCellForm)] {
        let newest = ConsentNewest(try records.consents.ofClass(schoolClass, on: today))
        return try records.students.ofClass(schoolClass, on: today).flatMap { student in
            ConsentScope.allCases.compactMap { scope in
                let cell = ConsentCellForm(student.id, scope, form)
                guard cell.isSent, cell.isTicked, newest[student.id, scope]?.id == cell.shown else { return nil }
                return (student.id, cell)
            }
        }
    }

    private static func page(
        _ schoolClass: ClassRecord, _ context: Context, sent: ConsentsForm?, problems: [String: String],
        status: Status = .ok
    ) throws -> Response {
        let today = context.today
        let students = try context.records.students.ofClass(schoolClass.id, on: today)
        let newest = ConsentNewest(try context.records.consents.ofClass(schoolClass.id, on: today))
        let rows = students.map { student in
            ConsentRow(
                name: student.name.lastFirst,
                cells: ConsentScope.allCases.map { scope in
                    ConsentCell(
                        student.id, scope, newest[student.id, scope], in: schoolClass.id, sent: sent, problems, today)
                })
        }
        let copies = try context.records.consents.copies(inClass: schoolClass.id, on: today)
        let left = try Set(copies.map(\.studentID)).subtracting(students.map(\.id))
            .compactMap { try context.records.students.find($0) }
        try context.access().shows(left.map(\.id))
        let page = ConsentsPage(
            frame: try Frame("Согласия, \(schoolClass.title)", context, way: .schoolClass),
            back: Link(title: schoolClass.title, address: .path("classes", String(schoolClass.id.raw))),
            className: schoolClass.title, address: ConsentPath.register(schoolClass.id),
            file: ConsentPath.file(schoolClass.id),
            columns: try ConsentScope.allCases.map { scope in
                ConsentColumn(
                    scope, missing: students.filter { newest[$0.id, scope]?.paper.holds(on: today) != true }.count,
                    latest: try context.records.consentForms.latest(scope, of: schoolClass.schoolID).version,
                    in: schoolClass.id)
            },
            common: FieldChoice.all(
                chosen: Set(sent?.all(ConsentCellForm.commonFields).compactMap(PublicField.init(rawValue:)) ?? [])),
            rows: rows,
            copies: CopiesPart(copies, students + left, address: ConsentPath.copies(schoolClass.id)))
        return context.render(\.consents, page, status: status)
    }
}

/// The newest consent of each pupil and scope, whatever has become of it.
struct ConsentNewest {
    private let records: [String: ConsentRecord]

    /// - Parameter consents: oldest first.
    init(_ consents: [ConsentRecord]) {
        records = Dictionary(consents.map { (ConsentCellForm.key($0.studentID, $0.scope), $0) }) { _, last in last }
    }

    subscript(student: StudentID, scope: ConsentScope) -> ConsentRecord? {
        records[ConsentCellForm.key(student, scope)]
    }
}

/// Addresses of consents, in one place.
enum ConsentPath {
    static func register(_ id: ClassID) -> URLText { .path("classes", String(id.raw), "consents") }
    static func file(_ id: ClassID) -> URLText { .path("classes", String(id.raw), "consents", "file") }
    static func copies(_ id: ClassID) -> URLText { .path("classes", String(id.raw), "consents", "copies") }
    static func papers(_ id: ClassID, _ scope: ConsentScope, missingOnly: Bool) -> URLText {
        .path(
            "classes", String(id.raw), "consents", "print",
            query: ["scope": scope.rawValue, "who": missingOnly ? "missing" : "all"])
    }
    static func paper(_ id: ClassID, _ student: StudentID) -> URLText {
        .path("classes", String(id.raw), "consents", "print", query: ["student": String(student.raw)])
    }
    static func consent(_ id: ClassID, _ consent: ConsentID) -> URLText {
        .path("classes", String(id.raw), "consents", String(consent.raw))
    }
    static func withdrawal(_ id: ClassID, _ consent: ConsentID) -> URLText {
        .path("classes", String(id.raw), "consents", String(consent.raw), "withdrawal")
    }
    static func scan(_ id: ClassID, _ consent: ConsentID) -> URLText {
        .path("classes", String(id.raw), "consents", String(consent.raw), "scan")
    }

    /// Where the form goes that destroys the scans of one consent.
    static func scanDestruction(_ id: ClassID, _ consent: ConsentID) -> URLText {
        .path("classes", String(id.raw), "consents", String(consent.raw), "scan", "destruction")
    }
    static func family(_ student: StudentID) -> URLText { .path("students", String(student.raw), "consents") }
    static func familyWithdrawal(_ student: StudentID, _ consent: ConsentID) -> URLText {
        .path("students", String(student.raw), "consents", String(consent.raw), "withdrawal")
    }
    static func receipt(_ id: WithdrawalID) -> URLText { .path("withdrawals", String(id.raw)) }
}
