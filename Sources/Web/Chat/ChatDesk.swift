// A pasted chat laid against a class: what it proposes, with the person's corrections, read like rows of a table. Made
// anew on the transaction that saves, so that what was shown never decides.
import School
import Storage

/// A class and a chat.
struct ChatDesk {
    let schoolClass: ClassRecord
    let pupils: [StudentRecord]
    let directions: [DirectionRecord]
    let form: ChatForm
    let digest: ChatDigest
    /// The proposals as rows, in order, with what was corrected.
    let rows: [AchievementRow]
    /// Numbers of proposals that are to be saved.
    let taken: Set<Int>

    /// Reads the chat against the class.
    ///
    /// - Throws: `ImportError` for an empty or too long text.
    init(_ schoolClass: ClassRecord, _ form: ChatForm, _ access: Access) throws {
        let records = access.records
        let day = schoolClass.memberDay(on: access.today)
        (self.schoolClass, self.form) = (schoolClass, form)
        pupils = try records.students.ofClass(schoolClass.id, on: day)
        directions = try records.achievements.directions(of: schoolClass.schoolID).filter { !$0.isRetired }
        let known = pupils.map { KnownStudent(id: $0.id, name: $0.name) }
        guard let label = ClassLabel(grade: schoolClass.grade, letter: schoolClass.letter) else {
            throw Refusal.notFound
        }
        digest = try ChatDigest.read(text: form.text, students: known, schoolClass: label)
        let context = AchievementImport.Context(
            students: known, schoolClass: nil, directions: EventSetting.known(directions),
            existing: try records.achievements.known(
                inClass: schoolClass.id, on: day, enteredBy: access.authorKnown(in: schoolClass)),
            year: schoolClass.year, today: access.today)
        var choices = form.students
        for proposal in digest.proposals where choices[proposal.number] == nil {
            choices[proposal.number] = proposal.student
        }
        let corrected = digest.proposals.map { proposal in
            let changes = form.corrections[proposal.number] ?? [:]
            return SheetRow(line: proposal.number, cells: proposal.row.cells.merging(changes) { $1 })
        }
        rows = AchievementImport.read(rows: corrected, context: context, choices: choices).rows
        taken = form.taken ?? Set(rows.filter { $0.status == .new }.map(\.line))
    }

    /// Whether a proposal waits for an answer.
    func asks(_ row: AchievementRow) -> Bool {
        switch row.status {
        case .problem, .ambiguous: true
        case .new, .existing, .repeated: false
        }
    }

    /// What is to be saved and can be.
    func new(_ access: Access) throws -> [NewAchievement] {
        let students = Dictionary(pupils.map { ($0.id, $0) }) { first, _ in first }
        let keys = Dictionary(directions.map { ($0.id, $0.key) }) { first, _ in first }
        return try zip(rows, digest.proposals).compactMap { row, proposal in
            guard row.status == .new, taken.contains(row.line), let student = row.student.flatMap({ students[$0] })
            else { return nil }
            let document = form.hasDocuments ? DocumentKind.diploma : nil
            return row.newEntry(
                keys: keys, document: document, fixedLine: proposal.fixedLine,
                state: try access.stateOfEntry(about: student))
        }
    }
}
