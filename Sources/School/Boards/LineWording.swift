// The words of a proposed line: what kind of deed it was decides how it is told, and the title stands as it was entered,
// in the nominative after a colon, so that nothing has to be declined. A participant's line leaves out «сертификат
// участника»: the deed is worth telling, the paper is not. Rules of which deed is told are in Deed.

/// How one deed is told.
struct LineWording {
    /// Characters that a line may have on a board; the cheer at the end is dropped first.
    static let longest = 140

    private let deed: Deed
    private let gender: Gender

    init(_ deed: Deed, _ gender: Gender) { (self.deed, self.gender) = (deed, gender) }

    /// The line, or nil where the deed has no words.
    var text: String? {
        if let line = deed.fixedLine.flatMap(fixed) { return line }
        let title = titleWithoutStep
        if deed.growth == .stepForward {
            let what = title.isEmpty ? "" : ": \(title)"
            return "\(form("Сделал", "Сделала")) шаг вперёд\(what). Так держать!"
        }
        guard !title.isEmpty else { return nil }
        let words = deed.placeText.trimmedOfSpacesAndStops
        let what = deed.outcome == .participant || words.isEmpty ? title : "\(title) — \(words)"
        let plain = "\(beginning): \(what)."
        guard let cheer else { return plain }
        let full = plain + " " + cheer
        return full.count <= Self.longest ? full : plain
    }

    private var beginning: String {
        switch (deed.growth, deed.outcome) {
        case (.personalBest, _): return form("Превзошёл себя", "Превзошла себя")
        case (.firstInDirection, .participant):
            return form("Впервые попробовал свои силы", "Впервые попробовала свои силы")
        case (.firstInDirection, _): return "Первый раз — и сразу успех"
        case (_, .winner): return deed.participation == .team ? "Победа вместе с командой" : "Победа"
        case (_, .prizewinner):
            return deed.participation == .team ? "Вместе с командой — в числе лучших" : "В числе лучших"
        case (_, .participant): return deed.participation == .team ? "Вместе с командой" : ofParticipant
        }
    }

    private var ofParticipant: String {
        switch deed.direction {
        case "study": "Хорошая работа"
        case "science": "Настоящее исследование"
        case "sport": form("Выступил за класс", "Выступила за класс")
        case "arts": form("Порадовал творчеством", "Порадовала творчеством")
        case "technology": "Золотые руки и ясная голова"
        case "volunteering": form("Помог другим", "Помогла другим")
        case "self_government": "Надёжное плечо класса"
        case "local_heritage": form("Узнал и рассказал другим", "Узнала и рассказала другим")
        case "personal_growth": "Шаг вперёд"
        default: form("Не побоялся трудного", "Не побоялась трудного")
        }
    }

    private var cheer: String? {
        switch (deed.growth, deed.outcome) {
        case (.personalBest, _): return "Так держать!"
        case (_, .winner): return "Поздравляем!"
        case (_, .prizewinner): return "Гордимся!"
        case (.firstInDirection, _): return "Хорошее начало!"
        default: return ["volunteering", "self_government"].contains(deed.direction) ? "Спасибо!" : nil
        }
    }

    /// Lines of the scale that are no contest are told in words of their own.
    private func fixed(_ line: FixedLine) -> String? {
        switch line {
        case .termAllFives: "Вся четверть на «5» — отличная работа!"
        case .termFoursAndFives: "Четверть на «4» и «5» — старание видно!"
        case .monthWithoutAbsence: "Ни одного пропуска за месяц: на \(form("него", "неё")) можно положиться!"
        case .gtoBronze: "\(form("Сдал", "Сдала")) ГТО на бронзовый знак. Так держать!"
        case .gtoSilver: "\(form("Сдал", "Сдала")) ГТО на серебряный знак. Гордимся!"
        case .gtoGold: "\(form("Сдал", "Сдала")) ГТО на золотой знак. Поздравляем!"
        case .programHalfYear, .programYear: doneToTheEnd
        case .orlyataTrack, .dutyOfClass, .dutyOfSchool, .dutyAboveSchool, .volunteeringEvent, .volunteeringTenHours,
            .stepForward:
            nil
        }
    }

    private var doneToTheEnd: String? {
        let title = deed.title.trimmedOfSpacesAndStops
        return title.isEmpty ? nil : "\(form("Дошёл", "Дошла")) до конца: \(title). Так держать!"
    }

    /// The title without a «Шаг вперёд:» that somebody put before it.
    private var titleWithoutStep: String {
        let title = deed.title.trimmedOfSpacesAndStops
        guard deed.growth == .stepForward || deed.direction == "personal_growth" else { return title }
        let folded = RussianFold.fold(title)
        guard folded.hasPrefix("шаг вперед") else { return title }
        let rest = title.drop { $0 != ":" }.dropFirst()
        return String(rest).trimmedOfSpacesAndStops
    }

    private func form(_ male: String, _ female: String) -> String { Gendered(male, female).form(gender) }
}
