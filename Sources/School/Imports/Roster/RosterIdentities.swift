// Who is who in a class list: a row against the pupils known and against the rows above it.

/// The children met so far.
struct RosterIdentities {
    /// What identifies a child.
    struct Child {
        let name: PersonName
        let birthDate: Day?
        let personalFile: String?
    }

    private enum Origin {
        case database(StudentID, ClassLabel?)
        case line(Int)
    }

    private struct Met {
        let child: Child
        let origin: Origin
    }

    private let schoolClass: ClassLabel
    /// By folded surname and first name.
    private var byName: [String: [Met]] = [:]
    private var byFile: [String: Met] = [:]
    /// The dates of birth that the list has tried for each full name.
    private var datesTried: [String: Set<Day>] = [:]

    init(existing: [KnownStudent], schoolClass: ClassLabel) {
        self.schoolClass = schoolClass
        for student in existing {
            let child = Child(name: student.name, birthDate: student.birthDate, personalFile: student.personalFile)
            meet(child, .database(student.id, student.schoolClass))
        }
    }

    /// The status of a row whose name could be read; a row without problems is remembered.
    mutating func status(
        of child: Child, _ row: SheetRow<RosterColumn>, _ found: [RowProblem<RosterColumn>]
    ) -> RosterRow.Status {
        var problems = found
        if let text = guessing(child) { return .problem(problems + [RowProblem(.birthDate, text)]) }
        let namesakes = (byName[Self.nameKey(child.name)] ?? []).filter {
            Self.mayBeSameName($0.child.name, child.name)
        }
        let twin = namesakes.first { Self.isSame($0.child, child) } ?? onlyOneWithoutDate(child, namesakes)
        if twin == nil {
            if let text = namesakes.compactMap({ doubt($0, child) }).first {
                problems.append(RowProblem(.birthDate, text))
            } else if child.birthDate == nil, !problems.contains(where: { $0.field == .birthDate }) {
                problems.append(RowProblem(.birthDate, "Не указана дата рождения."))
            }
        }
        if let file = child.personalFile, let owner = byFile[Self.fileKey(file)], !isOne(owner, twin) {
            problems.append(RowProblem(.personalFile, Self.taken(file, by: owner)))
        }
        if let twin, case .database(_, let other?) = twin.origin, other != schoolClass {
            problems.append(
                RowProblem(
                    nil,
                    "\(child.name.full) уже учится в другом классе. Переводит классный руководитель прежнего класса, "
                        + "заместитель директора или администратор: в списке прежнего класса — «Выбытие, перевод»."))
        }
        guard problems.isEmpty else { return .problem(problems) }
        switch twin?.origin {
        case .database(let id, _):
            // A second row of the same known pupil repeats the first one.
            meet(child, .line(row.line))
            return .existing(id)
        case .line(let line): return .repeated(ofLine: line)
        case nil:
            meet(child, .line(row.line))
            return .new
        }
    }

    private mutating func meet(_ child: Child, _ origin: Origin) {
        let met = Met(child: child, origin: origin)
        // The newest stands first: a row that was met already is a repetition, also of a known pupil.
        byName[Self.nameKey(child.name), default: []].insert(met, at: 0)
        if let file = child.personalFile, byFile[Self.fileKey(file)] == nil { byFile[Self.fileKey(file)] = met }
    }

    /// What is wrong with a row that tries a third date of birth for one name: a list of a class has no such children,
    /// and a long list of dates would ask the school for the birthday of a pupil of another class.
    private mutating func guessing(_ child: Child) -> String? {
        guard let date = child.birthDate else { return nil }
        let key = Self.nameKey(child.name)
        datesTried[key, default: []].insert(date)
        guard datesTried[key, default: []].count > 2 else { return nil }
        return "\(child.name.full): в списке уже две другие даты рождения у этого имени. Оставьте верную."
    }

    /// A row without a date means the only pupil of that name in this class; who is in no class, or in another one, is
    /// known by the date alone.
    private func onlyOneWithoutDate(_ child: Child, _ namesakes: [Met]) -> Met? {
        let here = namesakes.filter { met in
            if case .database(_, let other) = met.origin { other == schoolClass } else { true }
        }
        let isOpen = child.birthDate == nil || here.allSatisfy { $0.child.birthDate == nil }
        guard isOpen, let first = here.first else { return nil }
        return here.allSatisfy { Self.isSame($0.child, first.child) } ? first : nil
    }

    /// The question where one child seems to be written with two dates; different personal files prove two children.
    private func doubt(_ met: Met, _ child: Child) -> String? {
        guard let date = met.child.birthDate, let own = child.birthDate, date != own else { return nil }
        if let a = met.child.personalFile, let b = child.personalFile, Self.fileKey(a) != Self.fileKey(b) { return nil }
        switch met.origin {
        case .line(let line):
            return "\(child.name.full): в строке \(line) другая дата рождения — \(DateReading.text(date)). Какая верна?"
        case .database(_, let other):
            // The date itself is a secret: with it and a code a stranger would come in as a guardian.
            guard other == schoolClass else { return nil }
            return "\(child.name.full) уже есть в классе с другой датой рождения. Сверьте с личным делом."
        }
    }

    private func isOne(_ owner: Met, _ twin: Met?) -> Bool {
        guard let twin else { return false }
        return Self.nameKey(owner.child.name) == Self.nameKey(twin.child.name)
            && (owner.child.birthDate == twin.child.birthDate || owner.child.birthDate == nil
                || twin.child.birthDate == nil)
    }

    /// Names nobody: the other pupil may be of a class that the person does not see.
    private static func taken(_ file: String, by owner: Met) -> String {
        switch owner.origin {
        case .line(let line): "\(quotedForMessage(file)) — этот номер личного дела уже стоит в строке \(line)."
        case .database: "\(quotedForMessage(file)) — этот номер личного дела записан у другого обучающегося."
        }
    }

    private static func isSame(_ a: Child, _ b: Child) -> Bool { a.birthDate != nil && a.birthDate == b.birthDate }

    /// Equal patronymics, or one of the two is not known.
    private static func mayBeSameName(_ a: PersonName, _ b: PersonName) -> Bool {
        a.patronymic.isEmpty || b.patronymic.isEmpty
            || RussianFold.fold(a.patronymic) == RussianFold.fold(b.patronymic)
    }

    private static func nameKey(_ name: PersonName) -> String { RussianFold.fold(name.last + "\n" + name.first) }

    private static func fileKey(_ file: String) -> String { CellText.words(file).joined(separator: " ") }
}
