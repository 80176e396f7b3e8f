// Who verified an entry, and what stands beside the entries on a pupil's page.
import School
import Storage
import Support
import Testing

@Suite("Verifications and portfolio as stored")
struct VerificationTests {
    let school: TestSchool
    let year = AcademicYear(containing: TestSchool.today)

    init() throws { school = try TestSchool() }

    private func move(
        _ id: AchievementID, _ state: AchievementState, by person: TestSchool.Person
    ) throws {
        let user = school.user(person)
        try school.database.write { tx in
            guard let entry = try tx.achievements.find(id, in: .staff) else { return }
            try tx.move(entry, to: state, .verified, reason: "", version: entry.version, by: user, at: TestSchool.now)
        }
    }

    private func verifiers(_ id: AchievementID) throws -> [String] {
        let all = try school.records().verifications.ofStudent(school.student("semyonova"), in: year.period)
        return (all[id] ?? []).map { "\($0.state.rawValue) \($0.author.last)" }
    }

    @Test("the class's verification and the school's are both named, until a change takes them away")
    func verifications() throws {
        let event = school.event("Кросс", day: 3, direction: "sport")
        let id = try school.enter("semyonova", event, .winner, state: .submitted, by: .guardian)
        #expect(try verifiers(id) == [])
        try move(id, .verifiedByClass, by: .classTeacher)
        try move(id, .verifiedBySchool, by: .deputy)
        #expect(try verifiers(id) == ["class_verified Волкова", "school_verified Седова"])
        try change(id, event, to: .verifiedByClass, by: .classTeacher)
        #expect(try verifiers(id) == ["class_verified Волкова"], "the school verifies a change anew")
        try change(id, event, to: .submitted, by: .deputy)
        #expect(try verifiers(id) == [])
    }

    private func change(
        _ id: AchievementID, _ event: EventDetails, to state: AchievementState, by person: TestSchool.Person
    ) throws {
        let user = school.user(person)
        try school.database.write { tx in
            guard let entry = try tx.achievements.find(id, in: .staff) else { return }
            try tx.edit(
                entry, event: event, outcome: .prizewinner, placeText: "", documentKind: .diploma, state: state,
                version: entry.version, by: user, at: TestSchool.now)
        }
    }

    @Test("an entry has a twin where another one says the same event, day and outcome")
    func twins() throws {
        let event = school.event("Кросс", day: 3, direction: "sport")
        try school.enter("semyonova", event, .winner)
        let other = try school.enter("semyonova", school.event("Эстафета", day: 3, direction: "sport"), .winner)
        let records = try school.records()
        let entry = try #require(try records.achievements.find(other, in: .staff))
        #expect(try records.achievements.hasTwin(of: entry, event, .winner))
        #expect(try !records.achievements.hasTwin(of: entry, event, .participant))
        #expect(try !records.achievements.hasTwin(of: entry, entry.event, .winner), "an entry is not its own twin")
    }

    @Test("the years of a pupil are those with entries, 31 August belongs to the year before")
    func years() throws {
        for iso in ["2025-08-31", "2025-09-01", "2026-10-01"] {
            var event = school.event("Поход \(iso)", day: 1)
            event.day = try #require(Day(iso: iso))
            try school.enter("semyonova", event, .participant)
        }
        let years = try school.records().portfolio.years(of: school.student("semyonova")).map(\.year.startYear)
        #expect(years == [2026, 2025, 2024])
    }

    @Test("family is the pupil and its guardians, nobody else")
    func family() throws {
        let portfolio = try school.records().portfolio
        let pupil = school.student("semyonova")
        let family = try TestSchool.Person.allCases.filter {
            try $0 != .guest && portfolio.isFamily(school.user($0), of: pupil)
        }
        #expect(family == [.pupil, .guardian])
    }
}
