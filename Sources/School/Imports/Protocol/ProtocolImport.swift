// A protocol laid against the pupils of a school or of the classes that a person leads. Pure, so that corrections can be
// posted back. A pupil is taken where the class and the name agree, or the name is written out in full and fits one;
// everything else is asked. Rows of other classes are counted, and nothing is said of them.

/// A protocol, read row by row.
public struct ProtocolImport: Hashable, Sendable {
    /// What rows are read against.
    public struct Context: Sendable {
        let names: [ClassLabel: NameMatching]
        let everybody: NameMatching
        let classes: [StudentID: ClassLabel]
        let isWholeSchool: Bool
        let known: [StudentID: Set<Outcome>]

        /// - Parameters:
        ///   - students: the pupils whose results may be entered, each with the class.
        ///   - isWholeSchool: false for a person of single classes, who is told nothing of the others.
        ///   - known: results that are recorded for this event and day.
        public init(students: [KnownStudent], isWholeSchool: Bool, known: [StudentID: Set<Outcome>]) {
            everybody = NameMatching(students)
            var byClass: [ClassLabel: [KnownStudent]] = [:]
            for student in students {
                if let label = student.schoolClass { byClass[label, default: []].append(student) }
            }
            names = byClass.mapValues(NameMatching.init)
            classes = Dictionary(
                students.compactMap { student in student.schoolClass.map { (student.id, $0) } }
            ) { first, _ in first }
            (self.isWholeSchool, self.known) = (isWholeSchool, known)
        }
    }

    /// A person's answers by line: the pupil, the outcome in words, or the wish to pass the row over.
    public struct Answers: Hashable, Sendable {
        /// The pupil of a line.
        public var students: [Int: StudentID] = [:]
        /// The outcome of a line in words.
        public var outcomes: [Int: String] = [:]
        /// Lines to pass over.
        public var passed: Set<Int> = []
        /// No answers yet.
        public init() {}
    }

    /// In the order of the source.
    public let rows: [ProtocolRow]

    /// How many rows have a status of that kind.
    public func count(_ test: (ProtocolRow.Status) -> Bool) -> Int { rows.count { test($0.status) } }

    /// Reads the rows. O(rows + pupils).
    public static func read(
        rows: [SheetRow<ProtocolColumn>], context: Context, answers: Answers = Answers()
    ) -> ProtocolImport {
        var seen: [StudentID: (line: Int, outcome: Outcome)] = [:]
        return ProtocolImport(rows: rows.map { read($0, context, answers, &seen) })
    }

    private static func read(
        _ source: SheetRow<ProtocolColumn>, _ context: Context, _ answers: Answers,
        _ seen: inout [StudentID: (line: Int, outcome: Outcome)]
    ) -> ProtocolRow {
        let parts = [source[.last], source[.first], source[.patronymic]].filter { !$0.isEmpty && $0 != "-" }
        let name = source[.fullName].isEmpty ? parts.joined(separator: " ") : source[.fullName]
        let written = source[.status].isEmpty ? source[.place] : source[.status]
        func row(
            _ status: ProtocolRow.Status, _ student: StudentID? = nil, _ candidates: [StudentID] = [],
            _ outcome: ReadOutcome? = nil
        ) -> ProtocolRow {
            ProtocolRow(
                line: source.line, name: name, schoolClass: source[.schoolClass], written: written, student: student,
                candidates: candidates, outcome: outcome, status: status)
        }
        let label = ClassLabel(reading: source[.schoolClass])
        if !context.isWholeSchool, let label, isOther(label, context) { return row(.otherClass) }
        if answers.passed.contains(source.line) { return row(.passed) }
        if isAbsence(written) { return row(.absent) }
        let student: StudentID
        switch pupil(name, source, label, context, answers) {
        case .success(let id): student = id
        case .failure(let asked):
            // Of a person of single classes a name without a class may be anybody's; no question is made of it.
            if !context.isWholeSchool, label == nil, asked.candidates.isEmpty { return row(.otherClass) }
            return row(.askedPupil(asked.text), nil, asked.candidates)
        }
        guard let outcome = outcome(source, answers) else {
            return row(.askedOutcome("\(quotedForMessage(written)) — выберите результат."), student)
        }
        if let before = seen[student] {
            guard before.outcome == outcome.outcome else {
                return row(.askedOutcome("В строке \(before.line) у этого ученика другой результат."), student)
            }
            return row(.repeated(ofLine: before.line), student, [], outcome)
        }
        seen[student] = (source.line, outcome.outcome)
        if let known = context.known[student] {
            guard known.contains(outcome.outcome) else {
                let title = known.sorted().map(\.title).joined(separator: ", ")
                return row(.askedOutcome("По этому событию уже записано: \(title)."), student)
            }
            return row(.existing, student, [], outcome)
        }
        return row(.new, student, [], outcome)
    }

    private struct Asked: Error {
        let text: String
        let candidates: [StudentID]
    }

    private static func pupil(
        _ name: String, _ source: SheetRow<ProtocolColumn>, _ label: ClassLabel?, _ context: Context, _ answers: Answers
    ) -> Result<StudentID, Asked> {
        if let chosen = answers.students[source.line], context.classes[chosen] != nil { return .success(chosen) }
        guard !name.isEmpty else { return .failure(Asked(text: "Нет имени.", candidates: [])) }
        if source.hasSurplusCells {
            return .failure(
                Asked(text: "В строке больше ячеек, чем столбцов: проверьте, не сдвинуты ли они.", candidates: []))
        }
        let matching = label.flatMap { context.names[$0] }
        switch (matching ?? context.everybody).match(name) {
        case .one(let id):
            let isInClass =
                matching != nil || label.map { $0.letter.isEmpty && $0.grade == context.classes[id]?.grade } ?? false
            let isWhole = CellText.words(name).filter { $0.count > 1 }.count >= 3
            if isInClass && (matching != nil || isWhole) || (source[.schoolClass].isEmpty && isWhole) {
                return .success(id)
            }
            return .failure(Asked(text: "Имя или класс указаны не полностью — ваш ли это ученик?", candidates: [id]))
        case .ambiguous(let ids):
            return .failure(Asked(text: "Подходят несколько учеников — выберите.", candidates: ids))
        case .none(let similar):
            return .failure(Asked(text: "Такого ученика в списках нет.", candidates: similar))
        }
    }

    private static func isOther(_ label: ClassLabel, _ context: Context) -> Bool {
        label.letter.isEmpty
            ? !context.names.keys.contains { $0.grade == label.grade } : context.names[label] == nil
    }

    private static func outcome(_ source: SheetRow<ProtocolColumn>, _ answers: Answers) -> ReadOutcome? {
        if let answer = answers.outcomes[source.line], let read = OutcomeReading.read(answer).value { return read }
        if !source[.status].isEmpty { return OutcomeReading.read(source[.status]).value }
        return OutcomeReading.readPlace(source[.place]).value
    }

    /// «неявка», «не явился», «отсутствовал», «н/я».
    private static func isAbsence(_ text: String) -> Bool {
        let words = CellText.words(text)
        return words == ["н", "я"] || words.contains { $0.hasPrefix("неявк") || $0.hasPrefix("отсутств") }
            || (words.first == "не" && words.contains { $0.hasPrefix("явил") || $0.hasPrefix("участв") })
    }
}
