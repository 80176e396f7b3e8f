// Consents and wishes of the invented families.
import School
import Storage
import Support

extension TestSchool {
    /// Gives a pupil's consent.
    func consent(_ scope: ConsentScope, of pupil: String) throws {
        try database.write { [self] tx in
            _ = try tx.giveConsent(
                scope, of: student(pupil), on: Self.firstDay, by: user(.classTeacher), at: Self.now)
        }
    }

    /// Hides one entry, or everything where none is named.
    func hide(_ entry: AchievementID? = nil, of pupil: String) throws {
        try database.write { [self] tx in
            let guardian = user(.guardian)
            let wish = entry.map { Discretion.entry($0, by: guardian) } ?? .everything(by: guardian)
            _ = try tx.hide(wish, of: student(pupil), at: Self.now)
        }
    }
}
