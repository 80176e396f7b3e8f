// The universal learning skills in a term (S1 3.2.4): the child's own look beside the class teacher's. Each writes only
// their own; the child may show its look to others of the school, the teacher's is never shown.
import HTTP
import Mustache
import School
import Storage

enum SkillsController {
    /// Both looks of a term, with the form of who may write one.
    static func show(_ context: Context) throws -> Response {
        let student = try context.access().student(.readOwnPart, try context.id("student"))
        let page = try SkillsPage(of: student, refused: nil, term: context.request.query["term"], context)
        return context.render(\.skills, page)
    }

    /// The viewer's look.
    static func update(_ context: Context) throws -> Response {
        let id: StudentID = try context.id("student")
        let sent = try context.form()
        let form = try SkillsForm(sent)
        let student = try context.access().student(form.side.action, id)
        let code = sent["term"]
        guard form.problem == nil else {
            let page = try SkillsPage(of: student, refused: form, term: code, context)
            return context.render(\.skills, page, status: .unprocessableContent)
        }
        let now = context.now
        let (hasChanged, term) = try context.write { transaction, access in
            let student = try access.student(form.side.action, id)
            let choice = try TermChoice(code, of: student.schoolID, known: [], transaction, on: access.today)
            let hasChanged = try transaction.assess(
                form.marks, in: choice.chosen, of: id, as: form.side, version: form.version, by: access.viewer.user,
                at: now)
            return (hasChanged, choice.chosen)
        }
        return context.redirect(
            SkillsPage.address(id, term.code).text, Notice(hasChanged ? .skillsSaved : .nothingChanged))
    }

    /// Showing the own look of a term to others of the school, or not any more.
    static func share(_ context: Context) throws -> Response {
        let id: StudentID = try context.id("student")
        let sent = try context.form()
        let isShown = try ShowingPart.read(sent["shown"])
        guard let term = TermKey(code: sent["term"] ?? "") else { throw Refusal.badRequest }
        let now = context.now
        try context.write { transaction, access in
            let student = try access.student(.writeOwnPart, id)
            let own = try transaction.ownParts.assessments(of: id).first { $0.term == term && $0.side == .own }
            guard let own else { throw Refusal.notFound }
            try transaction.show(.assessment(own.id), isShown, of: student.id, by: access.viewer.user, at: now)
        }
        return context.redirect(SkillsPage.address(id, term.code).text, Notice(showing: isShown))
    }
}

extension SkillSide {
    /// What one must be allowed to do to write this look.
    var action: Action { self == .own ? .writeOwnPart : .assessSkills }
}
