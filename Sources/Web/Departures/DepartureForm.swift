// The two forms of leaving a class: out of the school, or into another class. What was typed stays, the words stand
// beside the field.
import HTTP
import School
import Storage

/// What was typed for a pupil who leaves a class.
struct DepartureForm {
    /// The first day outside the class.
    var day: String
    /// The number of the order; may be empty.
    var order = ""
    /// The class to go to; empty in the form of leaving the school.
    var schoolClass = ""
    /// The membership that the page showed, as `mark` writes it; empty where it is not said.
    private let seen: String
    private(set) var dayProblem: String?
    private(set) var orderProblem: String?
    private(set) var classProblem: String?

    /// An empty form: today.
    init(today: Day) { (day, seen) = (today.iso, "") }

    /// The form as sent.
    init(_ form: FormData) {
        (day, order) = (CellText.cleaned(form["day"] ?? ""), CellText.cleaned(form["order"] ?? ""))
        (schoolClass, seen) = (form["class"] ?? "", form["seen"] ?? "")
    }

    /// A membership as the hidden field of the form carries it.
    static func mark(_ membership: ClassMembership) -> String {
        "\(membership.schoolClass.id.raw).\(membership.from.iso)"
    }

    /// Whether the form was made for that membership, not for one that has ended since.
    func isAbout(_ membership: ClassMembership) -> Bool { seen.isEmpty || seen == Self.mark(membership) }

    var hasProblem: Bool { dayProblem != nil || orderProblem != nil || classProblem != nil }

    /// Whether the form says what a departure says already: it was sent twice.
    func repeats(_ departure: DepartureRecord?, isTransfer: Bool) -> Bool {
        guard let departure, departure.orderNumber == order,
            case .understood(departure.day) = DateReading.event(day, in: nil)
        else { return false }
        return isTransfer ? departure.to.map { String($0.id.raw) == schoolClass } ?? false : departure.to == nil
    }

    /// The day, or nil with the words put beside the fields.
    mutating func validate(_ membership: ClassMembership, today: Day) -> Day? {
        orderProblem = Departure.orderProblem(order)
        var wanted: Day?
        switch DateReading.event(day, in: nil) {
        case .empty: dayProblem = "Укажите день."
        case .problem(let words): dayProblem = words
        case .understood(let read):
            wanted = read
            dayProblem = Departure.dayProblem(read, memberSince: membership.from, on: today)
        }
        return hasProblem ? nil : wanted
    }

    /// Says that the day lies in a published month.
    mutating func refuse(_ day: Day, _ membership: ClassMembership, open: Day, today: Day) {
        dayProblem = Departure.dayProblem(day, memberSince: membership.from, openFrom: open, on: today)
    }

    /// The same with a class to go to, which must be one of those.
    mutating func validate(
        _ membership: ClassMembership, today: Day, among classes: [ClassRecord]
    ) -> (day: Day, to: ClassRecord)? {
        let chosen = classes.first { String($0.id.raw) == schoolClass && $0.id != membership.schoolClass.id }
        if chosen == nil { classProblem = "Выберите другой класс этого учебного года." }
        guard let day = validate(membership, today: today), let chosen else { return nil }
        return (day, chosen)
    }
}
