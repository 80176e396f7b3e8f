// Consents and wishes as stored: both act with their transaction, and nothing is assumed or removed.
import School
import Storage
import Support
import Testing

@Suite("Consents and wishes as stored")
struct PrivacyTests {
    let school: TestSchool
    let pupil: StudentID

    init() throws {
        school = try TestSchool()
        pupil = school.student("semyonova")
    }

    private func give(_ scope: ConsentScope, on day: Day = TestSchool.firstDay) throws -> Bool {
        let (pupil, teacher) = (pupil, school.user(.classTeacher))
        return try school.database.write {
            try $0.giveConsent(scope, of: pupil, on: day, by: teacher, at: TestSchool.now)
        }
    }

    private func isSeen(_ id: AchievementID) throws -> Bool {
        try school.records().achievements.find(id, in: .school) != nil
    }

    @Test("a consent given twice is one consent, and each scope is a paper of its own")
    func givenTwice() throws {
        #expect(try give(.school))
        #expect(try !give(.school))
        #expect(try give(.processing))
        #expect(try school.records().privacy.consents(of: pupil).map(\.scope) == [.school, .processing])
        #expect(try school.records().privacy.consents(inClass: school.class7A, on: TestSchool.today).count == 2)
        #expect(try school.records().privacy.consents(inClass: school.class7B, on: TestSchool.today).isEmpty)
    }

    @Test("a withdrawal acts at once, keeps the row, and a new paper may follow")
    func withdrawal() throws {
        let id = try school.enter("semyonova", school.event("Концерт", day: 9, direction: "arts"), .winner)
        #expect(try give(.school))
        #expect(try isSeen(id))
        let consent = try #require(try school.records().privacy.consents(of: pupil).first)
        let (pupil, other) = (pupil, school.student("yolkin"))
        let foreign = try school.database.write { try $0.withdrawConsent(consent.id, of: other, on: TestSchool.today) }
        #expect(!foreign, "the consent of one pupil is not withdrawn in the name of another")
        #expect(try isSeen(id))
        let done = try school.database.write { try $0.withdrawConsent(consent.id, of: pupil, on: TestSchool.today) }
        #expect(done)
        #expect(try !isSeen(id))
        let again = try school.database.write { try $0.withdrawConsent(consent.id, of: pupil, on: TestSchool.today) }
        #expect(!again)
        #expect(try give(.school, on: TestSchool.today))
        #expect(try isSeen(id))
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
