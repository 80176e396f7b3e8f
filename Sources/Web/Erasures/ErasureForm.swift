// The decision as it is typed, with the words that confirm it.
import HTTP
import School
import Storage

/// What was typed for the destruction of a record.
struct ErasureForm {
    var reason = ErasureReason.expired
    var number = ""
    var day = ""
    /// The surname and the first name, typed by hand.
    var confirmation = ""
    private(set) var numberProblem: String?
    private(set) var dayProblem: String?
    private(set) var confirmationProblem: String?

    /// An empty form: the reason that fits the day of leaving.
    init(_ leaver: Leaver, _ context: Context) throws {
        let years = try context.records.settings.of(leaver.student.schoolID)[.keepingYears]
        reason = leaver.isExpired(after: years, on: context.today) ? .expired : .request
    }

    /// The form as sent.
    init(_ form: FormData) {
        reason = form["reason"].flatMap(ErasureReason.init(rawValue:)) ?? .expired
        (number, day) = (CellText.cleaned(form["minutes_number"] ?? ""), form["minutes_day"] ?? "")
        confirmation = form["confirmation"] ?? ""
    }

    var hasProblem: Bool { numberProblem != nil || dayProblem != nil || confirmationProblem != nil }

    /// The decision, or nil with the words put beside the fields.
    mutating func validate(_ student: StudentRecord, today: Day) -> ErasureDecision? {
        numberProblem = ErasureDecision.numberProblem(number)
        var minutesDay: Day?
        switch DateReading.event(CellText.cleaned(day), in: nil) {
        case .empty: dayProblem = "Укажите дату протокола."
        case .problem(let words): dayProblem = words
        case .understood(let read):
            minutesDay = read
            dayProblem = DateReading.eventProblem(read, on: today)
        }
        let wanted = RussianFold.fold("\(student.name.last) \(student.name.first)")
        let typed = confirmation.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if RussianFold.fold(typed) != wanted {
            confirmationProblem = "Не совпадает с именем ученика: наберите фамилию и имя, как они стоят выше."
        }
        guard !hasProblem, let minutesDay else { return nil }
        return ErasureDecision(reason: reason, minutesNumber: number, minutesDay: minutesDay)
    }
}
