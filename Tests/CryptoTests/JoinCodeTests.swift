// The codes of families' sheets: long enough, unlike one another, read however they are typed, stored by a key only.
import Crypto
import Testing

@Suite("Codes of sheets")
struct JoinCodeTests {
    private let key: [UInt8] = Array(repeating: 7, count: 32)

    @Test("a code has more than 60 bits: fifteen of 22 signs, none like another")
    func strength() throws {
        let signs = Set((0..<400).flatMap { _ in JoinCode().text.filter { $0 != "-" } })
        #expect(String(signs.sorted()) == "3479ACDEFHJKMNPQRTVWXY")
        #expect(JoinCode.length == 15)
        // 22^13 alone is above 2^57; two more signs make 2^66.
        #expect((0..<13).reduce(1) { product, _ in product * 22 } > 1 << 57)
        for lookalike in "01IL2Z5S6G8BOU" { #expect(!signs.contains(lookalike)) }
    }

    @Test("a thousand codes share nothing")
    func random() {
        let codes = (0..<1000).map { _ in JoinCode().text }
        #expect(Set(codes).count == 1000)
        #expect(Set(codes.map { $0.prefix(4) }).count > 900)
    }

    @Test(
        "it is read back from small letters, with spaces, without dashes, and from a Russian keyboard of the same look")
    func tolerant() throws {
        let code = JoinCode()
        let russian: [Character: Character] = [
            "A": "А", "C": "С", "E": "Е", "H": "Н", "K": "К", "M": "М", "P": "Р", "T": "Т", "X": "Х", "Y": "У",
            "3": "З",
            "4": "Ч",
        ]
        let typed = [
            code.text, code.text.lowercased(), code.text.replacing("-", with: ""),
            code.text.replacing("-", with: " — "),
            "  " + code.text.replacing("-", with: "\u{00A0}") + "\t", String(code.text.map { russian[$0] ?? $0 }),
            String(code.text.map { russian[$0] ?? $0 }).lowercased(), code.text.map { "\($0)." }.joined(),
        ]
        for text in typed { #expect(JoinCode(typed: text) == code, "\(text)") }
    }

    @Test(
        "what no code can be is none",
        arguments: [
            "", " ", "ACDEF-ACDEF-ACDE", "ACDEF-ACDEF-ACDEFA", "ACDEF-ACDEF-ACDE0", "ACDEF-ACDEF-ACDEЯ", "<script>",
        ])
    func nonsense(text: String) { #expect(JoinCode(typed: text) == nil) }

    @Test("an endless text is refused before it is read")
    func endless() { #expect(JoinCode(typed: String(repeating: "A", count: 1_000_000)) == nil) }

    @Test("what is stored depends on the key, and tells nothing of the code")
    func stored() throws {
        let code = JoinCode()
        #expect(code.storedHash(key).count == 32)
        #expect(code.storedHash(key) == JoinCode(typed: code.text)?.storedHash(key))
        #expect(code.storedHash(key) != code.storedHash(Array(repeating: 8, count: 32)))
        #expect("\(code)" == "JoinCode(secret)")
    }
}
