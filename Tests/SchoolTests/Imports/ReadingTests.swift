// Readers of cells: dates, levels, outcomes, forms, directions, classes.

import School
import Testing

@Suite("Reading of cells")
struct ReadingTests {
    @Test(
        "dates are read in every usual form",
        arguments: [
            ("05.10.2026", "2026-10-05"), ("5.10.26", "2026-10-05"), ("05.10", "2026-10-05"), ("05.02.", "2027-02-05"),
            ("05/10/2026", "2026-10-05"), ("2026-10-05", "2026-10-05"), ("5 октября 2026", "2026-10-05"),
            ("05 окт. 2026 г.", "2026-10-05"), ("5 ОКТЯБРЯ", "2026-10-05"), ("1 мая", "2027-05-01"),
            ("31 августа", "2027-08-31"),
            ("05.10.2026 0:00:00", "2026-10-05"), ("2026-10-05T00:00:00", "2026-10-05"), ("05.10.2026г.", "2026-10-05"),
            ("46300", "2026-10-05"), ("05-10-2026", "2026-10-05"), ("29.02.2028", "2028-02-29"),
        ])
    func dates(typed: String, iso: String) {
        #expect(DateReading.event(typed, in: Corpus.year).value?.iso == iso)
    }

    @Test(
        "a date that does not exist is told, never mended",
        arguments: [
            "31.02.2014", "35.10.2026", "29.02", "00.10.2026", "05.13.2026", "31 июня 2026", "2026-02-30", "10/25/2026",
        ])
    func impossibleDates(typed: String) {
        #expect(DateReading.event(typed, in: Corpus.year) == .problem("\(typed) — такого дня нет"))
    }

    @Test(
        "what is no date, or several, is told with the value",
        arguments: [
            ("скоро", "«скоро» — не похоже на дату; напишите, например, 05.10.2026."),
            ("99999", "«99999» — не похоже на дату; напишите, например, 05.10.2026."),
            ("12", "«12» — не похоже на дату; напишите, например, 05.10.2026."),
            ("1.2.3.4", "«1.2.3.4» — не похоже на дату; напишите, например, 05.10.2026."),
            ("5 ию 2026", "«5 ию 2026» — не похоже на дату; напишите, например, 05.10.2026."),
            ("05-07.10.2026", "05-07.10.2026 — это несколько дней; укажите один, например последний."),
            ("5–7 октября", "5–7 октября — это несколько дней; укажите один, например последний."),
        ])
    func unreadableDates(typed: String, text: String) {
        #expect(DateReading.event(typed, in: Corpus.year) == .problem(text))
    }

    @Test(
        "a date of birth takes the century that makes sense",
        arguments: [
            ("03.03.12", "2012-03-03"), ("03.03.97", "1997-03-03"), ("41000", "2012-04-01"),
            ("3 марта 2012 года", "2012-03-03"),
        ])
    func birthDates(typed: String, iso: String) {
        #expect(DateReading.birth(typed).value?.iso == iso)
    }

    @Test(
        "an abbreviation of exactly one level is that level",
        arguments: [
            ("Муниципальный", Level.municipal), ("муниц.", .municipal), ("мун. этап", .municipal),
            ("муниципальная", .municipal),
            ("регио.", .regional), ("школь.", .school), ("шк", .school), ("класс.", .classroom),
            ("между.", .international),
            ("межм.", .intermunicipal), ("межрегиональный уровень", .interregional), ("всерос.", .national),
            ("на школьном уровне", .school),
            ("городской", .municipal), ("обл.", .regional), ("краевой", .regional), ("общероссийский", .national),
        ])
    func levels(typed: String, level: Level) {
        #expect(LevelReading.read(typed) == .understood(level))
    }

    @Test("an abbreviation of several levels is asked, and the title only explains the question")
    func ambiguousLevels() {
        #expect(
            LevelReading.read("меж.")
                == .problem(
                    "«меж.» может значить «межмуниципальный» или «межрегиональный» или "
                        + "«международный» — уточните уровень."
                ))
        #expect(
            LevelReading.read("об.", title: EventTitle("Олимпиада, региональный этап"))
                == .problem(
                    "«об.» может значить «школьный» или «региональный» или «всероссийский» — уточните уровень. "
                        + "В названии указан этап — «региональный»."
                ))
        for typed in ["м", "высокий", "муниципальный или школьный", "муниципальныйх", "1"] {
            #expect(LevelReading.read(typed).value == nil, "\(typed)")
        }
        #expect(LevelReading.read("—") == .empty)
    }

    @Test(
        "the words of papers become outcomes and are kept",
        arguments: [
            ("2 место", Outcome.prizewinner), ("II место", .prizewinner), ("III  место", .prizewinner),
            ("1-е место", .winner),
            ("I место", .winner), ("лауреат II степени", .prizewinner), ("Лауреат I степени", .winner),
            ("диплом 1 степени", .winner),
            ("диплом III степени", .prizewinner), ("сертификат", .participant), ("диплом участника", .participant),
            ("участие", .participant),
            ("Призёр", .prizewinner), ("призер (3 место)", .prizewinner), ("победитель", .winner),
            ("Гран-при", .winner),
            ("дипломант", .prizewinner), ("дипломант I степени", .prizewinner), ("4 место", .participant),
            ("2-3 место", .prizewinner),
            ("второе место", .prizewinner), ("ІІ место", .prizewinner),
        ])
    func outcomes(typed: String, outcome: Outcome) {
        #expect(OutcomeReading.read(typed).value?.outcome == outcome)
        #expect(OutcomeReading.read(typed).value?.placeText == typed)
    }

    @Test(
        "an outcome that is unknown or contradicts itself is asked",
        arguments: [
            "2", "диплом", "лауреат", "диплом 2", "призёр 1 место", "победитель II степени", "1-2 место",
            "не участвовал", "неявка",
            "грамота", "благодарность", "100 место", "место", "молодец", "1 место из 20", "участник 2", "сертификат II",
        ])
    func unclearOutcomes(typed: String) {
        guard case .problem(let text) = OutcomeReading.read(typed) else {
            Issue.record("«\(typed)» must be asked")
            return
        }
        #expect(text.hasPrefix("«\(typed)» "))
    }

    @Test("a bare number is a place only in the column of places")
    func places() {
        #expect(
            OutcomeReading.readPlace("2").value
                == ReadOutcome(outcome: .prizewinner, placeText: "2 место", mentionsTeam: false))
        #expect(OutcomeReading.readPlace("участник").value?.outcome == .participant)
        #expect(OutcomeReading.readPlace("") == .empty)
        #expect(OutcomeReading.read("1 командное место").value?.mentionsTeam == true)
    }

    @Test("forms are read by their beginnings")
    func forms() {
        #expect(FormReading.attendance("Очно") == .understood(.inPerson))
        #expect(FormReading.attendance("очная форма") == .understood(.inPerson))
        #expect(FormReading.attendance("заоч.") == .understood(.correspondence))
        #expect(FormReading.attendance("дист.") == .understood(.distance))
        #expect(FormReading.attendance("онлайн") == .understood(.distance))
        #expect(FormReading.attendance("") == .empty)
        #expect(FormReading.attendance("очно/заочно").value == nil)
        #expect(FormReading.attendance("оч").value == nil)
        #expect(FormReading.participation("в команде") == .understood(.team))
        #expect(FormReading.participation("личное первенство") == .understood(.individual))
        #expect(FormReading.participation("сам").value == nil)
    }

    @Test(
        "directions are read by title, beginning and synonym",
        arguments: [
            ("Творчество", DirectionTopic.art), ("творч.", .art), ("спорт", .sport), ("ГТО", .sport),
            ("волонтерство", .volunteering),
            ("техника", .technology), ("экология", .localHistory), ("олимпиады", .olympiads), ("личный рост", .growth),
            ("само.", .selfGovernment),
        ])
    func directions(typed: String, topic: DirectionTopic) throws {
        let choice = try #require(DirectionReading(Corpus.directions()).read(typed, title: nil).value)
        #expect(Corpus.directions().first { $0.id == choice.direction }?.topic == topic)
        #expect(!choice.isGuess)
    }

    @Test(
        "a direction is proposed from the title, and only where it is clear",
        arguments: [
            ("Всероссийская олимпиада школьников по экологии", DirectionTopic.olympiads),
            ("Первенство по робототехнике", .technology),
            ("Первенство района", .sport), ("Акция «Чистый двор»", .volunteering),
            ("Научно-практическая конференция", .science),
            ("Кроссворд «Осень»", nil), ("Футбол и танцы", nil), ("Поездка", nil),
        ] as [(String, DirectionTopic?)])
    func proposals(title: String, topic: DirectionTopic?) {
        let choice = DirectionReading(Corpus.directions()).read("", title: EventTitle(title)).value
        #expect(choice?.direction == Corpus.directions().first { $0.topic == topic && topic != nil }?.id)
        #expect(choice?.isGuess ?? true)
    }

    @Test("a direction of several meanings or none is asked, a renamed one is found by its new title")
    func unclearDirections() {
        let renamed = KnownDirection(id: DirectionID(50), title: "Спортивный клуб", topic: .sport)
        let reading = DirectionReading(Corpus.directions().filter { $0.topic != .sport } + [renamed])
        #expect(reading.read("спортивный", title: nil).value?.direction == DirectionID(50))
        #expect(reading.read("", title: EventTitle("Кросс нации")).value?.direction == DirectionID(50))
        #expect(reading.read("пение", title: EventTitle("Кросс нации")).value == nil)
        guard case .problem(let text) = reading.read("тех", title: nil) else { return }
        Issue.record("«тех» means one direction only: \(text)")
    }

    @Test(
        "classes are read as people write them",
        arguments: [
            ("7А", "7 «А»"), ("7 «а»", "7 «А»"), ("7-А класс", "7 «А»"), ("7A", "7 «А»"), ("11", "11"),
            ("10б", "10 «Б»"),
        ])
    func classes(typed: String, text: String) {
        #expect(ClassLabel(reading: typed)?.text == text)
    }

    @Test("what is no class is none", arguments: ["", "А", "12А", "0А", "7АБ", "7 А Б", "7Z"])
    func noClasses(typed: String) {
        #expect(ClassLabel(reading: typed) == nil)
    }
}
