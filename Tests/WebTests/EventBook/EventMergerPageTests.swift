// Merging on the site: the preview tells what the merger then does, two deputies do it once, undoing gives it back.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Merging events on the site")
struct EventMergerPageTests {
    let site: TestSite
    let kept: BookedEventID
    let merged: BookedEventID
    var school: TestSchool { site.school }

    init() throws {
        let school = try TestSchool()
        site = try TestSite(school)
        kept = try school.book("Олимпиада по математике", day: 12, level: .regional)
        merged = try school.book("ВсОШ по математике", day: 13)
    }

    private func form() throws -> [(String, String)] {
        [
            ("other", "\(merged.raw)"), ("other_version", "\(try school.booked(merged).version)"),
            ("version", "\(try school.booked(kept).version)"),
        ]
    }

    private var preview: String { "/events/\(kept.raw)/mergers/new?other=\(merged.raw)" }

    @Test("the preview names what moves, what repeats and whose points change, and changes nothing")
    func look() throws {
        let other = school.event("ВсОШ по математике", day: 13)
        let entry = try school.enter("akimov", other, .winner)
        try school.enter("yolkin", other, .winner)
        try school.enter("yolkin", school.event("Олимпиада по математике", day: 12, level: .regional), .winner)
        try school.enter("semyonova", other, .participant)
        try school.enter("semyonova", school.event("Олимпиада по математике", day: 12, level: .regional), .winner)
        let text = try site.get(preview, as: .deputy).text
        #expect(text.contains("Перейдёт: 2 результата."))
        #expect(text.contains("Повторы: 1 результат."))
        #expect(text.contains("<b>Баллы станут другими</b> (за 2026/27 учебный год):"))
        let points = try #require(text.components(separatedBy: "Баллы станут другими").last)
        #expect(points.contains("Акимов Глеб</span><span class=\"row-side\">было 6 баллов, станет 10 баллов"))
        #expect(points.contains("Ёлкин Фёдор</span><span class=\"row-side\">было 16 баллов, станет 10 баллов"))
        #expect(text.contains("проверьте): Семёнова"))
        #expect(try school.entry(entry).points == Points(6))
        #expect(try school.booked(merged).version == 1)
        #expect(try school.records().eventBook.mergers(into: kept).isEmpty)
    }

    @Test(
        "points of events years apart are told of with the years",
        arguments: [(2025, "за оба учебных года"), (2024, "за 2024/25–2026/27 учебные годы")])
    func years(year: Int, words: String) throws {
        var details = school.event("ВсОШ по математике", day: 13)
        details.day = try #require(Day(year: year, month: 10, day: 13))
        let old = try school.book(details)
        try school.enter("akimov", details, .winner)
        let text = try site.get("/events/\(kept.raw)/mergers/new?other=\(old.raw)", as: .deputy).text
        #expect(text.contains("<b>Баллы станут другими</b> (\(words)):"))
    }

    @Test("merged, the event is found under its new page; undone, both are there again")
    func thereAndBack() throws {
        let entry = try school.enter("akimov", school.event("ВсОШ по математике", day: 13), .winner)
        let answer = try site.post("/events/\(kept.raw)/mergers", form(), as: .deputy)
        #expect(answer.status == 303)
        #expect(try school.entry(entry).points == Points(10))
        let old = try site.get("/events/\(merged.raw)", as: .classTeacher)
        #expect(old.status == 303)
        #expect(old.location == "/events/\(kept.raw)")
        let page = try site.get("/events/\(kept.raw)", as: .deputy).text
        #expect(page.contains("Что вошло в это событие"))
        #expect(page.contains("Акимов"))
        let merger = try #require(try school.records().eventBook.mergers(into: kept).first)
        let undoing = "/mergers/\(merger.id.raw)/undoing"
        #expect(page.contains(undoing))
        #expect(!(try site.get("/events/\(kept.raw)", as: .classTeacher).text.contains(undoing)))
        #expect(try site.post(undoing, as: .deputy).status == 303)
        #expect(try school.entry(entry).points == Points(6))
        #expect(try site.get("/events/\(merged.raw)", as: .classTeacher).status == 200)
        #expect(try site.post(undoing, as: .deputy).status == 409, "twice")
    }

    @Test("of two deputies, and of one who clicks twice, one merges and the other is told")
    func race() throws {
        let sent = try form()
        let back = [("other", "\(kept.raw)"), ("other_version", "1"), ("version", "1")]
        #expect(try site.post("/events/\(kept.raw)/mergers", sent, as: .deputy).status == 303)
        #expect(try site.post("/events/\(kept.raw)/mergers", sent, as: .deputy).status == 409)
        #expect(try site.post("/events/\(merged.raw)/mergers", back, as: .deputy).status == 409)
        #expect(try school.records().eventBook.mergers(into: kept).count == 1)
    }

    @Test("a merger seen before somebody corrected one of the events is not made")
    func stale() throws {
        let sent = try form()
        try school.correct(merged, to: school.event("ВсОШ по математике", day: 14))
        #expect(try site.post("/events/\(kept.raw)/mergers", sent, as: .deputy).status == 409)
    }

    @Test("an event is not merged into itself, nor into one of another school, nor by a malformed form")
    func nonsense() throws {
        let own = [("other", "\(kept.raw)"), ("other_version", "1"), ("version", "1")]
        #expect(try site.post("/events/\(kept.raw)/mergers", own, as: .deputy).status == 409)
        #expect(try site.post("/events/\(kept.raw)/mergers", [("other", "x")], as: .deputy).status == 400)
        #expect(try site.post("/events/\(kept.raw)/mergers", [("other", "99")], as: .deputy).status == 404)
        #expect(try site.get("/events/\(kept.raw)/mergers/new?other=\(kept.raw)", as: .deputy).status == 404)
        #expect(try site.get("/events/\(kept.raw)/mergers/new?other=-1", as: .deputy).status == 404)
        #expect(try site.post("/events/\(kept.raw)/mergers", form(), as: .foreignDeputy).status == 404)
        #expect(try site.post("/events/\(kept.raw)/mergers", form(), as: .classTeacher).status == 404)
    }

    @Test("the other event is offered by likeness, or found by its title")
    func choice() throws {
        try school.book("Кросс нации", day: 20)
        let offered = try site.get("/events/\(kept.raw)/mergers/new", as: .deputy).text
        #expect(offered.contains("ВсОШ по математике"))
        #expect(!offered.contains("Кросс нации"))
        let found = try site.get("/events/\(kept.raw)/mergers/new?q=%D0%BA%D1%80%D0%BE%D1%81%D1%81", as: .deputy).text
        #expect(found.contains("Кросс нации"))
    }
}
