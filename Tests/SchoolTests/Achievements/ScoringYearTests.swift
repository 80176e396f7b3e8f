import Testing

@testable import School

@Suite("Points of a pupil's entries together")
struct ScoringYearTests {
    func contest(
        _ id: Int64, _ iso: String, _ level: Level, _ outcome: Outcome, _ attendance: Attendance = .inPerson,
        stage: Int? = nil, series: String = "olympiad", document: Bool = true,
        state: AchievementState = .verifiedBySchool
    ) throws -> ScoringEntry {
        ScoringEntry(
            id: AchievementID(id), day: try day(iso),
            basis: .contest(level: level, outcome: outcome, attendance: attendance), hasDocument: document,
            state: state, stage: stage.map { EventStage(series: series, stage: $0) })
    }

    func fixed(_ id: Int64, _ iso: String, _ line: FixedLine) throws -> ScoringEntry {
        ScoringEntry(
            id: AchievementID(id), day: try day(iso), basis: .fixed(line), hasDocument: false, state: .verifiedBySchool)
    }

    func totals(_ entries: [ScoringEntry]) -> [Points] { Scoring.year(entries, scales: [.standard]).map(\.total) }

    @Test("Of the stages of one event in one year only the highest counts; the lower stay visible (§4.3)")
    func stages() throws {
        let entries = [
            try contest(1, "2026-10-10", .school, .winner, stage: 1),
            try contest(2, "2026-12-01", .municipal, .participant, stage: 2),
            try contest(3, "2026-12-05", .municipal, .winner),
        ]
        let results = Scoring.year(entries, scales: [.standard])
        // The higher stage counts although the lower would have given more: 2 and not 3.
        #expect(results.map(\.total) == [.zero, Points(2), Points(6)])
        #expect(results[0].lines == ["школьный, победитель — 3 балла", "учтён высший этап"])
        #expect(results.map(\.entry) == entries.map(\.id))
        #expect(Scoring.total(results) == Points(8))
    }

    @Test("Stages of another academic year, or of another event, displace nothing (§4.3)")
    func otherYears() throws {
        #expect(
            totals([
                try contest(1, "2026-05-20", .school, .winner, stage: 1),
                try contest(2, "2026-09-20", .municipal, .winner, stage: 2),
            ]) == [Points(3), Points(6)])
        #expect(
            totals([
                try contest(1, "2026-09-20", .school, .winner, stage: 1, series: "maths"),
                try contest(2, "2026-09-21", .municipal, .winner, stage: 2, series: "chess"),
            ]) == [Points(3), Points(6)])
    }

    @Test("A higher stage that earns nothing yet leaves the lower one its points (§4.4)")
    func unverifiedStage() throws {
        let lower = try contest(1, "2026-10-10", .school, .winner, stage: 1)
        #expect(
            totals([lower, try contest(2, "2026-12-01", .municipal, .winner, stage: 2, state: .submitted)]) == [
                Points(3), .zero,
            ])
        #expect(
            totals([lower, try contest(2, "2026-12-01", .municipal, .winner, stage: 2, document: false)]) == [
                Points(3), .zero,
            ])
        #expect(totals([lower, try contest(2, "2026-12-01", .municipal, .winner, stage: 2)]) == [.zero, Points(6)])
    }

    @Test("Twice the same stage counts once, the better one; equal ones, the earlier")
    func sameStage() throws {
        #expect(
            totals([
                try contest(1, "2026-10-10", .municipal, .participant, stage: 2),
                try contest(2, "2026-10-12", .municipal, .prizewinner, stage: 2),
            ]) == [.zero, Points(4)])
        #expect(
            totals([
                try contest(5, "2026-10-10", .municipal, .winner, stage: 2),
                try contest(4, "2026-10-10", .municipal, .winner, stage: 2),
                try contest(3, "2026-10-11", .municipal, .winner, stage: 2),
            ]) == [.zero, Points(6), .zero])
    }

    @Test("Three distance participations a month count: the dearest, then the earliest (§4.3)")
    func distance() throws {
        let entries = [
            try contest(1, "2026-10-01", .school, .participant, .distance),
            try contest(2, "2026-10-02", .municipal, .participant, .correspondence),
            try contest(3, "2026-10-03", .municipal, .participant, .distance),
            try contest(4, "2026-10-04", .national, .participant, .distance),
            try contest(5, "2026-11-01", .municipal, .participant, .distance),
            try contest(6, "2026-10-05", .municipal, .participant),
            try contest(7, "2026-10-06", .municipal, .winner, .distance),
        ]
        let results = Scoring.year(entries, scales: [.standard])
        #expect(
            results.map(\.total) == [.zero, Points(1), Points(1), Points(halves: 5), Points(1), Points(2), Points(3)])
        #expect(results[0].notes == [.distanceLimit(perMonth: 3)])
        #expect(results[0].lines.last == "дистанционных участий засчитывается не больше 3 в месяц")
        let equal = try (1...5).map { try contest(10 - $0, "2026-10-0\($0)", .school, .participant, .distance) }
        #expect(totals(equal) == [Points(halves: 1), Points(halves: 1), Points(halves: 1), .zero, .zero])
    }

    @Test("A displaced stage does not use up the month's distance participations (§4.3)")
    func stagesBeforeLimits() throws {
        let entries = [
            try contest(1, "2026-10-01", .municipal, .participant, .distance, stage: 1),
            try contest(2, "2026-10-20", .municipal, .participant, .distance, stage: 2),
            try contest(3, "2026-10-21", .municipal, .participant, .distance),
            try contest(4, "2026-10-22", .municipal, .participant, .distance),
        ]
        #expect(totals(entries) == [.zero, Points(1), Points(1), Points(1)])
    }

    @Test("Three volunteering events a month count (§4.3)")
    func volunteering() throws {
        let october = try (1...4).map { try fixed(Int64($0), "2026-10-0\($0)", .volunteeringEvent) }
        let november = try fixed(5, "2026-11-01", .volunteeringEvent)
        let results = Scoring.year(october + [november], scales: [.standard])
        #expect(results.map(\.total) == [Points(1), Points(1), Points(1), .zero, Points(1)])
        #expect(results[3].lines.last == "засчитывается не больше 3 в месяц")
    }

    @Test("One «Шаг вперёд» a week counts, Monday to Sunday, also over a month's end (§4.3)")
    func stepForward() throws {
        // 28 September 2026 is a Monday.
        let days = ["2026-09-27", "2026-09-28", "2026-10-04", "2026-10-05"]
        let entries = try days.enumerated().map { try fixed(Int64($0 + 1), $1, .stepForward) }
        let results = Scoring.year(entries, scales: [.standard])
        #expect(results.map(\.total) == [Points(1), Points(1), .zero, Points(1)])
        #expect(results[2].lines.last == "засчитывается не больше 1 в неделю")
    }

    @Test("The order in which entries come changes nothing")
    func deterministic() throws {
        var entries: [ScoringEntry] = []
        for number in 1...5 {
            let iso = "2026-10-1\(number)"
            entries.append(try contest(Int64(number), iso, .municipal, .participant, .distance))
            entries.append(try contest(Int64(number + 10), iso, .municipal, .winner, stage: number % 3))
            entries.append(try fixed(Int64(number + 20), iso, .stepForward))
        }
        let first = Set(Scoring.year(entries, scales: [.standard]))
        for shift in 1..<entries.count {
            let turned = Array(entries[shift...] + entries[..<shift])
            #expect(Set(Scoring.year(turned, scales: [.standard])) == first)
            #expect(Set(Scoring.year(turned.reversed(), scales: [.standard])) == first)
        }
        #expect(Scoring.total(Array(first)) == Points(3 + 6 + 2))  // 11 October is a Sunday
    }

    @Test("A school rating takes only what the school has verified, also between stages (§4.5)")
    func schoolScope() throws {
        let entries = [
            try contest(1, "2026-10-10", .school, .winner, stage: 1),
            try contest(2, "2026-12-01", .municipal, .winner, stage: 2, state: .verifiedByClass),
        ]
        #expect(Scoring.year(entries, scales: [.standard], for: .classroom).map(\.total) == [.zero, Points(6)])
        #expect(Scoring.year(entries, scales: [.standard], for: .school).map(\.total) == [Points(3), .zero])
    }
}
