// The papers of a class for a month: the list, issuing them all in one click, and printing.
//
// Printing is two steps, because a page that is read changes nothing: a form notes which papers go to the printer, and
// then the print page opens, where the person uses the browser's own dialogue. A paper noted once prints as the
// original as often as that page is loaded, since a printer may jam; noted again it prints as «копия».
import HTTP
import Mustache
import School
import Storage

enum CertificatesController {
    /// The list of the class.
    static func index(_ context: Context) throws -> Response { try page(context, .init()) }

    /// Issues a paper to every pupil of the class who has none for the month.
    static func create(_ context: Context) throws -> Response {
        let form = CertificatesForm(try context.form())
        guard let kind = form.kind else {
            _ = try context.access().schoolClass(.issueCertificates, context.id("class"))
            return try page(context, form, problem: "Выберите вид бумаги.", status: .unprocessableContent)
        }
        let (id, asked): (ClassID, Month) = (try context.id("class"), try context.month())
        let today = context.today
        let count = try context.write { tx, access in
            let schoolClass = try access.schoolClass(.issueCertificates, id)
            let month = try Self.month(asked, of: schoolClass, on: today)
            let drafting = try CertificateDrafting(of: schoolClass, month, on: today, from: tx)
            var count = 0
            for student in try tx.students.ofClass(id, on: Self.memberDay(of: month, on: today)) {
                let paper = drafting.paper(of: student, kind)
                if try tx.issue(paper, by: access.viewer.user, on: today) != nil { count += 1 }
            }
            return count
        }
        return context.redirect(Self.path(id, asked), Notice(.certificatesIssued, count))
    }

    /// Notes that papers go to the printer and opens the page to print.
    static func printing(_ context: Context) throws -> Response {
        let form = CertificatesForm(try context.form())
        let (id, asked): (ClassID, Month) = (try context.id("class"), try context.month())
        let today = context.today
        let chosen = try context.write { tx, access in
            let schoolClass = try access.schoolClass(.issueCertificates, id)
            let month = try Self.month(asked, of: schoolClass, on: today)
            let own = try tx.certificates.ofClass(id, month).filter { $0.isValid && form.chosen.contains($0.id) }
            _ = try tx.notePrinting(of: own.map(\.id), on: today)
            return own.map(\.id)
        }
        guard !chosen.isEmpty else {
            return try page(context, form, problem: "Отметьте хотя бы одну бумагу.", status: .unprocessableContent)
        }
        let ids = chosen.map { "&certificate=\($0.raw)" }.joined()
        return context.redirect("\(Self.path(id, asked))/print?paper=\(form.sheet.rawValue)\(ids)")
    }

    /// The sheets. All valid papers of the class, or those that the address names.
    static func print(_ context: Context) throws -> Response {
        let access = try context.access()
        let schoolClass = try access.schoolClass(.readRecord, context.id("class"))
        let month = try Self.month(try context.month(), of: schoolClass, on: context.today)
        let query = CertificatesForm(context.request.query)
        let valid = try context.records.certificates.ofClass(schoolClass.id, month).filter(\.isValid)
        // A sheet is handed over in front of the class.
        let words = try context.records.certificates.words(ofClass: schoolClass.id, month, for: .school)
        let chosen = valid.filter { query.chosen.isEmpty || query.chosen.contains($0.id) }
        try access.shows(chosen.map(\.studentID))
        let papers = try chosen.map { record in
            try Paper(record, words[record.id] ?? CertificateWords(), on: query.sheet, context)
        }
        let title = "Бумаги \(schoolClass.title) за \(RussianDate.name(month))"
        let page = PapersPage(
            frame: try Frame(title, context, way: .schoolClass), title: title, back: address(schoolClass.id, month),
            isHalf: query.sheet == .a5, papers: papers, hasSpecimen: papers.contains { $0.mark == "образец" })
        return context.render(\.papers, page)
    }

    /// The month, where papers of this class can belong to it: one of its academic year, and not to come.
    ///
    /// - Throws: `Refusal.notFound`.
    static func month(_ month: Month, of schoolClass: ClassRecord, on today: Day) throws -> Month {
        guard schoolClass.year.period.contains(month.firstDay), month <= today.month else { throw Refusal.notFound }
        return month
    }

    /// The day on which a pupil has to be in the class to get a paper of the month: its last one, or today before that.
    private static func memberDay(of month: Month, on today: Day) -> Day { min(month.lastDay, today) }

    private static func path(_ id: ClassID, _ month: Month) -> String {
        "/classes/\(id.raw)/certificates/\(month.iso)"
    }

    private static func page(
        _ context: Context, _ form: CertificatesForm, problem: String? = nil, status: Status = .ok
    ) throws -> Response {
        let access = try context.access()
        let schoolClass = try access.schoolClass(.readRecord, context.id("class"))
        let month = try Self.month(try context.month(), of: schoolClass, on: context.today)
        let members = try context.records.students.ofClass(
            schoolClass.id, on: memberDay(of: month, on: context.today))
        let papers = try context.records.certificates.ofClass(schoolClass.id, month)
        try access.shows(members.map(\.id) + papers.map(\.studentID))
        let frame = try Frame("Свидетельства за \(RussianDate.name(month))", context, way: .schoolClass)
        let page = CertificatesPage(
            frame: frame, schoolClass: schoolClass, month: month, members: members, papers: papers,
            mayIssue: access.may(.issueCertificates, in: schoolClass), form: form, problem: problem, on: context.today)
        return context.render(\.certificates, page, status: status)
    }

    private static func address(_ id: ClassID, _ month: Month) -> URLText {
        .path("classes", String(id.raw), "certificates", month.iso)
    }
}
