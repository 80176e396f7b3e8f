// Settings of schools as stored.
import School
import Storage
import Support
import Testing

@Suite("Settings as stored")
struct SettingStorageTests {
    @Test("a setting is the school's own, may be set again, and is refused out of its range")
    func setting() throws {
        let school = try TestSchool()
        let id = school.school
        let foreign = try #require(try school.records().users.find(school.user(.foreignDeputy))?.schoolID)
        #expect(try school.records().settings.of(id) == SchoolSettings())
        let isSet = try school.database.write { transaction in
            [
                try transaction.set(.joinCodeDays, to: 10, of: id), try transaction.set(.joinCodeDays, to: 14, of: id),
                try transaction.set(.joinCodeDays, to: 91, of: id),
            ]
        }
        #expect(isSet == [true, true, false])
        let records = try school.records()
        #expect(try records.settings.of(id)[.joinCodeDays] == 14)
        #expect(try records.settings.of(foreign)[.joinCodeDays] == 30)
        #expect(try records.settings.of(nil) == SchoolSettings())
    }
}
