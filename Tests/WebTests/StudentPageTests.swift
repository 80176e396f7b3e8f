// The page of a pupil: the story, the unfolded points, who sees it.
import SQLite
import School
import Support
import Testing

@testable import Storage
@testable import Web

@Suite("The page of a pupil")
struct StudentPageTests {
    let site: TestSite
    var school: TestSchool { site.school }
    var path: String { "/students/\(school.student("semyonova").raw)" }

    init() throws { site = try TestSite() }

    @Test("tells the year by months, newest first, with the paper's words and the state of what is not verified")
    func story() throws {
        var september = school.event("Поход по усадьбам", day: 1, level: .classroom, direction: "local_heritage")
        september.day = try #require(Day(iso: "2026-09-05"))
        try school.enter("semyonova", september, .participant)
        try school.enter(
            "semyonova", school.event("Первенство города", day: 22, direction: "sport"), .winner,
            placeText: "I место на 1 км")
        try school.enter(
            "semyonova", school.event("Школьный театр", day: 24, level: .school, direction: "arts"),
            .participant, document: nil, state: .submitted, by: .guardian)
        let text = try site.get(path, as: .guardian).text
        for part in [
            "Октябрь 2026", "Сентябрь 2026", "I место на 1 км", "Муниципальный уровень · диплом", "22 октября",
            "ждёт проверки", "Достижения: сентябрь — 1, октябрь — 2.", "#dir-local_heritage", "Добавить достижение",
            "<summary>баллы — после проверки</summary>", "С сентября — 3 достижения, 3 направления.",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        // Above the months stands the deed of the year.
        let bright = try #require(text.range(of: "id=\"bright\""))
        let october = try #require(text.range(of: "Октябрь 2026"))
        let tale = october.upperBound..<text.endIndex
        let latest = try #require(text.range(of: "Школьный театр", range: tale))
        let earlier = try #require(text.range(of: "Первенство города", range: tale))
        let autumn = try #require(text.range(of: "Сентябрь 2026"))
        let named = try #require(text.range(of: "Первенство города", range: bright.upperBound..<october.lowerBound))
        #expect(named.lowerBound > bright.lowerBound)
        #expect(october.lowerBound < latest.lowerBound && latest.lowerBound < earlier.lowerBound)
        #expect(earlier.lowerBound < autumn.lowerBound)
    }

    @Test("unfolds points into addends, rule, scale and verifier, and the number is the one that is kept")
    func unfolding() throws {
        // Regional prizewinner 7; remote, so half: 3.5 points.
        let id = try school.enter(
            "semyonova",
            school.event("Русский медвежонок", day: 17, level: .regional, attendance: .distance), .prizewinner)
        let kept = try #require(try school.records().achievements.find(id, in: .own)).points
        #expect(kept == Points(halves: 7))
        let text = try site.get(path, as: .guardian).text
        for part in [
            "<summary>3,5 балла</summary>", "<dt>Региональный, призёр</dt><dd>7</dd>",
            "<dt>Дистанционно ×½</dt><dd>3,5</dd>", "<dt>Итого</dt><dd>3,5 балла</dd>",
            "Шкала от 1 сентября 2025 г., уровень и результат.",
            "Подтверждено классом: О. П. Волкова, 29 октября 2026 г.",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test("of two stages the higher counts, and the lower one says so, also where a filter hides the higher")
    func stages() throws {
        func stage(_ level: Level, _ direction: String, day: Int) -> EventDetails {
            var event = school.event("Олимпиада, \(level.rawValue)", day: day, level: level, direction: direction)
            (event.seriesKey, event.stageLevel) = ("олимпиада", level)
            return event
        }
        let lower = try school.enter("semyonova", stage(.school, "study", day: 5), .winner)
        let higher = try school.enter("semyonova", stage(.municipal, "olympiads", day: 20), .prizewinner)
        let records = try school.records()
        #expect(try records.achievements.find(lower, in: .own)?.points == .zero)
        #expect(try records.achievements.find(higher, in: .own)?.points == Points(4))
        let text = try site.get(path + "?direction=study", as: .guardian).text
        #expect(text.contains("Учтён высший этап"))
        #expect(text.contains("<summary>0 баллов</summary>"))
        #expect(!text.contains("Олимпиада, municipal"), "the filter hides the other direction")
        let entry = try site.get("/entries/\(lower.raw)", as: .guardian).text
        #expect(entry.contains("Учтён высший этап"), "the page of one entry scores the whole year too")
    }

    @Test("every kept number equals the unfolded one")
    func keptEqualsUnfolded() throws {
        for day in 1...5 {
            try school.enter(
                "semyonova", school.event("Викторина \(day)", day: day, level: .national, attendance: .distance),
                .participant)
        }
        try school.enter("semyonova", school.event("Хор", day: 6, participation: .team), .winner, document: nil)
        let records = try school.records()
        let student = try #require(try records.students.find(school.student("semyonova")))
        let year = try StudentYear(
            of: student, AcademicYear(containing: TestSchool.today), for: .own, viewer: school.user(.guardian), records)
        #expect(year.entries.count == 6)
        for entry in year.entries { #expect(year.breakdowns[entry.id]?.total == entry.points) }
        #expect(year.entries.filter { $0.points == .zero }.count == 3, "two over the limit, one without its document")
    }

    @Test("an earlier year has its own page, a year that is none or ahead has none")
    func years() throws {
        var past = school.event("Давний поход", day: 1, direction: "sport")
        past.day = try #require(Day(iso: "2026-05-10"))
        try school.enter("semyonova", past, .participant)
        let present = try site.get(path, as: .pupil).text
        let story = try #require(present.components(separatedBy: "Другие годы").first)
        #expect(!story.contains("Давний поход") && present.contains("Давний поход"), "only the line of its year")
        #expect(present.contains("year=2025"))
        #expect(try site.get(path + "?year=2025", as: .pupil).text.contains("Давний поход"))
        for year in ["2027", "abcd", "-100", "99999", "%D0%B0"] {
            #expect(try site.get(path + "?year=\(year)", as: .pupil).status == 404, "\(year)")
        }
    }

    @Test("hostile text is printed as text")
    func hostile() throws {
        let attack = "\"><script>alert(1)</script>"
        try school.enter("semyonova", school.event(attack, day: 3), .winner, placeText: attack)
        let text = try site.get(path, as: .guardian).text
        #expect(!text.contains("<script>alert"))
        #expect(text.contains("&lt;script&gt;"))
        #expect(try site.get(path + "?direction=%22%3E%3Cscript%3E", as: .guardian).text.contains("<script>") == false)
    }

    @Test("nominations of the newest edition and valid papers stand there")
    func nominationsAndPapers() throws {
        try Portfolio.fill(school)
        let text = try site.get(path, as: .guardian).text
        #expect(text.contains("Спортивная гордость"))
        #expect(!text.contains("Умник месяца"), "an older edition does not count")
        #expect(text.contains("№ ДУ-2026/27-0001"))
        #expect(!text.contains("ДУ-2026/27-0002"), "a revoked paper is not shown")
        let home = try site.get("/home", as: .guardian).text
        #expect(home.contains("/classes/\(school.class7A.raw)/boards/2026-09"))
        #expect(home.contains("№ ДУ-2026/27-0001"))
    }

    @Test("a begun draft is its author's alone")
    func draft() throws {
        try school.enter("semyonova", school.event("Черновик мамы", day: 3), .winner, state: .draft, by: .guardian)
        #expect(try site.get(path, as: .guardian).text.contains("Черновик мамы"))
        #expect(try !site.get(path, as: .pupil).text.contains("Черновик мамы"))
        #expect(try !site.get(path, as: .classTeacher).text.contains("Черновик мамы"))
    }

    @Test("the search finds «Семёнова» by «семенов», and nobody of another school")
    func search() throws {
        let found = try site.get("/students?q=%D1%81%D0%B5%D0%BC%D0%B5%D0%BD%D0%BE%D0%B2", as: .deputy).text
        #expect(found.contains("Семёнова Анна Романовна"))
        let foreign = try site.get("/students?q=%D0%A7%D1%83%D0%B6%D0%BE%D0%B9", as: .deputy).text
        #expect(!foreign.contains("Чужой Лев"))
        #expect(foreign.contains("Никого не нашлось"))
        #expect(try site.get("/students?q=%25%25", as: .deputy).text.contains("Никого не нашлось"))
    }
}

/// Boards and papers as their own features will store them, put there by hand.
enum Portfolio {
    /// Two editions of September with a nomination each, a valid paper and a revoked one, all of Semyonova.
    static func fill(_ school: TestSchool) throws {
        let (pupil, teacher, own) = (school.student("semyonova"), school.user(.classTeacher), school.school)
        let class7A = school.class7A
        try school.database.write { tx in
            let board = try tx.db.insert(
                "INSERT INTO board (class_id, month, state, created_at) VALUES (?, '2026-09', 'published', 0)", class7A)
            for (number, title) in [(1, "Умник месяца"), (2, "Спортивная гордость")] {
                let edition = try tx.db.insert(
                    """
                    INSERT INTO board_edition (board_id, number, reason, published_by, published_at)
                    VALUES (?, ?, 'опечатка', ?, ?)
                    """, board, number, teacher, number)
                try tx.db.run(
                    """
                    INSERT INTO board_edition_nomination (edition_id, position, student_id, title) VALUES (?, 0, ?, ?)
                    """, edition, pupil, title)
            }
            for (sequence, code, revoked) in [(1, "aaaaaaaaaaaaaaaa", nil), (2, "bbbbbbbbbbbbbbbb", 5)]
                as [(Int, String, Int?)]
            {
                try tx.db.run(
                    """
                    INSERT INTO certificate (school_id, class_id, student_id, month, kind, academic_year, sequence, code,
                      last_name, first_name, patronymic, gender, school_name, head_name, teacher_name, personal_line,
                      issued_on, issued_by, revoked_at, revoked_reason)
                    VALUES (?1, ?2, ?3, '2026-09', 'diploma', 2026, ?4, ?5, 'Семёнова', 'Анна', '', 'f', 'ш', 'д', 'к', '',
                      '2026-09-30', ?6, ?7, iif(?7 IS NULL, '', 'опечатка'))
                    """, own, class7A, pupil, sequence, code, teacher, revoked)
            }
        }
    }
}
