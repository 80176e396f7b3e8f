// A table of achievements laid against a class: what is read, and what is entered of it. Made anew on the transaction
// that saves, so that what was shown in a preview never decides.
import School
import Storage

/// A class and a table, read row by row.
struct AchievementDesk {
    let schoolClass: ClassRecord
    let pupils: [StudentRecord]
    let directions: [DirectionRecord]
    let form: AchievementImportForm
    let read: AchievementImport

    /// Reads the table of a form against the class.
    ///
    /// - Throws: `ImportError` for a text that is no table of achievements.
    init(_ schoolClass: ClassRecord, _ form: AchievementImportForm, _ access: Access) throws {
        let records = access.records
        let day = schoolClass.memberDay(on: access.today)
        (self.schoolClass, self.form) = (schoolClass, form)
        pupils = try records.students.ofClass(schoolClass.id, on: day)
        directions = try records.achievements.directions(of: schoolClass.schoolID).filter { !$0.isRetired }
        let context = AchievementImport.Context(
            students: pupils.map { KnownStudent(id: $0.id, name: $0.name) },
            schoolClass: ClassLabel(grade: schoolClass.grade, letter: schoolClass.letter),
            directions: EventSetting.known(directions),
            existing: try records.achievements.known(
                inClass: schoolClass.id, on: day, enteredBy: access.authorKnown(in: schoolClass)),
            year: schoolClass.year, today: access.today)
        read = AchievementImport.read(rows: try form.rows(), context: context, choices: form.choices)
    }

    /// The rows that can be saved, as achievements.
    func new(_ access: Access) throws -> [NewAchievement] {
        let students = Dictionary(pupils.map { ($0.id, $0) }) { first, _ in first }
        let keys = Dictionary(directions.map { ($0.id, $0.key) }) { first, _ in first }
        var states: [StudentID: AchievementState] = [:]
        var new: [NewAchievement] = []
        for row in read.rows where row.status == .new {
            guard let student = row.student.flatMap({ students[$0] }) else { continue }
            let state = try states[student.id] ?? access.stateOfEntry(about: student)
            states[student.id] = state
            let document = form.document(for: row.outcome?.placeText ?? "")
            if let entry = row.newEntry(keys: keys, document: document, state: state) { new.append(entry) }
        }
        return new
    }
}

extension AchievementRow {
    /// The entry of a row that was understood; nil for any other.
    ///
    /// - Parameter keys: the keys of the school's directions.
    func newEntry(
        keys: [DirectionID: String], document: DocumentKind?, fixedLine: FixedLine? = nil, state: AchievementState
    ) -> NewAchievement? {
        guard let student, let title = event, let level, let direction, let attendance, let participation,
            let day = date, let outcome
        else { return nil }
        let details = EventDetails(
            title: title.text, level: level, direction: direction, attendance: attendance,
            participation: participation, day: day, seriesKey: title.seriesKey, stageLevel: title.stage)
        return NewAchievement(
            student: student, event: details, outcome: outcome.outcome, placeText: outcome.placeText,
            fixedLine: fixedLine, group: .usual(forDirection: DirectionTopic(rawValue: keys[direction] ?? "")),
            documentKind: document, state: state)
    }
}
