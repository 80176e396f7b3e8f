// The home of families, of teachers without a class of their own, and of somebody who is nothing yet.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The home of families")
struct FamilyHomeTests {
    let site: TestSite
    var school: TestSchool { site.school }

    init() throws { site = try TestSite() }

    @Test("shows the newest verified deed, what one added, «добавить диплом» and the switch")
    func family() throws {
        try school.enter("semyonova", school.event("Старый хор", day: 5, direction: "arts"), .winner)
        try school.enter("semyonova", school.event("Первенство города", day: 22, direction: "sport"), .winner)
        try school.enter("semyonova", school.event("Кросс мамы", day: 24), .winner, state: .submitted, by: .guardian)
        let text = try site.get("/home", as: .guardian).text
        for part in [
            "Анна", "7 «А»", "Первенство города", "Добавить диплом", "Кросс мамы", "ждёт проверки", "Что видят другие",
            "Не показывать", "/students/\(school.student("semyonova").raw)/entries/new",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("Старый хор"))
        let other = try site.get("/home", as: .otherGuardian).text
        #expect(!other.contains("Первенство города") && !other.contains("Анна"))
        #expect(other.contains("Первое дело ещё впереди"))
    }

    @Test("without a consent the page says that others see nothing")
    func noConsent() throws {
        #expect(try site.get("/home", as: .guardian).text.contains("согласия на показ в классе и школе нет"))
    }

    @Test("a subject teacher sees the classes taught, with the ways of entering there")
    func subjectTeacher() throws {
        let text = try site.get("/home", as: .subjectTeacher).text
        #expect(text.contains("/classes/\(school.class7A.raw)/events/new"))
        #expect(text.contains("<h1>Передать результат</h1>"))
        let table = "/classes/\(school.class7A.raw)/events/import"
        #expect(text.contains(table))
        #expect(try site.get(table, as: .subjectTeacher).status == 200)
        #expect(!text.contains("/classes/\(school.class7B.raw)/") && !text.contains("/students/"))
    }

    @Test("a bond without the role of a guardian shows no child")
    func bondWithoutRole() throws {
        let (orlov, zimina) = (school.student("orlov"), school.user(.subjectTeacher))
        try school.database.write { try $0.addGuardian(zimina, of: orlov, from: TestSchool.firstDay) }
        let text = try site.get("/home", as: .subjectTeacher).text
        #expect(text.contains("Передать результат"))
        #expect(!text.contains("Пётр") && !text.contains("/students/\(orlov.raw)"))
    }

    @Test("an account that is joined to nobody is told what to do")
    func nobody() throws {
        // Orlov's account without Orlov: the pupil gets another account.
        let (orlov, lapin) = (school.student("orlov"), school.user(.administrator))
        try school.database.write { try $0.join(lapin, toStudent: orlov) }
        let text = try site.get("/home", as: .otherPupil).text
        #expect(text.contains("пока ни с кем не связана"))
        #expect(text.contains("классному руководителю"))
    }
}
