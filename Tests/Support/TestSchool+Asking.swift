// Requests of the class teacher of 7 «А» to show again.
import School
import Storage

extension TestSchool {
    /// Asks as the class teacher would.
    public func ask(
        _ scope: DiscretionScope, _ entry: AchievementID? = nil, of pupil: String, words: String = "",
        at instant: Int64 = now
    ) throws {
        let (student, teacher) = (student(pupil), user(.classTeacher))
        try database.write {
            try $0.askToShow(scope, entry, of: student, .board, words: words, by: teacher, at: instant)
        }
    }

    /// Shows again what a person may show.
    @discardableResult
    public func show(_ wish: Discretion, of pupil: String) throws -> Bool {
        let student = student(pupil)
        return try database.write { try $0.show(wish, of: student, on: Self.today, at: Self.now) }
    }
}
