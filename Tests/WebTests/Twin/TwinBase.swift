// What both schools of a comparison begin with: consents, entries of everybody, the board of September, entries and a
// board in the other class. Built once for each state of the child's record, then copied.
import Foundation
import School
import Storage
import Support

enum TwinBase {
    /// The codes of papers, which are random in the product: the same in both schools.
    static let codes = [
        "akimov": "AKAKAKAKAKAKAKAK", "yolkin": "YKYKYKYKYKYKYKYK", "semyonova": "SMSMSMSMSMSMSMSM",
        "yakovleva": "YAYAYAYAYAYAYAYA",
    ]

    /// What is recorded of the child before the case begins.
    private enum Record: Hashable { case full, worthless, nothing }
    private struct Key: Hashable {
        let child: String
        let record: Record
        let consents: Consents
    }

    /// What the child's family has agreed to.
    private enum Consents: Hashable {
        case none, standing
        /// Both ended yesterday.
        case expired
        /// The consent to distribution names the child and the class, no more.
        case nameAlone
        /// The consent to distribution names what was done, not who did it.
        case withoutName
        /// No consent to distribution.
        case schoolAlone
    }

    private final class Shelf: @unchecked Sendable {
        // Guarded by the lock: bases are built by whichever test asks first.
        private let lock = NSLock()
        private var schools: [Key: TestSchool] = [:]

        func school(_ key: Key) throws -> TestSchool {
            lock.lock()
            defer { lock.unlock() }
            if let known = schools[key] { return known }
            let made = try make(key)
            schools[key] = made
            return made
        }
    }
    private static let shelf = Shelf()

    /// The school that a case begins with; with or without the hidden thing.
    static func school(for twin: TwinCase, exists: Bool) throws -> TestSchool {
        let isOfNobody = twin.kind.hidesChild && !exists
        let record: Record = isOfNobody ? .nothing : twin.kind == .points && !exists ? .worthless : .full
        let consents: Consents =
            switch twin.kind {
            // With a name alone the check page tells it, and rightly; nothing else may.
            case .fields: twin.shape == .published ? .nameAlone : exists ? .withoutName : .schoolAlone
            case .noConsent: .none
            case .expired where exists: .expired
            default: isOfNobody ? .none : .standing
            }
        return try shelf.school(Key(child: twin.child, record: record, consents: consents))
    }

    private static func make(_ key: Key) throws -> TestSchool {
        let school = try TestSchool()
        for pupil in TestSchool.pupilsOf7A + ["orlov", "ryabova"] {
            switch pupil == key.child ? key.consents : .standing {
            case .none: break
            case .standing: try school.consent([pupil], to: .school, .distribution)
            case .expired: try school.consent([pupil], to: .school, .distribution, until: TestSchool.today.adding(-1))
            case .nameAlone: try school.consent([pupil], to: .school, .distribution, fields: [.name, .schoolClass])
            case .withoutName: try school.consent([pupil], to: .school, .distribution, fields: [.result, .nomination])
            case .schoolAlone: try school.consent([pupil], to: .school)
            }
        }
        for entry in entries(school) where entry.pupil != key.child || key.record != .nothing {
            let isWorthless = entry.pupil == key.child && key.record == .worthless
            try enter(
                entry.pupil, entry.event, entry.outcome, document: isWorthless ? nil : .diploma, in: school,
                at: TestSchool.now - 5 * 86_400_000)
        }
        // The book has an event of both children's entries; another has been merged into it.
        let stage = stage(school, "Олимпиада по географии, муниципальный этап", 10, .municipal)
        let profile = EventProfile(stage, organiser: "Центр «Сова»")
        let (id, deputy) = (school.school, school.user(.deputy))
        let booked = try school.database.write {
            try $0.register(profile, in: id, by: deputy, at: TestSchool.now - 5 * 86_400_000).id
        }
        try school.book("Осенний концерт", day: 6, direction: "arts")
        try school.merge(try school.book("Олимпиада по географии", day: 11), into: booked)
        try addGroup(to: school)
        // What families and the subject teacher have handed over themselves.
        try enter(
            "akimov", school.event("Турнир знатоков", day: 8), .winner, state: .submitted, in: school,
            by: .subjectTeacher, at: TestSchool.now - 4 * 86_400_000)
        var september = TestSchool.lines
        if key.record == .nothing { september[key.child] = nil }
        let month = TestSchool.october.previous
        try school.fillBoard(september, month: month)
        try school.publishBoard(month: month, at: TestSchool.instant(of: month.lastDay))
        return school
    }

    /// A circle of both classes that the subject teacher of 7 «А» has, the hidden child in it.
    private static func addGroup(to school: TestSchool) throws {
        let (id, teacher) = (school.school, school.user(.subjectTeacher))
        let pupils = (TestSchool.pupilsOf7A + ["orlov"]).map(school.student)
        try school.database.write { tx in
            let year = AcademicYear(containing: TestSchool.today)
            guard let added = try tx.addGroup("Шахматы", .additional, year: year, school: id),
                let group = try tx.groups.find(added)
            else { return }
            _ = try tx.appoint(teacher, to: group, today: TestSchool.firstDay)
            for pupil in pupils { _ = try tx.join(pupil, group, from: TestSchool.firstDay) }
        }
    }

    /// The circle.
    static func group(of school: TestSchool) throws -> GroupID? {
        try school.records().groups.all(of: school.school, year: AcademicYear(containing: TestSchool.today)).first?.id
    }

    private static func entries(
        _ school: TestSchool
    ) -> [(pupil: String, event: EventDetails, outcome: Outcome)] {
        var all: [(String, EventDetails, Outcome)] = [
            ("akimov", school.event("Первенство города", day: 3, direction: "sport"), .winner),
            ("yakovleva", school.event("Чистый двор", day: 4, direction: "volunteering"), .participant),
            ("yolkin", school.event("Турнир городов", day: 5), .prizewinner),
            ("semyonova", school.event("Осенний концерт", day: 6, direction: "arts"), .winner),
            ("orlov", school.event("Первенство города", day: 3, direction: "sport"), .prizewinner),
            ("ryabova", school.event("Чистый двор", day: 4, direction: "volunteering"), .winner),
        ]
        for pupil in ["semyonova", "yolkin"] {
            // A lower stage, and as many distance participations as a month allows.
            all.append((pupil, stage(school, "Олимпиада по географии, муниципальный этап", 10, .municipal), .winner))
            for number in 1...3 {
                all.append(
                    (
                        pupil, school.event("Онлайн-квиз \(number)", day: 14 + number, attendance: .distance),
                        .participant
                    ))
            }
        }
        return all
    }

    /// A stage of a series, as the forms read its title.
    static func stage(_ school: TestSchool, _ title: String, _ day: Int, _ level: Level) -> EventDetails {
        var event = school.event(title, day: day, level: level)
        if let read = EventTitle(title) { (event.seriesKey, event.stageLevel) = (read.seriesKey, read.stage) }
        return event
    }

    /// Enters an achievement that the school has verified, unless the state says otherwise.
    @discardableResult
    static func enter(
        _ pupil: String, _ event: EventDetails, _ outcome: Outcome, document: DocumentKind? = .diploma,
        state: AchievementState = .verifiedBySchool, in school: TestSchool,
        by author: TestSchool.Person = .classTeacher,
        at instant: Int64
    ) throws -> AchievementID {
        let new = NewAchievement(
            student: school.student(pupil), event: event, outcome: outcome, documentKind: document, state: state)
        let (id, user) = (school.school, school.user(author))
        let made = try school.database.write { try $0.enter(new, school: id, by: user, at: instant, knowing: nil) }
        guard let made else { preconditionFailure("the base enters the same achievement twice") }
        return made
    }
}
