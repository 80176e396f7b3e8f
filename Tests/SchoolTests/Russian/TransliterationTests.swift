import School
import Testing

@Suite("Logins from Russian names")
struct TransliterationTests {
    @Test(
        "small Latin letters and digits only",
        arguments: [
            ("Семёнова", "semyonova"), ("Щукин-Цой", "shchukintsoy"), ("Объедкова", "obedkova"), ("ЁЖИКОВ", "yozhikov"),
            ("O’Neil 2", "oneil2"), ("Хышэюя", "khysheyuya"), ("<script>", "script"), ("李", ""), ("", ""), ("Ґ", ""),
        ])
    func latin(name: String, login: String) { #expect(Transliteration.latin(name) == login) }
}
