// Merging two events of the book: choosing the other, seeing what would move, doing it, undoing it. What is seen before is
// computed by the very merger in a transaction that is undone, so it cannot differ from what is done after.
import HTTP
import School
import Storage

enum EventMergersController {
    private static let offered = 20

    /// Without `?other=` the choice of the other event, with it what would move.
    static func new(_ context: Context) throws -> Response {
        let access = try context.access()
        let kept = try current(context.id("event"), access)
        let query = context.request.query
        guard let other = query["other"] else { return try choice(context, kept, query["q"]) }
        guard let id = BookedEventID(form: other) else { throw Refusal.notFound }
        let merged = try current(id, access)
        guard merged.id != kept.id, merged.schoolID == kept.schoolID else { throw Refusal.notFound }
        let (user, now) = (access.viewer.user, context.now)
        let years = [kept, merged].map { AcademicYear(containing: $0.details.day) }.sorted()
        let months = years[0].period.first.month...years[1].period.last.month
        let supposed = try context.site.database.suppose { transaction -> Supposed in
            let plan = try transaction.eventBook.merging(merged, into: kept)
            let students = try transaction.eventBook.students(of: plan.moved + plan.repeated)
            let before = try transaction.eventBook.points(of: students, in: months)
            let done = try transaction.merge(
                merged, version: merged.version, into: kept, version: kept.version, by: user, at: now)
            let after = try transaction.eventBook.points(of: students, in: months)
            let shifts = students.filter { before[$0] != after[$0] }.map { student in
                Supposed.Shift(student: student, before: before[student] ?? .zero, after: after[student] ?? .zero)
            }
            return Supposed(results: done.results, shifts: shifts)
        }
        let names = { (students: Set<StudentID>) in
            try students.sorted().compactMap { try context.records.students.find($0)?.name.lastFirst }
        }
        let page = MergerPage(
            frame: try Frame("Объединить события", context, way: try EventBookController.way(context)), kept: kept,
            merged: merged, results: supposed.results,
            changed: try supposed.shifts.compactMap { shift in
                try context.records.students.find(shift.student).map {
                    ChangedPoints(name: $0.name.lastFirst, before: shift.before, after: shift.after)
                }
            }.sorted { RussianOrder.precedes($0.name, $1.name) },
            years: years[0]...years[1],
            differing: try names(supposed.results.differing))
        return context.render(\.merger, page)
    }

    private struct Supposed {
        struct Shift {
            let student: StudentID
            let before: Points
            let after: Points
        }

        let results: EventMerging
        /// Pupils whose points would be others.
        let shifts: [Shift]
    }

    /// Merges.
    static func create(_ context: Context) throws -> Response {
        let id: BookedEventID = try context.id("event")
        let form = try context.form()
        guard let other = form["other"].flatMap({ BookedEventID(form: $0) }) else { throw Refusal.badRequest }
        let versions = (kept: Int(form["version"] ?? "") ?? 0, merged: Int(form["other_version"] ?? "") ?? 0)
        let now = context.now
        let moved = try context.write { transaction, access -> Int in
            let kept = try access.bookedEvent(.manageEvents, id)
            let merged = try access.bookedEvent(.manageEvents, other)
            let done = try transaction.merge(
                merged, version: versions.merged, into: kept, version: versions.kept, by: access.viewer.user, at: now)
            return done.results.moved.count
        }
        return context.redirect(EventBookController.address(id).text, Notice(.eventsMerged, moved))
    }

    /// Undoes a merger.
    static func undo(_ context: Context) throws -> Response {
        let id: EventMergerID = try context.id("merger")
        let now = context.now
        let (kept, count) = try context.write { transaction, access in
            let merger = try access.eventMerger(id)
            return (merger.kept, try transaction.undo(merger, by: access.viewer.user, at: now))
        }
        return context.redirect(EventBookController.address(kept).text, Notice(.mergerUndone, count))
    }

    /// An event that has not been merged into another.
    private static func current(_ id: BookedEventID, _ access: Access) throws -> BookedEvent {
        let event = try access.bookedEvent(.manageEvents, id)
        guard try access.records.eventBook.current(of: event.eventID) == event.id else { throw Refusal.notFound }
        return event
    }

    private static func choice(_ context: Context, _ kept: BookedEvent, _ typed: String?) throws -> Response {
        let book = context.records.eventBook
        let text = String((typed ?? "").prefix(EventTitle.maximumLength))
        let alike = try book.alike(kept.details.title, on: kept.period, in: kept.schoolID, except: kept.id)
        let found =
            text.isEmpty
            ? alike : try book.search(text, in: kept.schoolID, limit: offered + 1).filter { $0.id != kept.id }
        let page = MergerChoicePage(
            frame: try Frame("Объединить события", context, way: try EventBookController.way(context)), kept: kept,
            text: text, rows: found.prefix(offered).map { EventRow($0, mergingInto: kept.id) })
        return context.render(\.mergerChoice, page)
    }
}
