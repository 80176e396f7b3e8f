// Makes the page of one entry for one viewer.
import HTTP
import Mustache
import School
import Storage

/// The maker of one `EntryPage`.
struct EntryView {
    let entry: AchievementRecord
    let student: StudentRecord
    let access: Access
    let context: Context
    /// A reason that was not accepted, with what is wrong.
    var refused: (act: ReasonAct, reason: Reason)?
    /// Where the person wanted to go after the refused act.
    var onward: URLText?

    /// What is wrong with a paper that was sent.
    var paperProblem: String?

    /// A request to show again that was not accepted.
    var refusedAsk: AskForm?

    /// The acts that ask for a reason.
    enum ReasonAct { case revocation, returning }

    func page() throws -> EntryPage {
        let records = context.records
        let circle = try access.circle(of: student)
        let year = try StudentYear(
            of: student, AcademicYear(containing: entry.day), for: Audience(circle, on: context.today),
            viewer: access.viewer.user, records)
        let wishes = try records.privacy.wishes(of: student.id)
        let papers = try records.attachments.history(of: entry.id)
        let steps = try records.achievements.history(of: entry.id)
        let mayChange = try access.stateAfterChange(of: entry, student) != nil
        let standing = papers.filter { $0.removedAt == nil }
        let path = String(entry.id.raw)
        let next = try access.stateAfterVerification(of: entry, student)
        return EntryPage(
            frame: try Frame(entry.event.title, context, way: circle == .own ? .home : nil),
            back: Link(title: student.name.lastFirst, address: .path("students", String(student.id.raw))),
            title: entry.event.title, subtitle: "\(student.name.lastFirst) · \(RussianDate.full(entry.day))",
            tag: StateTag(entry.state), direction: entry.directionKey,
            directionTitle: Sentence.beginning(entry.directionTitle), facts: FactRow.of(entry),
            points: year.points(of: entry, context.site),
            history: EntryHistory.rows(
                steps, papers: papers, context.site),
            question: entry.state == .returned && mayChange
                ? steps.last { $0.action == .returned }?.reason : nil,
            papers: try self.papers(standing, circle: circle), paperForm: try paperForm(standing),
            uploadScript: context.site.asset("/js/upload.js"),
            editAddress: mayChange ? .path("entries", path, "edit") : nil,
            verification: next.map {
                EntryAct(
                    address: .path("entries", path, "verification"), version: entry.version,
                    words: $0 == .verifiedBySchool ? "Подтвердить от школы" : "Подтвердить")
            },
            returning: next == nil ? nil : act("return", "Вернуть с вопросом", .returning),
            revocation: try access.mayRevoke(entry, student)
                ? act(
                    "revocation", "Отозвать \(Quotes.guillemets(entry.event.title)) — \(student.name.lastFirst)?",
                    .revocation)
                : nil,
            wish: try access.may(.hide, about: student)
                ? WishPart.ofEntry(entry, records, viewer: access.viewer.user, on: access.today) : nil,
            requests: try access.may(.hide, about: student)
                ? RequestPart.waiting(about: student.id, entry: entry.id, access, next: .path("entries", path)) : [],
            isQuiet: circle == .staff && wishes.contains { $0.scope == .everything },
            ask: circle == .staff
                ? try AskPart(
                    entry, wishes, isAllowed: access.may(.askToShow, about: student), typed: refusedAsk, context) : nil,
            thanks: circle == .staff ? try AskPart.thanks(for: .entry, entry.id, of: student.id, wishes, context) : nil)
    }

    private func act(_ resource: String, _ words: String, _ kind: ReasonAct) -> EntryAct {
        let refused = refused.flatMap { $0.act == kind ? $0.reason : nil }
        return EntryAct(
            address: .path("entries", String(entry.id.raw), resource), version: entry.version, words: words,
            reason: refused?.typed ?? "", problem: refused?.problem,
            reasons: kind == .returning ? ReturnReason.choices(refused?.chosen ?? "") : [],
            onward: refused == nil ? nil : onward)
    }
}
