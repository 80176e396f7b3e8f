// What the editor's form says: one line, one entry and one nomination for each pupil, and perhaps a nomination of the
// class's own. A field that is not on the form changes nothing; a pupil with a problem keeps what was stored, the others
// are saved. What was typed stays beside its problem.
import HTTP
import School
import Storage

/// The form of a board, read against what stands now.
struct BoardForm {
    /// Characters of a nomination of the class's own.
    static let titleLimit = 60
    /// Nominations that a class may keep.
    static let titlesLimit = 40
    /// Characters of the reason for an edition.
    static let reasonLimit = 200

    /// What was typed for a pupil; nil where the field was not on the form.
    struct Typed {
        var line: String?
        var deed: String?
        var nomination: String?
        var problem: String?
    }

    /// What the form was made from.
    let version: Int
    private(set) var typed: [StudentID: Typed] = [:]
    private(set) var changes: [BoardChange] = []
    /// A nomination to add; empty for none.
    let title: String
    private(set) var titleProblem: String?
    let reason: String
    private(set) var reasonProblem: String?

    /// Whether nothing stands in the way of what was typed.
    var isSound: Bool { typed.values.allSatisfy { $0.problem == nil } && titleProblem == nil && reasonProblem == nil }

    /// Reads the form.
    ///
    /// - Throws: `Refusal.badRequest` where it does not say what it was made from.
    init(_ form: FormData, _ draft: BoardDraft) throws {
        guard let version = form["version"].flatMap({ Int($0) }), version >= 0 else { throw Refusal.badRequest }
        self.version = version
        title = BoardLineText.normalised(form["title"] ?? "")
        reason = BoardLineText.normalised(form["reason"] ?? "")
        let fields = Dictionary(form.pairs.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        for pupil in draft.pupils { read(pupil.id, fields, draft) }
        titleProblem = BoardForm.problem(title: title, draft)
        if reason.count > BoardForm.reasonLimit {
            reasonProblem = "Причина длиннее \(BoardForm.reasonLimit) знаков. Скажите короче."
        }
    }

    /// Says that the edition needs a reason.
    mutating func requireReason(_ problem: String) {
        if reason.isEmpty { reasonProblem = problem }
    }

    private mutating func read(_ student: StudentID, _ fields: [String: String], _ draft: BoardDraft) {
        let number = String(student.raw)
        var typed = Typed(
            line: fields["line-" + number].map(BoardLineText.normalised), deed: fields["deed-" + number],
            nomination: fields["nomination-" + number])
        guard typed.line != nil || typed.nomination != nil else { return }
        let stored = draft.lines[student]
        do throws(Problem) {
            let deed = try BoardForm.deed(typed.deed, of: student, stored: stored, draft)
            let line = try typed.line.map { text throws(Problem) in
                try BoardForm.checkLength(text)
                return BoardLine(student: student, deed: deed, text: text)
            }
            let named = try typed.nomination.map { key throws(Problem) in
                try BoardForm.named(key, student, line: deed, draft)
            }
            changes.append(BoardChange(student: student, line: line, named: named))
        } catch {
            typed.problem = error.text
        }
        self.typed[student] = typed
    }

    private struct Problem: Error {
        let text: String
    }

    private static func checkLength(_ text: String) throws(Problem) {
        let excess = BoardLineText.excess(text)
        guard excess > 0 else { return }
        throw Problem(
            text: "Строка длиннее \(BoardLineText.limit) знаков на \(excess). Сократите её, остальное мы сохранили.")
    }

    /// The entry that a line is about: a verified one of this pupil and month, or none.
    private static func deed(
        _ text: String?, of student: StudentID, stored: BoardLine?, _ draft: BoardDraft
    ) throws(Problem) -> AchievementID? {
        guard let text else { return stored?.deed }
        if text.isEmpty { return nil }
        guard let id = AchievementID(form: text), draft.entries[student]?.contains(where: { $0.id == id }) ?? false
        else {
            throw Problem(text: "Достижения, о котором эта строка, больше нет среди подтверждённых. Выберите другую.")
        }
        return id
    }

    private static func named(
        _ key: String, _ student: StudentID, line: AchievementID?, _ draft: BoardDraft
    ) throws(Problem) -> [NamedPupil] {
        if key.isEmpty { return [] }
        guard draft.titles.contains(where: { $0.key == key }) else {
            throw Problem(text: "Такой номинации в списке класса нет. Выберите из списка.")
        }
        return [NamedPupil(key: key, student: student, deed: draft.deed(for: key, of: student, line: line))]
    }

    private static func problem(title: String, _ draft: BoardDraft) -> String? {
        if title.isEmpty { return nil }
        if title.count > titleLimit { return "Название длиннее \(titleLimit) знаков. Дайте покороче." }
        if draft.titles.count >= titlesLimit {
            return "В списке класса уже \(titlesLimit) номинаций — больше не поместится."
        }
        return nil
    }
}
