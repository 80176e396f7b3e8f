import Testing

@testable import School

/// A deed of a test, on a day of October 2026.
func deed(
    _ id: Int64, _ title: String = "Кубок школы", on dayOfMonth: Int = 5, direction: String = "study",
    level: Level = .school, outcome: Outcome = .participant, place: String = "",
    participation: Participation = .individual, growth: Deed.Growth = .usual, pupils: Int = 10
) throws -> Deed {
    Deed(
        id: AchievementID(id), day: try #require(Day(year: 2026, month: 10, day: dayOfMonth)), title: title,
        direction: direction, level: level, outcome: outcome, placeText: place, participation: participation,
        growth: growth, pupilsInDirection: pupils)
}

@Suite("Weight of a deed")
struct DeedTests {
    @Test("Own growth and rarity weigh more than a high outcome (§4.8)")
    func weights() throws {
        #expect(try deed(1).weight == 0)
        #expect(try deed(1, level: .national, outcome: .winner).weight == 3)
        #expect(try deed(1, level: .municipal).weight == 1)
        #expect(try deed(1, level: .school, outcome: .prizewinner).weight == 1)
        #expect(try deed(1, growth: .firstInDirection).weight == 2)
        #expect(try deed(1, growth: .personalBest).weight == 3)
        #expect(try deed(1, growth: .stepForward, pupils: 1).weight == 5)
        #expect([1, 2, 3, 4].map { try? deed(1, pupils: $0).weight } == [2, 1, 1, 0])
    }

    @Test("Of equal weight the newer stands first, then the one entered first")
    func order() throws {
        let deeds = [
            try deed(3, on: 4), try deed(2, on: 6), try deed(1, on: 6), try deed(4, on: 1, growth: .stepForward),
        ]
        #expect(Deed.byWeight(deeds).map(\.id.raw) == [4, 1, 2, 3])
        #expect(Deed.byWeight(deeds.reversed()).map(\.id.raw) == [4, 1, 2, 3])
    }

    @Test("A paper names the deed in the words of its own document")
    func paperLine() throws {
        #expect(try deed(1, " Кубок школы. ", place: "II место.").paperLine == "Кубок школы — II место")
        #expect(try deed(1, "Кубок школы", outcome: .winner).paperLine == "Кубок школы")
    }
}

@Suite("Personal lines")
struct LineProposalTests {
    func line(_ gender: Gender, _ deeds: Deed...) -> String? { LineProposal.line(for: deeds, gender: gender) }

    @Test("The line speaks of the weightiest deed, with the right gender (§4.8)")
    func lines() throws {
        let olympiad = try deed(
            1, "Городская олимпиада по биологии", level: .municipal, outcome: .prizewinner, place: "лауреат II степени")
        #expect(
            line(.female, olympiad)
                == "В числе лучших: Городская олимпиада по биологии — лауреат II степени. Гордимся!")
        let step = try deed(2, "выучил таблицу умножения", growth: .stepForward)
        #expect(line(.male, olympiad, step) == "Сделал шаг вперёд: выучил таблицу умножения. Так держать!")
        #expect(line(.female, step)?.hasPrefix("Сделала шаг вперёд") == true)
        let first = try deed(3, "Кросс нации", growth: .firstInDirection)
        #expect(line(.female, first) == "Впервые попробовала свои силы: Кросс нации. Хорошее начало!")
        let best = try deed(3, "Кросс нации", growth: .personalBest)
        #expect(line(.male, best) == "Превзошёл себя: Кросс нации. Так держать!")
        #expect(line(.female, best) == "Превзошла себя: Кросс нации. Так держать!")
        let help = try deed(4, "Акция «Чистый двор»", direction: "volunteering")
        #expect(line(.male, help) == "Помог другим: Акция «Чистый двор». Спасибо!")
        let team = try deed(5, "Весёлые старты", outcome: .winner, place: "1 место", participation: .team)
        #expect(line(.female, team) == "Победа вместе с командой: Весёлые старты — 1 место. Поздравляем!")
    }

    @Test(
        "A participant's line tells the deed, not the paper of taking part",
        arguments: [
            ("olympiads", "Не побоялась трудного"), ("sport", "Выступила за класс"), ("arts", "Порадовала творчеством"),
            ("science", "Настоящее исследование"), ("local_heritage", "Узнала и рассказала другим"),
        ])
    func participants(direction: String, beginning: String) throws {
        let plain = try deed(6, "Русский медвежонок", direction: direction, place: "сертификат участника")
        #expect(line(.female, plain) == "\(beginning): Русский медвежонок.")
    }

    @Test("Lines of the scale that are no contest have words of their own")
    func fixedLines() throws {
        func told(_ fixed: FixedLine, _ title: String, _ gender: Gender) throws -> String? {
            let day = try #require(Day(year: 2026, month: 10, day: 5))
            let deed = Deed(
                id: AchievementID(1), day: day, title: title, direction: "study", level: .classroom,
                outcome: .participant,
                fixedLine: fixed, growth: fixed == .stepForward ? .stepForward : .usual, pupilsInDirection: 9)
            return LineProposal.line(for: [deed], gender: gender)
        }
        #expect(
            try told(.monthWithoutAbsence, "Месяц без пропусков", .male)
                == "Ни одного пропуска за месяц: на него можно положиться!")
        #expect(try told(.gtoGold, "ГТО", .female) == "Сдала ГТО на золотой знак. Поздравляем!")
        #expect(
            try told(.stepForward, "Шаг вперёд: беглое чтение", .female)
                == "Сделала шаг вперёд: беглое чтение. Так держать!")
        #expect(try told(.stepForward, "Шаг вперёд", .male) == "Сделал шаг вперёд. Так держать!")
    }

    @Test("A long title drops the cheer, so that the line fits a card")
    func longTitles() throws {
        let long = try deed(7, String(repeating: "длинное название ", count: 7) + "года", outcome: .winner)
        let text = try #require(line(.male, long))
        #expect(text.count <= 140 && !text.contains("Поздравляем"))
    }

    @Test("No points, no levels and no places but the paper's own words stand in a line (§4.8, §9)")
    func noNumbers() throws {
        for growth in Deed.Growth.allCases {
            for outcome in Outcome.allCases {
                let text = try #require(line(.male, try deed(1, outcome: outcome, growth: growth)))
                for word in ["балл", "место", "победител", "призёр", "участник", "школьный"] {
                    #expect(!text.contains(word), "\(text)")
                }
                #expect(LineProposal.isFinished(text))
            }
        }
    }

    @Test("For a child without deeds nothing is proposed: the teacher writes (§4.8)")
    func nothing() throws {
        #expect(LineProposal.line(for: [], gender: .male) == nil)
        #expect(line(.male, try deed(1, " . ")) == nil)
    }

    @Test(
        "An opening cannot be published as it is, nor with its gap merely taken away (§4.8)", arguments: Gender.allCases
    )
    func openings(_ gender: Gender) {
        let openings = LineProposal.openings(gender)
        #expect(openings.count == 5)
        for opening in openings {
            #expect(!LineProposal.isFinished(opening))
            #expect(!LineProposal.isFinished(opening.replacing("…", with: "")))
            #expect(!LineProposal.isFinished(opening.replacing(" …", with: ".")))
            #expect(!LineProposal.isFinished(opening + " и ещё"))
            #expect(LineProposal.isFinished(opening.replacing("…", with: "помощь дежурным.")))
        }
        #expect(LineProposal.openings(.male) != LineProposal.openings(.female))
    }

    @Test(
        "What is no sentence is not finished",
        arguments: [
            ("", false), (" \u{A0} ", false), ("…", false), ("---", false), ("Спасибо за ___", false),
            ("Спасибо за ...", false),
            ("Спасибо…", true), ("Спасибо за терпение…", true), ("Молодец!", true),
        ])
    func finished(_ line: String, _ expected: Bool) {
        #expect(LineProposal.isFinished(line) == expected)
    }
}
