// Check digits of ИНН and ОГРН, against numbers of well-known public organisations and against every single slip.
import Testing

@testable import School

@Suite("ИНН and ОГРН")
struct OrganisationNumberTests {
    /// Numbers from the public register: Сбербанк, ФНС России, the Ministry of Education, МГУ.
    static let inns = ["7707083893", "7707329152", "7707418081", "7729082090"]
    static let ogrns = ["1027700132195", "1047707030513", "1187746728840", "1037700258694"]

    @Test("real numbers are right", arguments: zip(inns, ogrns))
    func real(inn: String, ogrn: String) {
        #expect(OrganisationNumber.innProblem(inn) == nil)
        #expect(OrganisationNumber.ogrnProblem(ogrn) == nil)
    }

    @Test("nothing typed is no mistake yet")
    func empty() {
        #expect(OrganisationNumber.innProblem("") == nil)
        #expect(OrganisationNumber.ogrnProblem("") == nil)
    }

    @Test("of the ten possible last digits one alone is right")
    func lastDigit() {
        for inn in Self.inns {
            let right = (0...9).filter { OrganisationNumber.innProblem(inn.dropLast() + String($0)) == nil }
            #expect(right.map(String.init) == [String(inn.suffix(1))])
        }
        for ogrn in Self.ogrns {
            let right = (0...9).filter { OrganisationNumber.ogrnProblem(ogrn.dropLast() + String($0)) == nil }
            #expect(right.map(String.init) == [String(ogrn.suffix(1))])
        }
    }

    @Test(
        "two neighbouring digits of an ОГРН swapped are noticed, but for the remainders 0 and 10, which share a digit")
    func swapped() {
        var (tried, unnoticed) = (0, 0)
        for ogrn in Self.ogrns {
            for at in 1..<11 {
                var digits = Array(ogrn)
                guard digits[at] != digits[at + 1] else { continue }
                digits.swapAt(at, at + 1)
                tried += 1
                unnoticed += OrganisationNumber.ogrnProblem(String(digits)) == nil ? 1 : 0
            }
        }
        #expect(tried > 30 && unnoticed == 1)
    }

    @Test(
        "what is no number of an organisation is told",
        arguments: [
            "1", "77070838931", "770708389", "7707 083893", "770708389О", "７７０７０８３８９３", "-707083893",
            "500100732259", String(repeating: "7", count: 100_000), "<script>", "٧٧٠٧٠٨٣٨٩٣",
        ])
    func malformed(text: String) {
        #expect(OrganisationNumber.innProblem(text) == "ИНН организации — 10 цифр без пробелов.")
        #expect(OrganisationNumber.ogrnProblem(text) == "ОГРН — 13 цифр без пробелов.")
    }

    @Test("the number of a sole trader's or a later entry is no ОГРН")
    func firstDigit() {
        // 2 and 3 begin the numbers of other entries; both have right check digits.
        #expect(OrganisationNumber.ogrnProblem("2027700132194") != nil)
        #expect(OrganisationNumber.ogrnProblem("3027700132193") == "ОГРН юридического лица начинается с 1 или 5.")
    }
}
