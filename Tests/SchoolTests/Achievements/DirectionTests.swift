import Foundation
import Testing

@testable import School

@Suite("Directions and words")
struct DirectionTests {
    @Test("The ten directions stand in the order of §4.1 with their legal kind of success")
    func order() {
        let expected: [(String, SuccessKind)] = [
            ("учёба и отличия", .study), ("олимпиады и интеллект", .study), ("наука и проекты", .science),
            ("спорт и ГТО", .sport), ("творчество", .arts), ("техника и изобретательство", .technology),
            ("волонтёрство", .community), ("самоуправление", .community),
            ("краеведение, экология, патриотика", .community), ("личный рост", .study),
        ]
        #expect(Direction.defaults.map(\.title) == expected.map(\.0))
        #expect(Direction.defaults.map(\.success) == expected.map(\.1))
        #expect(SuccessKind.technology.title == "научно-техническая")
    }

    @Test("Keys and colours are each used once")
    func distinct() {
        #expect(Set(Direction.defaults.map(\.key)).count == 10)
        #expect(Set(Direction.defaults.map(\.colour)).count == 10)
        #expect(Direction.standard("sport")?.colour == "#C2452D")
        #expect(Direction.standard("chess") == nil)
    }

    @Test("Every colour is readable on paper: contrast at least 4.5:1 (§9)", arguments: Direction.defaults)
    func contrast(_ direction: Direction) throws {
        let paper = try luminance("#FBF8F3")
        let ink = try luminance(direction.colour)
        let ratio = (paper + 0.05) / (ink + 0.05)
        #expect(ratio >= 4.5)
    }

    /// Relative luminance by WCAG 2.2.
    private func luminance(_ colour: String) throws -> Double {
        try #require(colour.count == 7)
        let value = try #require(Int(colour.dropFirst(), radix: 16))
        let channels = [value >> 16, value >> 8 & 255, value & 255].map { raw -> Double in
            let c = Double(raw) / 255
            return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }

    @Test("Levels rise as §4.2 lists them, and two of them count in another's row (§4.3)")
    func levels() {
        #expect(
            Level.allCases.sorted().map(\.title) == [
                "классный", "школьный", "муниципальный", "межмуниципальный", "региональный", "межрегиональный",
                "всероссийский", "международный",
            ])
        #expect(Level.intermunicipal.scaleLevel == .municipal)
        #expect(Level.interregional.scaleLevel == .regional)
        #expect(Scale.levels == [.classroom, .school, .municipal, .regional, .national, .international])
        #expect(Outcome.allCases.sorted().map(\.title) == ["участник", "призёр", "победитель"])
    }

    @Test("Forms, groups, states and documents have their Russian words (§2, §4.1, §4.2, §4.4)")
    func words() {
        #expect(Attendance.allCases.map(\.title) == ["очно", "заочно", "дистанционно"])
        #expect(Attendance.allCases.map(\.isRemote) == [false, true, true])
        #expect(Participation.allCases.map(\.title) == ["лично", "в команде"])
        #expect(
            ResultGroup.allCases.map(\.title) == [
                "учебные", "внеурочные", "дополнительное образование", "личностные", "метапредметные",
            ])
        #expect(
            AchievementState.allCases.map(\.title) == [
                "черновик", "ждёт проверки", "подтверждено классом", "подтверждено школой", "возвращено с вопросом",
                "отозвано",
            ])
        #expect(AchievementState.allCases.filter(\.isVerified) == [.verifiedByClass, .verifiedBySchool])
        #expect(
            DocumentKind.allCases.map(\.title) == [
                "диплом", "грамота", "сертификат", "свидетельство", "удостоверение", "благодарность", "справка",
                "документ об образовании", "протокол", "другое",
            ])
    }
}
