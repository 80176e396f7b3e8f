// A list of classes as it will be saved: a class in each row, and who leads it. A pure function of the cells, of the
// classes of the year and of those who may lead one; it stores nothing. A teacher is found by the full name, or by the
// surname with initials where only one fits.

/// One row of a list of classes.
public struct ClassImportRow: Hashable, Sendable {
    /// What will happen to the row.
    public enum Status: Hashable, Sendable {
        case new
        /// The class is there; its teacher may still change.
        case existing
        case repeated(ofLine: Int)
        case problem([RowProblem<ClassColumn>])
    }

    /// The line of the source, and the cells as typed.
    public let source: SheetRow<ClassColumn>
    /// Nil where the class has a problem.
    public let label: ClassLabel?
    /// Who will lead it and does not lead it yet; nil for nobody or for no change.
    public let teacher: ClassTeacherChoice?
    /// What will happen to the row.
    public let status: Status

    /// The line of the source, from 1.
    public var line: Int { source.line }
    /// The problems, empty for a good row.
    public var problems: [RowProblem<ClassColumn>] { if case .problem(let problems) = status { problems } else { [] } }
    /// Whether saving the row changes anything.
    public var changesSomething: Bool {
        switch status {
        case .new: true
        case .existing: teacher != nil
        case .repeated, .problem: false
        }
    }
}

/// Somebody who may lead a class.
public struct ClassTeacherChoice: Hashable, Sendable {
    /// The account.
    public let user: UserID
    /// The name of the account.
    public let name: PersonName

    /// Somebody who may lead a class.
    public init(user: UserID, name: PersonName) { (self.user, self.name) = (user, name) }
}

/// A list of classes, read row by row.
public struct ClassImport: Hashable, Sendable {
    /// In the order of the source.
    public let rows: [ClassImportRow]

    /// Reads pasted cells.
    ///
    /// - Parameters:
    ///   - existing: the classes of the year, each with the account that leads it.
    ///   - teachers: those who may lead a class.
    public static func read(
        text: String, existing: [ClassLabel: UserID?], teachers: [ClassTeacherChoice]
    ) throws(ImportError) -> ClassImport {
        let sheet = try HeaderFinder<ClassColumn>.sheet(of: try Table(text: text))
        var lines: [ClassLabel: Int] = [:]
        return ClassImport(rows: sheet.rows.map { read($0, existing, teachers, &lines) })
    }

    private static func read(
        _ row: SheetRow<ClassColumn>, _ existing: [ClassLabel: UserID?], _ teachers: [ClassTeacherChoice],
        _ lines: inout [ClassLabel: Int]
    ) -> ClassImportRow {
        func problem(_ field: ClassColumn?, _ text: String) -> ClassImportRow {
            ClassImportRow(source: row, label: nil, teacher: nil, status: .problem([RowProblem(field, text)]))
        }
        guard let label = ClassLabel(reading: row[.schoolClass]), label.letter.count == 1 else {
            return problem(
                .schoolClass, "\(quotedForMessage(row[.schoolClass])) — напишите класс с буквой, например 7А.")
        }
        if let line = lines[label] {
            return ClassImportRow(source: row, label: label, teacher: nil, status: .repeated(ofLine: line))
        }
        var teacher: ClassTeacherChoice?
        if !row[.teacher].isEmpty {
            let found = teachers.filter { isNamed($0.name, row[.teacher]) }
            guard found.count == 1 else {
                return problem(
                    .teacher,
                    found.isEmpty
                        ? "\(quotedForMessage(row[.teacher])) — среди классных руководителей такого нет; сначала внесите "
                            + "сотрудников."
                        : "\(quotedForMessage(row[.teacher])) — таких двое; напишите имя и отчество полностью.")
            }
            teacher = found[0]
        }
        lines[label] = row.line
        guard let leader = existing[label] else {
            return ClassImportRow(source: row, label: label, teacher: teacher, status: .new)
        }
        let isSame = teacher?.user == leader
        return ClassImportRow(source: row, label: label, teacher: isSame ? nil : teacher, status: .existing)
    }

    /// Whether the words are the full name, or the surname with one or two initials.
    private static func isNamed(_ name: PersonName, _ typed: String) -> Bool {
        let words = CellText.words(typed)
        let parts = CellText.words([name.last, name.first, name.patronymic].joined(separator: " "))
        guard !words.isEmpty, words.count <= parts.count else { return false }
        return zip(words, parts).enumerated().allSatisfy { index, pair in
            pair.0 == pair.1 || (index > 0 && pair.0.count == 1 && pair.1.hasPrefix(pair.0))
        }
    }
}
