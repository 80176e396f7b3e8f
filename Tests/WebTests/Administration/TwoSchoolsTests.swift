// Two schools in one database (design 5): the pages of one never hold a word of the other; and every page leads to the
// words about personal data without a login.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Two schools, and the way to the privacy page")
struct TwoSchoolsTests {
    /// Who stands in the fixture's other school.
    private static let foreign = ["Чужой", "Чужова", "Гимназия № 3"]
    /// Who stands in School 12.
    private static let own = [
        "Акимов", "Ёлкин", "Семёнов", "Яковлев", "Орлов", "Рябов", "Волкова", "Громов", "Школа № 12",
    ]

    @Test("no page of one school shows anything of the other", arguments: AccessTable.rows.indices)
    func apart(index: Int) throws {
        let row = AccessTable.rows[index]
        guard row.method == "GET", row.pattern != "/check/:code" else { return }
        let site = try TestSite()
        try row.prepare(site.school)
        let path = try row.path(site.school)
        for person in TestSchool.Person.allCases where person != .district {
            let text = try site.get(path, as: person).text
            let hidden = person == .foreignDeputy ? Self.own : Self.foreign
            for word in hidden where text.contains(word) {
                Issue.record("\(path) shows \(word) to \(person)")
            }
        }
    }

    @Test("J63: every page leads to the privacy page, which opens without a login", arguments: AccessTable.rows.indices)
    func privacy(index: Int) throws {
        let row = AccessTable.rows[index]
        guard row.method == "GET" else { return }
        let site = try TestSite()
        try row.prepare(site.school)
        let path = try row.path(site.school)
        for person in [TestSchool.Person.guest, .guardian, .classTeacher, .deputy, .administrator] {
            let answer = try site.get(path, as: person)
            let type = answer.response.fields[.contentType]?.description ?? ""
            guard type.hasPrefix("text/html") else { continue }
            // What is proposed beside a title is a part of a page.
            guard !path.contains("/suggestions") else { continue }
            // The hall screen and the printed papers have no foot: they are shown and printed, not walked.
            guard !path.hasSuffix("/hall"), !path.hasSuffix("/print") else { continue }
            #expect(answer.text.contains("href=\"/privacy\""), "\(path) as \(person)")
        }
        #expect(try site.get("/privacy", as: .guest).status == 200)
    }
}
