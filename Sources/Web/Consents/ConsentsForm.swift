// The register of consents as it was sent: for each pupil and scope a tick, the date of the paper, the last day of its
// term, the fields of a distribution, and the newest consent that the page had shown. Only a cell whose newest consent
// is still that one acts, so an old page left open gives nothing back that was withdrawn since, and the same form sent
// twice registers one paper.
import HTTP
import School
import Storage

/// The values of the register by name; a class has some hundreds of them.
struct ConsentsForm {
    private let values: [String: [String]]

    init(_ form: FormData) {
        values = Dictionary(grouping: form.pairs, by: \.name).mapValues { $0.map(\.value) }
    }

    subscript(name: String) -> String? { values[name]?.first }

    func all(_ name: String) -> [String] { values[name] ?? [] }
}

/// One cell of the register: a pupil and a scope.
struct ConsentCellForm {
    /// The part of the form's names that belongs to the cell: `12-school`.
    let key: String
    let scope: ConsentScope
    let isTicked: Bool
    /// The date of the paper and the last day of its term, as they were typed.
    let day: String
    let until: String
    let fields: Set<PublicField>
    /// The version of the text as it was chosen; empty where it is another paper.
    let version: String
    /// The newest consent that the page showed; nil where it showed none or does not speak of this cell.
    let shown: ConsentID?
    /// Whether the form speaks of the cell at all.
    let isSent: Bool

    /// The name of the fields that are ticked once for all papers of the batch.
    static let commonFields = "field-common"

    static func key(_ student: StudentID, _ scope: ConsentScope) -> String { "\(student.raw)-\(scope.rawValue)" }

    init(_ student: StudentID, _ scope: ConsentScope, _ form: ConsentsForm) {
        self.init(
            key: Self.key(student, scope), scope, form, version: form["version-" + scope.rawValue] ?? "")
    }

    /// A form about one consent alone has the names without a pupil.
    init(key: String, _ scope: ConsentScope, _ form: ConsentsForm, version: String) {
        (self.key, self.scope, self.version) = (key, scope, version)
        isTicked = form["given-" + key] != nil
        (day, until) = (form["day-" + key] ?? "", form["until-" + key] ?? "")
        let own = form.all("field-" + key)
        // Most families tick the same fields: those are said once; a row with ticks of its own goes by these alone.
        fields = Set((own.isEmpty ? form.all(Self.commonFields) : own).compactMap(PublicField.init(rawValue:)))
        shown = form["was-" + key].flatMap { ConsentID(form: $0) }
        isSent = form["was-" + key] != nil
    }

    /// The paper that the cell asks to register, or what is wrong with it.
    ///
    /// - Parameter versions: the versions of the text that the school has.
    func paper(today: Day, latest: Int) -> Result<NewConsent, Problem> {
        let from: Day
        switch DateReading.event(day, in: AcademicYear(containing: today)) {
        case .understood(let day):
            if let words = DateReading.eventProblem(day, on: today) { return .failure(Problem(words: words)) }
            from = day
        case .problem(let words): return .failure(Problem(words: words))
        case .empty: return .failure(Problem(words: "Укажите дату, которая стоит на бумаге."))
        }
        var last: Day?
        switch DateReading.event(until, in: AcademicYear(containing: today)) {
        case .understood(let day): last = day
        case .problem(let words): return .failure(Problem(words: "Срок: \(words)"))
        case .empty: break
        }
        if let words = ConsentTerm.problem(from: from, until: last) { return .failure(Problem(words: words)) }
        if scope == .distribution, fields.isEmpty {
            return .failure(Problem(words: "Отметьте поля, против которых на бумаге стоит «да»."))
        }
        let number = Int(version).flatMap { (1...latest).contains($0) ? $0 : nil }
        return .success(
            NewConsent(
                ConsentPaper(scope, from: from, until: last, fields: scope == .distribution ? fields : []),
                formVersion: number))
    }

    /// What is wrong with a cell.
    struct Problem: Error {
        let words: String
    }
}
