// The next version of the scale: amounts as they are typed, the same rules, the first day, the rule about organisers.
import School
import Testing

@Suite("The next version of the scale")
struct ScaleVersionTests {
    @Test(
        "an amount is typed with a comma or a point, whole or with a half",
        arguments: [
            ("0", 0), ("6", 12), ("0,5", 1), ("0.5", 1), ("1,50", 3), ("2,0", 4), ("2.00", 4), ("100", 200),
            ("007", 14),
        ])
    func typed(text: String, halves: Int) {
        #expect(Points(typed: text, limit: Points(100)) == Points(halves: halves))
    }

    @Test(
        "anything else is no amount",
        arguments: [
            "", " ", "-1", "+1", "0,3", "0,25", ",5", "5,", "1,5,0", "1.5.0", "1,", "100,5", "101", "99999", "1e1", "½",
            "٣",
            "1 5", "0x1", "1,555",
        ])
    func refused(text: String) { #expect(Points(typed: text, limit: Points(100)) == nil) }

    @Test("versions say the same where every number and every choice is the same, whatever their days")
    func sameRules() {
        let standard = Scale.standard
        let later = Scale.standard(id: ScaleID(7), validFrom: Day(number: 20_000))
        #expect(standard.hasSameRules(as: later))
        var cells = standard.cells
        cells[Scale.Cell(.municipal, .winner)] = Points(7)
        var fixed = standard.fixed
        fixed[.gtoGold] = Points(6)
        let changed = [
            Scale(id: ScaleID(1), validFrom: later.validFrom, cells: cells, fixed: standard.fixed),
            Scale(id: ScaleID(1), validFrom: later.validFrom, cells: standard.cells, fixed: fixed),
            Scale(
                id: ScaleID(1), validFrom: later.validFrom, cells: standard.cells, fixed: standard.fixed,
                settings: Scale.Settings(teamCountsHalf: false)),
        ]
        for scale in changed { #expect(!scale.hasSameRules(as: standard) && !standard.hasSameRules(as: scale)) }
        cells[Scale.Cell(.municipal, .winner)] = Points(6)
        cells[Scale.Cell(.classroom, .participant)] = nil
        let missing = Scale(id: ScaleID(1), validFrom: later.validFrom, cells: cells, fixed: standard.fixed)
        #expect(missing.hasSameRules(as: standard), "a missing cell is worth nothing, as it is in the standard")
    }

    @Test("a next version begins in the year, after the last settled month, not before the newest version")
    func earliest() throws {
        let year = AcademicYear(startYear: 2026)
        func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
        func scale(_ text: String) throws -> Scale { .standard(id: ScaleID(1), validFrom: try day(text)) }
        func first(_ settled: Month?, _ scales: [Scale]) -> Day {
            Scale.earliestStart(in: year, lastSettled: settled, after: scales)
        }
        let old = try scale("2020-09-01")
        #expect(try first(nil, [old]) == day("2026-09-01"), "past years are over")
        #expect(try first(Month(year: 2026, number: 10), [old]) == day("2026-11-01"))
        #expect(try first(Month(year: 2026, number: 5), [old]) == day("2026-09-01"), "settled in the year before")
        #expect(try first(Month(year: 2026, number: 9), [old, scale("2026-12-15")]) == day("2026-12-15"))
        #expect(try Scale.latestStart(in: year) == day("2028-08-31"))
    }

    @Test("the rule about organisers lowers the level only where the version has it")
    func organisers() {
        func points(_ isLimited: Bool, approved: Bool) -> Points {
            let scale = Scale(
                id: ScaleID(1), validFrom: Day(number: 0), cells: Scale.standard.cells, fixed: [:],
                settings: Scale.Settings(limitsUnknownOrganisers: isLimited))
            let entry = ScoringEntry(
                id: AchievementID(1), day: Day(number: 20_000),
                basis: .contest(level: .regional, outcome: .winner, organiserApproved: approved), hasDocument: true,
                state: .verifiedByClass)
            return Scoring.breakdown(of: entry, by: scale).total
        }
        #expect(points(true, approved: false) == Points(3), "as of the school")
        #expect(points(true, approved: true) == Points(10))
        #expect(points(false, approved: false) == Points(10))
    }

    @Test("the rules in words say what the choices are")
    func words() {
        func rules(_ settings: Scale.Settings) -> String {
            Scale(id: ScaleID(1), validFrom: Day(number: 0), cells: [:], fixed: [:], settings: settings).rules
                .joined(separator: " ")
        }
        let standard = rules(Scale.Settings())
        #expect(standard.contains("Заочное и дистанционное участие даёт половину"))
        #expect(standard.contains("Выше уровня «школьный» баллы появляются, когда приложен"))
        #expect(standard.contains("организатора нет в списке школы"))
        let full = rules(
            Scale.Settings(
                remoteCountsHalf: false, teamCountsHalf: false, documentRequiredAbove: nil,
                limitsUnknownOrganisers: false))
        #expect(full.contains("Каждый участник команды получает баллы полностью"))
        #expect(full.contains("не зависят от того, приложен ли") && !full.contains("организатора"))
        #expect(FixedLine.stepForward.titleWithLimit == "«Шаг вперёд» (не больше 1 в неделю)")
    }
}
