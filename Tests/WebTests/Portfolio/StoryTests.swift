// What makes a pupil's page a story: pictures, first times, directions, the years below; and what is asked of it.
import SQLite
import School
import Support
import Testing

@testable import Storage
@testable import Web

@Suite("The story of a pupil")
struct StoryTests {
    let site: TestSite
    var school: TestSchool { site.school }
    var path: String { "/students/\(school.student("semyonova").raw)" }

    init() throws { site = try TestSite() }

    /// An entry of any day.
    @discardableResult
    private func enter(
        _ title: String, on day: String, _ level: Level = .municipal, _ direction: String = "sport",
        _ outcome: Outcome = .participant, words: String = "", document: DocumentKind? = .diploma
    ) throws -> AchievementID {
        var event = school.event(title, day: 1, level: level, direction: direction)
        event.day = try #require(Day(iso: day))
        return try school.enter("semyonova", event, outcome, placeText: words, document: document)
    }

    @Test("a first time is marked once the record is a year old, also where the past lies in another year")
    func firstTimes() throws {
        try enter("Кросс", on: "2025-09-10")
        try enter("Гран-при области", on: "2026-10-05", .regional, "arts", .winner)
        let text = try site.get(path, as: .guardian).text
        for mark in ["новое направление: творчество", "впервые на региональном уровне", "первая победа"] {
            #expect(text.contains(mark), "\(mark)")
        }
        #expect(!(try site.get(path + "?year=2025", as: .guardian).text).contains("новое направление"))
    }

    @Test("three directions make a radar, two only the list, and both say the figures in words")
    func shares() throws {
        try enter("Кросс", on: "2026-10-05")
        try enter("Поход", on: "2026-10-06", .school, "local_heritage")
        let two = try site.get(path, as: .guardian).text
        #expect(!two.contains("class=\"radar\""))
        #expect(two.contains("Спорт и ГТО: 1 достижение"))
        try enter("Хор", on: "2026-10-07", .school, "arts")
        let three = try site.get(path, as: .guardian).text
        #expect(three.contains("class=\"radar\""))
        #expect(three.components(separatedBy: "class=\"radar-icon\"").count - 1 == Direction.defaults.count)
        #expect(three.components(separatedBy: "<circle class=\"dir-fill\"").count - 1 == 3)
    }

    @Test("the picture of a paper stands beside its deed, as large as it is, and a paper taken away stands nowhere")
    func pictures() throws {
        let id = try enter("Первенство города", on: "2026-10-05", .municipal, "sport", .winner)
        let paper = try school.attach(TestPapers.png(), to: id, preview: TestPapers.png())
        let picture = "<img src=\"/attachments/\(paper.raw)/preview\" alt=\"Документ: Первенство города\" width="
        #expect(try site.get(path, as: .guardian).text.contains(picture))
        let user = school.user(.classTeacher)
        #expect(try school.database.write { try $0.detach(paper, by: user, at: TestSchool.now) })
        #expect(try !site.get(path, as: .guardian).text.contains("/preview"))
    }

    @Test("thanks that came as a paper stand in their own list")
    func gratitude() throws {
        try enter("Помощь приюту", on: "2026-10-05", .municipal, "volunteering", document: .gratitude)
        let text = try site.get(path, as: .guardian).text
        let heading = try #require(text.range(of: "Благодарности"))
        #expect(text[heading.upperBound...].contains("Помощь приюту"))
    }

    @Test("a closed year stands below with the deed that counts for most")
    func chapters() throws {
        try enter("Кросс школы", on: "2025-11-10", .school)
        try enter("Конкурс чтецов", on: "2026-02-10", .regional, "arts", .winner, words: "Гран-при")
        let text = try site.get(path, as: .pupil).text
        let chapter = try #require(text.range(of: "Другие годы"))
        let below = text[chapter.upperBound...]
        #expect(below.contains("2025/26") && below.contains("2 достижения"))
        #expect(below.contains("Конкурс чтецов — Гран-при") && !below.contains("Кросс школы"))
    }

    @Test("a revoked entry is in no year below and in no share")
    func revoked() throws {
        let id = try enter("Ошибка", on: "2026-02-10", .regional, "arts", .winner)
        #expect(try site.get(path, as: .pupil).text.contains("Другие годы"))
        let user = school.user(.classTeacher)
        try school.database.write { tx in
            let entry = try #require(try tx.achievements.find(id, in: .staff))
            try tx.move(
                entry, to: .revoked, .revoked, reason: "дважды", version: entry.version, by: user, at: TestSchool.now)
        }
        let text = try site.get(path, as: .pupil).text
        #expect(!text.contains("Другие годы") && !text.contains("Ошибка"))
    }

    @Test(
        "is asked by year, direction, level, outcome, kind of result and words; «е» finds «ё», signs are only signs",
        arguments: [
            ("direction=arts", "Ёлка"), ("level=regional", "Ёлка"), ("outcome=winner", "Ёлка"),
            ("group=academic", ""), ("q=%D0%95%D0%9B%D0%9A%D0%90", "Ёлка"), ("q=100%25", "Забег 100%"),
            ("q=%25", "Забег 100%"), ("q=_", ""), ("q=%5C", ""), ("q=III", "Кросс"),
            ("level=moon", "Ёлка Кросс Забег 100%"),
            ("year=2025", "Забег 100%"), ("year=2025&direction=arts", ""),
        ])
    func filters(query: String, found: String) throws {
        try enter("Конкурс «Ёлка»", on: "2026-10-05", .regional, "arts", .winner)
        try enter("Кросс", on: "2026-10-06", .school, "sport", .prizewinner, words: "III место")
        try enter("Забег 100%", on: "2025-10-06", .school, "sport")
        let year = query.contains("year=") ? "" : "year=all&"
        let answer = try site.get("\(path)?\(year)\(query)", as: .guardian)
        #expect(answer.status == 200)
        let tale = answer.text.components(separatedBy: "class=\"tale-words\"").dropFirst().joined()
        let list = tale.components(separatedBy: "</ol></section>").dropLast().joined()
        for title in ["Ёлка", "Кросс", "Забег 100%"] {
            #expect(list.contains(title) == found.contains(title), "\(query): \(title)")
        }
        if found.isEmpty { #expect(answer.text.contains("Ничего не нашлось")) }
    }

    @Test("ten years are turned by pages, and a page beyond the last is the last")
    func pages() throws {
        for number in 0..<StoryEntries.pageSize + 5 {
            let day = try #require(Day(iso: "2016-10-01")).adding(number * 50)
            try enter("Дело \(number).", on: day.iso, .school)
        }
        // The years below name deeds too.
        let whole = try site.get(path + "?year=all", as: .guardian).text
        let first = try #require(whole.components(separatedBy: "Другие годы").first)
        #expect(first.contains("1–60 из 65") && first.contains("year=all&amp;page=2"))
        #expect(first.contains("Дело 64.") && !first.contains("Дело 4."))
        let rest = try site.get(path + "?year=all&page=2", as: .guardian).text
        let second = try #require(rest.components(separatedBy: "Другие годы").first)
        #expect(second.contains("61–65 из 65") && second.contains("Дело 4.") && !second.contains("Дело 5."))
        let far = try site.get(path + "?year=all&page=9", as: .guardian).text
        let beyond = try #require(far.components(separatedBy: "Другие годы").first)
        #expect(beyond.contains("61–65 из 65") && beyond.contains("Дело 4.") && !beyond.contains("Ничего не нашлось"))
        for page in ["-1", "0", "abc", "99999999999999999999"] {
            #expect(try site.get(path + "?page=\(page)", as: .guardian).status == 200, "\(page)")
        }
    }

    @Test("a draft is found by its author alone")
    func drafts() throws {
        try school.enter("semyonova", school.event("Черновик мамы", day: 3), .winner, state: .draft, by: .guardian)
        #expect(try site.get(path + "?year=all&q=%D1%87%D0%B5%D1%80", as: .guardian).text.contains("Черновик мамы"))
        #expect(
            try !site.get(path + "?year=all&q=%D1%87%D0%B5%D1%80", as: .classTeacher).text.contains("Черновик мамы"))
    }
}
