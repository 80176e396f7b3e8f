// One of the two schools that are compared: in the one the hidden thing exists, in the other it never did. Everything
// else is the same, step by step; the ids of entries and papers fall out as they fall.
import SQLite
import School
import Storage
import Support

/// A school with its site.
final class TwinSide {
    let school: TestSchool
    /// Whose thing is hidden.
    let child: String
    let site: TestSite
    /// The hidden entries; empty in the twin.
    let hidden: [AchievementID]
    /// An entry of the peer at the event of a hidden one.
    let peerEntry: AchievementID

    /// The id that an address names the hidden entry by; in the twin one that nothing ever had.
    var hiddenEntry: AchievementID { hidden.first ?? AchievementID(900_001) }

    /// - Parameter exists: whether the hidden thing is there at all.
    init(_ twin: TwinCase, exists: Bool) throws {
        child = twin.child
        school = try TestSchool(copying: TwinBase.school(for: twin, exists: exists))
        let builder = TwinBuilder(school: school, twin: twin, exists: exists)
        (hidden, peerEntry) = try builder.build()
        site = try TestSite(school)
    }
}

/// Builds what a case asks for on a copy of the base school.
private struct TwinBuilder {
    let school: TestSchool
    let twin: TwinCase
    let exists: Bool

    private var child: String { twin.child }
    private var family: TestSchool.Person { child == "semyonova" ? .guardian : .otherGuardian }
    private var peerFamily: TestSchool.Person { child == "semyonova" ? .otherGuardian : .guardian }
    private static let day: Int64 = 86_400_000

    func build() throws -> (hidden: [AchievementID], peerEntry: AchievementID) {
        if twin.kind == .absent, !exists { try removeChild() }
        let hasEntries = exists || twin.kind == .points
        // The board is out for two days when the hidden deed makes a second edition of it.
        if twin.shape == .edition { try publish(deed: nil, at: TestSchool.now - 2 * Self.day) }
        let entries = hasEntries ? try hiddenEvents.map(enterHidden) : []
        let peerEntry = try enterOthers()
        // The same paper lies beside both: who adds one does not learn where else it lies.
        for entry in entries where exists { try school.attach(TestPapers.png(), to: entry, by: family) }
        try school.attach(TestPapers.png(), to: peerEntry, by: peerFamily)
        try addGrowth(entries)
        let speaksOfDeed = [.published, .alone, .edition].contains(twin.shape)
        if exists, twin.shape == .beforehand { try hide(entries) }
        if twin.shape != .edition || exists {
            try publish(
                deed: speaksOfDeed ? entries.first : nil, at: TestSchool.now,
                omitsChild: speaksOfDeed && entries.isEmpty)
        }
        try issuePapers(deeds: zip(entries, hiddenEvents).map { CertificateLine($1.title, of: $0) })
        if exists, twin.shape != .beforehand { try hide(entries) }
        return (exists ? entries : [], peerEntry)
    }

    // MARK: The hidden thing

    private var hiddenEvents: [EventDetails] {
        switch twin.shape {
        case .published, .beforehand, .edition: [school.event("Конкурс чтецов", day: 14, direction: "arts")]
        case .alone:
            [
                school.event("Хакатон \"Код\"", day: 28, level: .international, direction: "technology"),
                inSeptember(9, school.event("Экологический десант", day: 1, direction: "local_heritage")),
            ]
        case .stages:
            [
                TwinBase.stage(school, "Олимпиада по географии, региональный этап", 20, .regional),
                school.event("Викторина «Созвездие»", day: 1, attendance: .distance),
            ]
        case .probed: [school.event("Кросс нации", day: 12, direction: "sport")]
        }
    }

    private func inSeptember(_ day: Int, _ event: EventDetails) -> EventDetails {
        var event = event
        event.day = Day(year: 2026, month: 9, day: day) ?? event.day
        return event
    }

    private func enterHidden(_ event: EventDetails) throws -> AchievementID {
        let isWorthless = twin.kind == .points && !exists
        // A remote participation is what the limit of a month is about.
        let outcome: Outcome =
            event.attendance == .distance ? .participant : twin.shape == .alone ? .winner : .prizewinner
        return try TwinBase.enter(
            child, event, outcome, document: isWorthless ? nil : .diploma,
            state: twin.kind == .submitted ? .submitted : .verifiedBySchool, in: school,
            at: TestSchool.now - Self.day)
    }

    private func hide(_ entries: [AchievementID]) throws {
        let user = school.user(family)
        switch twin.kind {
        case .entry:
            for entry in entries { try school.hide(.entry(entry, by: user), of: child) }
            if let first = entries.first { try school.ask(.entry, first, of: child) }
        case .points: try school.hide(.points(by: user), of: child)
        case .everything, .absent: try school.hide(.everything(by: user), of: child)
        case .returned: try move(entries, to: .returned, .returned)
        case .revoked: try move(entries, to: .revoked, .revoked)
        case .withdrawn: try withdrawConsents()
        case .submitted, .noConsent, .expired, .fields: break
        }
    }

    private func move(
        _ entries: [AchievementID], to state: AchievementState, _ action: AchievementStep.Action
    ) throws {
        let author = school.user(.deputy)
        try school.database.write { tx in
            for id in entries {
                guard let record = try tx.achievements.find(id, in: .staff) else { continue }
                try tx.move(
                    record, to: state, action, reason: "Какого числа?", version: record.version, by: author,
                    at: TestSchool.now)
            }
        }
    }

    private func withdrawConsents() throws {
        let standing = try school.records().consents.standing(of: school.student(child), on: TestSchool.today)
        try school.withdraw(standing.map(\.id), of: child)
    }

    private func removeChild() throws {
        let connection = try Connection(path: school.database.path, mode: .create)
        let statements: [StaticString] = [
            "DELETE FROM enrollment WHERE student_id = ?", "DELETE FROM guardian_of WHERE student_id = ?",
            "DELETE FROM group_member WHERE student_id = ?",
        ]
        for statement in statements { try connection.run(statement, school.student(child).raw) }
        try connection.run("DELETE FROM student WHERE id = ?", school.student(child).raw)
        try connection.close()
    }

    /// What the child shows of its own part, and what is written about it: with the hidden deeds goes what was learned
    /// from them, with the child all of it. The peer shows a goal in both.
    private func addGrowth(_ entries: [AchievementID]) throws {
        try school.addGoal("Собрать гербарий", of: peer, isShown: true)
        for entry in entries { try school.reflect("Читать вслух без спешки", on: entry, of: child, isShown: true) }
        guard !twin.kind.hidesChild || exists else { return }
        try school.addGoal("Выйти на сцену", of: child, isShown: true)
        try school.assess([.presenting: .confident], of: child, as: .own, isShown: true)
        try school.addRoute("К конкурсу", step: "Выбрать отрывок", of: child)
        try school.talk("О конкурсе", about: child, isForFamily: true)
    }

    // MARK: What is the same in both

    private var peer: String { child == "semyonova" ? "yolkin" : "semyonova" }

    /// Entries of others that come after the hidden ones: at the same event under another spelling, and the newest.
    private func enterOthers() throws -> AchievementID {
        var shared = hiddenEvents[0]
        shared.title = shared.title.replacing("\"Код\"", with: "«Код»").replacing("Конкурс", with: "конкурс")
        let peerEntry = try TwinBase.enter(
            peer, shared, .participant, state: .submitted, in: school, by: .subjectTeacher,
            at: TestSchool.now - Self.day / 2)
        try TwinBase.enter(
            "akimov", school.event("Шахматный турнир", day: 27), .winner, in: school, at: TestSchool.now - Self.day / 2)
        return peerEntry
    }

    private func publish(deed: AchievementID?, at instant: Int64, omitsChild: Bool = false) throws {
        var lines = TestSchool.lines
        let isOfNobody = twin.kind.hidesChild && !exists
        if omitsChild || isOfNobody { lines[child] = nil }
        if deed != nil { lines[child] = "Услышали в каждом зале" }
        try school.fillBoard(
            lines, deeds: deed.map { [child: $0] } ?? [:],
            named: ["akimov": "leader"].merging(deed == nil ? [:] : [child: "discovery"]) { $1 })
        try school.publishBoard(reason: instant == TestSchool.now ? "Новая победа" : "", at: instant)
    }

    /// Papers for the whole class. Where the child never was, it has none: who holds a paper holds its number.
    private func issuePapers(deeds: [CertificateLine]) throws {
        for pupil in TestSchool.pupilsOf7A where twin.kind != .absent || pupil != child {
            // A child that hides everything keeps a paper without any words of its own.
            let isWordless = pupil == child && twin.kind == .everything && !exists
            try school.issue(
                pupil, deeds: pupil == child ? deeds : [], line: isWordless ? nil : TestSchool.warmLine)
        }
        let connection = try Connection(path: school.database.path, mode: .create)
        for (pupil, code) in TwinBase.codes {
            try connection.run(
                "UPDATE certificate SET code = ? WHERE student_id = ?", code, school.student(pupil).raw)
        }
        try connection.close()
    }
}
