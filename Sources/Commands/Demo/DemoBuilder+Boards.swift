// The published boards of a class: every month that has ended, a line for every pupil, and the nominations.
import School
import Storage

extension DemoBuilder {
    mutating func addBoards(
        _ year: AcademicYear, _ schoolClass: ClassID, _ pupils: [DemoPupil], _ teacher: UserID, _ history: DemoHistory,
        _ mixer: inout Mixer
    ) throws {
        for month in year.boardMonths where month.lastDay < today {
            let deeds = deeds(of: pupils, in: month, history)
            let lines = pupils.map { pupil in
                let own = deeds[pupil.id] ?? []
                // Of marks and duties the teacher writes in her own words; a title alone would read like a report.
                let told = own.filter { DemoWords.isTold($0.title) }
                let proposal = LineProposal.line(for: told, gender: pupil.gender)
                return PastBoard.Line(
                    student: pupil.id, entry: proposal == nil ? nil : Deed.byWeight(told).first?.id,
                    text: proposal ?? DemoWords.line(pupil.gender, &mixer))
            }
            let board = PastBoard(
                schoolClass: schoolClass, month: month, author: teacher, publishedAt: instant(month.boardDue()),
                lines: lines, named: named(pupils, deeds, &mixer))
            try transaction.addPastBoard(board)
            summary.boards += 1
            if monthsWithPapers.contains(month) {
                papers.append(
                    DemoPapers(
                        schoolClass: schoolClass, month: month, teacher: teacher, pupils: pupils, deeds: deeds,
                        board: board))
            }
        }
    }

    private func deeds(of pupils: [DemoPupil], in month: Month, _ history: DemoHistory) -> [StudentID: [Deed]] {
        var entries: [StudentID: [DemoEntry]] = [:]
        var active: [String: Set<StudentID>] = [:]
        for pupil in pupils {
            entries[pupil.id] = history.entries(of: pupil.id).filter {
                $0.event.day.month == month && $0.state.isVerified
            }
            for entry in entries[pupil.id] ?? [] { active[entry.direction, default: []].insert(pupil.id) }
        }
        return entries.mapValues { list in
            list.map { entry in
                Deed(
                    id: entry.id, day: entry.event.day, title: entry.event.title, direction: entry.direction,
                    level: entry.event.level, outcome: entry.outcome, placeText: entry.placeText,
                    participation: entry.event.participation, fixedLine: entry.line,
                    growth: entry.line == .stepForward
                        ? .stepForward : entry.isFirstInDirection ? .firstInDirection : .usual,
                    pupilsInDirection: active[entry.direction]?.count ?? 1)
            }
        }
    }

    /// Four to seven nominations, each to a pupil with a fitting deed, nobody twice.
    private func named(
        _ pupils: [DemoPupil], _ deeds: [StudentID: [Deed]], _ mixer: inout Mixer
    ) -> [(nomination: Nomination, student: StudentID)] {
        var named: [(nomination: Nomination, student: StudentID)] = []
        let limit = mixer.number(in: 4...7)
        for nomination in Nomination.defaults where named.count < limit {
            let fitting = pupils.map(\.id).filter { pupil in
                !named.contains { $0.student == pupil } && (deeds[pupil] ?? []).contains(where: nomination.fits)
            }
            if !fitting.isEmpty { named.append((nomination, mixer.one(of: fitting))) }
        }
        return named
    }
}
