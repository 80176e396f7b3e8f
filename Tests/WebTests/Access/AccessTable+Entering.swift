// Entering achievements: by the class, from a table, about one pupil.
import School
import Support

extension AccessTable {
    static let entering: [AccessRow] = [
        .get("/classes/:class/events/new", path: { "/classes/\($0.class7A.raw)/events/new" }, staffOf7A(200)),
        .post(
            "/classes/:class/events", path: { "/classes/\($0.class7A.raw)/events" }, form: { Entering.event($0) },
            staffOf7A(303)),
        .get("/classes/:class/week", path: { "/classes/\($0.class7A.raw)/week" }, .only(.classTeacher, get: 200)),
        .post(
            "/classes/:class/week", path: { "/classes/\($0.class7A.raw)/week" }, form: { Entering.week($0) },
            .only(.classTeacher, get: 303)),
        .post(
            "/classes/:class/week/revocation",
            prepare: { try $0.enter("akimov", $0.event("Турнир Пифагора", day: 13), .participant) },
            path: { "/classes/\($0.class7A.raw)/week/revocation" },
            form: { _ in [("saved", "\(TestSchool.now)"), ("week", "2026-10-12")] },
            .only(.classTeacher, get: 303)),
        .post(
            "/handed-over", path: { _ in "/handed-over" }, form: { Entering.handedOver($0) },
            .only(.subjectTeacher, get: 303)),
        .get("/handed-over", path: { _ in "/handed-over" }, .only(.subjectTeacher, get: 200)),
        .get("/handed-over/file", path: { _ in "/handed-over/file" }, .only(.subjectTeacher, get: 200)),
        .get(
            "/handed-over/:entry", prepare: { try Entering.giveBack(in: $0) },
            path: { "/handed-over/\(try Entering.returned(in: $0))" },
            .only(.subjectTeacher, get: 200)),
        .post(
            "/handed-over/:entry", prepare: { try Entering.giveBack(in: $0) },
            path: { "/handed-over/\(try Entering.returned(in: $0))" },
            form: { _ in Entering.entry + [("version", "1")] }, .only(.subjectTeacher, get: 303)),
        .get("/classes/:class/events/import", path: { "/classes/\($0.class7A.raw)/events/import" }, staffOf7A(200)),
        .post(
            "/classes/:class/events/import", path: { "/classes/\($0.class7A.raw)/events/import" },
            form: { _ in [("cells", Entering.table)] }, staffOf7A(200)),
        .post(
            "/classes/:class/events/import/rows", path: { "/classes/\($0.class7A.raw)/events/import/rows" },
            form: { _ in [("cells", Entering.table)] }, staffOf7A(303)),
        .get("/classes/:class/chat", path: { "/classes/\($0.class7A.raw)/chat" }, staffOf7A(200)),
        .post(
            "/classes/:class/chat", path: { "/classes/\($0.class7A.raw)/chat" },
            form: { _ in [("chat", Entering.chat)] }, staffOf7A(200)),
        .post(
            "/classes/:class/chat/entries", path: { "/classes/\($0.class7A.raw)/chat/entries" },
            form: { _ in [("chat", Entering.chat)] }, staffOf7A(303)),
        .get("/protocols/new", path: { _ in "/protocols/new" }, leaders(200)),
        .post(
            "/protocols/preview", path: { _ in "/protocols/preview" }, form: { _ in [("cells", Entering.sheet)] },
            leaders(200)),
        .post(
            "/protocols", path: { _ in "/protocols" }, form: { _ in Entering.olympiad },
            // The other school has no directions to choose from.
            leaders(303).merging([.foreignDeputy: 422]) { $1 }),
        .get(
            "/students/:student/entries/new", path: { "/students/\($0.student("semyonova").raw)/entries/new" },
            familyAndStaff(200)),
        .post(
            "/students/:student/entries", path: { "/students/\($0.student("semyonova").raw)/entries" },
            form: { _ in Entering.entry }, familyAndStaff(303)),
    ]

    private static func staffOf7A(_ status: Int) -> [TestSchool.Person: Int] {
        .only(.classTeacher, .subjectTeacher, .deputy, get: status)
    }

    private static func leaders(_ status: Int) -> [TestSchool.Person: Int] {
        .only(.classTeacher, .otherTeacher, .deputy, .foreignDeputy, get: status)
    }

    private static func familyAndStaff(_ status: Int) -> [TestSchool.Person: Int] {
        .only(.pupil, .guardian, .classTeacher, .subjectTeacher, .deputy, get: status)
    }
}

/// Forms about School 12 that have nothing wrong with them.
enum Entering {
    /// A message about Semyonova.
    static let chat = "[20.10.2026, 10:00] Зимина Т. Л.: Семёнова Анна 2 место, районный кросс"

    /// A protocol whose only pupil did not come, so that nothing is asked of anybody.
    static let sheet = "Протокол конкурса;;\n№;ФИО;Класс;Статус\n1;Никтоева Нина Ильинична;7А;неявка\n"

    /// The protocol with its event.
    static let olympiad = [
        ("cells", sheet), ("title", "Конкурс"), ("date", "2026-10-20"), ("level", "school"), ("direction", "arts"),
        ("attendance", "in_person"), ("participation", "individual"),
    ]

    /// The quick form: Semyonova a prizewinner with the paper's words, Akimov a participant.
    static func event(_ school: TestSchool) -> [(String, String)] {
        cross + [
            ("outcome-\(school.student("semyonova").raw)", "prizewinner"),
            ("words-\(school.student("semyonova").raw)", "II место"),
            ("outcome-\(school.student("akimov").raw)", "participant"),
            ("outcome-\(school.student("yolkin").raw)", ""),
        ]
    }

    /// Two fields about Semyonova.
    static func handedOver(_ school: TestSchool) -> [(String, String)] {
        [
            ("place", "class-\(school.class7A.raw)"), ("words", "2 место, олимпиада по математике"),
            ("pupil", "\(school.student("semyonova").raw)"),
        ]
    }

    /// Has an entry of the subject teacher come back.
    static func giveBack(in school: TestSchool) throws {
        let event = school.event("Турнир Пифагора", day: 13)
        try school.enter("semyonova", event, .participant, state: .returned, by: .subjectTeacher)
    }

    /// Its number.
    static func returned(in school: TestSchool) throws -> Int64 {
        let pupil = school.student("semyonova")
        let list = try school.records().handedOver.list(
            by: school.user(.subjectTeacher), about: [pupil], .all, by: .sent, isBackwards: true, .whole)
        return list.rows.first?.entry.id.raw ?? 0
    }

    /// The week's sheet: the cross of the quick form, Semyonova a prizewinner.
    static func week(_ school: TestSchool) -> [(String, String)] {
        cross + [("week", "2026-10-12"), ("mark-new-\(school.student("semyonova").raw)", "prizewinner")]
    }

    /// The event of the quick form alone.
    static let cross = [
        ("title", "Кросс нации"), ("date", "2026-10-12"), ("direction", "sport"), ("level", "municipal"),
        ("attendance", "in_person"), ("participation", "individual"), ("has_document", "1"), ("document", "diploma"),
    ]

    /// The form of one entry.
    static let entry = cross + [("outcome", "winner"), ("words", "1 место")]

    static let head = "Дата\tФИО\tМероприятие\tУровень\tРезультат\tФорма\tНаправление\n"
    /// One good row.
    static let table = head + "12.10.2026\tСеменова А.\tКросс нации\tмуниц.\t2 место\tочно\tспорт и ГТО\n"
}
