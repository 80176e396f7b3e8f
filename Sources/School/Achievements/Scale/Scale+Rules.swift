// A version of the scale in words, for the page that shows it and for the paper that the pedagogical council approves,
// and from which day a next version may count (design 4.3).

extension Scale {
    /// The rules beside the numbers, a sentence each.
    public var rules: [String] {
        var rules = [
            "Межмуниципальный уровень считается как муниципальный, межрегиональный — как региональный.",
            settings.remoteCountsHalf
                ? "Заочное и дистанционное участие даёт половину баллов."
                : "Заочное и дистанционное участие даёт столько же баллов, сколько очное.",
            settings.teamCountsHalf
                ? "Каждый участник команды получает половину баллов."
                : "Каждый участник команды получает баллы полностью.",
        ]
        if let level = settings.documentRequiredAbove {
            rules.append(
                "Выше уровня «\(level.title)» баллы появляются, когда приложен подтверждающий документ.")
        } else {
            rules.append("Баллы не зависят от того, приложен ли подтверждающий документ.")
        }
        if settings.limitsUnknownOrganisers {
            rules.append("Если организатора нет в списке школы, уровень считается не выше школьного.")
        }
        let distance = Scoring.distanceParticipationsPerMonth
        rules += [
            "Из этапов одного события за учебный год засчитывается высший.",
            "Дистанционных участий без призового места засчитывается не больше \(distance) в месяц.",
            "Четверть балла отбрасывается. Отрицательных баллов не бывает.",
        ]
        return rules
    }

    /// The first day that a next version may count from.
    ///
    /// A change never touches a month that is signed. Nobody signs before the boards are out, and families have read them
    /// then: so a month is settled with its first published board, and with it every month before. Past academic years
    /// are over. A version that waits for its day is corrected by one of the same day or a
    /// later one, so that versions follow each other in time as they do by number.
    ///
    /// - Parameters:
    ///   - lastSettled: the last month with a published board in the school; nil where there is none.
    ///   - scales: the versions so far.
    public static func earliestStart(in year: AcademicYear, lastSettled: Month?, after scales: [Scale]) -> Day {
        let open = lastSettled.map { max($0.next.firstDay, year.period.first) } ?? year.period.first
        return max(open, scales.map(\.validFrom).max() ?? open)
    }

    /// The last day that a next version may count from: the end of the academic year after this one.
    public static func latestStart(in year: AcademicYear) -> Day {
        AcademicYear(startYear: year.startYear + 1).period.last
    }
}

extension FixedLine {
    /// The words of the scale with the limit: «волонтёрская акция (не больше 3 в месяц)».
    public var titleWithLimit: String {
        switch limit {
        case .perMonth(let count): "\(title) (не больше \(count) в месяц)"
        case .perWeek(let count): "\(title) (не больше \(count) в неделю)"
        case nil: title
        }
    }
}
