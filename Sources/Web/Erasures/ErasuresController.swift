// Pupils who have left, and the destruction of a record by a decision (checklist J61). It cannot be undone: the deputy
// names the minutes and types the pupil's surname and first name; whether the pupil has really left is asked again in
// the transaction. What remains is an act without the pupil's name.
import HTTP
import School
import Storage

enum ErasuresController {
    /// Who has left and whose term is over; the acts so far.
    static func index(_ context: Context) throws -> Response {
        let list = try LeaverList(context)
        let page = ErasuresPage(
            frame: try Frame("Выбывшие", context, way: .school), list: list,
            acts: try ActList(of: list.school.id, context))
        return context.render(\.erasures, page)
    }

    /// All who have left, as a file.
    static func file(_ context: Context) throws -> Response {
        ListFile.answer(
            "leavers", "Выбывшие", head: ["Ученик", "Выбыл", "Хранить до", "Срок"],
            rows: try LeaverList(context, isWhole: true).rows.map { row in
                [
                    .text(row.leaver.student.name.full), .day(row.leaver.leftOn), .day(row.until),
                    .text(row.isExpired ? "истёк" : "не истёк"),
                ]
            })
    }

    /// All acts, as a file: no act names a pupil.
    static func fileOfActs(_ context: Context) throws -> Response {
        let school = try context.access().school(.eraseRecord)
        let acts = try context.records.leavers.acts(of: school.id, .whole).rows
        return ListFile.answer(
            "acts", "Акты об уничтожении", head: ["Акт №", "Дата", "Основание", "Протокол №", "Дата протокола"],
            rows: acts.map { act in
                [
                    .integer(act.number), .day(context.site.day(of: act.erasedAt)), .text(act.decision.reason.title),
                    .text(act.decision.minutesNumber), .day(act.decision.minutesDay),
                ]
            })
    }

    /// What will go and what stays, and the form of the decision.
    static func new(_ context: Context) throws -> Response {
        let leaver = try leaver(context)
        return try page(context, leaver, ErasureForm(leaver, context))
    }

    /// Destroys the record.
    static func create(_ context: Context) throws -> Response {
        let leaver = try leaver(context)
        var form = ErasureForm(try context.form())
        guard let decision = form.validate(leaver.student, today: context.today) else {
            return try page(context, leaver, form)
        }
        let (id, today, now, user) = (leaver.student.id, context.today, context.now, context.session?.user.id)
        let (act, files) = try context.write { transaction, access in
            let student = try access.student(.eraseRecord, id)
            return try transaction.erase(student, decision, by: user, on: today, at: now)
        }
        for file in files { _ = context.site.database.files.removeOrphan(file) }
        // The record is gone whatever becomes of this: its places were zeroed by the transaction, and the log beside the
        // file is emptied by the next scrub, or when the site stops.
        do {
            if try !context.site.database.scrub() {
                context.site.configuration.log(240, "freed places of the file wait")
            }
        } catch { context.site.configuration.log(241, "freed places not overwritten: \(Database.describe(error))") }
        return context.redirect("/erasures/\(act.raw)", Notice(.recordErased))
    }

    /// The act, to be printed and signed.
    static func show(_ context: Context) throws -> Response {
        let access = try context.access()
        let school = try access.school(.eraseRecord)
        let id: ErasureID = try context.id("erasure")
        guard let act = try context.records.leavers.act(id), act.schoolID == school.id else { throw Refusal.notFound }
        let author = try act.erasedBy.flatMap { try context.records.users.find($0)?.name.full } ?? ""
        let page = ActPage(
            frame: try Frame("Акт № \(act.number)", context, way: .school), school: school, act: act,
            counts: try context.records.leavers.counts(of: id), author: author,
            day: context.site.day(of: act.erasedAt))
        return context.render(\.erasureAct, page)
    }

    private static func leaver(_ context: Context) throws -> Leaver {
        let student = try context.access().student(.eraseRecord, context.id("student"))
        guard let leaver = try context.records.leavers.find(student, on: context.today) else { throw Refusal.notFound }
        return leaver
    }

    private static func page(_ context: Context, _ leaver: Leaver, _ form: ErasureForm) throws -> Response {
        let page = ErasureFormPage(
            frame: try Frame("Уничтожение данных", context, way: .school), leaver: leaver, form: form)
        return context.render(\.erasureForm, page, status: form.hasProblem ? .unprocessableContent : .ok)
    }
}
