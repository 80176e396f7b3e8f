// Days said in a message: «вчера», «3 ноября», «05.11». One day that has been is taken; several, a weekday, «на
// выходных» or a day to come leave the day open.

/// The day that a text speaks of.
enum ChatDays: Hashable, Sendable {
    /// Nothing is said: the day of the stamp.
    case none
    case one(Day)
    case unclear

    /// How many days before the stamp a written date may lie; an older one is asked.
    private static let reach = 60

    init(_ tokens: [ChatToken], stamp: Day?) {
        var days: Set<Day> = []
        var isUnclear = false
        var index = 0
        while index < tokens.count {
            if let (day, end) = ChatDays.date(at: index, tokens, stamp) {
                if let day { days.insert(day) } else { isUnclear = true }
                index = end
                continue
            }
            switch tokens[index].key {
            case "сегодня": if let stamp { days.insert(stamp) }
            case "вчера": if let stamp { days.insert(stamp.adding(-1)) }
            case "позавчера": if let stamp { days.insert(stamp.adding(-2)) }
            case let key where ChatDays.unclearWords.contains(key): isUnclear = true
            default: break
            }
            index += 1
        }
        if isUnclear || days.count > 1 {
            self = .unclear
        } else if let day = days.first {
            let isNear = stamp.map { day <= $0 && day.number >= $0.number - ChatDays.reach } ?? true
            self = isNear ? .one(day) : .unclear
        } else {
            self = .none
        }
    }

    /// Whether a date begins at this word.
    static func startsDay(_ index: Int, _ tokens: [ChatToken]) -> Bool {
        date(at: index, tokens, nil) != nil
    }

    /// «3 ноября 2026», «05.11», «3-5 ноября»; the day is nil where it is no single day.
    private static func date(at index: Int, _ tokens: [ChatToken], _ stamp: Day?) -> (day: Day?, end: Int)? {
        guard let first = number(tokens[index]), (1...31).contains(first) else { return nil }
        if let month = tokens[safe: index + 1], month.isWord, let number = months[month.key] {
            let year = tokens[safe: index + 2].flatMap { $0.key.utf8.count == 4 ? self.number($0) : nil }
            return (day(first, number, year, stamp), index + (year == nil ? 2 : 3))
        }
        if let dash = tokens[safe: index + 1], ["-", "–", "—", "и", ",", "по"].contains(dash.key),
            tokens[safe: index + 2].flatMap(number) != nil, let month = tokens[safe: index + 3],
            months[month.key] != nil
        {
            return (nil, index + 4)
        }
        guard tokens[safe: index + 1]?.key == ".", tokens[safe: index + 1]?.isGlued == true,
            let monthToken = tokens[safe: index + 2], monthToken.isGlued, monthToken.key.utf8.count == 2,
            let month = number(monthToken), (1...12).contains(month)
        else { return nil }
        var end = index + 3
        var year: Int?
        if tokens[safe: end]?.key == ".", let token = tokens[safe: end + 1], token.isGlued, let number = number(token) {
            year = number < 100 ? 2000 + number : number
            end += 2
        }
        if let dash = tokens[safe: end], ["-", "–", "—"].contains(dash.key),
            tokens[safe: end + 1].flatMap(number) != nil
        {
            return (nil, end + 2)
        }
        if index > 1, ["-", "–", "—"].contains(tokens[index - 1].key), number(tokens[index - 2]) != nil {
            return (nil, end)
        }
        return (day(first, month, year, stamp), end)
    }

    private static func day(_ day: Int, _ month: Int, _ year: Int?, _ stamp: Day?) -> Day? {
        if let year { return Day(year: year, month: month, day: day) }
        guard let stamp else { return nil }
        let current = stamp.civil.year
        guard let found = Day(year: current, month: month, day: day) else { return nil }
        return found <= stamp
            ? found : stamp.monthNumber <= 2 && month >= 11 ? Day(year: current - 1, month: month, day: day) : found
    }

    private static func number(_ token: ChatToken) -> Int? { token.isWord ? Day.digits(token.key[...]) : nil }

    private static let months: [String: Int] = [
        "января": 1, "февраля": 2, "марта": 3, "апреля": 4, "мая": 5, "июня": 6, "июля": 7, "августа": 8, "сентября": 9,
        "октября": 10, "ноября": 11, "декабря": 12, "янв": 1, "фев": 2, "апр": 4, "сент": 9, "окт": 10, "нояб": 11,
        "дек": 12,
    ]
    private static let unclearWords: Set<String> = [
        "понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье", "выходные", "выходных",
        "неделе", "каникулах", "каникулы", "недавно", "накануне", "прошлом", "прошлогодний", "прошлогодней", "назад",
        "летом",
        "зимой", "весной", "осенью", "раньше", "октябре", "сентябре", "ноябре", "декабре", "январе", "феврале", "марте",
        "апреле",
        "мае", "июне", "июле", "августе", "месяце", "днях",
    ]
}
