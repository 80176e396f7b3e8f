// The register of consents as it was sent: for each pupil and scope a tick, the date of the paper, and the consent that
// stood when the page was made. Only what differs from that page acts, so an old page left open gives nothing back that
// was withdrawn since.
import HTTP
import School
import Storage

/// One tick of the register.
struct ConsentTick {
    let student: StudentID
    let scope: ConsentScope
    let isTicked: Bool
    /// The date of the paper as it was typed.
    let typedDay: String
    /// The consent that the page showed, nil where it showed none.
    let shown: ConsentID?

    /// The part of the form's names that belongs to one tick: `12-school`.
    static func key(_ student: StudentID, _ scope: ConsentScope) -> String { "\(student.raw)-\(scope.rawValue)" }

    init(_ student: StudentID, _ scope: ConsentScope, _ form: ConsentsForm) {
        let key = Self.key(student, scope)
        (self.student, self.scope) = (student, scope)
        isTicked = form["given-" + key] != nil
        typedDay = form["day-" + key] ?? ""
        shown = form["was-" + key].flatMap { ConsentID(form: $0) }
    }
}

/// The values of the register by name; a class has a hundred and more of them.
struct ConsentsForm {
    private let values: [String: String]

    init(_ form: FormData) {
        values = Dictionary(form.pairs.map { ($0.name, $0.value) }) { first, _ in first }
    }

    subscript(name: String) -> String? { values[name] }

    /// What one tick asks for.
    enum Change {
        case give(on: Day)
        case withdraw(ConsentID)
        case none
        /// Why it cannot be done.
        case problem(String)
    }

    /// The change that one tick asks for; pupils that the form does not speak of are left as they are.
    func change(_ tick: ConsentTick, today: Day) -> Change {
        guard values["was-" + ConsentTick.key(tick.student, tick.scope)] != nil else { return .none }
        switch (tick.shown, tick.isTicked) {
        case (nil, false), (.some, true): return .none
        case (.some(let consent), false): return .withdraw(consent)
        case (nil, true):
            switch DateReading.event(tick.typedDay, in: AcademicYear(containing: today)) {
            case .understood(let day): return DateReading.eventProblem(day, on: today).map { .problem($0) } ?? .give(on: day)
            case .problem(let words): return .problem(words)
            case .empty: return .problem("Укажите дату, которая стоит на бумаге.")
            }
        }
    }
}
