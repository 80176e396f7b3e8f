// The list of what a teacher handed over: its orders, its pages, its file.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The list of what was handed over")
struct HandedOverListTests {
    let site: TestSite
    var school: TestSchool { site.school }

    init() throws { site = try TestSite() }

    /// Four entries of the subject teacher about her pupils, one about a pupil whom she does not teach.
    private func prepare() throws {
        try enter("yolkin", "Турнир", day: 3, .verifiedBySchool)
        try enter("akimov", "=Олимпиада", day: 20, .submitted)
        try enter("semyonova", "Викторина; финал", day: 12, .verifiedByClass)
        try enter("akimov", "Чтения", day: 5, .revoked)
        try enter("orlov", "Чужое", day: 6, .submitted)
    }

    private func enter(_ pupil: String, _ title: String, day: Int, _ state: AchievementState) throws {
        try school.enter(pupil, school.event(title, day: day), .winner, state: state, by: .subjectTeacher)
    }

    private func order(_ query: String) throws -> [String] {
        try site.get("/handed-over" + query, as: .subjectTeacher)
            .order(of: "> Турнир <", "> =Олимпиада <", "> Викторина; финал <", "> Чтения <", "Чужое")
            .map { String($0.dropFirst(2).prefix(3)) }
    }

    @Test("every head sorts both ways, and how far an entry was verified moves nothing")
    func orders() throws {
        try prepare()
        #expect(try order("") == ["Чте", "Вик", "=Ол", "Тур"], "handed over last comes first")
        #expect(try order("?sort=sent") == ["Тур", "=Ол", "Вик", "Чте"])
        #expect(try order("?sort=name") == ["Чте", "=Ол", "Тур", "Вик"])
        #expect(try order("?sort=-name") == ["Вик", "Тур", "Чте", "=Ол"])
        #expect(try order("?sort=day") == ["Тур", "Чте", "Вик", "=Ол"])
        #expect(try order("?sort=-day") == ["=Ол", "Вик", "Чте", "Тур"])
        #expect(try order("?sort=state") == ["=Ол", "Вик", "Тур", "Чте"], "of those accepted the newest first")
        #expect(try order("?sort=-state") == ["Чте", "Вик", "Тур", "=Ол"])
    }

    @Test("fifty on a page; what came back stands before them on the first page, however old")
    func pages() throws {
        let event = school.event("Давний вопрос", day: 2)
        try school.enter("akimov", event, .winner, state: .returned, by: .subjectTeacher)
        for number in 1...52 { try enter("yolkin", "Турнир \(number)", day: 3, .submitted) }
        let first = try site.get("/handed-over?sort=sent", as: .subjectTeacher).text
        #expect(first.contains("Давний вопрос") && first.contains("1–50 из 52"))
        #expect(first.contains("href=\"/handed-over?sort=sent&amp;page=2\""))
        let second = try site.get("/handed-over?sort=sent&page=2", as: .subjectTeacher).text
        #expect(!second.contains("Давний вопрос") && second.contains("51–52 из 52"))
        #expect(second.contains("Турнир 51") && second.contains("Турнир 52") && !second.contains("Турнир 50"))
        let beyond = try site.get("/handed-over?page=9", as: .subjectTeacher).text
        #expect(beyond.contains("51–52 из 52") && beyond.contains("Турнир 2 <") && !beyond.contains("Турнир 3 <"))
        #expect(beyond.contains("href=\"/handed-over\" rel=\"prev\"") && !beyond.contains("Давний вопрос"))
    }

    @Test("the file has all of it, what came back too, and no cell that a spreadsheet would run")
    func file() throws {
        try prepare()
        let event = school.event("Вопрос", day: 2, level: .school)
        try school.enter(
            "yakovleva", event, .participant, placeText: "=участие", state: .returned, by: .subjectTeacher)
        let head = "Ученик;Дата;Достижение;Уровень;Результат;Передано;Состояние;Вопрос"
        #expect(
            try site.get("/handed-over/file?sort=name", as: .subjectTeacher).isFile(
                "handed-over", head,
                "Акимов Глеб;05.10.2026;Чтения;муниципальный;победитель;29.10.2026;отозвано;",
                "Акимов Глеб;20.10.2026;'=Олимпиада;муниципальный;победитель;29.10.2026;ждёт проверки;",
                "Ёлкин Фёдор;03.10.2026;Турнир;муниципальный;победитель;29.10.2026;подтверждено;",
                "Семёнова Анна;12.10.2026;\"Викторина; финал\";муниципальный;победитель;29.10.2026;подтверждено;",
                "Яковлева Вера;02.10.2026;Вопрос;школьный;'=участие;29.10.2026;вернули с вопросом;"))
        for person in TestSchool.Person.allCases where person != .subjectTeacher && person != .guest {
            #expect(try site.get("/handed-over/file", as: person).status == 404, "\(person)")
        }
    }
}
