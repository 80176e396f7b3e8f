// «Что видят другие»: the previews are the real pages narrowed to the child, as things are and as they would be.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("What others see, shown to the family")
struct ShownTests {
    let site: TestSite
    var school: TestSchool { site.school }
    private var path: String { "/students/\(school.student("semyonova").raw)/shown" }
    private var board: String { "/classes/\(school.class7A.raw)/boards/2026-10" }

    init() throws { site = try TestSite() }

    /// A published October: Semyonova's card and nomination speak of the one entry, the other one has neither.
    private func publish(_ scopes: ConsentScope...) throws -> (spoken: AchievementID, other: AchievementID) {
        let spoken = try school.enter("semyonova", school.event("Олимпиада по биологии", day: 5), .winner)
        let other = try school.enter("semyonova", school.event("Хор", day: 6, direction: "arts"), .participant)
        for scope in scopes { try school.consent(["semyonova", "akimov"], to: scope) }
        try school.fillBoard(TestSchool.lines, deeds: ["semyonova": spoken], named: ["semyonova": "clever"])
        try school.publishBoard()
        return (spoken, other)
    }

    private func page(_ query: String = "", as person: TestSchool.Person = .pupil) throws -> String {
        try site.get(path + query, as: person).text
    }

    /// The child's card out of a page, as its markup stands there.
    private func card(_ text: String) -> String? {
        text.split(separator: "<li class=\"deed").first { $0.contains("deed-name\">Семёнова Анна") }
            .flatMap { $0.split(separator: "</li>").first.map(String.init) }
    }

    @Test("the card of each preview is that of the real page, byte for byte", arguments: ["class", "school", "anyone"])
    func realCards(circle: String) throws {
        _ = try publish(.school, .distribution)
        let real =
            switch circle {
            case "class": try site.get(board, as: .otherGuardian).text
            case "school": try site.get(board + "/hall", as: .head).text
            default: try site.get(board + "?paper=a3", as: .classTeacher).text
            }
        let expected = try #require(card(real))
        let preview = try page("?circle=\(circle)")
        #expect(card(preview) == expected)
        #expect(preview.contains("Умник месяца") && !preview.contains("Акимов"))
    }

    @Test("each circle is shown only what its consent and the wishes let through")
    func circles() throws {
        let (spoken, _) = try publish(.school)
        #expect(try card(page("?circle=class")) != nil)
        for circle in ["school", "anyone"] {
            let text = try page("?circle=\(circle)")
            #expect(card(text) == nil && text.contains("не давала согласия на распространение"))
        }
        #expect(try page().contains("<h4>Олимпиада по биологии</h4>") && page().contains("<h4>Хор</h4>"))
        try school.hide(.entry(spoken, by: school.user(.pupil)), of: "semyonova")
        let hidden = try page()
        #expect(card(hidden) == nil && hidden.contains("рассказывает о том, что скрыто"))
        #expect(!hidden.contains("<h4>Олимпиада") && hidden.contains("<h4>Хор</h4>"))
        try school.hide(.everything(by: school.user(.pupil)), of: "semyonova")
        let all = try page()
        #expect(all.contains("скрыто всё") && !all.contains("<h4>"))
    }

    @Test("what would be seen after a change is what is seen after it, and looking changes nothing")
    func supposition() throws {
        let (spoken, other) = try publish(.school, .distribution)
        for wish in ["everything", "points", String(spoken.raw), String(other.raw)] {
            for circle in ["class", "school", "anyone"] {
                let before = try page("?circle=\(circle)")
                let supposed = try preview(page("?circle=\(circle)&suppose=\(wish)"))
                #expect(try page("?circle=\(circle)") == before, "looking leaves no trace")
                let form = [("scope", wish), ("wish", "hide")]
                let target = AchievementID(form: wish).map { "/entries/\($0.raw)/discretion" }
                let answer = try site.post(
                    target ?? "/students/\(school.student("semyonova").raw)/discretion", form, as: .pupil)
                #expect(answer.status == 303)
                #expect(try preview(page("?circle=\(circle)")) == supposed, "\(wish) \(circle)")
                // And back: what would be seen if it were shown again is what was seen before.
                #expect(try preview(page("?circle=\(circle)&suppose=\(wish)")) == preview(before), "\(wish) \(circle)")
                let discretion: Discretion =
                    switch AchievementID(form: wish) {
                    case .some(let id): .entry(id, by: school.user(.pupil))
                    case .none:
                        wish == "points" ? .points(by: school.user(.pupil)) : .everything(by: school.user(.pupil))
                    }
                #expect(try school.show(discretion, of: "semyonova"))
            }
        }
        #expect(try school.records().privacy.wishes(of: school.student("semyonova")).isEmpty)
    }

    /// The part of the page that is seen with others' eyes.
    private func preview(_ page: String) throws -> String {
        let from = try #require(page.range(of: "<h2 id=\"eyes\">"))
        let to = try #require(page.range(of: "<section class=\"panel\" aria-labelledby=\"entries\">"))
        return String(page[from.lowerBound..<to.lowerBound])
    }

    @Test("a supposition of nothing that is there is 404: other words, others' entries, what another hid")
    func foreign() throws {
        _ = try publish(.school)
        let orlov = try school.enter("orlov", school.event("Кросс", day: 7, direction: "sport"), .winner)
        let yolkin = try school.enter("yolkin", school.event("Кросс", day: 7, direction: "sport"), .winner)
        for query in [
            "?circle=staff", "?circle=", "?suppose=", "?suppose=0", "?suppose=entry", "?suppose=99999",
            "?suppose=\(orlov.raw)", "?suppose=\(yolkin.raw)", "?suppose=%3Cscript%3E",
        ] {
            #expect(try site.get(path + query, as: .pupil).status == 404, "\(query)")
        }
        try school.hide(.everything(by: school.user(.pupil)), of: "semyonova")
        #expect(try site.get(path + "?suppose=everything", as: .guardian).status == 404)
        #expect(try site.get(path + "?suppose=everything", as: .pupil).status == 200)
    }

    @Test("the check page behind a paper's code is among what all see, the name by consent")
    func check() throws {
        _ = try publish(.school, .distribution)
        try school.issue("semyonova")
        let text = try page("?circle=anyone")
        #expect(text.contains("ДУ-2026/27-0001") && text.contains("Анна С."))
        #expect(try !page("?circle=anyone&suppose=everything").contains("Анна С."))
        #expect(try !page("?circle=class").contains("ДУ-2026/27-0001"))
    }

    @Test("a change that was only looked at is not there for anybody, also when the page fails halfway")
    func undone() throws {
        struct Failure: Error {}
        let (student, user) = (school.student("semyonova"), school.user(.pupil))
        #expect(throws: Failure.self) {
            try school.database.suppose { transaction in
                _ = try transaction.hide(.everything(by: user), of: student, at: 1)
                throw Failure()
            }
        }
        let seen = try school.database.suppose { transaction in
            _ = try transaction.hide(.everything(by: user), of: student, at: 1)
            return try transaction.privacy.isHidden(.everything, nil, of: student)
        }
        #expect(seen)
        #expect(try school.records().privacy.wishes(of: student).isEmpty)
    }
}
