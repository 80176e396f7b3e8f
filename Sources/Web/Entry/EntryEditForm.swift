// The form that changes an entry: what was typed, what is wrong with it, and the change it makes. What was typed stays,
// whatever is wrong.
import HTTP
import School
import Storage

/// The fields of one entry as they were typed.
struct EntryEditForm {
    enum Name: Hashable {
        case title, day, level, direction, attendance, participation, outcome, words, document
    }

    /// The longest words of a paper that are kept, in characters.
    static let longestWords = 120

    var title: String
    var day: String
    var level: String
    var direction: String
    var attendance: String
    var participation: String
    var outcome: String
    var words: String
    /// Empty where there is no document.
    var document: String
    /// The version of the entry that the form was filled from; what was not sent fits none.
    var version: Int
    var problems: [Name: String] = [:]

    /// What is recorded now.
    init(_ entry: AchievementRecord) {
        (title, day, level) = (entry.event.title, entry.day.iso, entry.event.level.rawValue)
        direction = String(entry.event.direction.raw)
        attendance = entry.event.attendance.rawValue
        participation = entry.event.participation.rawValue
        (outcome, words, document) = (entry.outcome.rawValue, entry.placeText, entry.documentKind?.rawValue ?? "")
        version = entry.version
    }

    /// What was sent.
    init(_ form: FormData) {
        (title, day, level) = (form["title"] ?? "", form["day"] ?? "", form["level"] ?? "")
        (direction, attendance) = (form["direction"] ?? "", form["attendance"] ?? "")
        (participation, outcome) = (form["participation"] ?? "", form["outcome"] ?? "")
        (words, document) = (form["words"] ?? "", form["document"] ?? "")
        version = Int(form["version"] ?? "") ?? 0
    }

    /// What the form changes an entry to.
    struct Change: Sendable {
        let event: EventDetails
        let outcome: Outcome
        let placeText: String
        let documentKind: DocumentKind?
        let version: Int

        /// Whether the entry says all this already.
        func isSame(as entry: AchievementRecord) -> Bool {
            event == entry.event && outcome == entry.outcome && placeText == entry.placeText
                && documentKind == entry.documentKind
        }
    }

    /// The change, or nil with a problem beside each field that needs one.
    ///
    /// - Parameter current: the entry as it is: a direction that the school has retired since stays with it.
    mutating func check(
        _ directions: [DirectionRecord], of student: StudentRecord, current: AchievementRecord, today: Day
    ) -> Change? {
        problems = [:]
        let title = checkedTitle()
        let day = checkedDay(of: student, today)
        let level = chosen(Level(rawValue: level), .level, "Выберите уровень.")
        let direction = chosen(
            directions.first {
                String($0.id.raw) == self.direction && (!$0.isRetired || $0.id == current.event.direction)
            },
            .direction, "Выберите направление.")
        let attendance = chosen(Attendance(rawValue: attendance), .attendance, "Выберите форму.")
        let participation = chosen(
            Participation(rawValue: participation), .participation, "Выберите, лично или в команде.")
        let outcome = chosen(Outcome(rawValue: outcome), .outcome, "Выберите результат.")
        let words = CellText.cleaned(words).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if words.unicodeScalars.count > Self.longestWords {
            problems[.words] = "Слишком длинно: не больше \(Self.longestWords) знаков, как в документе."
        }
        let kind = DocumentKind(rawValue: document)
        if kind == nil, !document.isEmpty { problems[.document] = "Выберите вид документа из списка." }
        guard problems.isEmpty, let title, let day, let level, let direction, let attendance, let participation,
            let outcome
        else { return nil }
        let event = EventDetails(
            title: title.text, level: level, direction: direction.id, attendance: attendance,
            participation: participation, day: day, seriesKey: title.seriesKey, stageLevel: title.stage)
        return Change(event: event, outcome: outcome, placeText: words, documentKind: kind, version: version)
    }

    private mutating func chosen<Value>(_ value: Value?, _ name: Name, _ problem: String) -> Value? {
        if value == nil { problems[name] = problem }
        return value
    }

    private mutating func checkedTitle() -> EventTitle? {
        guard let read = EventTitle(title) else {
            problems[.title] = "Напишите, что это было, как в дипломе."
            return nil
        }
        if read.text.unicodeScalars.count > EventTitle.maximumLength {
            problems[.title] = "Слишком длинно: не больше \(EventTitle.maximumLength) знаков."
        }
        return read
    }

    private mutating func checkedDay(of student: StudentRecord, _ today: Day) -> Day? {
        switch DateReading.event(day, in: AcademicYear(containing: today)) {
        case .understood(let day):
            if let problem = DateReading.eventProblem(day, on: today) {
                problems[.day] = problem
            } else if day < student.birthDay {
                problems[.day] = "\(RussianDate.numeric(day)) — раньше дня рождения. Проверьте год."
            }
            return day
        case .problem(let words):
            problems[.day] = words
            return nil
        case .empty:
            problems[.day] = "Укажите день события."
            return nil
        }
    }
}
