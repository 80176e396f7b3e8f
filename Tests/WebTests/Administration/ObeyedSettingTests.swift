// A setting that nothing reads is a lie on a page: each one is changed here by the form of the administrator, and the
// product is seen to change. A new setting does not compile until it has its case.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Every setting is obeyed")
struct ObeyedSettingTests {
    private let clock = TestClock()
    private let site: TestSite
    private var school: TestSchool { site.school }
    private var classPath: String { "/classes/\(school.class7A.raw)" }

    init() throws {
        let clock = clock
        site = try TestSite { $0.clock = clock.clock }
    }

    @Test(
        "before it is changed the standard holds, afterwards what the school has set", arguments: SchoolSetting.allCases
    )
    func obeyed(setting: SchoolSetting) throws {
        switch setting {
        case .boardDueDays: try boardDueDays()
        case .quietWeeks: try quietWeeks()
        case .keepingYears: try keepingYears()
        case .staffIdleMinutes: try staffIdle()
        case .staffSessionHours: try staffSession()
        case .familyIdleDays: try familyIdle()
        case .familySessionDays: try familySession()
        case .joinCodeDays: try joinCode()
        case .oneTimePasswordDays: try oneTimePassword()
        case .ownPlace: try ownPlace()
        }
    }

    private func set(_ setting: SchoolSetting, to value: Int) throws {
        let answer = try site.post("/school/settings", [(setting.rawValue, String(value))], as: .administrator)
        try #require(answer.status == 303)
    }

    /// The board of October is due on the 28th, yesterday; without days before the end, on the 31st.
    private func boardDueDays() throws {
        #expect(try site.get(classPath, as: .classTeacher).text.contains("Доску ждали 28 октября"))
        try set(.boardDueDays, to: 0)
        #expect(try site.get(classPath, as: .classTeacher).text.contains("До доски — 2 дня"))
    }

    /// Nobody has an entry since 1 September: eight weeks on 29 October.
    private func quietWeeks() throws {
        #expect(try site.get(classPath, as: .classTeacher).text.contains("Пока без достижений 3 недели и больше"))
        try set(.quietWeeks, to: 9)
        let page = try site.get(classPath, as: .classTeacher).text
        #expect(!page.contains("Пока без достижений") && page.contains("никто не молчит 9 недель и больше"))
    }

    private func keepingYears() throws {
        try school.leave(school.student("semyonova"), after: TestSchool.today.adding(-5))
        #expect(try site.get("/erasures", as: .deputy).text.contains("24.10.2029"))
        try set(.keepingYears, to: 10)
        #expect(try site.get("/erasures", as: .deputy).text.contains("24.10.2036"))
        try set(.keepingYears, to: 0)
        let kept = try site.get("/erasures", as: .deputy).text
        #expect(kept.contains("24.10.2026") && !kept.contains("24.10.2036"), "the day of leaving alone")
    }

    private func isIn(_ browser: Browser) throws -> Bool { try browser.get("/password").status == 200 }

    /// Whether a person is still in after each of the pauses, using the site at the end of each.
    private func staysIn(_ login: String, _ pauses: [Int64]) throws -> [Bool] {
        let browser = Browser(site)
        try browser.logIn(login)
        return try pauses.map { minutes in
            clock.pass(minutes: minutes)
            let isIn = try isIn(browser)
            // The note of the last use is stored later than the answer is given.
            try school.database.write { _ in }
            return isIn
        }
    }

    private func staffIdle() throws {
        try set(.staffIdleMinutes, to: 5)
        #expect(try staysIn("head", [4, 4, 5]) == [true, true, false])
        #expect(try staysIn("guardian", [6]) == [true], "a family has a limit of its own")
    }

    private func staffSession() throws {
        try set(.staffSessionHours, to: 1)
        #expect(try staysIn("head", [20, 20, 20]) == [true, true, false])
    }

    private func familyIdle() throws {
        try set(.familyIdleDays, to: 2)
        let day: Int64 = 1440
        #expect(try staysIn("guardian", [day, day, 2 * day]) == [true, true, false])
    }

    private func familySession() throws {
        try set(.familySessionDays, to: 3)
        let day: Int64 = 1440
        #expect(try staysIn("guardian", [day, day, day]) == [true, true, false])
    }

    private func joinCode() throws {
        try set(.joinCodeDays, to: 5)
        let codes = try Sheets.make("akimov", on: site)
        try #require(codes.count == 3)
        clock.pass(minutes: 5 * 1440 - 1)
        #expect(try Sheets.open(codes[1], "11.02.2013", in: Browser(site)).status == 200)
        clock.pass(minutes: 1)
        #expect(try Sheets.open(codes[2], "11.02.2013", in: Browser(site)).status == 422)
    }

    private func oneTimePassword() throws {
        try set(.oneTimePasswordDays, to: 1)
        func renew() throws -> String {
            let slip = try site.post("/users/\(school.user(.head).raw)/password", as: .administrator).text
            return try #require(Sheets.codes(in: slip).last)
        }
        let password = try renew()
        clock.pass(minutes: 1440)
        #expect(try Browser(site).logIn("head", password).status != 303)
    }

    private func ownPlace() throws {
        try school.enter("semyonova", school.event("Кросс нации", day: 3, direction: "sport"), .winner)
        let path = "/students/\(school.student("semyonova").raw)"
        #expect(try !site.get(path, as: .guardian).text.contains("Место в классе"))
        try set(.ownPlace, to: 1)
        #expect(try site.get(path, as: .guardian).text.contains("Место в классе"))
    }
}
