// Accounts behind the same door as every other object: the account, or 404.
import School
import Storage

extension Access {
    /// An account of a school in which the viewer may do `action`.
    ///
    /// - Throws: `Refusal.notFound`.
    func account(_ action: Action, _ id: UserID) throws -> UserRecord {
        guard let found = try records.users.find(id) else { throw Refusal.notFound }
        guard let school = found.schoolID else { throw trail.refuse(AuditSubject(account: found)) }
        try give(AuditSubject(account: found), action, viewer.relations(toSchool: school))
        return found
    }

    /// An account of a family of the class, whose password the sheet of this class may renew.
    ///
    /// - Throws: `Refusal.notFound`.
    func familyAccount(_ id: UserID, of schoolClass: ClassRecord) throws -> UserRecord {
        let families = try records.users.families(of: schoolClass.id, on: schoolClass.listDay(today))
        let accounts = families.flatMap { [$0.own].compactMap { $0 } + $0.guardians }
        guard let found = accounts.first(where: { $0.id == id }), try mayRenew(found, of: schoolClass) else {
            throw try refuse(account: id)
        }
        var subject = AuditSubject(account: found)
        subject.schoolClass = schoolClass.id
        trail.give(subject, toStaff: true)
        return found
    }

    /// What to throw where an account is not for this; one that exists leaves an entry.
    func refuse(account id: UserID) throws -> Refusal {
        try records.users.find(id).map { trail.refuse(AuditSubject(account: $0)) } ?? .notFound
    }

    /// Whether an account of a family is this class's alone. A new password opens everything that the account sees: a
    /// parent who also works at the school, or has a child in another class, gets one from the administrator.
    func mayRenew(_ account: UserRecord, of schoolClass: ClassRecord) throws -> Bool {
        guard !account.isDisabled, account.schoolID == schoolClass.schoolID else { return false }
        // With the password of who hid something a teacher could show it again: asking is all a teacher may (design 4.6).
        guard try !records.privacy.hasWish(account.id) else { return false }
        let owner = try records.users.viewer(account, on: schoolClass.listDay(today))
        return owner.roles.isSubset(of: [.student, .guardian]) && owner.classesOfFamily == [schoolClass.id]
            && owner.classesLed.isEmpty && owner.classesTaught.isEmpty
    }
}

extension AuditSubject {
    /// An account.
    init(account user: UserRecord) { self.init(school: user.schoolID, object: .account, number: user.id.raw) }
}
