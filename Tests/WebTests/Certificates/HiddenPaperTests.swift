// Papers and the wish of a family: a sheet is handed over in front of the class, so what is hidden stands on none that
// is printed afterwards, whenever it was issued; the family's own page keeps all; every paper keeps a warm word.
import School
import Storage
import Support
import Testing

@Suite("Papers and what a family has hidden")
struct HiddenPaperTests {
    let site: TestSite
    var school: TestSchool { site.school }
    private var list: String { "/classes/\(school.class7A.raw)/certificates/2026-10" }

    init() throws { site = try TestSite() }

    /// Semyonova's month: a deed that her line and her nomination speak of, and another one.
    private func makeMonth() throws -> (secret: AchievementID, other: AchievementID) {
        let secret = try school.enter("semyonova", school.event("Тайный турнир", day: 5), .winner)
        let other = try school.enter(
            "semyonova", school.event("Концерт хора", day: 6, direction: "arts"), .participant)
        try school.fillBoard(
            ["semyonova": "Победила в тайном турнире."], deeds: ["semyonova": secret], named: ["semyonova": "leader"])
        return (secret, other)
    }

    private func issueAll() throws -> CertificateID {
        _ = try site.post(list, [("kind", "attestation")], as: .classTeacher)
        return try #require(try school.papers().first { $0.name.last == "Семёнова" && $0.isValid }).id
    }

    private func lift(_ wish: Discretion) throws {
        let student = school.student("semyonova")
        #expect(
            try school.database.write {
                try $0.show(wish, of: student, on: TestSchool.today, at: TestSchool.now)
            })
    }

    private func sheets(as person: TestSchool.Person = .classTeacher) throws -> String {
        try site.get(list + "/print", as: person).text
    }

    private var mother: UserID { school.user(.guardian) }

    @Test("an entry hidden after issuing leaves print, reprint and the staff's page at once; lifted, it is back")
    func hiddenAfterwards() throws {
        let (secret, _) = try makeMonth()
        let paper = try issueAll()
        for person in [TestSchool.Person.classTeacher, .deputy, .head] {
            #expect(try sheets(as: person).contains("Тайный турнир"))
            #expect(try sheets(as: person).contains("Номинация «Лидер»"))
        }
        try school.hide(.entry(secret, by: mother), of: "semyonova")
        let printing = [("certificate", "\(paper.raw)"), ("paper", "a5")]
        let reprint = try site.post(list + "/printing", printing, as: .classTeacher).location
        for person in [TestSchool.Person.classTeacher, .deputy, .head] {
            for path in [list + "/print", reprint, "/certificates/\(paper.raw)"] {
                let page = try site.get(path, as: person).text
                #expect(page.contains("Концерт хора"), "\(person) \(path)")
                #expect(!page.lowercased().contains("тайн") && !page.contains("Лидер"), "\(person) \(path)")
            }
        }
        try lift(.entry(secret, by: mother))
        #expect(try sheets().contains("Тайный турнир") && sheets().contains("Номинация «Лидер»"))
    }

    @Test("hidden before issuing or after: the words are the same, for every circle")
    func beforeAndAfter() throws {
        let after = try TestSite()
        let laterTests = try HiddenPaperTests(after)
        let (secret, _) = try makeMonth()
        let (same, _) = try laterTests.makeMonth()
        try #require(secret == same)
        try school.hide(.entry(secret, by: mother), of: "semyonova")
        let (early, late) = (try issueAll(), try laterTests.issueAll())
        try after.school.hide(.entry(secret, by: after.school.user(.guardian)), of: "semyonova")
        for circle in Circle.allCases {
            let words = try school.records().certificates.words(of: early, for: circle)
            #expect(try words == after.school.records().certificates.words(of: late, for: circle))
            #expect((words.deeds.count == 2) == (circle <= .staff))
        }
    }

    private init(_ site: TestSite) throws { self.site = site }

    @Test("with everything hidden the paper still is there, with its name and a warm word and nothing else")
    func everything() throws {
        _ = try makeMonth()
        let paper = try issueAll()
        try school.hide(.everything(by: mother), of: "semyonova")
        let page = try site.get("/certificates/\(paper.raw)", as: .classTeacher).text
        #expect(page.contains("Семёнова Анна Романовна") && page.contains(CertificateText.gentleLine))
        for word in ["тайн", "Концерт", "Лидер"] { #expect(!page.contains(word)) }
        #expect(page.contains("Семья просит не показывать часть достижений"))
        #expect(try sheets().contains(CertificateText.gentleLine))
    }

    @Test("the family's own page keeps the whole paper and says what will be handed out", arguments: [true, false])
    func ownPage(ofOneEntry: Bool) throws {
        let (secret, _) = try makeMonth()
        let path = "/certificates/\(try issueAll().raw)"
        for person in [TestSchool.Person.pupil, .guardian] {
            #expect(try !site.get(path, as: person).text.contains("вручат в классе"))
        }
        try school.hide(ofOneEntry ? .entry(secret, by: mother) : .everything(by: mother), of: "semyonova")
        for person in [TestSchool.Person.pupil, .guardian] {
            let page = try site.get(path, as: person).text
            #expect(page.contains("Тайный турнир") && page.contains("Концерт хора") && page.contains("Лидер"))
            #expect(page.contains("На той, которую вручат в классе, скрытого не будет"))
        }
    }

    @Test("a paper that is taken back is replaced by one that keeps the secret too")
    func replacement() throws {
        let (secret, _) = try makeMonth()
        let old = try issueAll()
        try school.hide(.entry(secret, by: mother), of: "semyonova")
        let form = [("reason", "опечатка"), ("replacement", "yes")]
        let answer = try site.post("/certificates/\(old.raw)/revocation", form, as: .classTeacher)
        for path in [answer.location, "/certificates/\(old.raw)", list + "/print"] {
            #expect(try !site.get(path, as: .classTeacher).text.contains("Тайный"), "\(path)")
        }
        #expect(try site.get(answer.location, as: .guardian).text.contains("Тайный турнир"))
    }

    @Test("the points hidden, or another child's entry: no paper changes by a byte")
    func unconcerned() throws {
        _ = try makeMonth()
        _ = try issueAll()
        let before = try sheets()
        try school.hide(.points(by: mother), of: "semyonova")
        let orlov = try school.enter("orlov", school.event("Кросс", day: 7, direction: "sport"), .winner)
        try school.hide(.entry(orlov, by: school.user(.otherPupil)), of: "orlov")
        #expect(try sheets() == before)
    }

    @Test("the check page tells the same, whatever entry is hidden")
    func checkPage() throws {
        let (secret, _) = try makeMonth()
        let paper = try issueAll()
        try school.consent(["semyonova"], to: .school, .distribution)
        let code = try #require(try school.papers().first { $0.id == paper }).code
        let before = try site.get("/check/\(code)", as: .guest)
        #expect(before.text.contains("Анна С."))
        try school.hide(.entry(secret, by: mother), of: "semyonova")
        let after = try site.get("/check/\(code)", as: .guest)
        #expect(after.text == before.text)
        #expect(after.response.fields[.etag]?.description == before.response.fields[.etag]?.description)
    }
}
