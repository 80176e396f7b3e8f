// What is preset where a person has not said otherwise.

import School
import Testing

@Suite("The usual choice")
struct UsualChoicesTests {
    @Test("the group of results follows the lists of S1 3.2")
    func groups() {
        let expected: [DirectionTopic: ResultGroup] = [
            .study: .academic, .science: .academic, .volunteering: .personal, .selfGovernment: .personal,
            .growth: .personal, .olympiads: .extracurricular, .sport: .extracurricular, .art: .extracurricular,
            .technology: .extracurricular, .localHistory: .extracurricular,
        ]
        for topic in DirectionTopic.allCases { #expect(ResultGroup.usual(forDirection: topic) == expected[topic]) }
        #expect(ResultGroup.usual(forDirection: nil) == .extracurricular)
    }

    @Test("lines of the scale know their direction where the deed tells it")
    func lines() {
        #expect(FixedLine.gtoGold.usualTopic == .sport)
        #expect(FixedLine.volunteeringTenHours.usualTopic == .volunteering)
        #expect(FixedLine.stepForward.usualTopic == .growth)
        #expect(FixedLine.programYear.usualTopic == nil)
        #expect(FixedLine.dutyOfClass.usualLevel == .classroom)
        #expect(FixedLine.dutyOfSchool.usualLevel == .school)
        #expect(FixedLine.dutyAboveSchool.usualLevel == .municipal)
    }

    @Test(
        "the words of an outcome name the paper, in any case",
        arguments: [
            ("диплом участника", DocumentKind.diploma), ("Лауреат II степени", .diploma), ("СЕРТИФИКАТ", .certificate),
            ("грамота за 2 место", .meritCertificate), ("благодарность", .gratitude),
            ("похвальная грамота", .meritCertificate),
        ])
    func papers(words: String, kind: DocumentKind) { #expect(DocumentKind(namedIn: words) == kind) }

    @Test("words without a paper name none", arguments: ["1 место", "призёр", "", "участник"])
    func noPaper(words: String) { #expect(DocumentKind(namedIn: words) == nil) }

    @Test("a title loses invisible characters, so that it cannot differ unseen")
    func titles() {
        #expect(EventTitle("Кросс\u{200B} \u{00A0}нации\u{0007}")?.text == "Кросс нации")
    }
}
