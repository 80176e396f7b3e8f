// The words for the numbers of the audit log: who, about whom. Looked up when a page is made, so that the log itself holds
// no name; who is erased stays a number. Each name is looked up once for a page.
import School
import Storage

/// Finds the names of one page.
final class AuditNames {
    private let records: Records
    private let today: Day
    private let school: SchoolID
    private var people: [UserID: (name: String, role: String)] = [:]
    private var students: [StudentID: String] = [:]
    private var classes: [ClassID: String] = [:]

    init(_ records: Records, of school: SchoolID, on today: Day) {
        (self.records, self.school, self.today) = (records, school, today)
    }

    /// Who did it, and as what.
    func person(_ note: AuditNote) throws -> (name: String, role: String) {
        guard let user = note.user else {
            return (note.address.isEmpty ? "Команда на сервере" : "Неизвестный посетитель", "")
        }
        if let known = people[user] { return known }
        let found = try name(of: user)
        people[user] = found
        return found
    }

    private func name(of user: UserID) throws -> (name: String, role: String) {
        guard let account = try records.users.find(user) else { return ("Учётная запись № \(user.raw)", "") }
        let roles = try records.users.roles(of: user, on: today).map(\.title).joined(separator: ", ")
        guard account.schoolID == school else { return ("Сотрудник другой организации", roles) }
        return (account.name.full, roles)
    }

    /// About whom or what it was: the pupil with the class, the class, the account.
    func subject(_ subject: AuditSubject) throws -> String {
        var parts: [String] = []
        if let student = subject.student { parts.append(try name(of: student)) }
        if let schoolClass = subject.schoolClass { parts.append(try title(of: schoolClass)) }
        if subject.object == .account, let number = subject.number {
            parts.append(try records.users.find(UserID(number))?.name.full ?? "учётная запись № \(number)")
        }
        if let object = objectTitle(subject) { parts.append(object) }
        return parts.joined(separator: ", ")
    }

    /// What kind of thing it was, and nobody's name: for who sees no content.
    func kind(_ subject: AuditSubject) throws -> String {
        if subject.object == .account {
            return try self.subject(AuditSubject(object: .account, number: subject.number))
        }
        if let title = subject.object.title { return title }
        if subject.student != nil { return "карточка ученика" }
        return subject.schoolClass == nil ? "" : "класс"
    }

    private func objectTitle(_ subject: AuditSubject) -> String? {
        guard subject.object != .account, let title = subject.object.title, let number = subject.number else {
            return nil
        }
        return "\(title) № \(number)"
    }

    private func name(of student: StudentID) throws -> String {
        if let known = students[student] { return known }
        let name = try records.students.find(student)?.name.lastFirst ?? "ученик № \(student.raw)"
        students[student] = name
        return name
    }

    private func title(of schoolClass: ClassID) throws -> String {
        if let known = classes[schoolClass] { return known }
        let title = try records.classes.find(schoolClass)?.title ?? "класс № \(schoolClass.raw)"
        classes[schoolClass] = title
        return title
    }
}
