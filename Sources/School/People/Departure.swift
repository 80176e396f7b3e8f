// When a pupil may leave a class in the middle of the year, and how long that can be taken back. Pure.

/// The rules of leaving a class.
public enum Departure {
    /// Days after a departure was written down in which it can be taken back. Later the pupil comes back by the class
    /// list, from that day on: months that were published and rated without it stay as they are.
    public static let undoingDays = 30

    /// What is wrong with the first day outside the class, in words for beside the field; nil where it fits.
    ///
    /// - Parameters:
    ///   - since: the first day of the membership.
    ///   - open: the first day after the newest month whose board is published, in the class that is left and in the one
    ///     to go to; nil where none is. A published month keeps its members.
    public static func dayProblem(
        _ day: Day, memberSince since: Day, openFrom open: Day? = nil, on today: Day
    ) -> String? {
        if let open, day < open {
            let month = RussianDate.name(open.adding(-1).month)
            let first = RussianDate.full(open)
            return open > today
                ? "Доска за \(month) уже опубликована и не меняется: запишите это \(first) или позже."
                : "Доска за \(month) уже опубликована и не меняется: первый день — не раньше \(first)"
        }
        if day > today { return "Этот день ещё не наступил." }
        guard day <= since else { return nil }
        return "В классе с \(RussianDate.full(since)): выбыть можно только позже этого дня."
    }

    /// What is wrong with the number of an order; nil where it fits or none was typed.
    public static func orderProblem(_ text: String) -> String? {
        text.isEmpty || ErasureDecision.numberProblem(text) == nil
            ? nil : "Номер приказа — цифры, например 12 или 12-у; не больше 20 знаков."
    }

    /// The last day on which a departure that was written down on `day` can be taken back: with the year its classes end.
    public static func lastDayOfUndoing(madeOn day: Day, in year: AcademicYear) -> Day {
        min(day.adding(undoingDays), year.period.last)
    }
}
