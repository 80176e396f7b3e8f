// Points of all entries of one pupil together (design §4.3): stages of one event, and what counts only so often in a
// month or a week. Given the same entries in any order, the same ones count.

extension Scoring {
    /// How many distance participations count in one month (§4.3).
    public static let distanceParticipationsPerMonth = 3

    /// The breakdown of every entry of one pupil, in the order given.
    ///
    /// Entries may span several academic years; stages are compared within each. The rules, in this order:
    /// 1. an entry that earns nothing by itself (unverified, without its document) displaces no other;
    /// 2. of the stages of one event in one academic year the highest counts; of two entries of one stage the one with
    ///    more points, then the earlier, then the one entered first;
    /// 3. of remote participations without a prize three a month count, of limited fixed lines as many as the line
    ///    allows: first those with more points, then the earlier, then the one entered first.
    ///
    /// O(n log n) in the number of entries.
    public static func year(
        _ entries: [ScoringEntry], scales: [Scale], for scope: CountingScope = .classroom
    ) -> [PointsBreakdown] {
        var results = entries.map { breakdown(of: $0, among: scales, for: scope) }
        let order = entries.indices.sorted { a, b in
            let (first, second) = (entries[a], entries[b])
            if results[a].total != results[b].total { return results[a].total > results[b].total }
            return (first.day, first.id) < (second.day, second.id)
        }
        keepHighestStages(entries, order, &results)
        keepWithinLimits(entries, order, &results)
        return results
    }

    /// The sum of one pupil's points; the entries of other pupils must not be among them.
    public static func total(_ breakdowns: [PointsBreakdown]) -> Points {
        breakdowns.reduce(.zero) { $0 + $1.total }
    }

    private struct SeriesOfYear: Hashable {
        let series: String
        let year: Int
    }

    private static func keepHighestStages(
        _ entries: [ScoringEntry], _ order: [Int], _ results: inout [PointsBreakdown]
    ) {
        var highest: [SeriesOfYear: Int] = [:]
        for index in order where canCount(results[index]) {
            guard let stage = entries[index].stage else { continue }
            let key = SeriesOfYear(series: stage.series, year: AcademicYear(containing: entries[index].day).startYear)
            guard let held = highest[key] else {
                highest[key] = index
                continue
            }
            let isHigher = stage.stage > (entries[held].stage?.stage ?? stage.stage)
            let displaced = isHigher ? held : index
            if isHigher { highest[key] = index }
            results[displaced] = results[displaced].withheld(.higherStageCounted)
        }
    }

    /// What shares one allowance.
    private enum Allowance: Hashable {
        case distance(Month)
        case line(FixedLine, span: Int)
    }

    private static func keepWithinLimits(
        _ entries: [ScoringEntry], _ order: [Int], _ results: inout [PointsBreakdown]
    ) {
        var used: [Allowance: Int] = [:]
        for index in order where canCount(results[index]) {
            guard let (allowance, limit, note) = allowance(of: entries[index]) else { continue }
            let count = used[allowance, default: 0]
            if count < limit {
                used[allowance] = count + 1
            } else {
                results[index] = results[index].withheld(note)
            }
        }
    }

    private static func allowance(of entry: ScoringEntry) -> (Allowance, limit: Int, note: ScoringNote)? {
        switch entry.basis {
        case .contest(_, .participant, let attendance, _, _) where attendance.isRemote:
            let limit = distanceParticipationsPerMonth
            return (.distance(entry.day.month), limit, .distanceLimit(perMonth: limit))
        case .contest:
            return nil
        case .fixed(let line):
            guard let limit = line.limit else { return nil }
            switch limit {
            case .perMonth(let count):
                let month = entry.day.month
                return (.line(line, span: month.year * 12 + month.number), count, .lineLimit(limit))
            case .perWeek(let count):
                return (.line(line, span: entry.day.weekNumber), count, .lineLimit(limit))
            }
        }
    }

    /// Whether nothing has withheld its points yet. An entry worth zero by the scale still stands for its stage.
    private static func canCount(_ result: PointsBreakdown) -> Bool { !result.notes.contains(where: \.isReasonForZero) }
}
