// The two pages of the class list: bringing it, and looking at it before it is saved.
import Mustache
import School
import Storage

/// Why a list could not be read, and beside which of the two fields it is said.
struct RosterProblem {
    let text: String
    let isFile: Bool
}

/// Who is in the class, and the boxes for a list.
struct RosterPage: Page {
    let frame: Frame
    let schoolClass: ClassRecord
    let back: Link
    /// The step after the list; nil for who may not take it.
    let accounts: URLText?
    let members: [StudentRecord]
    /// Who left the class in the middle of the year.
    let left: [(departure: DepartureRecord, student: StudentRecord)]
    let today: Day
    /// What was pasted, kept when it could not be read.
    let text: String
    let problem: RosterProblem?

    static let template = "roster/show"
    static let fields: [Field<RosterPage>] = [
        .object("frame") { $0.frame }, .text("classTitle") { $0.schoolClass.title }, .object("back") { $0.back },
        .optionalURL("accounts") { $0.accounts },
        .url("address") { .path("classes", String($0.schoolClass.id.raw), "roster", "preview") },
        .text("size") {
            $0.members.isEmpty ? "в классе пока никого" : "сейчас в классе \(Plural.count($0.members.count, .pupil))"
        },
        .list("members") { page in page.members.map { RosterMember(student: $0, hasDeparture: page.isOfThisYear) } },
        .flag("hasLeft") { !$0.left.isEmpty },
        .list("left") { page in page.left.map { RosterLeaver($0.departure, $0.student, on: page.today) } },
        .text("text") { $0.text },
        .optional("textProblem") { $0.problem.flatMap { $0.isFile ? nil : $0.text } },
        .optional("fileProblem") { $0.problem.flatMap { $0.isFile ? $0.text : nil } },
    ]
}

extension RosterPage {
    /// Nobody leaves a class whose year has not begun.
    fileprivate var isOfThisYear: Bool { schoolClass.year == AcademicYear(containing: today) }
}

/// A pupil of the class, by name alone: whoever brings a list need not be one who reads records.
struct RosterMember: Fields {
    let student: StudentRecord
    /// Whether a departure can be written down.
    let hasDeparture: Bool

    static let fields: [Field<RosterMember>] = [
        .text("name") { $0.student.name.full },
        .optionalURL("leaving") { $0.hasDeparture ? DepartureController.address(of: $0.student.id) : nil },
    ]
}

/// A pupil who left the class.
struct RosterLeaver: Fields {
    let departure: DepartureRecord
    let student: StudentRecord
    let today: Day

    init(_ departure: DepartureRecord, _ student: StudentRecord, on today: Day) {
        (self.departure, self.student, self.today) = (departure, student, today)
    }

    static let fields: [Field<RosterLeaver>] = [
        .text("name") { $0.student.name.full }, .url("address") { DepartureController.address(of: $0.student.id) },
        .text("words") { DepartureWords($0.departure, $0.student.gender).short(on: $0.today) },
    ]
}

/// A list before it is saved, or after its good rows were.
struct RosterReviewPage: Page {
    let frame: Frame
    let review: RosterReview
    /// Where the list came from.
    let source: String?
    /// What was saved by this very answer; nil for a preview.
    let saved: String?
    let problems: [RosterProblemRow]
    let good: [RosterGoodRow]
    let passedOver: [String]
    let toAdd: Int

    init(frame: Frame, review: RosterReview, source: String?, added: Int?) {
        (self.frame, self.review, self.source) = (frame, review, source)
        let rest = "Осталось поправить: \(Plural.count(review.list.counts.problems, .row))."
        saved = added.map { ($0 == 0 ? "Пока никто не добавлен. " : "Добавлено: \(Plural.count($0, .pupil)). ") + rest }
        problems = review.correctable.map { RosterProblemRow($0, review.columns) }
        good = review.list.rows.filter { $0.problems.isEmpty }.map { RosterGoodRow($0, review.members) }
        passedOver = review.passedOver
        toAdd = review.toAdd
    }

    static let template = "roster/review"
    static let fields: [Field<RosterReviewPage>] = [
        .object("frame") { $0.frame }, .text("classTitle") { $0.review.schoolClass.title },
        .optional("source") { $0.source }, .optional("saved") { $0.saved },
        .url("back") { .path("classes", String($0.review.schoolClass.id.raw), "roster") },
        .text("forecast") { $0.review.forecast }, .text("summary") { $0.review.list.counts.summary },
        .text("text") { $0.review.form.text },
        .text("settled") { $0.review.form.settled.sorted().map(String.init).joined(separator: ",") },
        .flag("hasProblems") { !$0.problems.isEmpty },
        .list("columns") { $0.review.columns.map { RosterHeading(title: $0.title) } },
        .list("problems") { $0.problems }, .optional("remainder") { $0.review.remainder },
        .flag("hasGood") { !$0.good.isEmpty }, .list("good") { $0.good },
        .flag("hasPassedOver") { !$0.passedOver.isEmpty },
        .text("passedOverCount") { "Пропущено: \(Plural.count($0.passedOver.count, .row))" },
        .texts("passedOver") { $0.passedOver }, .flag("adds") { $0.toAdd > 0 },
        .flag("needsButton") { $0.toAdd > 0 || !$0.problems.isEmpty },
    ]
}

/// The heading of a column.
struct RosterHeading: Fields {
    let title: String

    static let fields: [Field<RosterHeading>] = [.text("title") { $0.title }]
}

/// A row that needs nothing.
struct RosterGoodRow: Fields {
    let row: RosterRow
    let status: String
    let isNew: Bool

    init(_ row: RosterRow, _ members: Set<StudentID>) {
        self.row = row
        switch row.status {
        case .existing(let id) where members.contains(id): (status, isNew) = ("уже в классе", false)
        case .existing: (status, isNew) = ("уже в школе, войдёт в класс", true)
        case .repeated(let line): (status, isNew) = ("повтор строки \(line)", false)
        case .new, .problem: (status, isNew) = (row.gender == .female ? "новая" : "новый", true)
        }
    }

    static let fields: [Field<RosterGoodRow>] = [
        .number("line") { $0.row.line }, .text("name") { $0.row.name?.full ?? "" },
        .text("birthDay") { $0.row.birthDate.map(RussianDate.numeric) ?? "" },
        .text("gender") { $0.row.gender?.letter ?? "" }, .text("status") { $0.status }, .flag("isNew") { $0.isNew },
    ]
}

/// A row that waits for correction.
struct RosterProblemRow: Fields {
    let line: Int
    let cells: [RosterCell]
    /// What is said of the row as a whole.
    let remarks: [String]

    init(_ row: RosterRow, _ columns: [RosterColumn]) {
        line = row.line
        cells = columns.map { RosterCell(row, $0) }
        remarks = row.problems.filter { $0.field == nil }.map(\.text)
    }

    static let fields: [Field<RosterProblemRow>] = [
        .number("line") { $0.line }, .list("cells") { $0.cells }, .texts("remarks") { $0.remarks },
    ]
}

/// A cell to be corrected.
struct RosterCell: Fields {
    let title: String
    let label: String
    let name: String
    let value: String
    let problem: String?
    let choices: [RosterChoice]

    init(_ row: RosterRow, _ column: RosterColumn) {
        title = column.title
        label = "\(column.title), строка \(row.line)"
        name = RosterForm.field(row.line, column)
        value = row.source[column]
        let problems = row.problems.filter { $0.field == column }.map(\.text)
        problem = problems.isEmpty ? nil : problems.joined(separator: " ")
        choices = column == .gender ? RosterChoice.genders(typed: row.source[column]) : []
    }

    static let fields: [Field<RosterCell>] = [
        .text("title") { $0.title }, .text("label") { $0.label }, .text("name") { $0.name },
        .text("value") { $0.value },
        .optional("problem") { $0.problem }, .flag("isChoice") { !$0.choices.isEmpty }, .list("choices") { $0.choices },
    ]
}

/// An option of a cell that is chosen.
struct RosterChoice: Fields {
    let value: String
    let title: String
    let isSelected: Bool

    /// The two genders, nothing, and what was typed where it is none of them.
    static func genders(typed: String) -> [RosterChoice] {
        let known = GenderReading.read(typed).value
        var choices = [RosterChoice(value: "", title: "—", isSelected: typed.isEmpty)]
        choices += Gender.allCases.map { RosterChoice(value: $0.letter, title: $0.letter, isSelected: $0 == known) }
        if known == nil, !typed.isEmpty { choices.append(RosterChoice(value: typed, title: typed, isSelected: true)) }
        return choices
    }

    static let fields: [Field<RosterChoice>] = [
        .text("value") { $0.value }, .text("title") { $0.title }, .flag("isSelected") { $0.isSelected },
    ]
}

extension Gender {
    /// «М» or «Ж», as class lists have it.
    var letter: String { self == .male ? "М" : "Ж" }
}
