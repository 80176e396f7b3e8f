// The form by which the minutes of the council are written down that approved a version.
import HTTP
import School
import Storage

/// Number and day as typed.
struct MinutesForm {
    private(set) var number = ""
    private(set) var day = ""
    private(set) var numberProblem: String?
    private(set) var dayProblem: String?

    /// The empty form.
    init() {}

    /// The form as sent.
    init(_ form: FormData) {
        (number, day) = (CellText.cleaned(form["minutes"] ?? ""), CellText.cleaned(form["minutes-day"] ?? ""))
    }

    var hasProblem: Bool { numberProblem != nil || dayProblem != nil }

    /// The minutes; nil with the words put beside the fields.
    mutating func validate() -> ScaleMinutes? {
        let longest = ScaleForm.longestNumber
        if number.isEmpty || number.unicodeScalars.count > longest {
            numberProblem = "Нужен номер протокола, не длиннее \(longest) знаков."
        }
        guard let held = Day(iso: day) else {
            dayProblem = "Выберите день заседания."
            return nil
        }
        return numberProblem == nil ? ScaleMinutes(number: number, day: held) : nil
    }
}
