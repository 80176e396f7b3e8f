// Wishes as stored: they act with their transaction, and nothing is assumed or removed. Consents: ConsentStorageTests.
import School
import Storage
import Support
import Testing

@Suite("Wishes as stored")
struct PrivacyTests {
    let school: TestSchool
    let pupil: StudentID

    init() throws {
        school = try TestSchool()
        pupil = school.student("semyonova")
    }

    private func give(_ scope: ConsentScope) throws -> Bool {
        try school.consent(["semyonova"], to: scope).count == 1
    }

    private func isSeen(_ id: AchievementID) throws -> Bool {
        try school.records().achievements.find(id, in: .school(on: TestSchool.today)) != nil
    }

    @Test("each person's wish is its own: only who hid may show again")
    func onlyWhoHidMayShow() throws {
        let id = try school.enter("semyonova", school.event("Концерт", day: 9, direction: "arts"), .winner)
        #expect(try give(.school))
        let (pupil, child, mother) = (pupil, school.user(.pupil), school.user(.guardian))
        #expect(try school.database.write { try $0.hide(.everything(by: child), of: pupil, at: 1) })
        #expect(try !school.database.write { try $0.hide(.everything(by: child), of: pupil, at: 2) }, "hidden already")
        #expect(try !isSeen(id))
        #expect(
            try !school.database.write { try $0.show(.everything(by: mother), of: pupil, on: TestSchool.today, at: 3) })
        #expect(try !isSeen(id))
        #expect(try school.database.write { try $0.hide(.everything(by: mother), of: pupil, at: 4) })
        #expect(
            try school.database.write { try $0.show(.everything(by: child), of: pupil, on: TestSchool.today, at: 5) })
        #expect(try !isSeen(id), "the mother's wish stands")
        #expect(
            try school.database.write { try $0.show(.everything(by: mother), of: pupil, on: TestSchool.today, at: 6) })
        #expect(try isSeen(id))
        #expect(try school.records().privacy.wishes(of: pupil).isEmpty)
    }

    @Test("one hidden entry leaves the others, and nobody hides an entry through another pupil")
    func oneEntry() throws {
        let hidden = try school.enter("semyonova", school.event("Концерт", day: 9, direction: "arts"), .winner)
        let other = try school.enter("semyonova", school.event("Кросс", day: 10, direction: "sport"), .winner)
        #expect(try give(.school))
        let (pupil, stranger, mother) = (pupil, school.student("yolkin"), school.user(.guardian))
        #expect(try !school.database.write { try $0.hide(.entry(hidden, by: mother), of: stranger, at: 1) })
        #expect(try isSeen(hidden))
        #expect(try school.database.write { try $0.hide(.entry(hidden, by: mother), of: pupil, at: 1) })
        #expect(try !isSeen(hidden))
        #expect(try isSeen(other))
        #expect(try school.records().privacy.wishes(of: pupil) == [.entry(hidden, by: mother)])
    }

    @Test("a wish about points hides no entry")
    func points() throws {
        let id = try school.enter("semyonova", school.event("Концерт", day: 9, direction: "arts"), .winner)
        #expect(try give(.school))
        let (pupil, mother) = (pupil, school.user(.guardian))
        #expect(try school.database.write { try $0.hide(.points(by: mother), of: pupil, at: 1) })
        #expect(try isSeen(id))
        #expect(try school.records().privacy.wishes(of: pupil) == [.points(by: mother)])
    }
}
