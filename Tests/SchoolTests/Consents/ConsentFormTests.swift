// The texts of the papers: everything that the law lists is there, and the program's own text never changes once it is out.
import Foundation
import Testing

@testable import School

@Suite("Texts of the papers of consent")
struct ConsentFormTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Golden/consent-forms.txt").path

    @Test("the first version is that of the golden file: papers signed with it lie in schools")
    func golden() throws {
        let text = ConsentScope.allCases.map { scope in
            let form = ConsentForm.standard(scope)
            return "# \(scope.rawValue) \(form.version)\n"
                + ConsentFormPart.of(scope).map { "\($0.rawValue): \(form.text($0))\n" }.joined()
        }.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["DOSKA_GOLDEN"] == "write" {
            try text.write(toFile: Self.file, atomically: true, encoding: .utf8)
        }
        #expect(try text == String(contentsOfFile: Self.file, encoding: .utf8))
    }

    @Test("every part of every paper has a text that a school could have typed", arguments: ConsentScope.allCases)
    func whole(scope: ConsentScope) {
        let form = ConsentForm.standard(scope)
        #expect(Set(form.texts.keys) == Set(ConsentFormPart.of(scope)))
        for part in ConsentFormPart.of(scope) { #expect(ConsentForm.problem(form.text(part)) == nil, "\(part)") }
    }

    @Test("processing and showing have items 4 to 8 of ч. 4 ст. 9, distribution what order № 18 lists")
    func parts() {
        for scope in [ConsentScope.processing, .school] {
            #expect(
                ConsentFormPart.of(scope) == [.purposes, .data, .actions, .recipients, .term, .withdrawal])
        }
        #expect(
            ConsentFormPart.of(.distribution)
                == [.resources, .purposes, .data, .conditions, .term, .withdrawal])
        #expect(Set(PublicField.allCases.map(\.title)).count == 5)
    }

    @Test("an empty part and one that would not fit the page are refused")
    func limits() {
        #expect(ConsentForm.problem("") != nil)
        #expect(ConsentForm.problem(String(repeating: "я", count: 1200)) == nil)
        #expect(ConsentForm.problem(String(repeating: "я", count: 1201)) != nil)
    }

    @Test("distribution is agreed for the academic year, the others without an end; an odd term is told")
    func terms() throws {
        let day = try #require(Day(iso: "2026-10-29"))
        #expect(ConsentTerm.proposed(.distribution, from: day)?.iso == "2027-08-31")
        #expect(ConsentTerm.proposed(.school, from: day) == nil && ConsentTerm.proposed(.processing, from: day) == nil)
        #expect(ConsentTerm.problem(from: day, until: nil) == nil && ConsentTerm.problem(from: day, until: day) == nil)
        #expect(ConsentTerm.problem(from: day, until: day.adding(-1)) != nil)
        #expect(ConsentTerm.problem(from: day, until: day.adding(5000)) != nil)
    }
}
