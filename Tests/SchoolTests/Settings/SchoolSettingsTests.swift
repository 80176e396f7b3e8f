// Settings of a school: what may be set, and what holds where nothing or nonsense was.
import School
import Testing

@Suite("Settings of a school")
struct SchoolSettingsTests {
    @Test("where nothing is set the standard holds, and every standard is a value that may be set")
    func standards() {
        for setting in SchoolSetting.allCases {
            #expect(setting.allows(setting.standard))
            #expect(SchoolSettings()[setting] == setting.standard)
            #expect(!setting.title.isEmpty && setting.hint.hasSuffix("."))
        }
    }

    @Test(
        "the session of staff ends after half an hour without work, of a family after 30 days, each in any case later")
    func sessions() {
        let settings = SchoolSettings()
        #expect(settings[.staffIdleMinutes] == 30 && settings[.familyIdleDays] == 30)
        #expect(settings[.staffSessionHours] * 60 > settings[.staffIdleMinutes])
        #expect(settings[.familySessionDays] > settings[.familyIdleDays])
    }

    @Test("what a school has set holds; unknown names and values out of range do not")
    func stored() {
        let settings = SchoolSettings(stored: [
            "board_due_days": "1", "staff_idle_minutes": "4", "family_idle_days": "много", "join_code_days": "",
            "no_such_setting": "1",
        ])
        #expect(settings[.boardDueDays] == 1)
        for setting in [SchoolSetting.staffIdleMinutes, .familyIdleDays, .joinCodeDays] {
            #expect(settings[setting] == setting.standard)
        }
    }

    @Test("a value is read from plain digits in range only", arguments: ["", " 5", "5.0", "٥", "999", "-1", "0x5"])
    func nonsense(text: String) {
        #expect(SchoolSetting.staffIdleMinutes.value(of: text) == nil)
        #expect(SchoolSetting.staffIdleMinutes.value(of: "5") == 5)
    }

    @Test("giving a value that may not be changes nothing")
    func giving() {
        var settings = SchoolSettings()
        settings[.boardDueDays] = 28
        #expect(settings == SchoolSettings())
        settings[.boardDueDays] = 27
        #expect(settings[.boardDueDays] == 27)
    }
}
