import Testing

@testable import School

@Suite("Points of one entry")
struct ScoringTests {
    func entry(
        _ level: Level, _ outcome: Outcome, _ attendance: Attendance = .inPerson,
        _ participation: Participation = .individual, approved: Bool = true, document: Bool = true,
        state: AchievementState = .verifiedByClass
    ) throws -> ScoringEntry {
        ScoringEntry(
            id: AchievementID(1), day: try day("2026-10-05"),
            basis: .contest(
                level: level, outcome: outcome, attendance: attendance, participation: participation,
                organiserApproved: approved), hasDocument: document, state: state)
    }

    func points(_ entry: ScoringEntry, _ scale: Scale = .standard) -> Points {
        Scoring.breakdown(of: entry, by: scale).total
    }

    @Test("Form and team halve, each once (§4.3)")
    func halves() throws {
        #expect(points(try entry(.municipal, .prizewinner)) == Points(4))
        #expect(points(try entry(.municipal, .prizewinner, .distance)) == Points(2))
        #expect(points(try entry(.municipal, .prizewinner, .correspondence)) == Points(2))
        #expect(points(try entry(.municipal, .prizewinner, .inPerson, .team)) == Points(2))
        #expect(points(try entry(.municipal, .prizewinner, .distance, .team)) == Points(1))
        #expect(points(try entry(.regional, .prizewinner, .distance)) == Points(halves: 7))
        #expect(points(try entry(.school, .participant, .distance)) == Points(halves: 1))
    }

    @Test("A quarter of a point falls away, never rounds up (§4.3)")
    func roundsDown() throws {
        let small = Scoring.breakdown(of: try entry(.school, .participant, .distance, .team), by: .standard)
        #expect(small.total == .zero)
        #expect(small.notes == [.roundedDown])
        let seven = Scoring.breakdown(of: try entry(.regional, .prizewinner, .distance, .team), by: .standard)
        #expect(seven.total == Points(halves: 3))  // 7 → 3,5 → 1,75, kept as 1,5
        #expect(seven.notes == [.roundedDown])
    }

    @Test("The school may count teams and remote forms in full (§4.3)")
    func fullTeams() throws {
        let scale = Scale(
            id: ScaleID(2), validFrom: Day(number: 0), cells: Scale.standard.cells, fixed: [:],
            settings: Scale.Settings(remoteCountsHalf: true, teamCountsHalf: false))
        #expect(points(try entry(.municipal, .winner, .inPerson, .team), scale) == Points(6))
        #expect(points(try entry(.municipal, .winner, .distance, .team), scale) == Points(3))
        let full = Scale(
            id: ScaleID(3), validFrom: Day(number: 0), cells: Scale.standard.cells, fixed: [:],
            settings: Scale.Settings(remoteCountsHalf: false, teamCountsHalf: true))
        #expect(points(try entry(.municipal, .winner, .distance, .team), full) == Points(3))
        #expect(points(try entry(.municipal, .winner, .distance), full) == Points(6))
    }

    @Test("An organiser outside the approved list lifts no entry above «школьный», and lowers none below it (§4.3)")
    func organiser() throws {
        let capped = Scoring.breakdown(of: try entry(.international, .winner, approved: false), by: .standard)
        #expect(capped.total == Points(3))
        #expect(capped.addends.map(\.text) == ["школьный, победитель — 3 балла"])
        #expect(capped.notes == [.organiserNotApproved])
        #expect(points(try entry(.classroom, .winner, approved: false)) == Points(2))
        #expect(Scoring.breakdown(of: try entry(.school, .winner, approved: false), by: .standard).notes == [])
    }

    @Test("Above «школьный» an entry without a document earns nothing until one comes (§4.4)")
    func documents() throws {
        let waiting = Scoring.breakdown(of: try entry(.municipal, .winner, document: false), by: .standard)
        #expect(waiting.total == .zero)
        #expect(waiting.notes == [.documentAwaited])
        #expect(waiting.addends == [Addend("муниципальный, победитель", Points(6))])
        #expect(points(try entry(.school, .winner, document: false)) == Points(3))
        // The level that the paper should prove is the stated one, also where it counts as «школьный».
        #expect(points(try entry(.national, .winner, approved: false, document: false)) == .zero)
    }

    @Test("The school may ask for documents from another level on, or never (§4.4)")
    func documentSetting() throws {
        func scale(_ above: Level?) -> Scale {
            Scale(
                id: ScaleID(2), validFrom: Day(number: 0), cells: Scale.standard.cells, fixed: [:],
                settings: Scale.Settings(documentRequiredAbove: above))
        }
        #expect(points(try entry(.international, .winner, document: false), scale(nil)) == Points(24))
        #expect(points(try entry(.municipal, .winner, document: false), scale(.municipal)) == Points(6))
        #expect(points(try entry(.intermunicipal, .winner, document: false), scale(.municipal)) == .zero)
        #expect(points(try entry(.school, .winner, document: false), scale(.classroom)) == .zero)
    }

    @Test("Only verified states count: the class's for the class, the school's for the school (§4.5)")
    func states() throws {
        for state in AchievementState.allCases {
            let entry = try entry(.municipal, .winner, state: state)
            let inClass = Scoring.breakdown(of: entry, by: .standard, for: .classroom)
            let inSchool = Scoring.breakdown(of: entry, by: .standard, for: .school)
            #expect(
                (inClass.total == Points(6)) == (state == .verifiedByClass || state == .verifiedBySchool), "\(state)")
            #expect((inSchool.total == Points(6)) == (state == .verifiedBySchool), "\(state)")
            #expect(inClass.notes == (state.isVerified ? [] : [.notVerified]))
        }
    }

    @Test("A number unfolds into its addends, the rule and the version (§4.3)")
    func unfolds() throws {
        let scales = [Scale.standard(id: ScaleID(7), validFrom: try day("2026-09-01"))]
        let remote = Scoring.breakdown(of: try entry(.municipal, .prizewinner, .distance), among: scales)
        #expect(remote.lines == ["муниципальный, призёр — 4 балла", "дистанционно ×½ — 2 балла"])
        #expect(remote.rule == "шкала от 1\u{A0}сентября\u{A0}2026\u{A0}г., уровень и результат")
        #expect(remote.scale == ScaleID(7))
        let team = Scoring.breakdown(of: try entry(.regional, .prizewinner, .correspondence, .team), among: scales)
        #expect(
            team.lines == [
                "региональный, призёр — 7 баллов", "заочно ×½ — 3,5 балла", "в команде ×½ — 1,5 балла",
                "четверть балла не засчитывается",
            ])
        #expect(team.total == team.addends.last?.amount)
    }

    @Test("The version in force on the event's day applies, not the newest (§4.3)")
    func versions() throws {
        let old = Scale.standard(id: ScaleID(1), validFrom: try day("2025-09-01"))
        let new = Scale(
            id: ScaleID(2), validFrom: try day("2026-10-06"), cells: [Scale.Cell(.municipal, .winner): Points(50)],
            fixed: [:])
        let result = Scoring.breakdown(of: try entry(.municipal, .winner), among: [new, old])
        #expect(result.total == Points(6))
        #expect(result.scale == ScaleID(1))
        let none = Scoring.breakdown(of: try entry(.municipal, .winner), among: [new])
        #expect(none.total == .zero)
        #expect(none.scale == nil)
        #expect(none.notes == [.noScale])
    }

    @Test("A fixed line asks for no document and is never halved (§4.3)")
    func fixedLine() throws {
        let entry = ScoringEntry(
            id: AchievementID(1), day: try day("2026-10-05"), basis: .fixed(.gtoGold), hasDocument: false,
            state: .verifiedByClass)
        let result = Scoring.breakdown(of: entry, by: .standard)
        #expect(result.total == Points(5))
        #expect(result.lines == ["ГТО, золотой знак — 5 баллов"])
        #expect(result.rule.hasSuffix("отдельная строка"))
    }
}
