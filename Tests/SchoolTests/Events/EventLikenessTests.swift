import Testing

@testable import School

@Suite("Two titles of one event")
struct EventLikenessTests {
    private func areAlike(_ a: String, _ b: String, apart days: Int = 0) -> Bool {
        let first = Day(number: 20_000)
        let second = first.adding(days)
        let there = EventLikeness.areAlike(
            a, on: Period(from: first, through: first), b, on: Period(from: second, through: second))
        let back = EventLikeness.areAlike(
            b, on: Period(from: second, through: second), a, on: Period(from: first, through: first))
        #expect(there == back, "likeness has no direction: \(a), \(b)")
        return there
    }

    @Test(
        "spellings of one event are offered",
        arguments: [
            // Quotes, case, ё, spaces.
            ("Конкурс чтецов «Живая классика»", "конкурс  чтецов \"ЖИВАЯ КЛАССИКА\""),
            ("Зелёный дом", "Зеленый дом"),
            // The order of the words.
            ("Конкурс чтецов «Живая классика»", "«Живая классика», конкурс чтецов"),
            // What kind of event it is may be left out, or said otherwise.
            ("Живая классика", "Всероссийский конкурс чтецов «Живая классика»"),
            ("Кенгуру", "Математический конкурс-игра «Кенгуру»"),
            // Years.
            ("Русский медвежонок — 2026", "Русский медвежонок"),
            ("Лыжня России 2026/27", "Лыжня России"),
            ("Кросс нации, 2026 год", "Кросс нации"),
            // Abbreviations.
            ("ВсОШ по математике", "Всероссийская олимпиада школьников по математике"),
            ("ВОШ по географии, муниципальный этап", "Олимпиада по географии"),
            ("НПК «Шаг в науку»", "Научно-практическая конференция «Шаг в науку»"),
            // Numbers in every way they are written.
            ("XII фестиваль «Синяя птица»", "12-й фестиваль «Синяя птица»"),
            ("Двенадцатый фестиваль «Синяя птица»", "XII фестиваль «Синяя птица»"),
            ("Х фестиваль «Синяя птица»", "10 фестиваль «Синяя птица»"),
            ("V фестиваль «Синяя птица»", "Фестиваль «Синяя птица»"),
            // Endings, and one letter mistaken.
            ("Олимпиада по математике", "Математическая олимпиада"),
            ("Живая класика", "Живая классика"),
            // Only kinds, said alike.
            ("Олимпиада школьников", "Школьная олимпиада школьников"),
        ])
    func offered(_ a: String, _ b: String) {
        #expect(areAlike(a, b))
    }

    @Test(
        "other events are not",
        arguments: [
            ("ВсОШ по математике", "ВсОШ по физике"),
            ("ВсОШ по химии, школьный этап", "ВсОШ по химии, муниципальный этап"),
            ("V фестиваль «Синяя птица»", "VI фестиваль «Синяя птица»"),
            ("Второй слёт юннатов", "Третий слёт юннатов"),
            ("Конкурс чтецов «Мир»", "Конкурс рисунков «Мир»"),
            ("Турнир по шахматам", "Турнир по шашкам"),
            ("Кросс нации", "Лыжня России"),
            ("Конкурс", "Турнир"),
            ("Фестиваль ГТО", "Конкурс сочинений"),
        ])
    func different(_ a: String, _ b: String) {
        #expect(!areAlike(a, b))
    }

    @Test("a week may lie between two entries of one event, no more")
    func days() {
        #expect(areAlike("Кенгуру", "Конкурс «Кенгуру»", apart: 7))
        #expect(!areAlike("Кенгуру", "Конкурс «Кенгуру»", apart: 8))
        #expect(!areAlike("Кенгуру", "Кенгуру", apart: 365))
    }

    @Test("an event of several days is near all of them")
    func spans() {
        let first = Day(number: 20_000)
        let long = Period(from: first, through: first.adding(20))
        let late = Period(from: first.adding(27), through: first.adding(27))
        #expect(EventLikeness.areAlike("Слёт", on: long, "Слёт", on: late))
        #expect(EventLikeness.areAlike("Слёт", on: late, "Слёт", on: long))
    }

    @Test("signs without a letter are like nothing")
    func nothing() {
        #expect(!areAlike("«»", "«»"))
        #expect(!areAlike("", "Кенгуру"))
    }

    @Test("numbers are read in every way of writing, other words are none")
    func numbers() {
        let read = ["iv", "ix", "xxxix", "хii", "7", "седьмая", "восемнадцатого", "2026"].map(EventVocabulary.number)
        #expect(read == [4, 9, 39, 12, 7, 7, 18, 2026])
        for word in ["мир", "с", "первенство", "шестеренка", "пятница", "mix"] {
            #expect(EventVocabulary.number(word) == nil, "\(word)")
        }
    }
}
