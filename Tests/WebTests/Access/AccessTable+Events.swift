// The book of events: all of the school read it, teachers register, the deputy keeps it.
import School
import Storage
import Support

extension AccessTable {
    static let events: [AccessRow] = [
        .get(
            "/events", prepare: EventForms.book, path: { _ in "/events" },
            readers(200).merging([.foreignDeputy: 200]) { $1 }),
        .get(
            "/events/file", prepare: EventForms.book, path: { _ in "/events/file" },
            readers(200).merging([.foreignDeputy: 200]) { $1 }),
        .get(
            "/events/suggestions", prepare: EventForms.book, path: { _ in "/events/suggestions?q=%D0%BA%D0%B5%D0%BD" },
            readers(200).merging([.foreignDeputy: 200]) { $1 }),
        .get("/events/new", path: { _ in "/events/new" }, teachers(200)),
        .post(
            "/events", path: { _ in "/events" }, form: { _ in EventForms.event },
            // The other school has no directions to choose from.
            teachers(303).merging([.foreignDeputy: 422]) { $1 }),
        .get("/events/outside", path: { _ in "/events/outside" }, .only(.deputy, .foreignDeputy, get: 200)),
        .get("/events/outside/file", path: { _ in "/events/outside/file" }, .only(.deputy, .foreignDeputy, get: 200)),
        .get(
            "/events/:event", prepare: EventForms.book, path: { try "/events/\(EventForms.kangaroo($0).id.raw)" },
            readers(200)),
        .get(
            "/events/:event/edit", prepare: EventForms.book,
            path: { try "/events/\(EventForms.kangaroo($0).id.raw)/edit" }, .only(.deputy, get: 200)),
        .post(
            "/events/:event", prepare: EventForms.book, path: { try "/events/\(EventForms.kangaroo($0).id.raw)" },
            form: { EventForms.event + [("version", "\(try EventForms.kangaroo($0).version)")] },
            .only(.deputy, get: 303)),
        .get(
            "/events/:event/mergers/new", prepare: EventForms.book,
            path: {
                "/events/\(try EventForms.kangaroo($0).id.raw)/mergers/new?other=\(try EventForms.other($0).id.raw)"
            },
            .only(.deputy, get: 200)),
        .post(
            "/events/:event/mergers", prepare: EventForms.book,
            path: { try "/events/\(EventForms.kangaroo($0).id.raw)/mergers" },
            form: { school in
                let other = try EventForms.other(school)
                return [
                    ("other", "\(other.id.raw)"), ("other_version", "\(other.version)"),
                    ("version", "\(try EventForms.kangaroo(school).version)"),
                ]
            },
            // A form without the other event is none.
            .only(.deputy, get: 303)),
        .post(
            "/mergers/:merger/undoing", prepare: EventForms.merger, path: { _ in "/mergers/1/undoing" },
            .only(.deputy, get: 303)),
        .get(
            "/organisers", prepare: EventForms.book, path: { _ in "/organisers" },
            .only(.deputy, .foreignDeputy, get: 200)),
        .get(
            "/organisers/file", prepare: EventForms.book, path: { _ in "/organisers/file" },
            .only(.deputy, .foreignDeputy, get: 200)),
        .post(
            "/organisers/:organiser/decisions", prepare: EventForms.book, path: { _ in "/organisers/1/decisions" },
            form: { _ in [("decision", "left"), ("from", "2026-11-01")] }, .only(.deputy, get: 303)),
    ]

    private static func readers(_ status: Int) -> [TestSchool.Person: Int] {
        .only(
            .pupil, .otherPupil, .guardian, .otherGuardian, .classTeacher, .otherTeacher, .subjectTeacher, .deputy,
            .head,
            get: status)
    }

    private static func teachers(_ status: Int) -> [TestSchool.Person: Int] {
        .only(.classTeacher, .otherTeacher, .subjectTeacher, .deputy, .foreignDeputy, get: status)
    }
}

/// The book of the tables, and forms with nothing wrong in them.
enum EventForms {
    /// Two events that look alike.
    @Sendable static func book(_ school: TestSchool) throws {
        try school.book("Кенгуру", day: 12, organiser: "Центр «Сова»")
        try school.book("Конкурс «Кенгуру»", day: 13)
    }

    /// The two with the second merged into the first.
    @Sendable static func merger(_ school: TestSchool) throws {
        try book(school)
        try school.merge(other(school).id, into: kangaroo(school).id)
    }

    static func kangaroo(_ school: TestSchool) throws -> Target { try find("Кенгуру", school) }
    static func other(_ school: TestSchool) throws -> Target { try find("Конкурс «Кенгуру»", school) }

    /// An event as a form names it.
    struct Target {
        let id: BookedEventID
        let version: Int
    }

    /// The event of that title; of a school without it, as the twin test has one, the first of its book.
    private static func find(_ title: String, _ school: TestSchool) throws -> Target {
        let found = try school.records().eventBook.search(title, in: school.school, limit: 9)
        let event = found.first { $0.details.title == title }
        return Target(id: event?.id ?? BookedEventID(1), version: event?.version ?? 1)
    }

    /// The form of an event of the book.
    static let event = [
        ("title", "Лыжня России"), ("date", "2027-02-13"), ("direction", "sport"), ("level", "national"),
        ("attendance", "in_person"), ("participation", "individual"), ("organiser", "Министерство спорта"),
    ]
}
