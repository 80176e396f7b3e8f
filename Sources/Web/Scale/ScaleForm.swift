// The form of the next version of the scale: what was typed, what is wrong with it, and the version that it makes. What
// was typed stays, whatever is wrong.
import HTTP
import School
import Storage

/// The fields as typed.
struct ScaleForm {
    /// A field that may be wrong.
    enum Name: Hashable {
        case cell(Scale.Cell)
        case line(FixedLine)
        case from
        case minutesNumber
        case minutesDay

        /// What the form calls it.
        var text: String {
            switch self {
            case .cell(let cell): "cell-\(cell.level.rawValue)-\(cell.outcome.rawValue)"
            case .line(let line): "line-\(line.rawValue)"
            case .from: "from"
            case .minutesNumber: "minutes"
            case .minutesDay: "minutes-day"
            }
        }
    }

    /// The most that one deed may be worth.
    static let mostPoints = Points(100)
    /// The longest number of minutes that is kept.
    static let longestNumber = 20

    static let cells: [Scale.Cell] = Scale.levels.flatMap { level in Outcome.allCases.map { Scale.Cell(level, $0) } }

    private var typed: [Name: String] = [:]
    private(set) var problems: [Name: String] = [:]
    /// What was chosen beside the numbers.
    var settings: Scale.Settings
    /// The newest version that the form was made from.
    let seen: ScaleID

    /// The form with the numbers of a version, from that day on.
    init(_ scale: Scale, from day: Day, seen: ScaleID) {
        for cell in Self.cells { typed[.cell(cell)] = scale.points(cell.level, cell.outcome).text }
        for line in FixedLine.allCases { typed[.line(line)] = scale.points(line).text }
        typed[.from] = day.iso
        (settings, self.seen) = (scale.settings, seen)
    }

    /// The form as sent.
    init(_ form: FormData) {
        settings = Scale.Settings(
            remoteCountsHalf: form["remote"] != "full", teamCountsHalf: form["team"] != "full",
            documentRequiredAbove: form["document"].flatMap(Level.init(rawValue:)).flatMap {
                Scale.documentLevels.contains($0) ? $0 : nil
            },
            limitsUnknownOrganisers: form["organisers"] != "full")
        seen = form["seen"].flatMap(ScaleID.init(form:)) ?? ScaleID(0)
        for name in Self.cells.map(Name.cell) + FixedLine.allCases.map(Name.line)
            + [.from, .minutesNumber, .minutesDay]
        {
            typed[name] = CellText.cleaned(form[name.text] ?? "")
        }
    }

    /// What stands in a field.
    subscript(name: Name) -> String { typed[name] ?? "" }

    var hasProblem: Bool { !problems.isEmpty }

    /// The version that the form makes, with the minutes that approved it; nil with the words put beside the fields.
    ///
    /// - Parameter days: the days that the version may count from.
    mutating func validate(_ days: ClosedRange<Day>) -> (scale: Scale, minutes: ScaleMinutes?)? {
        problems = [:]
        var cells: [Scale.Cell: Points] = [:]
        for cell in Self.cells { cells[cell] = points(.cell(cell)) }
        var fixed: [FixedLine: Points] = [:]
        for line in FixedLine.allCases { fixed[line] = points(.line(line)) }
        let from = Day(iso: self[.from])
        if from.map({ !days.contains($0) }) ?? true {
            problems[.from] =
                "Выберите день с \(RussianDate.full(days.lowerBound)) по \(RussianDate.full(days.upperBound)): "
                + "раньше доски уже опубликованы или действует другая версия."
        }
        let minutes = readMinutes()
        guard problems.isEmpty, let from else { return nil }
        return (Scale(id: ScaleID(0), validFrom: from, cells: cells, fixed: fixed, settings: settings), minutes)
    }

    /// Puts words beside a field that only the record shows to be wrong.
    mutating func refuse(_ name: Name, _ words: String) { problems[name] = words }

    /// Number and day of minutes go together; neither means that there are none yet.
    private mutating func readMinutes() -> ScaleMinutes? {
        let (number, day) = (self[.minutesNumber], self[.minutesDay])
        if number.isEmpty, day.isEmpty { return nil }
        if number.isEmpty || number.unicodeScalars.count > Self.longestNumber {
            problems[.minutesNumber] = "Нужен номер протокола, не длиннее \(Self.longestNumber) знаков."
        }
        guard let day = Day(iso: day) else {
            problems[.minutesDay] = "Выберите день заседания."
            return nil
        }
        return ScaleMinutes(number: number, day: day)
    }

    private mutating func points(_ name: Name) -> Points {
        if let points = Points(typed: self[name], limit: Self.mostPoints) { return points }
        problems[name] = "Нужно число от 0 до \(Self.mostPoints.text), можно с половиной: 0,5."
        return .zero
    }
}

extension ScaleMinutes {
    /// «протокол № 4 от 28 октября 2026 г.».
    var words: String { "протокол № \(number) от \(RussianDate.full(day))" }
}

extension Scale {
    /// Everything that a version says, in signs that a hidden field carries: what was shown is what is saved.
    var fingerprint: String {
        let cells = ScaleForm.cells.map { points($0.level, $0.outcome).halves }
        let lines = FixedLine.allCases.map { points($0).halves }
        let choices = [
            settings.remoteCountsHalf ? "half" : "full", settings.teamCountsHalf ? "half" : "full",
            settings.documentRequiredAbove?.rawValue ?? "never", settings.limitsUnknownOrganisers ? "limited" : "full",
        ]
        return ([validFrom.iso] + (cells + lines).map(String.init) + choices).joined(separator: ".")
    }
}
