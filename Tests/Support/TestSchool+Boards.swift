// Boards of the invented school: consents of families, and a published October of 7 «А».
import School
import Storage

extension TestSchool {
    /// The month of the fixture's clock.
    public static let october = today.month
    /// The pupils of 7 «А» in the order of the alphabet.
    public static let pupilsOf7A = ["akimov", "yolkin", "semyonova", "yakovleva"]

    /// Registers the consents of families.
    ///
    /// - Parameters:
    ///   - until: the last day of the term.
    ///   - fields: what a consent to distribution names; all of them unless said otherwise.
    @discardableResult
    public func consent(
        _ pupils: [String] = pupilsOf7A, to scopes: ConsentScope..., until: Day? = nil,
        fields: Set<PublicField> = Set(PublicField.allCases)
    ) throws -> [ConsentID] {
        let (students, author) = (pupils.map(student), user(.classTeacher))
        return try database.write { tx in
            var given: [ConsentID] = []
            for student in students {
                for scope in scopes {
                    let paper = ConsentPaper(scope, from: Self.firstDay, until: until, fields: fields)
                    let id = try tx.giveConsent(
                        NewConsent(paper, formVersion: 1), of: student, today: Self.today, by: author, at: Self.now)
                    if let id { given.append(id) }
                }
            }
            return given
        }
    }

    /// Takes consents back on paper, as the class teacher registers it.
    public func withdraw(_ ids: [ConsentID], of pupil: String) throws {
        let (student, author) = (student(pupil), user(.classTeacher))
        try database.write { tx in
            for id in ids {
                _ = try tx.withdrawConsent(id, of: student, .paper, on: Self.today, by: author, at: Self.now)
            }
        }
    }

    /// Takes a wish of a pupil into force: everything, or one entry.
    public func hide(_ wish: Discretion, of pupil: String) throws {
        let student = student(pupil)
        try database.write { _ = try $0.hide(wish, of: student, at: Self.now) }
    }

    /// Saves lines as the class teacher of 7 «А»; gives the board as it is then.
    @discardableResult
    public func fillBoard(
        _ lines: [String: String], deeds: [String: AchievementID] = [:], named: [String: String] = [:],
        month: Month = october
    ) throws -> BoardRecord {
        let changes = lines.map { pupil, text in
            BoardChange(
                student: student(pupil), line: BoardLine(student: student(pupil), deed: deeds[pupil], text: text),
                named: named[pupil].map { [NamedPupil(key: $0, student: student(pupil), deed: deeds[pupil])] })
        }
        let (schoolClass, author) = (class7A, user(.classTeacher))
        return try database.write { tx in
            let version = try tx.boards.find(schoolClass, month)?.version ?? 0
            return try tx.saveBoard(
                of: schoolClass, month, changes, version: version, state: { $0.count == 4 ? .filled : .open },
                by: author, at: Self.now)
        }
    }

    /// Publishes what stands on the board of 7 «А».
    @discardableResult
    public func publishBoard(
        reason: String = "", month: Month = october, at instant: Int64 = now
    ) throws -> BoardEdition {
        let (schoolClass, author) = (class7A, user(.classTeacher))
        return try database.write { tx in
            guard let board = try tx.boards.find(schoolClass, month) else {
                preconditionFailure("the fixture publishes a board that nobody filled")
            }
            return try tx.publish(board, reason: reason, members: month.lastDay, by: author, at: instant).edition
        }
    }

    /// A line for every pupil of 7 «А».
    public static let lines = [
        "akimov": "Помог младшим на переменах", "yolkin": "Пробежал «Кросс нации»",
        "semyonova": "Победила на олимпиаде", "yakovleva": "Всегда готова поддержать",
    ]
}
