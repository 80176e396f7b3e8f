// The list of a queue and accepting what is ticked there, the same for the class teacher and the deputy. What somebody
// else changed while the page was open stays as it is and is named; what is not the viewer's to verify any more, since the
// pupil went to another class, is counted; the rest is saved.
import HTTP
import Mustache
import School
import Storage

enum QueueController {
    /// What waits for the teacher of a class.
    static func indexOfClass(_ context: Context) throws -> Response {
        try index(try VerificationQueue.ofClass(context), context)
    }

    /// What waits for the school.
    static func indexOfSchool(_ context: Context) throws -> Response {
        try index(try VerificationQueue.ofSchool(context, context.request.query["class"]), context)
    }

    /// Accepts what is ticked, for the class.
    static func updateOfClass(_ context: Context) throws -> Response {
        try update(try VerificationQueue.ofClass(context), context)
    }

    /// Accepts what is ticked, for the school.
    static func updateOfSchool(_ context: Context) throws -> Response {
        try update(try VerificationQueue.ofSchool(context, try context.form()["class"]), context)
    }

    // MARK: The list

    private static func index(_ queue: VerificationQueue, _ context: Context) throws -> Response {
        let access = try context.access()
        let number = min(max(1, context.request.query["page"].flatMap(Int.init) ?? 1), queue.pages)
        let entries = try context.records.queue.entries(queue.page(number).map(\.id), on: context.today)
        try access.shows(entries.map(\.entry.studentID))
        let rows: [QueueRow]
        if let school = entries.first?.entry.schoolID {
            let doubts = try QueueDoubts(about: entries, in: school, context)
            rows = entries.map { QueueRow($0, doubts.about($0), queue, access.viewer, context) }
        } else {
            rows = []
        }
        let heading = heading(of: queue)
        let page = QueuePage(
            frame: try Frame(heading.title, context, way: .verification), title: heading.title, back: heading.back,
            sub: sub(of: queue), action: queue.base, page: number, chosenClass: chosenClass(of: queue),
            classes: try classes(queue, context), rows: rows, left: try left(access, context),
            gone: min(max(0, context.request.query["gone"].flatMap(Int.init) ?? 0), VerificationQueue.pageLength),
            pages: ListPages(
                page: number, size: VerificationQueue.pageLength, shown: queue.page(number).count,
                total: queue.places.count
            ) { queue.address(page: $0) }, emptyWords: heading.empty,
            script: context.site.asset("/js/queue.js"))
        return context.render(\.queue, page)
    }

    private static func heading(of queue: VerificationQueue) -> (title: String, back: Link?, empty: String) {
        switch queue.desk {
        case .ofClass(let schoolClass):
            (
                "Ждут проверки",
                Link(title: schoolClass.title, address: .path("classes", String(schoolClass.id.raw))),
                "Здесь появятся достижения, которые внесут ученики, родители и учителя-предметники."
            )
        case .ofSchool:
            ("Проверка от школы", nil, "Здесь появятся достижения, которые подтвердят классные руководители.")
        }
    }

    private static func sub(of queue: VerificationQueue) -> String {
        let count = Plural.count(queue.places.count, .achievement)
        guard let schoolClass = queue.schoolClass else { return "Подтверждено классами: \(count)" }
        return "\(schoolClass.title) · \(count)"
    }

    private static func chosenClass(of queue: VerificationQueue) -> String? {
        guard case .ofSchool(_, let schoolClass?) = queue.desk else { return nil }
        return String(schoolClass.id.raw)
    }

    /// The classes that the school's queue can be narrowed to, with what waits in each.
    private static func classes(_ queue: VerificationQueue, _ context: Context) throws -> [Choice] {
        guard case .ofSchool(let school, let chosen) = queue.desk else { return [] }
        let shares = try context.records.queue.shares(of: school.id, on: context.today)
        let all = Choice(value: "", title: "все классы", isChosen: chosen == nil)
        return [all]
            + shares.map {
                Choice(
                    value: String($0.schoolClass.id.raw), title: "\($0.schoolClass.title) · \($0.count)",
                    isChosen: $0.schoolClass.id == chosen?.id)
            }
    }

    /// The entries that the address says were left, as they are now; what the viewer may not read is none.
    private static func left(_ access: Access, _ context: Context) throws -> [QueuePage.LeftRow] {
        let numbers = (context.request.query["left"] ?? "").split(separator: ".").prefix(VerificationQueue.pageLength)
        return try numbers.compactMap { number in
            guard let id = AchievementID(form: String(number)) else { throw Refusal.badRequest }
            let found: (entry: AchievementRecord, student: StudentRecord)
            do { found = try access.entry(.readRecord, id) } catch Refusal.notFound { return nil }
            let (entry, student) = found
            let step = try context.records.achievements.history(of: id).last.map {
                "\(EntryHistory.title(of: $0)) · \(EntryHistory.signature($0, context.site))"
            }
            return QueuePage.LeftRow(
                address: .path("entries", String(id.raw)), name: student.name.lastFirst, title: entry.event.title,
                step: step ?? "")
        }
    }

    // MARK: Accepting what is ticked

    private static func update(_ queue: VerificationQueue, _ context: Context) throws -> Response {
        let form = try context.form()
        let keys = form.all("entry")
        guard keys.count <= VerificationQueue.pageLength else { throw Refusal.badRequest }
        let wanted = try keys.map { key throws(Refusal) in try entry(key) }
        guard Set(wanted.map(\.id)).count == wanted.count else { throw Refusal.badRequest }
        let (now, action, next) = (context.now, queue.action, queue.next)
        let accepted = try context.write { transaction, access in
            try accept(wanted, action, next, transaction, access, at: now)
        }
        context.leaveUnchanged(refused: accepted.gone)
        let page = form["page"].flatMap(Int.init) ?? 1
        let address = queue.address(
            page: min(max(1, page), queue.pages), left: accepted.left, gone: accepted.gone)
        return context.redirect(
            address.text, accepted.count == 0 ? Notice(.nothingChanged) : Notice(.entriesVerified, accepted.count))
    }

    /// What became of the entries that were ticked.
    private struct Accepted {
        var count = 0
        /// Left as they are because somebody changed them.
        var left: [AchievementID] = []
        /// Not the viewer's to verify, or not any more: the pupil is in another class now. Told of as a number alone.
        var gone = 0
    }

    /// Accepts what is still as it was seen, and leaves the rest as it is.
    ///
    /// - Throws: `Refusal.notFound` where not one of them is the viewer's to verify.
    private static func accept(
        _ wanted: [(id: AchievementID, version: Int)], _ action: Action, _ next: AchievementState,
        _ transaction: Transaction, _ access: Access, at now: Int64
    ) throws -> Accepted {
        var accepted = Accepted()
        var changed: [StudentID: Set<AcademicYear>] = [:]
        for (id, version) in wanted {
            let found: (entry: AchievementRecord, student: StudentRecord)
            do { found = try access.entry(action, id) } catch Refusal.notFound {
                accepted.gone += 1
                continue
            }
            let (entry, student) = found
            guard entry.version == version, try access.stateAfterVerification(of: entry, student) == next else {
                access.trail.leaveLast()
                accepted.left.append(id)
                continue
            }
            try transaction.move(
                entry, to: next, .verified, reason: "", version: version, by: access.viewer.user, at: now,
                recounting: false)
            changed[student.id, default: []].insert(AcademicYear(containing: entry.day))
            accepted.count += 1
        }
        guard accepted.gone == 0 || accepted.gone < wanted.count else { throw Refusal.notFound }
        for (student, years) in changed {
            for year in years { try transaction.recount(student, year: year) }
        }
        return accepted
    }

    /// Reads `12.3`: entry 12 as it was in its version 3.
    private static func entry(_ key: String) throws(Refusal) -> (id: AchievementID, version: Int) {
        let parts = key.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let id = AchievementID(form: String(parts[0])), let version = Int(parts[1]), version > 0
        else { throw .badRequest }
        return (id, version)
    }
}
