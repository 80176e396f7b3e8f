import Testing

@testable import Crypto

@Suite("Encodings, tokens and passwords")
struct SecretTests {
    @Test(
        "base64url, vectors of RFC 4648 without padding",
        arguments: [
            ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ])
    func base64(_ text: String, _ encoded: String) {
        #expect(Encoding.base64URL(Array(text.utf8)) == encoded)
        #expect(Encoding.bytes(base64URL: encoded) == Array(text.utf8))
    }

    @Test("every byte value survives hexadecimal and base64url")
    func roundTrips() {
        let all = (0...255).map { UInt8($0) }
        for length in 0..<5 {
            let bytes = Array(all.dropFirst(length))
            #expect(Encoding.bytes(hex: Encoding.hex(bytes)) == bytes)
            #expect(Encoding.bytes(base64URL: Encoding.base64URL(bytes)) == bytes)
        }
        #expect(Encoding.hex([0, 0x0F, 0xA9, 0xFF]) == "000fa9ff")
        #expect(Encoding.bytes(hex: "00Fa") == [0, 0xFA])
        #expect(Encoding.base64URL([0xFB, 0xFF]) == "-_8")
    }

    @Test("text that no encoder printed is refused", arguments: ["Z", "Zh", "Zm9=", "Zm+v", "Zm/v", "ж", "Zm9v\n"])
    func badBase64(_ text: String) {
        #expect(Encoding.bytes(base64URL: text) == nil)
    }

    @Test("bad hexadecimal is refused", arguments: ["0", "0g", "яя", "0x00"])
    func badHex(_ text: String) {
        #expect(Encoding.bytes(hex: text) == nil)
    }

    @Test("Crockford's base 32 prints no I, L, O, U and forgives them when typed")
    func base32() {
        #expect(Encoding.base32([]) == "")
        #expect(Encoding.base32(Array("foobar".utf8)) == "CSQPYRK1E8")
        #expect(Encoding.base32([0xFF]) == "ZW")
        let all = Encoding.base32((0...255).map { UInt8($0) })
        #expect(Set(all) == Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
        #expect(Encoding.normalisedBase32("csqp-yrkl e8") == "CSQPYRK1E8")
        #expect(Encoding.normalisedBase32("oOiI") == "0011")
        #expect(Encoding.normalisedBase32("U") == nil && Encoding.normalisedBase32("Ж") == nil)
    }

    @Test("a token is read back from its text, is stored as a hash and hides itself")
    func token() throws {
        let token = Token()
        #expect(token.text.utf8.count == 43)
        let same = try #require(Token(token.text))
        #expect(same == token && same.storedHash == token.storedHash)
        #expect(token != Token())
        #expect(token.storedHash == SHA256.hash(try #require(Encoding.bytes(base64URL: token.text))))
        #expect("\(token)" == "Token(secret)")
        for bad in ["", String(token.text.dropLast()), token.text + "A", String(repeating: "+", count: 43)] {
            #expect(Token(bad) == nil)
        }
    }

    @Test("random bytes have the asked length and differ")
    func random() {
        #expect(randomBytes(0) == [])
        #expect(randomBytes(1000).count == 1000)
        #expect(randomBytes(32) != randomBytes(32))
    }

    @Test("a password matches its own hash only")
    func password() throws {
        let hasher = PasswordHasher(cost: 1)
        let stored = try hasher.hash("верный пароль")
        #expect(stored.hasPrefix("$y$"))
        #expect(try hasher.verify("верный пароль", against: stored))
        #expect(try !hasher.verify("неверный", against: stored))
        #expect(try !hasher.verify("", against: stored))
        #expect(try hasher.hash("верный пароль") != stored)
        #expect(try PasswordHasher(cost: 3).verify("верный пароль", against: stored))
    }

    @Test("a decoy is a hash of the same cost and length that no password matches")
    func decoy() throws {
        let hasher = PasswordHasher(cost: 2)
        let decoy = try hasher.decoy()
        #expect(!hasher.needsRehash(decoy))
        #expect(try decoy.utf8.count == hasher.hash("пароль").utf8.count)
        #expect(try !hasher.verify("пароль", against: decoy))
        #expect(try hasher.decoy() != decoy, "the salt is fresh")
    }

    @Test("a damaged hash matches nothing", arguments: ["", "*0", "$y$", "$y$j9T$", "$1$abc$def", "plain"])
    func damaged(_ stored: String) throws {
        #expect(try !PasswordHasher(cost: 1).verify("пароль", against: stored))
    }

    @Test("a hash of another cost or method is to be made anew")
    func rehash() throws {
        let stored = try PasswordHasher(cost: 2).hash("пароль")
        #expect(!PasswordHasher(cost: 2).needsRehash(stored))
        #expect(PasswordHasher(cost: 1).needsRehash(stored))
        #expect(PasswordHasher(cost: 3).needsRehash(stored))
        #expect(PasswordHasher(cost: 2).needsRehash("$6$salt$hash"))
    }

    @Test("a password that C would cut short is refused, not cut")
    func unusable() throws {
        let hasher = PasswordHasher(cost: 1)
        for bad in ["", "ab\0c", String(repeating: "x", count: 512)] {
            #expect(throws: PasswordHashError.unusablePassword) { try hasher.hash(bad) }
        }
        let long = String(repeating: "x", count: 511)
        #expect(try hasher.verify(long, against: hasher.hash(long)))
        #expect(throws: PasswordHashError.self) { try PasswordHasher(cost: 99).hash("пароль") }
    }
}
