// What the classes have verified and the school has not: the deputy accepts one entry or all of a class at once.
import HTTP
import Mustache
import School
import Storage

enum VerificationController {
    /// As many entries as one page shows, the oldest first.
    static let pageLimit = 200

    /// The list of the school, by class.
    static func index(_ context: Context) throws -> Response {
        let access = try context.access()
        let school = try access.school(.verifyForSchool)
        let found = try context.records.achievements.waitingForSchool(school.id, limit: pageLimit + 1)
        let entries = found.prefix(pageLimit)
        try access.shows(entries.map(\.studentID))
        let groups = try groups(Array(entries), access, context)
        let page = VerificationPage(
            frame: try Frame("Проверка", context, way: .verification),
            count: Plural.count(entries.count, .entry), groups: groups, hasMore: found.count > pageLimit)
        return context.render(\.verification, page)
    }

    /// Verifies the entries that were sent, all in one transaction. One that is not the viewer's to verify refuses the
    /// whole; one that was changed or verified meanwhile stays as it is.
    static func update(_ context: Context) throws -> Response {
        let form = try context.form()
        let keys = form["one"].map { [$0] } ?? form.all("entry")
        let wanted = try keys.map { key throws(Refusal) in try entry(key) }
        let now = context.now
        let count = try context.write { transaction, access in
            _ = try access.school(.verifyForSchool)
            var count = 0
            for (id, version) in wanted {
                let (entry, student) = try access.entry(.verifyForSchool, id)
                guard entry.version == version,
                    try access.stateAfterVerification(of: entry, student) == .verifiedBySchool
                else { continue }
                try transaction.move(
                    entry, to: .verifiedBySchool, .verified, reason: "", version: version, by: access.viewer.user,
                    at: now)
                count += 1
            }
            return count
        }
        return context.redirect("/verification", count == 0 ? Notice(.nothingChanged) : Notice(.entriesVerified, count))
    }

    /// Reads `12.3`: entry 12 as it was in its version 3.
    private static func entry(_ key: String) throws(Refusal) -> (AchievementID, version: Int) {
        let parts = key.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let id = AchievementID(form: String(parts[0])), let version = Int(parts[1]), version > 0
        else { throw .badRequest }
        return (id, version)
    }

    private static func groups(
        _ entries: [AchievementRecord], _ access: Access, _ context: Context
    ) throws -> [VerificationPage.Group] {
        var rows: [ClassID?: [WaitingRow]] = [:]
        var classes: [ClassRecord] = []
        for entry in entries {
            guard let student = try context.records.students.find(entry.studentID) else { continue }
            let schoolClass = try context.records.classes.ofStudent(student.id, on: context.today)
            if let schoolClass, rows[schoolClass.id] == nil { classes.append(schoolClass) }
            let next = try access.stateAfterVerification(of: entry, student)
            rows[schoolClass?.id, default: []].append(
                try WaitingRow(entry, student, mayVerify: next == .verifiedBySchool, context))
        }
        classes.sort { ($0.grade, RussianFold.fold($0.letter)) < ($1.grade, RussianFold.fold($1.letter)) }
        func group(_ key: String, _ title: String, _ rows: [WaitingRow]) -> VerificationPage.Group {
            .init(key: key, className: title, count: Plural.count(rows.count, .entry), rows: rows)
        }
        var groups = classes.map { group(String($0.id.raw), $0.title, rows[$0.id] ?? []) }
        if let rest = rows[nil] { groups.append(group("none", "Сейчас не в классе", rest)) }
        return groups
    }
}
