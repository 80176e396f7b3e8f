// How much the list of common passwords refuses: words that people take, in the forms that guessing programs try, typed
// in either keyboard layout; and how little it refuses of what nobody tries.
import School
import Support
import Testing

@testable import Web

@Suite("Common passwords")
struct CommonPasswordTests {
    private static let words = [
        "пароль", "привет", "наташа", "любимая", "спартак", "александр", "екатерина", "солнышко", "россия", "учитель",
        "школа", "динамо", "москва", "никита", "самара", "мамочка", "котенок", "шоколадка", "настенька", "победа",
        "password", "qwerty", "iloveyou", "superman", "vkontakte", "zenit", "spartak", "privet", "monkey", "dragon",
    ]

    /// The forms of a word that guessing programs try, ten signs and longer.
    private static func forms(_ word: String) -> [String] {
        let capital = Sentence.beginning(word)
        return [
            word + "12345", word + "123456", word + "2013", word + "2026!", capital + "2026", capital + "!1990",
            "123" + word + "123",
            word + word, capital + capital, word + "_2010", "!" + word + "!!!1", word + "1234567",
        ].filter { $0.count >= 10 }
    }

    @Test("B13: every form of a common word is refused, also with the keyboard in the other layout and in capitals")
    func refused() {
        var missed: [String] = []
        var tried = 0
        for form in Self.words.flatMap(Self.forms) {
            let typed = [
                form, KeyboardLayout.latin(RussianFold.fold(form)), KeyboardLayout.russian(RussianFold.fold(form)),
            ]
            for password in typed + [form.uppercased()] {
                tried += 1
                if !CommonPasswords.contains(password) { missed.append(password) }
            }
        }
        #expect(tried > 1000)
        #expect(missed == [], "\(missed.count) of \(tried)")
    }

    @Test(
        "B13: letters written as the signs that look like them change nothing",
        arguments: [
            "p@ssw0rd123", "pa$$word2026", "p@$$w0rd!!!", "адм1н1стратор", "qw3rty12345", "п@роль2026", "м0сква2026",
        ])
    func lookAlike(password: String) {
        #expect(CommonPasswords.contains(password))
    }

    @Test(
        "what nobody tries is accepted",
        arguments: [
            "три синих кита плывут", "сосны шумят тихо", "correct horse battery", "чайник на подоконнике",
            "лодка-ветер-7-камней", "мой дед пас овец", "zebra kompas 48 oblako", "Вчера шёл снег, а завтра?",
            "жук+гвоздь=дружба",
            "пароход ушёл в 5 утра", "гдз-не-помогли-2", "😀😺🌵🚲🍉🧊🪁🎈🥁🧶",
        ])
    func accepted(password: String) {
        #expect(!CommonPasswords.contains(password))
    }
}
