// Mutated files: whatever bytes come, there is a result or a typed refusal, and the result keeps its promises.

import School
import Testing

@Suite("Damaged files")
struct ImportFuzzTests {
    /// xorshift64: the same mutations in every run.
    private struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    private static let tokens: [[UInt8]] = [
        [0x22], [0x22, 0x22], [0x3B], [0x2C], [0x09], [0x0A], [0x0D], [0x0D, 0x0A], [0x00], [0xFF], [0xFF, 0xFE],
        [0x98], [0x27, 0x3D],
        Array("Всего: 5".utf8), Array("ФИО".utf8), Array("31.02.2014".utf8), Array("е\u{308}".utf8),
        Array("99999999999".utf8),
        Array(repeating: 0x3B, count: 300), Array("II место".utf8),
    ]

    private func mutated(_ bytes: [UInt8], _ random: inout Random) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
            case 2:
                bytes.insert(contentsOf: Self.tokens[Int.random(in: 0..<Self.tokens.count, using: &random)], at: place)
            case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 60)], at: place / 2)
            default: bytes = Array(bytes[..<place])
            }
        }
        return bytes
    }

    @Test(
        "a mutated class list is read or refused, and its counts are those of its rows",
        arguments: 1...4 as ClosedRange<UInt64>)
    func rosters(seed: UInt64) throws {
        var random = Random(state: seed &* 0x9E37_79B9_7F4A_7C15)
        let files = try [Corpus.rosterCP1251, Corpus.rosterPaste].map { try Corpus.bytes($0) }
        let pupils = try Corpus.pupils()
        let label = try Corpus.class7A()
        var read = 0
        for round in 0..<60 {
            let bytes = mutated(files[round % 2], &random)
            do throws(ImportError) {
                let result = try RosterImport.read(
                    bytes: bytes, existing: round % 3 == 0 ? pupils : [], schoolClass: label,
                    today: Corpus.today)
                read += 1
                #expect(result.counts.total == result.rows.count)
                #expect(zip(result.rows, result.rows.dropFirst()).allSatisfy { $0.line < $1.line })
                #expect(result.rows.allSatisfy { $0.status != .problem([]) })
                for row in result.rows where row.status == .new {
                    #expect(row.name != nil && row.gender != nil && row.birthDate != nil)
                }
            } catch {
                #expect(!error.message.isEmpty)
            }
        }
        #expect(read > 20, "mutations must leave something to read")
    }

    @Test(
        "a mutated table of achievements is read or refused, and a good row is complete",
        arguments: 5...8 as ClosedRange<UInt64>)
    func achievements(seed: UInt64) throws {
        var random = Random(state: seed &* 0x9E37_79B9_7F4A_7C15)
        let file = try Corpus.bytes(Corpus.achievements)
        let context = try Corpus.context()
        var read = 0
        for round in 0..<50 {
            var bytes = mutated(file, &random)
            // Half of them are made valid UTF-8 again, so that the damage reaches the rows.
            if round % 2 == 0 { bytes = Array(String(decoding: bytes, as: UTF8.self).utf8.filter { $0 != 0 }) }
            do throws(ImportError) {
                let result = try AchievementImport.read(bytes: bytes, context: context)
                read += 1
                #expect(result.counts.total == result.rows.count)
                for row in result.rows where row.status == .new {
                    #expect(row.student != nil && row.date != nil && row.event != nil && row.level != nil)
                    #expect(
                        row.outcome != nil && row.attendance != nil && row.participation != nil && row.direction != nil)
                }
            } catch {
                #expect(!error.message.isEmpty)
            }
        }
        #expect(read > 10, "mutations must leave something to read")
    }

    @Test("every beginning of the file, as an interrupted upload leaves it, is read or refused")
    func prefixes() throws {
        let bytes = try Corpus.bytes(Corpus.rosterCP1251)
        let label = try Corpus.class7A()
        for length in stride(from: 0, through: bytes.count, by: 7) {
            let result = try? RosterImport.read(
                bytes: Array(bytes[..<length]), existing: [], schoolClass: label, today: Corpus.today)
            #expect((result?.counts.new ?? 0) <= 28)
        }
    }
}
