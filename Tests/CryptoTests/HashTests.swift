import Testing

@testable import Crypto

@Suite("SHA-256 and HMAC")
struct HashTests {
    @Test(
        "vectors of FIPS 180-4 and its examples",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
        ])
    func vectors(_ text: String, _ expected: String) {
        #expect(Encoding.hex(SHA256.hash(text)) == expected)
    }

    @Test("a million letters a")
    func million() {
        let digest = SHA256.hash([UInt8](repeating: 0x61, count: 1_000_000))
        #expect(Encoding.hex(digest) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test("the input may come in parts: every split of 200 bytes, and byte by byte")
    func streaming() {
        let input = (0..<200).map { UInt8($0) }
        for length in [0, 1, 55, 56, 63, 64, 65, 119, 120, 127, 128, 200] {
            let text = Array(input.prefix(length))
            let whole = SHA256.hash(text)
            for cut in 0...length {
                var parts = SHA256()
                parts.update(Array(text[..<cut]))
                #expect(parts.finalize() == SHA256.hash(Array(text[..<cut])))
                parts.update(Array(text[cut...]))
                #expect(parts.finalize() == whole)
            }
            var single = SHA256()
            for byte in text { single.update([byte]) }
            #expect(single.finalize() == whole)
        }
    }

    @Test(
        "vectors of RFC 4231",
        arguments: [
            (
                [UInt8](repeating: 0x0b, count: 20), Array("Hi There".utf8),
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            (
                Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
            (
                [UInt8](repeating: 0xaa, count: 20), [UInt8](repeating: 0xdd, count: 50),
                "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
            ),
            (
                (1...25).map { UInt8($0) }, [UInt8](repeating: 0xcd, count: 50),
                "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
            ),
            (
                [UInt8](repeating: 0xaa, count: 131),
                Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
            ),
        ])
    func hmac(_ key: [UInt8], _ message: [UInt8], _ expected: String) {
        let key = HMACKey(key)
        let code = key.authenticate(message)
        #expect(Encoding.hex(code) == expected)
        #expect(key.isValid(code, for: message))
        #expect(!key.isValid(code, for: message + [0]))
        #expect(!key.isValid(Array(code.dropLast()), for: message))
    }

    @Test("the Monte Carlo test of NIST's SHAVS for SHA-256 (6.4), its first two checkpoints")
    func monteCarlo() throws {
        var seed = try #require(
            Encoding.bytes(hex: "6d1e72ad03ddeb5de891e572e2396f8da015d899ef0e79503152d6010a3fe691"))
        for expected in [
            "e93c330ae5447738c8aa85d71a6c80f2a58381d05872d26bdd39f1fcd4f2b788",
            "2e78f8c8772ea7c9331d41ed3f9cdf27d8f514a99342ee766ee3b8b0d0b121c0",
        ] {
            var last = [seed, seed, seed]
            for _ in 0..<1000 { last = [last[1], last[2], SHA256.hash(last[0] + last[1] + last[2])] }
            seed = last[2]
            #expect(Encoding.hex(seed) == expected)
        }
    }

    @Test("constant-time comparison finds a difference at every place")
    func constantTime() {
        let bytes = (0..<40).map { UInt8($0) }
        #expect(constantTimeEqual(bytes, bytes) && constantTimeEqual([], []))
        #expect(!constantTimeEqual(bytes, Array(bytes.dropLast())))
        for index in bytes.indices {
            var other = bytes
            other[index] ^= 0x80
            #expect(!constantTimeEqual(bytes, other))
        }
    }
}
