// A class list as it will be saved. A pure function of the cells, of the pupils known and of today, so that a form
// can post corrected cells back and get the same answer; it stores nothing. Rules:
// - a pupil is recognised by the folded name with the date of birth, or by the number of the personal file;
// - what would add one child twice (the same name with another date) is asked, not added;
// - a row with a problem never keeps the good rows from being saved.

/// A class list, read row by row.
public struct RosterImport: Hashable, Sendable {
    /// In the order of the source.
    public let rows: [RosterRow]
    /// How many rows came to what.
    public let counts: ImportCounts

    /// Reads an uploaded file.
    ///
    /// - Parameters:
    ///   - existing: the pupils of the school, at least those of the class.
    ///   - schoolClass: the class that the list is for.
    public static func read(
        bytes: [UInt8], existing: [KnownStudent], schoolClass: ClassLabel, today: Day
    ) throws(ImportError) -> RosterImport {
        let sheet = try HeaderFinder<RosterColumn>.sheet(of: try Table(bytes: bytes))
        return read(rows: sheet.rows, existing: existing, schoolClass: schoolClass, today: today)
    }

    /// Reads pasted cells.
    public static func read(
        text: String, existing: [KnownStudent], schoolClass: ClassLabel, today: Day
    ) throws(ImportError) -> RosterImport {
        let sheet = try HeaderFinder<RosterColumn>.sheet(of: try Table(text: text))
        return read(rows: sheet.rows, existing: existing, schoolClass: schoolClass, today: today)
    }

    /// Reads rows whose columns are known, also those that a form posts back. O(rows + pupils).
    public static func read(
        rows: [SheetRow<RosterColumn>], existing: [KnownStudent], schoolClass: ClassLabel, today: Day
    ) -> RosterImport {
        var identities = RosterIdentities(existing: existing, schoolClass: schoolClass)
        var result: [RosterRow] = []
        var counts = ImportCounts()
        for row in rows {
            let read = self.read(row, &identities, schoolClass, today)
            switch read.status {
            case .new: counts.new += 1
            case .existing: counts.existing += 1
            case .repeated: counts.repeated += 1
            case .problem: counts.problems += 1
            }
            result.append(read)
        }
        return RosterImport(rows: result, counts: counts)
    }

    private static func read(
        _ row: SheetRow<RosterColumn>, _ identities: inout RosterIdentities, _ schoolClass: ClassLabel, _ today: Day
    ) -> RosterRow {
        var problems: [RowProblem<RosterColumn>] = []
        func value<Value>(_ reading: Reading<Value>, _ field: RosterColumn) -> Value? {
            if case .problem(let text) = reading { problems.append(RowProblem(field, text)) }
            return reading.value
        }
        if row.hasSurplusCells {
            problems.append(RowProblem(nil, "В строке больше ячеек, чем столбцов: проверьте, не сдвинуты ли они."))
        }
        let name = readName(row, &problems)
        let birthDate = value(readBirthDate(row, today), .birthDate)
        let typedGender = value(GenderReading.read(row[.gender]), .gender)
        var gender = typedGender
        if let name, typedGender != nil || row[.gender].isEmpty {
            gender = value(GenderReading.infer(name, typed: typedGender), .gender)
        }
        let label = ClassLabel(reading: row[.schoolClass])
        if let text = classProblem(row[.schoolClass], label, schoolClass) {
            problems.append(RowProblem(.schoolClass, text))
        }
        let file = row[.personalFile].isEmpty ? nil : row[.personalFile]
        if let file, file.count > 60 {
            problems.append(
                RowProblem(.personalFile, "\(quotedForMessage(file)) — слишком длинный номер личного дела."))
        }
        var status = RosterRow.Status.problem(problems)
        if let name {
            status = identities.status(
                of: RosterIdentities.Child(name: name, birthDate: birthDate, personalFile: file), row, problems)
        }
        return RosterRow(
            source: row, name: name, birthDate: birthDate, gender: gender, schoolClass: label, personalFile: file,
            status: status)
    }

    private static func readName(
        _ row: SheetRow<RosterColumn>, _ problems: inout [RowProblem<RosterColumn>]
    ) -> PersonName? {
        let isWhole = !row[.fullName].isEmpty
        let reading =
            isWhole
            ? NameReading.full(row[.fullName])
            : NameReading.parts(last: row[.last], first: row[.first], patronymic: row[.patronymic])
        let usesParts = !isWhole && [.last, .first, .patronymic].contains { !row[$0].isEmpty }
        let field: RosterColumn =
            usesParts ? (row[.last].isEmpty ? .last : row[.first].isEmpty ? .first : .last) : .fullName
        switch reading {
        case .understood(let name): return name
        case .problem(let text): problems.append(RowProblem(field, text))
        case .empty: problems.append(RowProblem(field, "Не указаны фамилия и имя."))
        }
        return nil
    }

    /// An existing date that makes no sense is a problem, too; the missing one is judged with the identity.
    private static func readBirthDate(_ row: SheetRow<RosterColumn>, _ today: Day) -> Reading<Day> {
        let reading = DateReading.birth(row[.birthDate])
        if let day = reading.value, let text = DateReading.birthProblem(day, on: today) { return .problem(text) }
        return reading
    }

    private static func classProblem(_ typed: String, _ label: ClassLabel?, _ schoolClass: ClassLabel) -> String? {
        guard !typed.isEmpty else { return nil }
        guard let label else { return "\(quotedForMessage(typed)) — такого класса нет; нужен \(schoolClass.text)." }
        let isSame = label.grade == schoolClass.grade && (label.letter.isEmpty || label.letter == schoolClass.letter)
        return isSame ? nil : "\(quotedForMessage(typed)) — это другой класс: список загружается в \(schoolClass.text)."
    }
}
