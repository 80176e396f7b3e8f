import Testing

@testable import SQLite

@Suite("Russian order and folding")
struct RussianTests {
    static let alphabet = "аАбБвВгГдДеЕёЁжЖзЗиИйЙкКлЛмМнНоОпПрРсСтТуУфФхХцЦчЧшШщЩъЪыЫьЬэЭюЮяЯ".map(String.init)

    @Test("every letter stands in its place, Ё directly after Е")
    func alphabetOrder() {
        for (i, left) in Self.alphabet.enumerated() {
            for (j, right) in Self.alphabet.enumerated() where i / 2 != j / 2 {
                #expect((compareRussian(left, right) < 0) == (i < j), "\(left) \(right)")
            }
        }
    }

    @Test(
        "texts come in the order of a Russian dictionary",
        arguments: [
            [
                "", " а", "1", "10", "2", "Anna", "anna", "Zoe", "Абрамов", "абрамова", "Ежов", "Елкин", "Ёжиков",
                "Жуков",
            ],
            ["Иванов", "иванов", "Иванова", "Иванов-Петров", "иванова"].sorted { compareRussian($0, $1) < 0 },
            ["7 А", "7 Б", "7 Е", "7 Ё", "7 Ж", "«", "Я", "€", "😀"].sorted { compareRussian($0, $1) < 0 },
            ["еА", "ёа", "Ёб", "жа"], ["Анна", "анна", "Аннб"], ["Я", "яя", "І", "€", "😀", "😁"],
        ])
    func order(_ texts: [String]) {
        for (i, left) in texts.enumerated() {
            for (j, right) in texts.enumerated() {
                let order = compareRussian(left, right)
                #expect(order.signum() == (i - j).signum(), "\(left) \(right)")
            }
        }
    }

    @Test("any bytes have one order: opposite when swapped, transitive, 0 only for the same bytes")
    func totalOrder() {
        let pieces: [[UInt8]] = [
            [], [0xD0], [0x90], [0xD0, 0x81], [0xD1, 0x91], [0x41], [0xFF], [0xE2, 0x82], [0xF0],
        ]
        var texts: [[UInt8]] = []
        for a in pieces { for b in pieces { texts.append(a + b) } }
        texts = Array(Set(texts))
        func order(_ a: [UInt8], _ b: [UInt8]) -> Int {
            a.withUnsafeBufferPointer { a in b.withUnsafeBufferPointer { b in compareRussian(a, b).signum() } }
        }
        for a in texts {
            for b in texts {
                #expect(order(a, b) == -order(b, a))
                #expect((order(a, b) == 0) == (a == b))
                for c in texts where order(a, b) < 0 && order(b, c) < 0 { #expect(order(a, c) < 0) }
            }
        }
    }

    @Test(
        "folding",
        arguments: [
            ("", ""), ("   ", ""), ("Семёнов", "семенов"), ("СЕМЁНОВ", "семенов"), ("  Анна \t\n Мария ", "анна мария"),
            ("А\u{A0}Б", "а б"), ("Nikita 7«А»", "nikita 7«а»"), ("\u{418}\u{306}од", "йод"),
            ("Е\u{308}ж", "еж"), ("ЇЄЎ", "їєў"), ("ЪЬЭЮЯ", "ъьэюя"), ("№ 5 — 😀", "№ 5 — 😀"), ("é", "é"),
        ])
    func folding(_ text: String, _ expected: String) {
        #expect(Array(foldRussian(text).utf8) == Array(expected.utf8))
        #expect(foldRussian(expected) == expected)
    }

    @Test("every capital letter folds to its small one")
    func foldingAlphabet() {
        for letter in Self.alphabet {
            let small = letter.lowercased()
            #expect(foldRussian(letter) == (small == "ё" ? "е" : small))
        }
    }

    @Test("SQL sorts and searches in Russian")
    func sql() throws {
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        let db = try file.withWords()
        for name in ["Жуков", "семёнов", "Ёлкин", "Ежов", "Семенова"] {
            try db.run("INSERT INTO word (text) VALUES (?)", name)
        }
        let sorted = try db.all("SELECT text FROM word ORDER BY text COLLATE RU") { $0.text(0) }
        #expect(sorted == ["Ежов", "Ёлкин", "Жуков", "Семенова", "семёнов"])
        let found = try db.all(
            "SELECT text FROM word WHERE fold(text) LIKE ? ESCAPE '\\' ORDER BY text COLLATE RU",
            LikePattern.starting(with: " СЕМЁН")
        ) { $0.text(0) }
        #expect(found == ["Семенова", "семёнов"])
        let folded = try db.first("SELECT fold(NULL) IS NULL, fold(''), fold(' Ё '), fold(7)") {
            ($0.bool(0), $0.textOrNil(1), $0.text(2), $0.text(3))
        }
        #expect(folded?.0 == true && folded?.1 == "" && folded?.2 == "е" && folded?.3 == "7")
        try db.execute(script: "CREATE INDEX word_folded ON word (fold(text))")
    }

    @Test("signs of LIKE in what a person typed are taken literally")
    func like() throws {
        #expect(LikePattern.containing("50%_\\") == "%50\\%\\_\\\\%")
        let file = try TemporaryDatabase()
        defer { withExtendedLifetime(file) {} }
        let db = try file.withWords()
        try db.run("INSERT INTO word (text) VALUES ('100%'), ('1000')")
        let found = try db.all("SELECT text FROM word WHERE text LIKE ? ESCAPE '\\'", LikePattern.containing("0%")) {
            $0.text(0)
        }
        #expect(found == ["100%"])
    }
}
