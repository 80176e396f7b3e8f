// The information about a pupil for any span of time: what it counts, what it leaves out, who signs it.
import School
import Support
import Testing

@testable import Storage
@testable import Web

@Suite("The information for a span of time")
struct ExtractTests {
    let site: TestSite
    var school: TestSchool { site.school }
    var path: String { "/students/\(school.student("semyonova").raw)/extract" }

    init() throws { site = try TestSite() }

    private func fill() throws {
        try school.enter(
            "semyonova", school.event("Первенство города", day: 5, direction: "sport"), .winner, placeText: "I место")
        try school.enter(
            "semyonova", school.event("Кросс школы", day: 20, level: .school, direction: "sport"), .participant)
        try school.enter(
            "semyonova", school.event("Ждёт проверки", day: 21), .winner, state: .submitted, by: .guardian)
    }

    @Test("names the school, the pupil, the span, the sums by direction and level, and the line to sign")
    func sheet() throws {
        try fill()
        let answer = try site.get(path + "?from=2026-10-01&until=2026-10-31", as: .guardian)
        #expect(answer.status == 200)
        for part in [
            "Муниципальное общеобразовательное учреждение «Средняя школа № 12»", "Семёнова Анна Романовна",
            "за 1–31 октября 2026 г.", "3 июля 2013 г.", "05.10.2026", "победитель, I место", "муниципальный",
            "Директор", "Корнев Павел Ильич", "М. П.", "Составлено 29 октября 2026 г.",
        ] {
            #expect(answer.text.contains(part), "\(part)")
        }
        let sums = try #require(answer.text.range(of: "<tr class=\"total\">"))
        let row = answer.text[sums.lowerBound...].prefix(260)
        #expect(row.components(separatedBy: "<td class=\"figure\">1</td>").count - 1 == 2)
        #expect(row.contains("<td class=\"figure\">2</td>"))
    }

    @Test("only what is verified is signed for; what waits is named above the sheet")
    func waiting() throws {
        try fill()
        let text = try site.get(path, as: .guardian).text
        #expect(!text.contains("Ждёт проверки"))
        #expect(text.contains("Ещё 1 достижение за этот срок ждёт проверки"))
    }

    @Test("the span is what was asked for, to the day")
    func span() throws {
        try fill()
        let text = try site.get(path + "?from=2026-10-06&until=2026-10-20", as: .deputy).text
        #expect(text.contains("Кросс школы") && !text.contains("Первенство города"))
        let none = try site.get(path + "?from=2020-01-01&until=2020-01-02", as: .deputy).text
        #expect(none.contains("За этот срок подтверждённых достижений нет."))
    }

    @Test(
        "dates that are none are kept beside a sentence, and this year is shown",
        arguments: [
            "from=2026-10-31&until=2026-10-01", "from=&until=2026-10-01", "from=abc&until=%22%3E%3Cscript%3E",
            "from=2026-02-30&until=2026-10-01",
        ])
    func badSpan(query: String) throws {
        let answer = try site.get(path + "?" + query, as: .guardian)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Укажите обе даты") && !answer.text.contains("<script>\""))
        #expect(answer.text.contains("за 1 сентября – 29 октября 2026 г."))
        #expect(try site.get(path + "/file?" + query, as: .guardian).status == 422)
    }

    @Test("the file holds the same entries, named after the span and after nobody")
    func file() throws {
        try fill()
        let answer = try site.get(path + "/file?from=2026-10-01&until=2026-10-31", as: .classTeacher)
        #expect(answer.status == 200)
        #expect(answer.text.contains("05.10.2026;Первенство города;спорт и ГТО;муниципальный;победитель, I место;"))
        #expect(!answer.text.contains("Ждёт проверки"))
        let name = answer.response.fields[.contentDisposition]?.description ?? ""
        #expect(name.contains("extract-2026-10-01-2026-10-31.csv") && !name.contains("%D0%A1%D0%B5%D0%BC"))
    }

    @Test("hostile text is printed as text")
    func hostile() throws {
        let attack = "\"><script>alert(1)</script>"
        try school.enter("semyonova", school.event(attack, day: 3), .winner, placeText: attack)
        #expect(!(try site.get(path, as: .guardian).text).contains("<script>alert"))
    }
}
