// From an achievement to its points (design §4.3, §4.4). Pure: the scale and the entry come in, the unfolded number
// goes out. Rules that need the pupil's other entries of the year are in Scoring+Year.
//
// Rounding. Points are kept in half-points. A halving that leaves a quarter of a point loses it: always down, never up,
// so a sum can never exceed what the rules give. Whether form or team halves first makes no difference to the result.

/// The computation of points.
public enum Scoring {
    /// The points of one entry, without regard to other entries of the pupil.
    public static func breakdown(
        of entry: ScoringEntry, by scale: Scale, for scope: CountingScope = .classroom
    ) -> PointsBreakdown {
        var work = Work()
        switch entry.basis {
        case .fixed(let line):
            work.addends = [Addend(line.title, scale.points(line))]
        case .contest(let level, let outcome, let attendance, let participation, let organiserApproved):
            work.start(level, outcome, organiserApproved, scale)
            if attendance.isRemote, scale.settings.remoteCountsHalf { work.halve(attendance.title) }
            if participation == .team, scale.settings.teamCountsHalf { work.halve(participation.title) }
            if let limit = scale.settings.documentRequiredAbove, level > limit, !entry.hasDocument {
                work.notes.append(.documentAwaited)
            }
        }
        if !scope.counts(entry.state) { work.notes.append(.notVerified) }
        let earned = work.notes.contains(where: \.isReasonForZero) ? Points.zero : work.amount
        return PointsBreakdown(
            entry: entry.id, total: earned, addends: work.addends, rule: rule(entry.basis, scale), scale: scale.id,
            notes: work.notes)
    }

    /// The points of one entry by the version in force on its day.
    public static func breakdown(
        of entry: ScoringEntry, among scales: [Scale], for scope: CountingScope = .classroom
    ) -> PointsBreakdown {
        guard let scale = Scale.inForce(on: entry.day, among: scales) else {
            return PointsBreakdown(
                entry: entry.id, total: .zero, addends: [], rule: "шкала баллов", scale: nil, notes: [.noScale])
        }
        return breakdown(of: entry, by: scale, for: scope)
    }

    private static func rule(_ basis: ScoringBasis, _ scale: Scale) -> String {
        switch basis {
        case .fixed: "\(scale.title), отдельная строка"
        case .contest: "\(scale.title), уровень и результат"
        }
    }

    /// The steps taken so far.
    private struct Work {
        var addends: [Addend] = []
        var notes: [ScoringNote] = []
        var amount: Points { addends.last?.amount ?? .zero }

        mutating func start(_ level: Level, _ outcome: Outcome, _ organiserApproved: Bool, _ scale: Scale) {
            let counted =
                organiserApproved || !scale.settings.limitsUnknownOrganisers ? level : min(level, .school)
            if counted != level { notes.append(.organiserNotApproved) }
            addends = [Addend("\(counted.title), \(outcome.title)", scale.points(counted, outcome))]
        }

        mutating func halve(_ title: String) {
            let halves = amount.halves
            addends.append(Addend("\(title) ×½", Points(halves: halves / 2)))
            if halves % 2 != 0, !notes.contains(.roundedDown) { notes.append(.roundedDown) }
        }
    }
}
