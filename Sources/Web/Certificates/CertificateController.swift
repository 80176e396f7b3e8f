// One paper: reading it, and taking it back. What the class teacher writes as the reason stays with the staff.
import HTTP
import Mustache
import School
import Storage

enum CertificateController {
    /// Characters that a reason may have.
    static let longestReason = 300

    /// The paper.
    static func show(_ context: Context) throws -> Response { try page(context, reason: "") }

    /// Takes the paper back and, where asked for, issues another one with the next number.
    static func revoke(_ context: Context) throws -> Response {
        let form = try context.form()
        let reason = (form["reason"] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isReplaced = form["replacement"] == "yes"
        if let problem = problem(with: reason) {
            _ = try context.access().certificate(.issueCertificates, context.id("certificate"))
            return try page(
                context, reason: reason, isReplaced: isReplaced, problem: problem, status: .unprocessableContent)
        }
        let id: CertificateID = try context.id("certificate")
        let (now, today) = (context.now, context.today)
        let (shown, isRevoked) = try context.write { tx, access in
            let old = try access.certificate(.issueCertificates, id)
            guard try tx.revoke(id, reason: reason, by: access.viewer.user, at: now) else { return (id, false) }
            guard isReplaced, let student = try tx.students.find(old.studentID),
                let schoolClass = try tx.classes.find(old.classID)
            else { return (id, true) }
            let paper = try CertificateDrafting(of: schoolClass, old.month, on: today, from: tx).paper(
                of: student, old.kind)
            return (try tx.issue(paper, by: access.viewer.user, on: today) ?? id, true)
        }
        let event: Notice.Event = isRevoked ? .certificateRevoked : .nothingChanged
        return context.redirect(URLText.path("certificates", String(shown.raw)).text, Notice(event))
    }

    private static let familyRemark = """
        Здесь бумага целиком, её можно распечатать дома. На той, которую вручат в классе, скрытого не будет.
        """
    private static let staffRemark = """
        Семья просит не показывать часть достижений. На этой бумаге их нет: её вручают перед классом.
        """

    private static func problem(with reason: String) -> String? {
        if reason.isEmpty { return "Напишите, почему бумага отозвана: это останется в журнале класса." }
        if reason.count > longestReason { return "Слишком длинно: не больше \(longestReason) знаков." }
        return nil
    }

    private static func page(
        _ context: Context, reason: String, isReplaced: Bool = true, problem: String? = nil, status: Status = .ok
    ) throws -> Response {
        let access = try context.access()
        let record = try access.certificate(.readRecord, context.id("certificate"))
        let isOwn =
            try context.records.students.find(record.studentID).map { try access.circle(of: $0) == .own } ?? false
        let whole = try context.records.certificates.words(of: record.id, for: .own)
        let handedOut = try context.records.certificates.words(of: record.id, for: .school)
        let isStaff = try context.records.classes.find(record.classID).map { access.may(.readRecord, in: $0) } ?? false
        let mayRevoke = record.isValid && access.mayIssue(record)
        let title = "\(record.kind.title) № \(record.number.text)"
        let page = CertificatePage(
            frame: try Frame(title, context, way: isStaff ? .schoolClass : .home), title: title,
            month: RussianDate.forMonth(record.month),
            back: isStaff
                ? .path("classes", String(record.classID.raw), "certificates", record.month.iso) : .path("home"),
            backTitle: isStaff ? "Свидетельства" : "На главную", status: record.isValid ? nil : record.status.text,
            statusReason: isStaff ? record.revocation?.reason : nil,
            check: .path("check", record.code), paper: try Paper(record, isOwn ? whole : handedOut, on: .a4, context),
            remark: whole == handedOut ? nil : isOwn ? Self.familyRemark : Self.staffRemark,
            revocation: mayRevoke
                ? .init(
                    address: .path("certificates", String(record.id.raw), "revocation"), reason: reason,
                    isReplaced: isReplaced, problem: problem) : nil)
        return context.render(\.certificate, page, status: status)
    }
}
