// A list of staff as it will be saved. A pure function of the cells and of the school as it is; it stores nothing. Rules:
// - a person is recognised by the folded name among the staff of the school; two rows of one person add up, so that a
//   teacher of two subjects stands in two lines;
// - a namesake whose account is a family's is asked, since a parent may be a teacher or a stranger;
// - a row with a problem never keeps the good rows from being saved; the same list a second time changes nothing.

/// A list of staff, read row by row.
public struct StaffImport: Hashable, Sendable {
    /// In the order of the source.
    public let rows: [StaffRow]

    /// Reads pasted cells.
    public static func read(
        text: String, existing: [KnownStaff], classes: Set<ClassLabel>
    ) throws(ImportError) -> StaffImport {
        read(
            rows: try HeaderFinder<StaffColumn>.sheet(of: try Table(text: text)).rows, existing: existing,
            classes: classes)
    }

    /// Reads rows whose columns are known. O(rows + staff).
    ///
    /// - Parameter classes: the classes of the year that duties are given in.
    public static func read(
        rows: [SheetRow<StaffColumn>], existing: [KnownStaff], classes: Set<ClassLabel>
    ) -> StaffImport {
        var reader = StaffReader(existing: existing, classes: classes)
        return StaffImport(rows: rows.map { reader.read($0) })
    }

    /// Rows by what they come to: people to add, people whose duties grow, rows that change nothing, rows to correct.
    public var counts: (new: Int, changed: Int, unchanged: Int, problems: Int) {
        var counts = (new: 0, changed: 0, unchanged: 0, problems: 0)
        for row in rows {
            switch row.status {
            case .new: counts.new += 1
            case .problem: counts.problems += 1
            case .existing, .continued, .repeated:
                if row.changesSomething { counts.changed += 1 } else { counts.unchanged += 1 }
            }
        }
        return counts
    }
}

/// Reads the rows one after another, remembering what the rows above have said.
private struct StaffReader {
    /// What a person has, by the school and by the rows so far.
    private struct Held {
        var user: UserID?
        var line: Int?
        var roles: Set<Role>
        var led: Set<ClassLabel>
        var taught: Set<StaffTeaching>
    }

    private var staff: [String: Held] = [:]
    private var doubled: Set<String> = []
    private var families: Set<String> = []
    private var leaders: [ClassLabel: String] = [:]
    private let classes: Set<ClassLabel>

    init(existing: [KnownStaff], classes: Set<ClassLabel>) {
        self.classes = classes
        for person in existing {
            let key = Self.key(person.name)
            guard !person.roles.subtracting([.student, .guardian]).isEmpty else {
                families.insert(key)
                continue
            }
            if staff[key] != nil { doubled.insert(key) }
            staff[key] = Held(user: person.user, roles: person.roles, led: person.led, taught: person.taught)
        }
    }

    mutating func read(_ row: SheetRow<StaffColumn>) -> StaffRow {
        var problems: [RowProblem<StaffColumn>] = []
        func value<Value>(_ reading: Reading<Value>, _ field: StaffColumn) -> Value? {
            if case .problem(let text) = reading { problems.append(RowProblem(field, text)) }
            return reading.value
        }
        if row.hasSurplusCells { problems.append(RowProblem(nil, "В строке больше ячеек, чем заголовков.")) }
        let isParted = row[.fullName].isEmpty
        let reading =
            isParted
            ? NameReading.parts(last: row[.last], first: row[.first], patronymic: row[.patronymic])
            : NameReading.full(row[.fullName])
        let name = value(reading, isParted ? .last : .fullName)
        if reading == .empty { problems.append(RowProblem(nil, "Нет имени.")) }
        var roles = value(StaffReading.roles(row[.roles]), .roles) ?? []
        let led = value(StaffReading.classes(row[.classLed]), .classLed) ?? []
        let taught = value(StaffReading.classes(row[.classes]), .classes) ?? []
        if led.count > 1 { problems.append(RowProblem(.classLed, "Класс один; второй напишите отдельной строкой.")) }
        for label in led where !classes.contains(label) { problems.append(unknown(label, .classLed)) }
        for label in taught where !classes.contains(label) { problems.append(unknown(label, .classes)) }
        if !taught.isEmpty, row[.subject].isEmpty {
            problems.append(RowProblem(.subject, "Какой предмет в этих классах?"))
        }
        if row[.subject].count > 60 { problems.append(RowProblem(.subject, "Название предмета длиннее 60 знаков.")) }
        if !led.isEmpty { roles.insert(.classTeacher) }
        if !taught.isEmpty || !row[.subject].isEmpty { roles.insert(.subjectTeacher) }
        if roles.isEmpty, problems.isEmpty { problems.append(RowProblem(.roles, "Укажите должность.")) }
        if let name, problems.isEmpty { problems += conflicts(of: name, led.first) }
        guard let name, problems.isEmpty else {
            return StaffRow(source: row, name: name, roles: [], leads: nil, teaches: [], status: .problem(problems))
        }
        let teaching = taught.map { StaffTeaching(subject: row[.subject], schoolClass: $0) }
        return settle(row, name, roles, led.first, teaching)
    }

    private func unknown(_ label: ClassLabel, _ field: StaffColumn) -> RowProblem<StaffColumn> {
        RowProblem(field, "Класса \(label.text) в школе нет; сначала создайте его.")
    }

    private func conflicts(of name: PersonName, _ led: ClassLabel?) -> [RowProblem<StaffColumn>] {
        let key = Self.key(name)
        var problems: [RowProblem<StaffColumn>] = []
        if doubled.contains(key) {
            problems.append(RowProblem(nil, "В школе двое с таким именем; измените их на странице учётных записей."))
        }
        if staff[key] == nil, families.contains(key) {
            problems.append(
                RowProblem(
                    nil,
                    "С таким именем есть учётная запись семьи. Если это один человек, отметьте роль на её странице."))
        }
        if let led, let other = leaders[led], other != key {
            problems.append(RowProblem(.classLed, "В этом списке у класса \(led.text) уже есть руководитель."))
        }
        return problems
    }

    /// A good row, without what the person has already.
    private mutating func settle(
        _ row: SheetRow<StaffColumn>, _ name: PersonName, _ roles: Set<Role>, _ led: ClassLabel?,
        _ teaching: [StaffTeaching]
    ) -> StaffRow {
        let key = Self.key(name)
        var held = staff[key] ?? Held(user: nil, line: nil, roles: [], led: [], taught: [])
        let newRoles = roles.subtracting(held.roles)
        let newClass = led.flatMap { held.led.contains($0) ? nil : $0 }
        let newTeaching = teaching.filter { !held.taught.contains($0) }
        let status: StaffRow.Status
        let addsNothing = newRoles.isEmpty && newClass == nil && newTeaching.isEmpty
        switch (held.user, held.line) {
        case (let user?, _): status = .existing(user)
        case (nil, let line?): status = addsNothing ? .repeated(ofLine: line) : .continued(ofLine: line)
        default: status = .new
        }
        held.line = held.line ?? row.line
        held.roles.formUnion(newRoles)
        held.led.formUnion(newClass.map { [$0] } ?? [])
        held.taught.formUnion(newTeaching)
        staff[key] = held
        if let led { leaders[led] = key }
        return StaffRow(
            source: row, name: name, roles: newRoles, leads: newClass, teaches: newTeaching, status: status)
    }

    private static func key(_ name: PersonName) -> String {
        RussianFold.fold([name.last, name.first, name.patronymic].filter { !$0.isEmpty }.joined(separator: " "))
    }
}
