// Making the missing accounts of one family inside a transaction: logins from the child's surname in Latin letters and
// the next free number, passwords prepared before. Asked twice, it makes nothing the second time.
import Crypto
import School
import Storage

/// A one-time password with its hash.
struct OneTimeKey: Sendable {
    let password: ReadablePassword
    let hash: String

    init(_ hasher: PasswordHasher) throws {
        password = ReadablePassword()
        hash = try hasher.hash(password.text)
    }
}

/// Makes accounts of families within one transaction.
struct FamilyMaker {
    let transaction: Transaction
    let schoolClass: ClassRecord
    /// The first day of the new roles and bonds.
    let day: Day
    let now: Int64
    /// Keys not used yet.
    var keys: [OneTimeKey]

    /// The slip of the accounts that were missing; nil where none was.
    mutating func make(_ family: FamilyAccounts, guardian: PersonName?) throws -> Slip? {
        let student = family.student
        var slip: [SlipKey] = []
        if family.own == nil {
            let (id, key) = try account(student.name, .student, base: base(student), student)
            try transaction.join(id, toStudent: student.id)
            slip.append(key)
        }
        if family.guardians.isEmpty, let guardian {
            let (id, key) = try account(guardian, .guardian, base: "r." + base(student), student)
            try transaction.addGuardian(id, of: student.id, from: day)
            slip.append(key)
        }
        return slip.isEmpty ? nil : Slip(title: "\(student.name.lastFirst), \(schoolClass.title)", keys: slip)
    }

    private mutating func account(
        _ name: PersonName, _ role: Role, base: String, _ student: StudentRecord
    ) throws -> (UserID, SlipKey) {
        // Somebody added a pupil since the keys were made: the page that the teacher sees has changed.
        guard let key = keys.popLast() else { throw StorageError.changedMeanwhile }
        let login = try transaction.users.freeLogin(base)
        let added = try transaction.addUser(
            login: login, passwordHash: key.hash, name: name, school: schoolClass.schoolID, mustChangePassword: true,
            at: now)
        guard let added else { throw StorageError.changedMeanwhile }
        try transaction.grant(role, to: added, from: day)
        let who = role == .guardian ? "родитель" : student.gender == .female ? "ученица" : "ученик"
        return (added, SlipKey(who: who, login: login, password: key.password.text))
    }

    /// `semyonova`; a surname without any Latin letter gives `user`.
    private func base(_ student: StudentRecord) -> String {
        let latin = Transliteration.latin(student.name.last)
        return latin.isEmpty ? "user" : String(latin.prefix(24))
    }
}
