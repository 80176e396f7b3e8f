// Days, months and spans as a person reads them. The stored form is made in Time/; "today" is never known here.
// What belongs together is joined by no-break spaces (U+00A0), so that no line begins with «октября» or «г.».

/// Texts of days and months.
public enum RussianDate {
    /// «30 сентября 2026 г.».
    public static func full(_ day: Day) -> String { "\(dayMonth(day))\u{A0}\(day.year)\u{A0}г." }
    /// «30 сентября».
    public static func dayMonth(_ day: Day) -> String { "\(day.dayOfMonth)\u{A0}\(genitive[day.monthNumber - 1])" }
    /// «30.09.2026», for tables.
    public static func numeric(_ day: Day) -> String {
        let (year, month, number) = day.civil
        return "\(Day.padded(number, 2)).\(Day.padded(month, 2)).\(Day.padded(year, 4))"
    }
    /// «сентябрь 2026».
    public static func month(_ month: Month) -> String { "\(nominative[month.number - 1]) \(month.year)" }
    /// «Сентябрь 2026», as a heading.
    public static func heading(_ month: Month) -> String { "\(capitalised[month.number - 1]) \(month.year)" }
    /// «Сентябрь», as the largest word of a board.
    public static func title(_ month: Month) -> String { capitalised[month.number - 1] }
    /// «сентября 2026 года».
    public static func ofMonth(_ month: Month) -> String { "\(genitive[month.number - 1]) \(month.year) года" }
    /// «за сентябрь 2026 года».
    public static func forMonth(_ month: Month) -> String { "за \(nominative[month.number - 1]) \(month.year) года" }
    /// «в сентябре».
    public static func inMonth(_ month: Month) -> String { "в \(prepositional[month.number - 1])" }
    /// «сентябрь»: the bare name, nominative and accusative alike.
    public static func name(_ month: Month) -> String { nominative[month.number - 1] }

    /// «понедельник».
    public static func weekday(_ day: Day) -> String { weekdays[day.weekday - 1] }
    /// «пн».
    public static func weekdayShort(_ day: Day) -> String { shortWeekdays[day.weekday - 1] }

    /// A span as short as it stays clear: «1–30 сентября 2026 г.», «28 сентября – 4 октября 2026 г.»,
    /// «29 декабря 2026 г. – 8 января 2027 г.».
    public static func span(_ period: Period) -> String {
        let (first, last) = (period.first, period.last)
        if first == last { return full(first) }
        if first.year != last.year { return "\(full(first)) – \(full(last))" }
        if first.monthNumber != last.monthNumber { return "\(dayMonth(first)) – \(full(last))" }
        return "\(first.dayOfMonth)–\(full(last))"
    }

    private static let nominative = [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
        "декабрь",
    ]
    private static let capitalised = [
        "Январь", "Февраль", "Март", "Апрель", "Май", "Июнь", "Июль", "Август", "Сентябрь", "Октябрь", "Ноябрь",
        "Декабрь",
    ]
    private static let genitive = [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
        "декабря",
    ]
    private static let prepositional = [
        "январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре", "ноябре",
        "декабре",
    ]
    private static let weekdays = [
        "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
    ]
    private static let shortWeekdays = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"]
}
