// The undo of the last save, for ten minutes: it revokes what that save has made and nobody has touched since
// (School.EntryUndo). The entries of one save are those that one account made at one instant.
import HTTP
import Mustache
import School
import Storage

/// The newest save of the viewer in a class that can still be taken back.
struct WeekUndo {
    let schoolClass: ClassID
    let week: Week
    /// Milliseconds UTC.
    let savedAt: Int64
    /// How many entries the undo reaches.
    let reached: Int
    /// How many others have been changed since and stay.
    let kept: Int
    /// «12:04» at the school.
    let saved: String
    let until: String

    /// Nil where nothing of the last minutes is left to take back.
    init?(_ grid: WeekGrid, _ access: Access, _ context: Context) throws {
        let since = context.now - Int64(EntryUndo.minutes) * 60_000
        let entries = try Self.entries(in: grid.schoolClass, since: since, access).filter {
            EntryUndo.isOpen(savedAt: $0.savedAt, now: context.now)
        }
        guard let newest = entries.last(where: Self.isReached)?.savedAt else { return nil }
        let save = entries.filter { $0.savedAt == newest }
        (schoolClass, week, savedAt) = (grid.schoolClass.id, grid.week, newest)
        reached = save.count(where: Self.isReached)
        kept = save.count { !Self.isReached($0) && $0.state != .revoked }
        saved = Self.clock(newest, context)
        until = Self.clock(newest + Int64(EntryUndo.minutes) * 60_000, context)
    }

    /// Takes a save back.
    static func revoke(_ context: Context) throws -> Response {
        let id: ClassID = try context.id("class")
        let form = try context.form()
        guard let savedAt = Int64(form["saved"] ?? "") else { throw Refusal.badRequest }
        let now = context.now
        let access = try context.access()
        let schoolClass = try access.schoolClass(.verifyForClass, id)
        let week = try WeekController.week(form["week"], schoolClass, context)
        guard EntryUndo.isOpen(savedAt: savedAt, now: now) else {
            let grid = try WeekGrid(schoolClass, week, access)
            return try WeekController.page(
                context, grid, WeekForm(title: "", grid.setting), undoProblem: tooLate, status: .conflict)
        }
        let (undone, kept) = try context.write { transaction, access -> (Int, Int) in
            let schoolClass = try access.schoolClass(.verifyForClass, id)
            let save = try entries(in: schoolClass, since: savedAt, access).filter { $0.savedAt == savedAt }
            let reached = save.filter(isReached)
            var changed: Set<PupilYear> = []
            for saved in reached {
                let (entry, student) = try access.revocable(saved.id)
                try transaction.move(
                    entry, to: .revoked, .revoked, reason: EntryUndo.reason, version: saved.version,
                    by: access.viewer.user, at: now, recounting: false)
                changed.insert(PupilYear(student: student.id, year: AcademicYear(containing: entry.day)))
            }
            for each in changed { try transaction.recount(each.student, year: each.year) }
            return (reached.count, save.count { !isReached($0) && $0.state != .revoked })
        }
        let event: Notice.Event = undone == 0 ? .nothingUndone : kept == 0 ? .entriesUndone : .entriesUndoneInPart
        return context.redirect(WeekController.address(of: id, week).text, Notice(event, undone))
    }

    private static let tooLate =
        "Десять минут прошли, и отменить сохранение целиком уже нельзя. Любое достижение можно отозвать на его странице."

    /// A pupil's year whose points are to be counted again.
    private struct PupilYear: Hashable {
        let student: StudentID
        let year: AcademicYear
    }

    private static func isReached(_ entry: SavedEntry) -> Bool {
        EntryUndo.reaches(entry.state, version: entry.version, hasPaper: entry.hasPaper)
    }

    private static func entries(
        in schoolClass: ClassRecord, since instant: Int64, _ access: Access
    ) throws -> [SavedEntry] {
        try access.records.achievements.saved(
            by: access.viewer.user, inClass: schoolClass.id, on: schoolClass.memberDay(on: access.today), since: instant
        )
    }

    private static func clock(_ instant: Int64, _ context: Context) -> String {
        let minutes = Int(instant / 60_000) + context.site.configuration.utcOffsetMinutes
        let (hour, minute) = (minutes / 60 % 24, minutes % 60)
        return "\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
