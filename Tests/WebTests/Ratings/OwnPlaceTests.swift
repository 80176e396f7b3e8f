// The own place of a pupil: told to the own family alone, by what that family may see of the classmates.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The own place")
struct OwnPlaceTests {
    private let site: TestSite
    private var school: TestSchool { site.school }

    init() throws {
        site = try TestSite()
        _ = try site.post("/school/settings", [("own_place", "1")], as: .administrator)
    }

    /// The places that a person reads on a pupil's page: for the year and for the term.
    private func places(of pupil: String = "semyonova", as person: TestSchool.Person = .guardian) throws -> [String] {
        let text = try site.get("/students/\(school.student(pupil).raw)", as: person).text
        guard let panel = text.split(separator: "id=\"place\"").dropFirst().first else { return [] }
        return panel.prefix { $0 != "§" }.split(separator: "</section>")[0].split(separator: "<dd>").dropFirst()
            .map { String($0.prefix { $0 != "<" }) }
    }

    /// A winner of a municipal contest in the first quarter: 6 points.
    @discardableResult
    private func win(_ pupil: String, _ title: String, day: Int = 5) throws -> AchievementID {
        try school.enter(pupil, school.event(title, day: day, direction: "sport"), .winner)
    }

    @Test("pupils who are level share 1–2, the next is third; without points there is no place")
    func levels() throws {
        #expect(try places() == [], "nobody is last for having nothing entered")
        try school.consent(to: .school)
        try win("semyonova", "Кросс")
        #expect(try places() == ["1", "1"])
        try win("akimov", "Лыжня")
        #expect(try places() == ["1–2", "1–2"])
        try win("akimov", "Плавание", day: 6)
        try win("yakovleva", "Бег")
        try win("yakovleva", "Прыжки", day: 6)
        #expect(try places() == ["3", "3"])
        #expect(try places(as: .pupil) == ["3", "3"])
    }

    @Test("what a classmate's family hides, or never allowed, leaves the place as if it had not been entered")
    func gates() throws {
        let consents = try school.consent(to: .school)
        try win("semyonova", "Кросс")
        try win("akimov", "Лыжня")
        let second = try win("akimov", "Плавание", day: 6)
        #expect(try places() == ["2", "2"])
        let teacher = school.user(.classTeacher)
        try school.hide(.entry(second, by: teacher), of: "akimov")
        #expect(try places() == ["1–2", "1–2"], "one entry less")
        try school.hide(.points(by: teacher), of: "akimov")
        #expect(try places() == ["1", "1"], "no points at all")
        try win("yakovleva", "Бег")
        try win("yakovleva", "Прыжки", day: 6)
        #expect(try places() == ["2", "2"])
        try school.hide(.everything(by: teacher), of: "yakovleva")
        #expect(try places() == ["1", "1"])
        try win("yolkin", "Бег")
        try win("yolkin", "Прыжки", day: 6)
        #expect(try places() == ["2", "2"])
        try school.withdraw(consents, of: "yolkin")
        #expect(try places() == ["1", "1"], "no consent any more")
    }

    @Test("what the own family hides counts for the own place; what nobody has verified does not")
    func own() throws {
        try school.consent(to: .school)
        let entry = try win("semyonova", "Кросс")
        try win("akimov", "Лыжня")
        try school.hide(.entry(entry, by: school.user(.guardian)), of: "semyonova")
        #expect(try places() == ["1–2", "1–2"])
        try school.enter(
            "semyonova", school.event("Эстафета", day: 8, direction: "sport"), .winner, state: .submitted, by: .guardian
        )
        #expect(try places() == ["1–2", "1–2"])
    }

    @Test("the staff, another family and a school that tells no places have no such panel")
    func others() throws {
        try win("semyonova", "Кросс")
        #expect(try places(as: .guardian) == ["1", "1"])
        for person in [TestSchool.Person.classTeacher, .deputy, .head] { #expect(try places(as: person) == []) }
        _ = try site.post("/school/settings", [("own_place", "0")], as: .administrator)
        #expect(try places() == [])
    }
}
