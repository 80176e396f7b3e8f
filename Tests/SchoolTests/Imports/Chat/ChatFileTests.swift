// The digest of a real-shaped chat line by line, and what may be pasted in its place.

import School
import Testing

@Suite("The digest of the chat")
struct ChatFileTests {
    private func digest() throws -> ChatDigest {
        let text = String(decoding: try Corpus.bytes("chat-7a-2026-11.txt"), as: UTF8.self)
        return try ChatDigest.read(text: text, students: Corpus.pupils(), schoolClass: Corpus.class7A())
    }

    private func name(_ id: StudentID?) throws -> String {
        try Corpus.pupils().first { $0.id == id }?.name.lastFirst ?? "?"
    }

    @Test("six messages give ten entries, all right; the teachers' council is left out")
    func wholeFile() throws {
        let digest = try digest()
        #expect(digest.messageCount == 6)
        let read = try digest.proposals.map { proposal in
            [
                try name(proposal.student), proposal.fixedLine?.rawValue ?? proposal.row[.outcome],
                proposal.row[.level], proposal.row[.event], proposal.row[.date], proposal.row[.participation],
            ]
        }
        let olympiad = "Олимпиада по математике, муниципальный этап"
        let swimming = "Первенство города по плаванию"
        #expect(
            read == [
                ["Савельев Артём", "2 место", "муниципальный", swimming, "03.11.2026", ""],
                ["Романов Артём", "участие", "муниципальный", swimming, "03.11.2026", ""],
                ["Марков Ярослав", "призёр", "муниципальный", olympiad, "05.11.2026", ""],
                ["Власов Ярослав", "участник", "муниципальный", olympiad, "05.11.2026", ""],
                ["Кравчук Фёдор", "участник", "муниципальный", olympiad, "05.11.2026", ""],
                ["Калинин Глеб", "1 место", "региональный", "«РобоФест»", "06.11.2026", "команда"],
                ["Шаров Степан", "1 место", "региональный", "«РобоФест»", "06.11.2026", "команда"],
                ["Савельев Артём", "gto_gold", "школьный", "ГТО", "10.11.2026", ""],
                ["Тарасов Марк", "gto_silver", "школьный", "ГТО", "10.11.2026", ""],
                ["Максимов Максим", "участие", "", "Громкие чтения для 1А", "12.11.2026", ""],
            ])
        #expect(digest.leftOut.map(\.line) == [6])
        #expect(digest.proposals.map(\.number) == Array(1...10))
    }

    @Test("every entry has its line and who said it; what is uncertain is named")
    func sources() throws {
        let proposals = try digest().proposals
        #expect(proposals[5].author == "Игорь Петрович (робототехника, ДО)")
        #expect(proposals[5].source.hasPrefix("РобоФест, регион, команда Калинин Глеб"))
        #expect(proposals[5].line == 3)
        #expect(proposals.dropLast().allSatisfy { $0.doubts.isEmpty })
        #expect(proposals[9].doubts == ["Место не названо — предложили участие."])
    }

    @Test("the same text always gives the same entries")
    func same() throws {
        let (first, second) = (try digest(), try digest())
        #expect(first == second)
    }

    @Test("what is empty or too long is not read, and nothing else breaks the reading")
    func badInput() throws {
        let label = try Corpus.class7A()
        let pupils = try Corpus.pupils()
        #expect(throws: ImportError.empty) {
            try ChatDigest.read(text: " \n\u{200B}\n ", students: pupils, schoolClass: label)
        }
        #expect(throws: ImportError.self) {
            try ChatDigest.read(
                text: String(repeating: "а", count: 2_200_000), students: pupils, schoolClass: label)
        }
        #expect(throws: ImportError.tooManyRows(limit: 5_000)) {
            try ChatDigest.read(
                text: String(repeating: "а\n", count: 5_001), students: pupils, schoolClass: label)
        }
        for text in [
            "[", "[]", "[:]", ":", "1", "\u{1F947}", "«", "7", "7 «", "по", "[03.11.2026, 14:12]", "-", "1.", "А.",
        ] {
            #expect(try ChatDigest.read(text: text, students: pupils, schoolClass: label).proposals.isEmpty)
        }
    }

    @Test("a beginning of any length of the real digest is read and invents nothing")
    func prefixes() throws {
        let text = String(decoding: try Corpus.bytes("chat-7a-2026-11.txt"), as: UTF8.self)
        let (pupils, label) = (try Corpus.pupils(), try Corpus.class7A())
        for count in stride(from: 1, through: text.count, by: 7) {
            let digest = try ChatDigest.read(
                text: String(text.prefix(count)), students: pupils, schoolClass: label)
            #expect(digest.proposals.count <= 10)
        }
    }

    @Test("thousands of lines are read in one pass, and there are no more entries than the limit")
    func manyLines() throws {
        let line = "[03.11.2026, 14:12] Ольга: Савельев Артём — 2 место, первенство города по плаванию\n"
        let digest = try ChatDigest.read(
            text: String(repeating: line, count: 2_000), students: Corpus.pupils(), schoolClass: Corpus.class7A())
        #expect(digest.messageCount == 2_000)
        #expect(digest.proposals.count == ChatDigest.maximumProposals)
    }
}
