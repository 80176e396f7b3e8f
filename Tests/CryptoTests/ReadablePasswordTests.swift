import Crypto
import Testing

@Suite("Passwords that are given out on paper")
struct ReadablePasswordTests {
    @Test("twelve signs in groups of four, none that is mistaken for another")
    func shape() {
        for _ in 1...200 {
            let text = ReadablePassword().text
            #expect(text.split(separator: "-").map(\.count) == [4, 4, 4])
            #expect(text.utf8.allSatisfy { "abcdefghijkmnpqrstuvwxyz23456789-".utf8.contains($0) })
        }
    }

    @Test("all 32 signs occur and no two passwords are alike: twelve times five bits")
    func variety() {
        let passwords = (1...500).map { _ in ReadablePassword().text }
        #expect(Set(passwords).count == 500)
        #expect(Set(passwords.joined()).subtracting(["-"]).count == 32)
    }

    @Test("a careless log line does not reveal it")
    func description() {
        let password = ReadablePassword()
        #expect("\(password)" == "ReadablePassword(secret)")
    }
}
