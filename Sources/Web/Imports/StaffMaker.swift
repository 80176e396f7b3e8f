// Saving the rows of a list of staff inside one transaction: accounts, roles, who leads and who teaches. Passwords are
// prepared before; a row that needs one more than there are has come since, and the whole list is looked at again.
import Crypto
import School
import Storage

/// A one-time password prepared before the transaction, with its hash: hashing takes a tenth of a second.
struct OneTimeKey {
    let password: ReadablePassword
    let hash: String

    init(_ passwords: Passwords) throws {
        password = ReadablePassword()
        hash = try passwords.hash(password.text)
    }
}

/// Makes and extends accounts of staff within one transaction.
struct StaffMaker {
    let transaction: Transaction
    let school: SchoolID
    let today: Day
    let now: Int64
    /// Milliseconds UTC until which the passwords given out let in.
    let until: Int64
    /// The day that the slips name for it.
    let untilDay: Day
    /// Keys not used yet.
    private var keys: [OneTimeKey]
    /// The accounts that this list has made, by line.
    private var made: [Int: UserID] = [:]
    /// The slips of the accounts made.
    private(set) var slips: [Slip] = []
    /// Rows that changed something.
    private(set) var changed = 0

    init(_ transaction: Transaction, school: SchoolID, context: Context, keys: [OneTimeKey]) throws {
        (self.transaction, self.school, self.keys) = (transaction, school, keys)
        (today, now) = (context.today, context.now)
        until = try AccountsController.oneTimeEnd(transaction, school, from: now)
        untilDay = context.site.day(of: until)
    }

    /// Saves one row; one with a problem or without anything new does nothing.
    mutating func save(_ row: StaffRow) throws {
        guard row.changesSomething, let name = row.name else { return }
        let user: UserID
        switch row.status {
        case .new: user = try add(name, line: row.line)
        case .existing(let id): user = id
        case .continued(let line):
            // The earlier line is new and good: it has been saved just before.
            guard let id = made[line] else { throw StorageError.changedMeanwhile }
            user = id
        case .repeated, .problem: return
        }
        changed += 1
        if !row.roles.isEmpty {
            let staff = Set(AccountForm.staffRoles)
            let present = Set(try transaction.users.roles(of: user, on: today)).intersection(staff)
            _ = try transaction.setRoles(present.union(row.roles), among: staff, of: user, today: today)
        }
        if let label = row.leads {
            _ = try transaction.appointClassTeacher(user, to: try schoolClass(label), today: today)
        }
        for teaching in row.teaches {
            _ = try transaction.appointSubjectTeacher(
                user, of: teaching.subject, to: try schoolClass(teaching.schoolClass), today: today)
        }
    }

    private mutating func add(_ name: PersonName, line: Int) throws -> UserID {
        guard let key = keys.popLast() else { throw StorageError.changedMeanwhile }
        let latin = Transliteration.latin(name.last)
        let base = latin.utf8.count < 3 ? "user" : String(latin.prefix(24))
        let login = try transaction.users.isTaken(login: base) ? transaction.users.freeLogin(base) : base
        let added = try transaction.addUser(
            login: login, passwordHash: key.hash, name: name, school: school, oneTimeUntil: until, at: now)
        guard let added else { throw StorageError.changedMeanwhile }
        made[line] = added
        slips.append(
            Slip(title: name.full, login: login, password: key.password.text, until: RussianDate.full(untilDay)))
        return added
    }

    private func schoolClass(_ label: ClassLabel) throws -> ClassRecord {
        let found = try transaction.classes.find(
            grade: label.grade, letter: label.letter, year: AcademicYear(containing: today), school: school)
        guard let found else { throw StorageError.changedMeanwhile }
        return found
    }
}
