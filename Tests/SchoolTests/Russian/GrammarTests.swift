import Testing

@testable import School

@Suite("Numbers with nouns")
struct PluralTests {
    @Test(
        "The noun agrees with the number",
        arguments: [
            (0, "0 баллов"), (1, "1 балл"), (2, "2 балла"), (4, "4 балла"), (5, "5 баллов"), (11, "11 баллов"),
            (12, "12 баллов"), (14, "14 баллов"), (21, "21 балл"), (22, "22 балла"), (100, "100 баллов"),
            (101, "101 балл"),
            (111, "111 баллов"), (1_112, "1112 баллов"), (-1, "-1 балл"),
        ])
    func agrees(_ n: Int, _ expected: String) {
        #expect(Plural.count(n, .point) == expected)
    }

    @Test("Half-points take the genitive singular")
    func halves() {
        #expect(Plural.points(Points(halves: 3)) == "1,5 балла")
        #expect(Plural.points(Points(halves: 1)) == "0,5 балла")
        #expect(Plural.points(Points(halves: 21)) == "10,5 балла")
        #expect(Plural.points(Points(5)) == "5 баллов")
        #expect(Plural.points(.zero) == "0 баллов")
    }

    @Test("The ready nouns say what they should after 1, 3 and 7")
    func nouns() {
        #expect(Plural.count(1, .achievement) == "1 достижение")
        #expect(Plural.count(3, .student) == "3 обучающихся")
        #expect(Plural.count(7, .day) == "7 дней")
        #expect(Plural.count(3, .day) == "3 дня")
        #expect(Plural.count(28, .certificate) == "28 свидетельств")
        #expect(Plural.count(5, .year) == "5 лет")
        #expect(Plural.count(5, .person) == "5 человек")
        #expect(Plural.count(2, .person) == "2 человека")
    }
}

@Suite("Dates in words")
struct RussianDateTests {
    let day = Day(year: 2026, month: 9, day: 30)

    @Test("A day is written in full, without the year, and in figures (§9)")
    func days() throws {
        let day = try #require(day)
        #expect(RussianDate.full(day) == "30\u{A0}сентября\u{A0}2026\u{A0}г.")
        #expect(RussianDate.dayMonth(day) == "30\u{A0}сентября")
        #expect(RussianDate.numeric(day) == "30.09.2026")
        #expect(RussianDate.numeric(try #require(Day(year: 987, month: 1, day: 5))) == "05.01.0987")
    }

    @Test("A month stands in every case that a text needs")
    func months() throws {
        let month = try #require(Month(year: 2026, number: 9))
        #expect(RussianDate.month(month) == "сентябрь 2026")
        #expect(RussianDate.heading(month) == "Сентябрь 2026")
        #expect(RussianDate.ofMonth(month) == "сентября 2026 года")
        #expect(RussianDate.forMonth(month) == "за сентябрь 2026 года")
        #expect(RussianDate.inMonth(month) == "в сентябре")
        #expect(RussianDate.name(month) == "сентябрь")
    }

    @Test("The twelve months have their genitive and prepositional")
    func allMonths() throws {
        let months = try (1...12).map { try #require(Month(year: 2026, number: $0)) }
        #expect(
            months.map { RussianDate.dayMonth($0.firstDay) } == [
                "1\u{A0}января", "1\u{A0}февраля", "1\u{A0}марта", "1\u{A0}апреля", "1\u{A0}мая", "1\u{A0}июня",
                "1\u{A0}июля", "1\u{A0}августа", "1\u{A0}сентября",
                "1\u{A0}октября", "1\u{A0}ноября", "1\u{A0}декабря",
            ])
        #expect(
            months.map(RussianDate.inMonth) == [
                "в январе", "в феврале", "в марте", "в апреле", "в мае", "в июне", "в июле", "в августе", "в сентябре",
                "в октябре", "в ноябре", "в декабре",
            ])
        #expect(months.map(RussianDate.heading).map { $0.prefix(3) }.joined() == "ЯнвФевМарАпрМайИюнИюлАвгСенОктНояДек")
    }

    @Test("Weekdays are named, whole and short")
    func weekdays() throws {
        let day = try #require(day)  // a Wednesday
        #expect(RussianDate.weekday(day) == "среда")
        #expect(RussianDate.weekdayShort(day) == "ср")
        #expect(RussianDate.weekday(day.adding(-1)) == "вторник")
        #expect(RussianDate.weekday(day.adding(4)) == "воскресенье")
    }

    @Test(
        "A span says no more than it has to",
        arguments: [
            ("2026-09-30", "2026-09-30", "30\u{A0}сентября\u{A0}2026\u{A0}г."),
            ("2026-09-01", "2026-09-30", "1–30\u{A0}сентября\u{A0}2026\u{A0}г."),
            ("2026-09-28", "2026-10-04", "28\u{A0}сентября – 4\u{A0}октября\u{A0}2026\u{A0}г."),
            ("2026-12-29", "2027-01-08", "29\u{A0}декабря\u{A0}2026\u{A0}г. – 8\u{A0}января\u{A0}2027\u{A0}г."),
        ])
    func spans(_ first: String, _ last: String, _ expected: String) throws {
        let period = Period(from: try #require(Day(iso: first)), through: try #require(Day(iso: last)))
        #expect(RussianDate.span(period) == expected)
    }
}

@Suite("Quotation marks")
struct QuotesTests {
    @Test(
        "Outer marks are «ёлочки», inner ones „лапки“",
        arguments: [
            ("Ёлка", "«Ёлка»"),
            ("Акция «Чистый двор»", "«Акция „Чистый двор“»"),
            ("Акция \"Чистый двор\"", "«Акция „Чистый двор“»"),
            ("Акция “Чистый двор”", "«Акция „Чистый двор“»"),
            ("Акция „Чистый двор“", "«Акция „Чистый двор“»"),
            ("«Чистый двор»", "«Чистый двор»"),
            ("«А» и «Б»", "«„А“ и „Б“»"),
            ("", "«»"),
        ])
    func quotes(_ text: String, _ expected: String) {
        #expect(Quotes.guillemets(text) == expected)
    }

    @Test("A class has its letter in «ёлочки» (§2)")
    func className() {
        #expect(Quotes.className(grade: 7, letter: "А") == "7 «А»")
        #expect(Quotes.className(grade: 11, letter: "") == "11")
    }
}

@Suite("Initials")
struct InitialsTests {
    let name = PersonName(last: "Семёнова", first: "Анастасия", patronymic: "Романовна")

    @Test("Surname with initials, before and after")
    func initials() {
        #expect(Initials.surnameFirst(name) == "Семёнова А. Р.")
        #expect(Initials.initialsFirst(name) == "А. Р. Семёнова")
        #expect(Initials.surnameFirst(PersonName(last: "Ли", first: "Чен")) == "Ли Ч.")
        #expect(
            Initials.surnameFirst(PersonName(last: "Белова", first: "Анна-Мария", patronymic: "Игоревна"))
                == "Белова А.-М. И.")
        #expect(
            Initials.surnameFirst(PersonName(last: "Алиев", first: "эльдар", patronymic: "Мамед оглы")) == "Алиев Э. М."
        )
    }

    @Test("The public form tells one letter of the surname (§4.9)")
    func publicForm() {
        #expect(Initials.publicForm(name) == "Анастасия С.")
        #expect(Initials.publicForm(PersonName(last: "Иванов", first: "Пётр", patronymic: "Ильич")) == "Пётр И.")
        #expect(Initials.publicForm(PersonName(last: "Римская-Корсакова", first: "Анна-Мария")) == "Анна-Мария Р.")
        #expect(Initials.publicForm(PersonName(last: "", first: "Пётр")) == "Пётр")
    }

    @Test("The plain forms of a name leave no gap for a missing patronymic")
    func plain() {
        #expect(name.full == "Семёнова Анастасия Романовна")
        #expect(name.lastFirst == "Семёнова Анастасия")
        #expect(PersonName(last: "Ли", first: "Чен").full == "Ли Чен")
    }
}

@Suite("Words that agree with gender")
struct GenderedTests {
    @Test("Each word has its own form for a boy and a girl")
    func forms() {
        #expect(Gendered.awarded.form(.male) == "награждён")
        #expect(Gendered.awarded.form(.female) == "награждена")
        #expect(Gendered.student.form(.female) == "обучающаяся")
        #expect(Gendered.took.form(.male) == "занял")
        #expect(Gendered.accepted.form(.female) == "приняла")
        #expect(Gendered.child.form(.male) == "сын")
        #expect(Gendered.childGenitive.form(.female) == "дочери")
    }

    @Test("The stored letters of gender are m and f")
    func stored() {
        #expect(Gender(rawValue: "m") == .male)
        #expect(Gender(rawValue: "f") == .female)
    }
}
