// The papers of a class: issued in one click, printed, taken back.
import School
import Storage
import Support
import Testing

@Suite("Papers of a class")
struct CertificatesTests {
    private let list = "/certificates/2026-10"

    private func address(_ site: TestSite) -> String { "/classes/\(site.school.class7A.raw)\(list)" }

    @Test("one click issues a paper to every pupil, also without results, and a second adds none")
    func issue() throws {
        let site = try TestSite()
        try site.school.enter(
            "semyonova", site.school.event("Олимпиада по физике", day: 5), .winner, placeText: "диплом I степени")
        let answer = try site.post(address(site), [("kind", "diploma")], as: .classTeacher)
        #expect(answer.status == 303)
        #expect(answer.location == address(site))
        let papers = try site.school.papers()
        #expect(papers.map(\.name.last) == ["Акимов", "Ёлкин", "Семёнова", "Яковлева"])
        #expect(papers.map(\.number.sequence) == [1, 2, 3, 4])
        #expect(papers.allSatisfy { $0.kind == .diploma })
        let certificates = try site.school.records().certificates
        #expect(
            try certificates.words(of: papers[2].id, for: .school).deeds == ["Олимпиада по физике — диплом I степени"])
        #expect(try certificates.words(of: papers[0].id, for: .school).deeds == [])
        #expect(
            papers[0].signatures
                == .init(
                    school: "Муниципальное общеобразовательное учреждение «Средняя школа № 12»", head: "П. И. Корнев",
                    teacher: "О. П. Волкова"))

        _ = try site.post(address(site), [("kind", "certificate")], as: .classTeacher)
        #expect(try site.school.papers() == papers)
    }

    @Test(
        "a kind that is not offered issues nothing and says so", arguments: ["", "praise_sheet", "<script>", "\u{0}"])
    func wrongKind(_ kind: String) throws {
        let site = try TestSite()
        let answer = try site.post(address(site), [("kind", kind)], as: .classTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Выберите вид бумаги"))
        #expect(!answer.text.contains("value=\"praise_sheet\"") && !answer.text.contains("<script>"))
        #expect(try site.school.papers() == [])
    }

    @Test(
        "no papers for a month to come, of another year, or that is none",
        arguments: ["2026-11", "2026-08", "2027-09", "2026-13", "x"])
    func wrongMonth(_ month: String) throws {
        let site = try TestSite()
        let path = "/classes/\(site.school.class7A.raw)/certificates/\(month)"
        #expect(try site.get(path, as: .classTeacher).status == 404)
        #expect(try site.get(path + "/print", as: .classTeacher).status == 404)
        #expect(try site.post(path, [("kind", "diploma")], as: .classTeacher).status == 404)
    }

    @Test("the words: gender, month in the right case, the deed, the nomination is absent where none was given")
    func words() throws {
        let site = try TestSite()
        try site.school.enter("semyonova", site.school.event("Олимпиада <физика>", day: 5), .winner)
        _ = try site.post(address(site), [("kind", "attestation")], as: .classTeacher)
        let page = try site.get(address(site) + "/print", as: .classTeacher)
        #expect(page.text.contains("обучающаяся 7 «А» класса"))
        #expect(page.text.contains("отмечена за достижения октября 2026 года:"))
        #expect(page.text.contains("<li>Олимпиада &lt;физика&gt; — победитель</li>"))
        #expect(page.text.contains("отмечен за участие в жизни класса в октябре 2026 года"))
        #expect(page.text.contains("Мы рады, что учимся вместе!"))
        #expect(!page.text.contains("paper-honour"))
        #expect(page.text.components("<section class=\"paper\"") == 4)
    }

    @Test("a child without deeds gets the board's line and nomination: the published ones, or those written so far")
    func boardWords() throws {
        let site = try TestSite()
        let school = site.school
        let written = Dictionary(uniqueKeysWithValues: TestSchool.pupilsOf7A.map { ($0, "Строка для \($0) готова.") })
        _ = try school.fillBoard(written, named: ["semyonova": "leader"])
        func words(_ pupil: String) throws -> (line: String, nominations: [String]) {
            let records = try school.records()
            let lines = try records.certificates.personalLines(ofClass: school.class7A, TestSchool.month)
            let named = try records.certificates.nominations(ofClass: school.class7A, TestSchool.month)
            return (lines[school.student(pupil)]?.text ?? "", named[school.student(pupil)]?.map(\.text) ?? [])
        }
        #expect(try words("semyonova") == ("Строка для semyonova готова.", ["Лидер"]))
        _ = try school.publishBoard()
        _ = try school.fillBoard(["semyonova": "Правка после публикации."], named: ["semyonova": "ecologist"])
        #expect(try words("semyonova") == ("Строка для semyonova готова.", ["Лидер"]))
        _ = try site.post(address(site), [("kind", "attestation")], as: .classTeacher)
        let page = try site.get(address(site) + "/print", as: .classTeacher)
        #expect(page.text.contains("Строка для akimov готова.") && page.text.contains("Номинация «Лидер»"))
        #expect(!page.text.contains("Правка после публикации"))
    }

    @Test("a line that speaks of a hidden entry gives way to the gentle one, its nomination goes too")
    func hiddenLine() throws {
        let site = try TestSite()
        let school = site.school
        let deed = try school.enter("semyonova", school.event("Тайный турнир", day: 5), .winner)
        _ = try school.fillBoard(
            ["semyonova": "Победила в тайном турнире."], deeds: ["semyonova": deed], named: ["semyonova": "leader"])
        try school.hide(.entry(deed, by: school.user(.guardian)), of: "semyonova")
        _ = try site.post(address(site), [("kind", "attestation")], as: .classTeacher)
        let id = try #require(try school.papers().first { $0.name.last == "Семёнова" }).id
        let page = try site.get("/certificates/\(id.raw)", as: .classTeacher)
        #expect(page.text.contains("Мы рады, что учимся вместе!"))
        #expect(!page.text.lowercased().contains("тайн") && !page.text.contains("Лидер"))
    }

    @Test("a deed hidden by the family and an unverified one are not on the paper that is handed out")
    func hidden() throws {
        let site = try TestSite()
        let school = site.school
        let hidden = try school.enter("semyonova", school.event("Тайный турнир", day: 5), .winner)
        try school.enter("semyonova", school.event("Непроверенный конкурс", day: 6), .winner, state: .submitted)
        try school.hide(.entry(hidden, by: school.user(.guardian)), of: "semyonova")
        _ = try site.post(address(site), [("kind", "attestation")], as: .classTeacher)
        let page = try site.get(address(site) + "/print", as: .classTeacher)
        #expect(page.text.contains("Семёнова Анна Романовна"))
        #expect(!page.text.contains("Тайный") && !page.text.contains("Непроверенный"))
    }

    @Test("a paper is a specimen until it is printed, then the original, then a copy; reading the page changes nothing")
    func copies() throws {
        let site = try TestSite()
        try site.school.issue("semyonova")
        try site.school.issue("akimov")
        let paper = try #require(try site.school.papers().first { $0.name.last == "Семёнова" })
        func page() throws -> String { try site.get(address(site) + "/print", as: .classTeacher).text }
        #expect(try page().contains("№ ДУ-2026/27-0001, образец"))
        let first = try site.post(
            address(site) + "/printing", [("certificate", "\(paper.id.raw)"), ("paper", "a5")], as: .classTeacher)
        #expect(first.location == address(site) + "/print?paper=a5&certificate=\(paper.id.raw)")
        let sheet = try site.get(first.location, as: .classTeacher)
        #expect(sheet.text.contains("papers-a5") && sheet.text.contains("class=\"pair\""))
        #expect(sheet.text.contains("<span>№ ДУ-2026/27-0001</span>"))
        #expect(!sheet.text.contains("Акимов"))
        #expect(try page().contains("<span>№ ДУ-2026/27-0001</span>"))
        _ = try site.post(address(site) + "/printing", [("certificate", "\(paper.id.raw)")], as: .classTeacher)
        #expect(try page().contains("<span>№ ДУ-2026/27-0001, копия</span>"))
        #expect(try page().contains("№ ДУ-2026/27-0002, образец"))
    }

    @Test("printing nothing, or the papers of others, is refused and counts nothing")
    func printingNothing() throws {
        let site = try TestSite()
        try site.school.issue("semyonova")
        let path = "/classes/\(site.school.class7B.raw)\(list)/printing"
        let id = try site.school.papers()[0].id.raw
        #expect(try site.post(path, [("certificate", "\(id)")], as: .otherTeacher).status == 422)
        #expect(try site.post(address(site) + "/printing", [("certificate", "-1")], as: .classTeacher).status == 422)
        #expect(try site.school.papers()[0].printed == 0)
    }

    @Test("a paper is taken back with a reason, replaced by one with the next number, and only the staff reads why")
    func revocation() throws {
        let site = try TestSite()
        let (old, other) = (try site.school.issue("semyonova"), try site.school.issue("akimov"))
        let path = "/certificates/\(old.raw)"
        let answer = try site.post(
            path + "/revocation", [("reason", " ошибка  в <имени> "), ("replacement", "yes")], as: .classTeacher)
        #expect(answer.status == 303)
        let certificates = try site.school.records().certificates
        let replacement = try #require(try certificates.ofStudent(site.school.student("semyonova")).first)
        #expect(answer.location == "/certificates/\(replacement.id.raw)")
        #expect(replacement.number.sequence == 3)
        #expect(try certificates.find(old)?.status == .replaced(by: replacement.number))
        #expect(try certificates.find(other)?.isValid == true)
        let seen = try site.get(path, as: .guardian)
        #expect(seen.text.contains("отозвано, заменено № ДУ-2026/27-0003"))
        #expect(!seen.text.contains("ошибка") && !seen.text.contains("/revocation"))
        let staff = try site.get(path, as: .deputy)
        #expect(staff.text.contains("ошибка в &lt;имени&gt;") && !staff.text.contains("/revocation"))

        // The form sent twice revokes nothing more and issues nothing more.
        _ = try site.post(path + "/revocation", [("reason", "ещё"), ("replacement", "yes")], as: .classTeacher)
        #expect(try certificates.ofStudent(site.school.student("semyonova")).count == 2)
        #expect(try certificates.find(old)?.revocation?.reason == "ошибка в <имени>")
    }

    @Test("without a reason, or with a boundless one, nothing is revoked and what was typed stays")
    func badReason() throws {
        let site = try TestSite()
        let id = try site.school.issue("semyonova")
        let path = "/certificates/\(id.raw)/revocation"
        let empty = try site.post(path, [("reason", " \n "), ("replacement", "no")], as: .classTeacher)
        #expect(empty.status == 422)
        #expect(empty.text.contains("Напишите, почему бумага отозвана"))
        let long = try site.post(path, [("reason", String(repeating: "ж", count: 301))], as: .classTeacher)
        #expect(long.status == 422)
        #expect(long.text.contains("value=\"жжж"))
        #expect(try site.school.papers().allSatisfy(\.isValid))
    }

    @Test("a revoked paper is not printed, and whole-class issue gives its pupil a new one that stands for it")
    func reissue() throws {
        let site = try TestSite()
        let id = try site.school.issue("semyonova")
        _ = try site.post("/certificates/\(id.raw)/revocation", [("reason", "порвали")], as: .classTeacher)
        #expect(!(try site.get(address(site) + "/print", as: .classTeacher).text.contains("Семёнова")))
        _ = try site.post(address(site), [("kind", "attestation")], as: .classTeacher)
        let papers = try site.school.papers()
        #expect(papers.filter(\.isValid).count == 4)
        #expect(papers.first { $0.id == id }?.revocation?.replacedBy != nil)
    }
}

extension String {
    /// How often a text stands in this one.
    func components(_ text: String) -> Int { split(separator: text, omittingEmptySubsequences: false).count - 1 }
}
