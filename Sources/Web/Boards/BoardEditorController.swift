// Filling a board and publishing it: one form with two buttons, so that nothing typed is lost whichever is pressed. The
// class teacher fills and publishes the board of the own class; a deputy that of any class, giving a reason.
import HTTP
import Mustache
import School
import Storage

enum BoardEditorController {
    /// The form.
    static func edit(_ context: Context) throws -> Response {
        let (draft, leads) = try draft(context, context.access())
        guard draft.board?.state.isEditable ?? true else {
            return context.redirect(BoardPath.board(draft.schoolClass.id, draft.month).text)
        }
        let page = try BoardEditPage(draft, form: nil, refusal: nil, leads: leads, context)
        return context.render(\.boardEdit, page)
    }

    /// Saves what was typed.
    static func update(_ context: Context) throws -> Response {
        let result = try save(context, publishing: false)
        guard case .saved(let draft) = result else { return try again(result, context) }
        return context.redirect(BoardPath.edit(draft.schoolClass.id, draft.month).text, Notice(.boardSaved))
    }

    /// Saves what was typed and makes the next edition of it.
    static func publish(_ context: Context) throws -> Response {
        let result = try save(context, publishing: true)
        guard case .published(let draft, let isNew) = result else { return try again(result, context) }
        return context.redirect(
            BoardPath.board(draft.schoolClass.id, draft.month).text, Notice(isNew ? .boardPublished : .nothingChanged))
    }

    /// What came of a form.
    private enum Result {
        case saved(BoardDraft)
        case published(BoardDraft, isNew: Bool)
        /// Something has to be mended first; what could be saved is saved.
        case refused(BoardForm, reason: String?)
    }

    private static func save(_ context: Context, publishing: Bool) throws -> Result {
        let fields = try context.form()
        return try context.write { tx, access in
            let (draft, leads) = try draft(context, access)
            if publishing, !leads { _ = try access.schoolClass(.publishBoardWithReason, draft.schoolClass.id) }
            var form = try BoardForm(fields, draft)
            let author = access.viewer.user
            if form.titleProblem == nil, !form.title.isEmpty {
                try tx.addNominationTitle(form.title, of: draft.schoolClass.id)
            }
            let board = try tx.saveBoard(
                of: draft.schoolClass.id, draft.month, form.changes, version: form.version,
                state: { readiness(draft.pupils, $0).isReady ? .filled : .open }, by: author, at: context.now)
            guard publishing else { return form.isSound ? .saved(draft) : .refused(form, reason: nil) }

            let lines = try tx.boards.lines(of: board.id)
            let ready = readiness(draft.pupils, lines)
            let latest = draft.editions.last
            let isSame = try latest.map { try tx.editions.isCurrent($0, of: board.id, on: draft.membersDay) } ?? false
            if !isSame {
                if !leads { form.requireReason("Вы публикуете доску не своего класса: напишите, почему.") }
                if latest != nil { form.requireReason("Доска уже опубликована: напишите, что изменилось.") }
            }
            guard form.isSound, ready.isReady else { return .refused(form, reason: refusal(form, ready)) }
            let (_, isNew) = try tx.publish(
                board, reason: form.reason, members: draft.membersDay, by: author, at: context.now)
            return .published(draft, isNew: isNew)
        }
    }

    /// The board that the viewer may fill, and whether it is the viewer's own class.
    private static func draft(_ context: Context, _ access: Access) throws -> (draft: BoardDraft, leads: Bool) {
        let schoolClass = try access.schoolClass(.fillBoard, context.id("class"))
        let calendar = try BoardCalendar(schoolClass, access.records, today: context.today)
        let month = try calendar.checked(context.month())
        let draft = try BoardDraft(schoolClass, month, access.records, calendar)
        try access.shows(draft.pupils.map(\.id))
        return (draft, access.may(.publishBoard, in: schoolClass))
    }

    private static func readiness(_ pupils: [StudentRecord], _ lines: [BoardLine]) -> BoardReadiness {
        let texts = Dictionary(lines.map { ($0.student, $0.text) }, uniquingKeysWith: { first, _ in first })
        return BoardReadiness(pupils.map { BoardSlot(student: $0.id, name: $0.name, line: texts[$0.id] ?? "") })
    }

    private static func refusal(_ form: BoardForm, _ ready: BoardReadiness) -> String {
        if ready.count == 0 { return "В классе пока нет учеников — публиковать нечего." }
        if !ready.missing.isEmpty { return "Пока нельзя опубликовать: каждому ребёнку нужно своё слово." }
        return "Доска сохранена, но ещё не опубликована: исправьте отмеченное."
    }

    private static func again(_ result: Result, _ context: Context) throws -> Response {
        guard case .refused(let form, let reason) = result else { throw Refusal.badRequest }
        let (draft, leads) = try draft(context, context.access())
        let page = try BoardEditPage(draft, form: form, refusal: reason, leads: leads, context)
        return context.render(\.boardEdit, page, status: .unprocessableContent)
    }
}
