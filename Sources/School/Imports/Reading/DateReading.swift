// Dates as people type them. A date that does not exist is told, never mended; whether a day makes sense
// (a child of two, a contest next month) is told by the two functions at the end. "Today" is always an argument.

/// Reading of dates.
public enum DateReading {
    /// A date of birth: `dd.mm.yyyy`, `dd.mm.yy` (19… where 20… would be after 2029), `dd/mm/yyyy`, ISO, words, or a
    /// spreadsheet's serial number of the years 2000–2029.
    public static func birth(_ text: String) -> Reading<Day> {
        read(text, year: nil, serials: birthSerials) { $0 <= 29 ? 2000 + $0 : 1900 + $0 }
    }

    /// A date of an event; without a year it takes that of the school year, a serial number must lie in it.
    public static func event(_ text: String, in year: AcademicYear?) -> Reading<Day> {
        read(text, year: year, serials: year.map { $0.period.first...$0.period.last }) { 2000 + $0 }
    }

    /// What is wrong with a day as the birthday of a pupil: younger than 5 or older than 20 years.
    public static func birthProblem(_ day: Day, on today: Day) -> String? {
        guard day <= today else { return "\(text(day)) — этот день ещё не наступил." }
        let (year, month, dayOfMonth) = today.civil
        let born = day.civil
        let age = year - born.year - ((month, dayOfMonth) < (born.month, born.day) ? 1 : 0)
        guard !(5...20).contains(age) else { return nil }
        return "\(text(day)) — возраст получается \(age); проверьте год рождения."
    }

    /// What is wrong with a day as the date of an achievement: it lies in the future.
    public static func eventProblem(_ day: Day, on today: Day) -> String? {
        day > today ? "\(text(day)) — этот день ещё не наступил." : nil
    }

    /// «05.10.2026».
    static func text(_ day: Day) -> String {
        let (year, month, dayOfMonth) = day.civil
        return "\(Day.padded(dayOfMonth, 2)).\(Day.padded(month, 2)).\(Day.padded(year, 4))"
    }

    private static let birthSerials = Day(number: 10_957)...Day(number: 21_914)  // 2000-01-01 ... 2029-12-31
    /// Days between the day zero of spreadsheets (30.12.1899) and 1970-01-01.
    private static let serialZero = 25_569

    private static func read(
        _ typed: String, year: AcademicYear?, serials: ClosedRange<Day>?, century: (Int) -> Int
    ) -> Reading<Day> {
        let text = withoutTimeAndYearWord(RussianFold.fold(typed))
        guard !text.isEmpty else { return .empty }
        let unreadable = Reading<Day>.problem(
            "\(quotedForMessage(typed)) — не похоже на дату; напишите, например, 05.10.2026.")
        guard typed.utf8.count <= 60 else { return unreadable }
        if let serial = Day.digits(text[...]) {
            guard text.utf8.count == 5, let serials, serials.contains(Day(number: serial - serialZero)) else {
                return unreadable
            }
            return .understood(Day(number: serial - serialZero))
        }
        guard let parts = DateParts(text, century: century) else {
            return isRange(text)
                ? .problem("\(typed) — это несколько дней; укажите один, например последний.") : unreadable
        }
        guard let civilYear = parts.year ?? year.map({ parts.month >= 9 ? $0.startYear : $0.startYear + 1 }) else {
            return .problem("\(typed) — укажите и год.")
        }
        guard let day = Day(year: civilYear, month: parts.month, day: parts.day) else {
            return .problem("\(typed) — такого дня нет")
        }
        return .understood(day)
    }

    /// Takes off «г.», «года» and a time of day: «05.10.2026 0:00», «2026-10-05T00:00:00».
    private static func withoutTimeAndYearWord(_ text: String) -> String {
        var words = text.split(whereSeparator: { $0 == " " || $0 == "t" || $0 == "," })
        if words.count > 1, let last = words.last, last.contains(":"), last.allSatisfy({ $0.isNumber || $0 == ":" }) {
            words.removeLast()
        }
        if words.count > 1, let last = words.last, ["г", "г.", "год", "года"].contains(last) { words.removeLast() }
        var joined = words.joined(separator: " ")
        if joined.hasSuffix("г.") { joined.removeLast(2) } else if joined.hasSuffix("г") { joined.removeLast() }
        return joined
    }

    /// Two days or a day range: «05-07.10.2026», «05.10–07.10».
    private static func isRange(_ text: String) -> Bool {
        let ends = text.split(whereSeparator: { "-–—".contains($0) })
        return ends.count == 2 && ends.allSatisfy { $0.first?.isNumber == true }
    }
}
