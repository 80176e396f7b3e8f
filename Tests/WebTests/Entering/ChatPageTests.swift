// The chat on the site: what is proposed, what is asked, what is saved and what is never shown.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("News from the chat")
struct ChatPageTests {
    /// 15 November 2026, behind the last message of the digest.
    private func site() throws -> TestSite {
        try TestSite(RosterOf7A.school()) { configuration in
            configuration.clock = Clock { TestSchool.now + 17 * 86_400_000 }
        }
    }

    /// The digest, about the class of these tests.
    private func digest() throws -> String {
        String(decoding: try Checkout.corpus("chat-7a-2026-11.txt"), as: UTF8.self).replacing("7А", with: "7В")
    }

    private func entries(_ site: TestSite) throws -> [AchievementRecord] {
        let records = try site.school.records()
        return try RosterOf7A.pupils(site).flatMap {
            try records.achievements.ofStudent($0.id, in: AcademicYear(startYear: 2026).period, for: .staff)
        }
    }

    private var takeAll: [(String, String)] {
        [("seen", "1"), ("has_document", "1")] + (1...10).map { ("take-\($0)", "1") }
    }

    @Test("a look proposes ten entries beside their lines, folds the rest, and saves nothing")
    func look() throws {
        let site = try site()
        let answer = try site.post(try RosterOf7A.path(site) + "/chat", [("chat", try digest())], as: .classTeacher)
        #expect(answer.status == 200)
        #expect(answer.text.split(separator: "<blockquote").count - 1 == 10)
        #expect(answer.text.contains("Поняли полностью: 9. Нужен ваш ответ: 1."))
        #expect(answer.text.contains("Оставлено без внимания: 1 строка"))
        #expect(answer.text.contains("Игорь Петрович (робототехника, ДО), 6 ноября"))
        #expect(answer.text.contains("ГТО, золотой знак") || answer.text.contains("золотой знак"))
        #expect(try entries(site).isEmpty)
    }

    @Test("a subject teacher is told the same, sent once or again, whether others have recorded it before or not")
    func othersStayUnknown() throws {
        let chat = "[28.10.2026, 14:12] Сергей Ильич (физ-ра): 7А: Акимов Глеб — 1 место, школьный кросс"
        func answers(recordedBefore: Bool) throws -> [String] {
            let site = try TestSite()
            let path = "/classes/\(site.school.class7A.raw)/chat/entries"
            let form = [
                ("chat", chat), ("seen", "1"), ("take-1", "1"), ("level-1", "школьный"), ("direction-1", "спорт"),
            ]
            if recordedBefore {
                #expect(try site.post(path, form, as: .classTeacher).status == 303)
            }
            return try (1...2).map { _ in
                let answer = try site.post(path, form, as: .subjectTeacher)
                return "\(answer.status) \(answer.location) \(answer.cookie("doska-notice") ?? "")"
            }
        }
        let alone = try answers(recordedBefore: false)
        #expect(alone[0].hasPrefix("303") && alone[0] != alone[1], "\(alone)")
        #expect(try answers(recordedBefore: true) == alone)
    }

    @Test("what is marked is saved at once, what asks something is shown again; the same again saves nothing")
    func save() throws {
        let site = try site()
        let path = try RosterOf7A.path(site) + "/chat/entries"
        let form = [("chat", try digest())] + takeAll
        let answer = try site.post(path, form, as: .classTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Сохранено: 9 достижений."))
        let saved = try entries(site)
        #expect(saved.count == 9)
        #expect(saved.filter { $0.fixedLine == .gtoGold }.map(\.points) == [Points(5)])
        #expect(saved.filter { $0.event.title == "«РобоФест»" }.allSatisfy { $0.event.participation == .team })
        // First place of the region in a team: ten halved.
        #expect(saved.filter { $0.event.title == "«РобоФест»" }.map(\.points) == [Points(5), Points(5)])
        _ = try site.post(path, form, as: .classTeacher)
        #expect(try entries(site).count == 9)
        let level = [("level-10", "школьный"), ("direction-10", "волонтёрство")]
        let rest = try site.post(path, form + level, as: .classTeacher)
        #expect(rest.status == 303)
        #expect(try entries(site).count == 10)
    }

    @Test("nothing is saved that is not marked, and a correction in place counts")
    func corrections() throws {
        let site = try site()
        let pupil = try RosterOf7A.id("Ежов", site)
        let form = [
            ("chat", try digest()), ("seen", "1"), ("take-1", "1"), ("student-1", String(pupil)),
            ("event-1", "Кубок города по плаванию"), ("outcome-1", "1 место"), ("level-1", "региональный"),
            ("date-1", "02.11.2026"), ("direction-1", "спорт и ГТО"), ("participation-1", "в команде"),
        ]
        let answer = try site.post(try RosterOf7A.path(site) + "/chat/entries", form, as: .classTeacher)
        #expect(answer.status == 303)
        let saved = try entries(site)
        #expect(saved.count == 1)
        let entry = try #require(saved.first)
        #expect(entry.studentID.raw == pupil)
        #expect(entry.event.title == "Кубок города по плаванию")
        #expect(entry.outcome == .winner)
        #expect(entry.event.level == .regional)
        #expect(entry.event.participation == .team)
        #expect(entry.day.iso == "2026-11-02")
    }

    @Test("a pupil of another class cannot be put in the place of one's own")
    func foreign() throws {
        let site = try site()
        let orlov = site.school.student("orlov")
        let form = [("chat", try digest()), ("seen", "1"), ("take-1", "1"), ("student-1", String(orlov.raw))]
        _ = try site.post(try RosterOf7A.path(site) + "/chat/entries", form, as: .classTeacher)
        let records = try site.school.records()
        let year = AcademicYear(startYear: 2026).period
        #expect(try records.achievements.ofStudent(orlov, in: year, for: .staff).isEmpty)
    }

    @Test("who may not enter for the class does not find the page")
    func strangers() throws {
        let site = try TestSite()
        let path = "/classes/\(site.school.class7A.raw)/chat"
        for person in [TestSchool.Person.otherTeacher, .pupil, .guardian, .head, .foreignDeputy, .administrator] {
            #expect(try site.get(path, as: person).status == 404)
            #expect(try site.post(path, [("chat", "Акимов 1 место")], as: person).status == 404)
            #expect(try site.post(path + "/entries", [("chat", "Акимов 1 место")], as: person).status == 404)
        }
        #expect(try site.get(path, as: .deputy).status == 200)
    }

    @Test("empty, markup and noise are answered in words")
    func badInput() throws {
        let site = try site()
        let path = try RosterOf7A.path(site) + "/chat"
        let empty = try site.post(path, [("chat", " ")], as: .classTeacher)
        #expect(empty.status == 422)
        #expect(empty.text.contains("Здесь пусто"))
        let hostile = "<script>alert(1)</script> Марков Ярослав 1 место, районный кросс <img src=x onerror=1>"
        let answer = try site.post(path, [("chat", hostile)], as: .classTeacher)
        #expect(answer.status == 200)
        #expect(!answer.text.contains("<script>alert"))
        #expect(!answer.text.contains("<img"))
        let noise = try site.post(path, [("chat", "ок\n👍\nспасибо")], as: .classTeacher)
        #expect(noise.text.contains("Новостей об учениках класса не нашли."))
        let odd = [
            ("chat", "Марков Ярослав 1 место"), ("take-99999999999999999999", "1"), ("student-1", "x"),
            ("date-1", "завтра"),
        ]
        #expect(
            try site.post(path + "/entries", odd + [("seen", "1"), ("take-1", "1")], as: .classTeacher).status == 422)
        let long = try site.post(path, [("chat", String(repeating: "а\n", count: 6_000))], as: .classTeacher)
        #expect(long.status == 422)
    }
}
