// The papers to be signed and the school's texts for them.
import Foundation
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Papers of consent")
struct ConsentPapersTests {
    let site: TestSite
    var school: TestSchool { site.school }
    var path: String { "/classes/\(school.class7A.raw)/consents/print" }

    init() throws { site = try TestSite() }

    private func sheets(_ page: String) -> Int {
        page.components(separatedBy: "<section class=\"consent-sheet\">").count - 1
    }

    private func fillDetails() throws {
        var details = SchoolDetails()
        (details.address, details.inn, details.ogrn) = ("г. Лесной, ул. Сосновая, 1", "0012000340", "1000000012000")
        details.site = "https://school12.example"
        let (written, id) = (details, school.school)
        try school.database.write { try $0.setDetails(written, of: id) }
    }

    @Test("three separate papers a child, filled in with child, guardian and school")
    func prefilled() throws {
        try fillDetails()
        let page = try site.get(path + "?student=\(school.student("semyonova").raw)", as: .classTeacher).text
        #expect(sheets(page) == 3)
        for text in [
            "Семёнова Анна Романовна", "Семёнова Елена Викторовна", "Средняя школа № 12", "ИНН: 0012000340",
            "ОГРН: 1000000012000", "https://school12.example", "Редакция 1", "приказ Роскомнадзора от 24.02.2021 № 18",
        ] {
            #expect(page.contains(text), "\(text)")
        }
        #expect(!page.contains("не заполнено") && !page.contains("Акимов"))
        for field in PublicField.allCases { #expect(page.contains("<th scope=\"row\">\(field.title)</th>")) }
        #expect(try site.get(path, as: .classTeacher).text.contains("12"))
    }

    @Test("J59: a child's consents are kept apart by matter, with who, when and which fields, and each has its paper")
    func keptApart() throws {
        let student = school.student("semyonova")
        try school.consent(["semyonova"], to: .processing, .school)
        try school.consent(["semyonova"], to: .distribution, fields: [.name])
        let kept = try school.records().consents.ofStudent(student)
        #expect(kept.map(\.scope) == [.processing, .school, .distribution])
        #expect(kept.allSatisfy { $0.author.last == "Волкова" })
        #expect(kept.last?.paper.fields == [.name])
        let page = try site.get("/students/\(student.raw)/consents", as: .guardian).text
        for consent in kept {
            #expect(page.contains(consent.termWords.replacing("\u{A0}", with: " ")))
            let printed = path + "?student=\(student.raw)&scope=\(consent.scope.rawValue)&who=all"
            #expect(sheets(try site.get(printed, as: .classTeacher).text) == 1, "\(consent.scope)")
        }
    }

    @Test("for the whole class, for those who are missing, one scope or all; an unknown scope is no page")
    func bulk() throws {
        #expect(sheets(try site.get(path, as: .classTeacher).text) == 12)
        try school.consent(["semyonova"], to: .school)
        #expect(sheets(try site.get(path + "?scope=school&who=missing", as: .classTeacher).text) == 3)
        #expect(sheets(try site.get(path + "?scope=school&who=all", as: .classTeacher).text) == 4)
        try school.consent(["akimov", "yolkin", "yakovleva"], to: .school)
        #expect(try site.get(path + "?scope=school&who=missing", as: .classTeacher).text.contains("есть у всех"))
        #expect(try site.get(path + "?scope=x", as: .classTeacher).status == 400)
        let other = try site.get(path + "?student=\(school.student("orlov").raw)", as: .classTeacher).text
        #expect(sheets(other) == 0 && !other.contains("Орлов"), "a pupil of another class has no paper here")
    }

    @Test("what the school has not filled in stays a line and is said")
    func blanks() throws {
        let page = try site.get(path, as: .classTeacher).text
        #expect(page.contains("не заполнено: адрес, ИНН, ОГРН, адрес сайта") && page.contains("ИНН: ____"))
    }

    private func texts(_ scope: ConsentScope, _ change: [ConsentFormPart: String] = [:], version: Int = 1) -> [(
        String, String
    )] {
        let texts = ConsentForm.standard(scope).texts.merging(change) { $1 }
        return [("version", String(version))] + texts.map { ($0.key.rawValue, $0.value) }
    }

    @Test("a changed text is the next version: printed from now on, the first one stays to be read")
    func versions() throws {
        let address = "/school/consent-forms/school"
        #expect(try site.post(address, texts(.school), as: .deputy).status == 303)
        #expect(
            try school.records().consentForms.latest(.school, of: school.school).version == 1, "nothing was changed")
        let hostile = "<script>alert(1)</script> {{frame.token}} \u{202E}конец"
        #expect(try site.post(address, texts(.school, [.purposes: hostile]), as: .deputy).status == 303)
        let paper = try site.get(path + "?scope=school", as: .classTeacher).text
        #expect(paper.contains("Редакция 2") && paper.contains("&lt;script&gt;alert(1)&lt;/script&gt; {{frame.token}}"))
        #expect(!paper.contains("<script>alert") && !paper.contains("\u{202E}"))
        let edit = try site.get(address, as: .administrator).text
        #expect(edit.contains("&lt;script&gt;") && !edit.contains("<script>alert"))
        #expect(try site.get(address + "?version=1", as: .deputy).text.contains("Признание успехов"))
        #expect(try site.get(address + "?version=3", as: .deputy).status == 404)
        #expect(try site.get("/school/consent-forms/x", as: .deputy).status == 404)
        // The other one's page was made before: its version is not written over.
        #expect(try site.post(address, texts(.school, [.term: "Год."]), as: .administrator).status == 409)
        #expect(try school.records().consentForms.latest(.school, of: school.school).version == 2)
    }

    @Test("an empty part and one too long are told beside it, what was typed stays")
    func wrong() throws {
        let address = "/school/consent-forms/distribution"
        let long = String(repeating: "ё", count: 5000)
        let answer = try site.post(
            address, texts(.distribution, [.resources: " ", .term: long]), as: .deputy)
        #expect(answer.status == 422)
        #expect(answer.text.contains("не будет согласием по закону") && answer.text.contains("Слишком длинно: 5000"))
        #expect(answer.text.contains(long))
        #expect(try school.records().consentForms.latest(.distribution, of: school.school).version == 1)
    }
}
