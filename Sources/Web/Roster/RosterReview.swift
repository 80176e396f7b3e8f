// What a class list comes to, put into the sentences and rows of the preview. It judges nothing by itself: School reads
// the rows, Storage saves them.
import School
import Storage

/// A class list read against the school, for looking at.
struct RosterReview {
    let schoolClass: ClassRecord
    let form: RosterForm
    let list: RosterImport
    let skipped: [Sheet<RosterColumn>.SkippedLine]
    /// Who is in the class already.
    let members: Set<StudentID>
    /// The columns that a row with a problem offers for correction, in the order of a person's card.
    let columns: [RosterColumn]

    /// Reads the list of the form.
    ///
    /// - Throws: `ImportError` where it is no list at all.
    init(_ form: RosterForm, _ schoolClass: ClassRecord, _ records: Records, _ today: Day) throws {
        let sheet = try form.sheet()
        (self.form, self.schoolClass, skipped) = (form, schoolClass, sheet.skipped)
        list = try records.students.roster(form.rows(of: sheet), of: schoolClass, today: today)
        members = try records.students.members(of: schoolClass.id, on: today)
        // Always who, when and which gender; the rest where something is wrong with it or was corrected.
        var shown = Set(sheet.columns).intersection([.fullName, .last, .first, .patronymic])
        shown.formUnion([.birthDate, .gender])
        for row in list.rows where !row.problems.isEmpty {
            shown.formUnion(row.problems.compactMap(\.field))
            if let typed = form.corrections[row.line] { shown.formUnion(typed.keys) }
        }
        columns = RosterColumn.allCases.filter { shown.contains($0) && $0 != .number }
    }

    /// Rows with a problem that are shown at once: a form takes a thousand fields.
    var correctable: ArraySlice<RosterRow> { problemRows.prefix(900 / columns.count) }

    private var problemRows: [RosterRow] { list.rows.filter { !$0.problems.isEmpty } }

    /// Pupils whom saving would make members.
    var toAdd: Int {
        list.rows.reduce(0) { count, row in
            switch row.status {
            case .new: count + 1
            case .existing(let id): members.contains(id) ? count : count + 1
            case .repeated, .problem: count
            }
        }
    }

    /// What saving will do, in sentences.
    var forecast: String {
        let there = list.counts.existing - (toAdd - list.counts.new)
        let sentences: [(Int, CountedNoun, String)] = [
            (toAdd, .pupil, "К добавлению"), (there, .pupil, "Уже в классе"), (list.counts.repeated, .row, "Повторы"),
            (list.counts.problems, .row, "Нужно поправить"),
        ]
        return sentences.filter { $0.0 > 0 }.map { "\($0.2) — \(Plural.count($0.0, $0.1))." }.joined(separator: " ")
    }

    /// The rows to correct that are not shown yet; nil where all are.
    var remainder: String? {
        let rest = list.counts.problems - correctable.count
        return rest > 0 ? "Ещё \(Plural.count(rest, .row)) с ошибками — покажем, когда сохраните эти." : nil
    }

    /// The lines that hold no pupil, and those that were corrected and saved before.
    var passedOver: [String] {
        let lines = skipped.map { ($0.line, $0.reason.title) } + form.settled.map { ($0, "сохранена с поправками") }
        return lines.sorted { $0.0 < $1.0 }.map { "Строка \($0.0) — \($0.1)" }
    }
}

extension Sheet<RosterColumn>.SkippedLine.Reason {
    /// Why the line is no pupil.
    var title: String {
        switch self {
        case .title: "название таблицы"
        case .header: "заголовки столбцов"
        case .totals: "итоги"
        case .unfilled: "не заполнена"
        }
    }
}
