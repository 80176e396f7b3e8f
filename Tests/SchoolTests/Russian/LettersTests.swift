import Testing

@testable import School

@Suite("Folding for search")
struct RussianFoldTests {
    @Test(
        "Case, ё and surplus spaces do not matter",
        arguments: [
            ("  Ёжикова   Анна ", "ежикова анна"),
            ("ЁЖ", "еж"),
            ("ёж", "еж"),
            ("АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ", "абвгдежзийклмнопрстуфхцчшщъыьэюя"),
            ("ABC xyz 09", "abc xyz 09"),
            ("Петров\u{A0}\t\r\n Пётр", "петров петр"),
            ("Петров\u{202F}\u{2009}Пётр\u{3000}", "петров петр"),
            ("", ""),
            (" \u{A0} ", ""),
            ("7 «А»", "7 «а»"),
            ("Әмирҗанова Ғүзәл", "әмирҗанова ғүзәл"),
            ("Müller ÅSE", "müller åse"),
            ("🙂 Да", "🙂 да"),
        ])
    func folds(_ text: String, _ expected: String) {
        #expect(Array(RussianFold.fold(text).utf8) == Array(expected.utf8))
    }

    @Test("Soft hyphens and zero-width marks fall out")
    func invisible() {
        #expect(RussianFold.fold("\u{FEFF}Се\u{AD}мё\u{200B}нова") == "семенова")
    }

    @Test("Letters that came taken apart fold like whole ones")
    func decomposed() {
        let apart = RussianFold.fold("Андреи\u{306} Семе\u{308}нов")
        #expect(Array(apart.utf8) == Array("андрей семенов".utf8))
        // A mark after another letter is no part of й or ё and stays.
        #expect(Array(RussianFold.fold("а\u{308}").utf8) == Array("а\u{308}".utf8))
    }

    @Test("Folding twice changes nothing, and the result is never longer")
    func idempotent() {
        for text in ["  Ёлка\u{A0}Иглова ", "İSTANBUL", "ŸŽ ħ", "\u{2028}а\u{2028}", "Ѐ Џ Ѡ Ӂ"] {
            let once = RussianFold.fold(text)
            #expect(Array(RussianFold.fold(once).utf8) == Array(once.utf8))
            #expect(once.utf8.count <= text.utf8.count)
        }
    }
}

@Suite("Order of a Russian list")
struct RussianOrderTests {
    @Test("All thirty-three letters stand in dictionary order, capitals and small ones alike")
    func alphabet() {
        let letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя".map(String.init)
        #expect(letters.count == 33)
        #expect(letters.reversed().sorted(by: RussianOrder.precedes) == letters)
        let capitals = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ".map(String.init)
        #expect(capitals.reversed().sorted(by: RussianOrder.precedes) == capitals)
    }

    @Test("Ё stands right after Е and before Ж, whatever its case")
    func yo() {
        #expect(
            ["Жуков", "Ёлкин", "Егоров", "ежов"].sorted(by: RussianOrder.precedes) == [
                "Егоров", "ежов", "Ёлкин", "Жуков",
            ])
        #expect(
            ["Семёнов", "Семенюк", "Семенов"].sorted(by: RussianOrder.precedes) == ["Семенов", "Семенюк", "Семёнов"])
    }

    @Test("A shorter text stands before its continuation; a space before a hyphen, a digit, Latin, Cyrillic")
    func shorterFirst() {
        #expect(RussianOrder.compare("Иванов", "Иванова") == -1)
        #expect(RussianOrder.compare("Иванова", "Иванов") == 1)
        let mixed = ["Я", "z", "5", "-", " "]
        #expect(mixed.sorted(by: RussianOrder.precedes) == [" ", "-", "5", "z", "Я"])
    }

    @Test("Case breaks ties only, so the order is total")
    func ties() {
        #expect(RussianOrder.compare("Анна", "анна") == -1)
        #expect(RussianOrder.compare("анна", "Анна") == 1)
        #expect(RussianOrder.compare("анна б", "Анна а") == 1)
        #expect(RussianOrder.compare("Анна", "Анна") == 0)
    }

    @Test("People stand by surname, then first name, then patronymic")
    func people() {
        let names = [
            PersonName(last: "Ёлкин", first: "Иван", patronymic: "Юрьевич"),
            PersonName(last: "Ёлкин", first: "Иван", patronymic: "Андреевич"),
            PersonName(last: "Ёлкин", first: "Борис", patronymic: "Юрьевич"),
            PersonName(last: "Елкин", first: "Яков"),
        ]
        #expect(names.sorted(by: RussianOrder.precedes) == names.reversed())
    }
}

@Suite("Capitals of names")
struct NameCaseTests {
    @Test(
        "Capitals and spaces are mended, letters never",
        arguments: [
            ("  ЕЖОВ ", "Ежов"),
            ("ёлкина", "Ёлкина"),
            ("Римская-Корсакова", "Римская-Корсакова"),
            ("РИМСКАЯ - КОРСАКОВА", "Римская-Корсакова"),
            ("анна–мария", "Анна-Мария"),
            ("О'НИЛ", "О'Нил"),
            ("д’артаньян", "Д’Артаньян"),
            ("ЛУК'ЯНЕНКО", "Лук'яненко"),
            ("МАМЕДОВ РУСЛАН ОГЛЫ", "Мамедов Руслан оглы"),
            ("Алиева Лейла Кызы", "Алиева Лейла кызы"),
            ("Кара-Оол", "Кара-оол"),
            ("Оглы", "Оглы"),
            ("фон Визин", "фон Визин"),
            ("фон", "Фон"),
            ("МакГрегор", "МакГрегор"),
            ("ИВанов", "Иванов"),
            ("иВАНОВ", "Иванов"),
            ("петров  а.с.", "Петров А.С."),
            ("Семёнова А. Р.", "Семёнова А. Р."),
            ("Андреи\u{306}", "Андрей"),
            ("\u{FEFF}Пётр\u{A0}", "Пётр"),
            ("-", ""),
            ("", ""),
        ])
    func mends(_ name: String, _ expected: String) {
        #expect(Array(NameCase.normalised(name).utf8) == Array(expected.utf8))
    }

    @Test("The three parts of a name are mended alike")
    func parts() {
        let mended = NameCase.normalised(PersonName(last: "КРАВЧУК", first: " фёдор", patronymic: "НИКОЛАЕВИЧ"))
        #expect(mended.full == "Кравчук Фёдор Николаевич")
    }
}
