// A list of classes in: paste, look, save. The classes are of this academic year, or of the next once it is summer.
import HTTP
import Mustache
import School
import Storage

enum ClassImportController {
    /// The empty box.
    static func new(_ context: Context) throws -> Response {
        _ = try context.access().school(.manageClasses)
        return try page(context, "", problem: nil, nil)
    }

    /// What a list would do; nothing is saved.
    static func preview(_ context: Context) throws -> Response {
        let school = try context.access().school(.manageClasses)
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
        _ = try context.access().school(.manageClasses)
        let text = try context.form()["text"] ?? ""
        let today = context.today
        do {
            let added = try context.write { transaction, access -> Int in
                let school = try access.school(.manageClasses)
                let list = try read(text, transaction, school.id, today)
                return try save(list, transaction, school.id, today)
            }
            let address = SchoolClassesPage.address(of: year(today))
            return context.redirect(address.text, Notice(.classesAdded, added))
        } catch let error as ImportError {
            return try page(context, text, problem: error.message, nil)
        }
    }

    /// The year that a list is for: in June, July and August it is the one that begins in September.
    private static func year(_ today: Day) -> AcademicYear {
        let present = AcademicYear(containing: today)
        return (6...8).contains(today.monthNumber) ? AcademicYear(startYear: present.startYear + 1) : present
    }

    private static func read(_ text: String, _ records: Records, _ school: SchoolID, _ today: Day) throws -> ClassImport
    {
        var existing: [ClassLabel: UserID?] = [:]
        for found in try records.classes.all(of: school, year: year(today)) {
            guard let label = ClassLabel(grade: found.grade, letter: found.letter) else { continue }
            existing.updateValue(
                try records.classes.leaderAccounts(of: found.id, on: found.listDay(today)).last, forKey: label)
        }
        let teachers = try records.users.holders(of: .classTeacher, in: school, on: today).map {
            ClassTeacherChoice(user: $0.id, name: $0.name)
        }
        return try ClassImport.read(text: text, existing: existing, teachers: teachers)
    }

    /// - Returns: how many classes were added.
    private static func save(
        _ list: ClassImport, _ transaction: Transaction, _ school: SchoolID, _ today: Day
    ) throws -> Int {
        var added = 0
        for row in list.rows where row.changesSomething {
            guard let label = row.label else { continue }
            if row.status == .new {
                _ = try transaction.addClass(
                    school: school, year: year(today), grade: label.grade, letter: label.letter)
                added += 1
            }
            let found = try transaction.classes.find(
                grade: label.grade, letter: label.letter, year: year(today), school: school)
            if let teacher = row.teacher, let found {
                _ = try transaction.appointClassTeacher(teacher.user, to: found, today: today)
            }
        }
        return added
    }

    private static func page(
        _ context: Context, _ text: String, problem: String?, _ list: ClassImport?
    ) throws -> Response {
        let page = PastePage(
            frame: try Frame("Список классов", context, way: .classes), kind: kind(context.today), text: text,
            problem: problem, preview: list.map(PastePreview.init))
        return context.render(\.paste, page, status: problem == nil ? .ok : .unprocessableContent)
    }

    private static func kind(_ today: Day) -> PasteKind {
        PasteKind(
            title: "Список классов на \(year(today).label) учебный год",
            back: Link(title: "Классы", address: SchoolClassesPage.address(of: year(today))),
            address: .path("school", "classes", "import"), saving: .path("school", "classes", "import", "rows"),
            hint: "Скопируйте столбцы вместе с заголовками: Класс и, если нужно, Классный руководитель.",
            example: ["Класс; Классный руководитель", "7 А; Волкова Ольга Петровна", "7 Б; Громов Т. Б."],
            save: "Сохранить классы")
    }
}

extension PastePreview {
    /// What a list of classes comes to.
    init(_ list: ClassImport) {
        func count(_ test: (ClassImportRow) -> Bool) -> Int { list.rows.filter(test).count }
        let sentences: [(Int, CountedNoun, String)] = [
            (count { $0.status == .new }, .schoolClass, "К добавлению"),
            (count { $0.status == .existing && $0.changesSomething }, .row, "Сменят руководителя"),
            (count { $0.problems.isEmpty && !$0.changesSomething }, .row, "Ничего не изменят"),
            (count { !$0.problems.isEmpty }, .row, "Нужно поправить"),
        ]
        forecast = sentences.filter { $0.0 > 0 }.map { "\($0.2) — \(Plural.count($0.0, $0.1))." }.joined(separator: " ")
        rows = list.rows.map(PasteRow.init)
        changesSomething = list.rows.contains(where: \.changesSomething)
    }
}

extension PasteRow {
    /// A row of a list of classes.
    init(_ row: ClassImportRow) {
        line = row.line
        title = row.label?.text ?? row.source[.schoolClass]
        facts = row.teacher.map { "руководитель \($0.name.full)" } ?? ""
        problems = row.problems.map(\.text)
        switch row.status {
        case .new: (status, style) = ("новый класс", "tag-good")
        case .existing:
            (status, style) = row.changesSomething ? ("сменится руководитель", "tag-good") : ("уже есть", "")
        case .repeated(let line): (status, style) = ("повтор строки \(line)", "")
        case .problem: (status, style) = ("поправьте", "tag-attention")
        }
    }
}
