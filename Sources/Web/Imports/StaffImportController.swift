// A list of staff in: paste, look, save. New people get one-time passwords, printed as slips on the answer and nowhere
// else; people who are there get what the list adds to them. The list is read again inside the transaction that saves it.
import Crypto
import HTTP
import Mustache
import School
import Storage

enum StaffImportController {
    /// The most people that one answer makes accounts for: each password costs a tenth of a second.
    static let mostNew = 100

    /// The empty box.
    static func new(_ context: Context) throws -> Response {
        _ = try context.access().school(.manageAccounts)
        return try page(context, "", problem: nil, nil)
    }

    /// What a list would do; nothing is saved.
    static func preview(_ context: Context) throws -> Response {
        let school = try context.access().school(.manageAccounts)
        let text = try context.form()["text"] ?? ""
        do {
            let list = try read(text, context.records, school.id, context.today)
            return try page(context, text, problem: nil, list)
        } catch let error as ImportError {
            return try page(context, text, problem: error.message, nil)
        }
    }

    /// Saves the good rows.
    static func create(_ context: Context) throws -> Response {
        let school = try context.access().school(.manageAccounts)
        let text = try context.form()["text"] ?? ""
        let today = context.today
        let expected: StaffImport
        do {
            expected = try read(text, context.records, school.id, today)
        } catch let error as ImportError {
            return try page(context, text, problem: error.message, nil)
        }
        guard expected.counts.new <= mostNew else {
            let problem = "Новых сотрудников больше \(mostNew): разделите список на части."
            return try page(context, text, problem: problem, nil)
        }
        let keys = try (0..<expected.counts.new).map { _ in try OneTimeKey(context.site.passwords) }
        let saved = try context.write { transaction, access -> (slips: [Slip], changed: Int) in
            let school = try access.school(.manageAccounts)
            let list = try read(text, transaction, school.id, today)
            var maker = try StaffMaker(transaction, school: school.id, context: context, keys: keys)
            for row in list.rows { try maker.save(row) }
            return (maker.slips, maker.changed)
        }
        guard !saved.slips.isEmpty else { return context.redirect("/users", Notice(.staffSaved, saved.changed)) }
        return try SlipsPage.answer(
            context, title: "Пароли сотрудников", saved.slips, back: .path("users"), way: .accounts)
    }

    private static func read(_ text: String, _ records: Records, _ school: SchoolID, _ today: Day) throws -> StaffImport
    {
        let year = AcademicYear(containing: today)
        let labels = try records.classes.all(of: school, year: year).compactMap {
            ClassLabel(grade: $0.grade, letter: $0.letter)
        }
        return try StaffImport.read(
            text: text, existing: try records.users.knownStaff(in: school, year: year, on: today),
            classes: Set(labels))
    }

    private static func page(
        _ context: Context, _ text: String, problem: String?, _ list: StaffImport?
    ) throws -> Response {
        let page = PastePage(
            frame: try Frame("Список сотрудников", context, way: .accounts), kind: kind, text: text, problem: problem,
            preview: list.map(PastePreview.init))
        return context.render(\.paste, page, status: problem == nil ? .ok : .unprocessableContent)
    }

    private static var kind: PasteKind {
        PasteKind(
            title: "Список сотрудников", back: Link(title: "Учётные записи", address: .path("users")),
            address: .path("users", "import"), saving: .path("users", "import", "rows"),
            hint: "Скопируйте столбцы вместе с заголовками: ФИО, Должность, Классное руководство, Предмет, Классы. "
                + "Нужны ФИО и что-нибудь ещё; о двух предметах — две строки.",
            example: [
                "ФИО; Должность; Классное руководство; Предмет; Классы",
                "Лугова Вера Ильинична; учитель; 7А; физика; 7А, 7Б",
                "Седов Юрий Львович; заместитель директора; ; ;",
            ], save: "Сохранить сотрудников")
    }
}

extension PastePreview {
    /// What a list of staff comes to.
    init(_ list: StaffImport) {
        let counts = list.counts
        let sentences: [(Int, CountedNoun, String)] = [
            (counts.new, .person, "К добавлению"), (counts.changed, .row, "Добавят обязанности"),
            (counts.unchanged, .row, "Ничего не изменят"), (counts.problems, .row, "Нужно поправить"),
        ]
        forecast = sentences.filter { $0.0 > 0 }.map { "\($0.2) — \(Plural.count($0.0, $0.1))." }.joined(separator: " ")
        rows = list.rows.map(PasteRow.init)
        changesSomething = list.rows.contains(where: \.changesSomething)
    }
}

extension PasteRow {
    /// A row of a list of staff.
    init(_ row: StaffRow) {
        line = row.line
        title = row.name?.full ?? [row.source[.fullName], row.source[.last], row.source[.first]].joined(separator: " ")
        let roles = AccountForm.staffRoles.filter(row.roles.contains).map(\.title)
        let led = row.leads.map { ["ведёт \($0.text)"] } ?? []
        facts = (roles + led + row.teaches.map { "\($0.subject), \($0.schoolClass.text)" }).joined(separator: "; ")
        problems = row.problems.map(\.text)
        switch row.status {
        case .new: (status, style) = ("новая запись", "tag-good")
        case .existing: (status, style) = row.changesSomething ? ("добавится", "tag-good") : ("уже есть", "")
        case .continued(let line): (status, style) = ("добавится к строке \(line)", "tag-good")
        case .repeated(let line): (status, style) = ("повтор строки \(line)", "")
        case .problem: (status, style) = ("поправьте", "tag-attention")
        }
    }
}
