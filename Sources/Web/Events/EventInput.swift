// What was typed about an event, and what is wrong with it. The quick form and the form of one entry ask for the same
// event. Parse, validate, act: this file does the first two; what was typed stays in any case.
import HTTP
import School
import Storage

/// An event as a form carries it.
struct EventInput {
    var title = ""
    /// As typed; a browser with a date field sends `YYYY-MM-DD`.
    var date = ""
    var level = ""
    /// The key of a direction.
    var direction = ""
    var attendance = Attendance.inPerson.rawValue
    var participation = Participation.individual.rawValue
    var hasDocument = false
    var documentKind = DocumentKind.diploma.rawValue
    private(set) var problems = Problems()

    /// What is wrong, beside the fields.
    struct Problems: Equatable {
        var title: String?
        var date: String?
        var level: String?
        var direction: String?
        var attendance: String?
        var participation: String?
        var document: String?

        var isEmpty: Bool { self == Problems() }
    }

    /// A form that nobody has filled: today, and what the title proposes where there is one.
    init(title: String, _ setting: EventSetting) {
        date = setting.days.last.iso
        // A title that came with the address is cut, so that no link can fill the page.
        self.title = String(title.prefix(EventTitle.maximumLength))
        guard let read = EventTitle(self.title) else { return }
        if let last = setting.recent(read) {
            level = last.level.rawValue
            direction = setting.directions.first { $0.id == last.direction }?.key ?? ""
            attendance = last.attendance.rawValue
            participation = last.participation.rawValue
        } else {
            level = read.stage?.rawValue ?? ""
            direction = setting.proposedDirection(for: read) ?? ""
        }
    }

    /// The form as it was sent.
    init(_ form: FormData) {
        title = form["title"] ?? ""
        date = form["date"] ?? ""
        level = form["level"] ?? ""
        direction = form["direction"] ?? ""
        attendance = form["attendance"] ?? attendance
        participation = form["participation"] ?? participation
        hasDocument = form["has_document"] != nil
        documentKind = form["document"] ?? documentKind
    }

    /// Takes what a line of the scale implies where nothing was typed: its worth depends on none of it (design 4.3).
    mutating func complete(by line: FixedLine) {
        if title.allSatisfy(\.isWhitespace) { title = line.title }
        if level.isEmpty { level = (EventTitle(title)?.stage ?? line.usualLevel).rawValue }
        if direction.isEmpty, let topic = line.usualTopic { direction = topic.rawValue }
    }

    /// Fills in a level and a direction that were left open: those of the same event before, else what the title speaks
    /// for, else the school's own level.
    mutating func propose(_ setting: EventSetting) {
        guard let read = EventTitle(title) else { return }
        let known = setting.recent(read)
        if level.isEmpty {
            level = (read.stage ?? known?.level ?? LevelReading.read(title, title: read).value ?? .school).rawValue
        }
        if direction.isEmpty {
            let before = known.flatMap { event in setting.directions.first { $0.id == event.direction }?.key }
            direction = before ?? setting.proposedDirection(for: read) ?? ""
        }
    }

    /// The kind of the confirming document, nil where there is none.
    var document: DocumentKind? { hasDocument ? DocumentKind(rawValue: documentKind) : nil }

    /// The event, or nil with the problems noted.
    ///
    /// A direction or level that was left out but that the title proposes is preset and asked once more: what is only
    /// probable is never saved unseen.
    mutating func read(_ setting: EventSetting) -> EventDetails? {
        problems = Problems()
        let title = readTitle()
        let day = readDate(setting)
        let level = readLevel(title)
        let direction = readDirection(title, setting)
        let attendance = Attendance(rawValue: attendance)
        if attendance == nil { problems.attendance = "Выберите: очно, заочно или дистанционно." }
        let participation = Participation(rawValue: participation)
        if participation == nil { problems.participation = "Выберите: лично или в команде." }
        if hasDocument, document == nil { problems.document = "Выберите вид документа." }
        guard problems.isEmpty, let title, let day, let level, let direction, let attendance, let participation else {
            return nil
        }
        return EventDetails(
            title: title.text, level: level, direction: direction.id, attendance: attendance,
            participation: participation, day: day, seriesKey: title.seriesKey, stageLevel: title.stage)
    }

    private mutating func readTitle() -> EventTitle? {
        // Scalars, not characters: one character may carry any number of accents.
        guard title.unicodeScalars.count <= EventTitle.maximumLength else {
            problems.title = "Название длиннее \(EventTitle.maximumLength) знаков — сократите его."
            return nil
        }
        guard let read = EventTitle(title) else {
            problems.title = "Напишите, что это было."
            return nil
        }
        return read
    }

    private mutating func readDate(_ setting: EventSetting) -> Day? {
        switch DateReading.event(date, in: setting.year) {
        case .empty: problems.date = "Укажите дату."
        case .problem(let text): problems.date = text
        case .understood(let day):
            if let text = DateReading.eventProblem(day, on: setting.today) {
                problems.date = text
            } else if !setting.days.contains(day) {
                problems.date =
                    "\(RussianDate.numeric(day)) — не подходит: здесь записывают \(Self.span(setting.days))."
            } else {
                return day
            }
        }
        return nil
    }

    private static func span(_ days: Period) -> String {
        "события с \(RussianDate.full(days.first)) по \(RussianDate.full(days.last))"
    }

    private mutating func readLevel(_ title: EventTitle?) -> Level? {
        if level.isEmpty, let stage = title?.stage {
            level = stage.rawValue
            problems.level = "Уровень мы предложили по названию. Проверьте его и сохраните ещё раз."
            return nil
        }
        guard let read = Level(rawValue: level) else {
            problems.level = "Выберите уровень."
            return nil
        }
        if let stage = title?.stage, stage != read {
            problems.level = "В названии этап «\(stage.title)», а уровень «\(read.title)». Что верно?"
            return nil
        }
        return read
    }

    private mutating func readDirection(_ title: EventTitle?, _ setting: EventSetting) -> DirectionRecord? {
        if let known = setting.direction(direction) { return known }
        if direction.isEmpty, let title, let proposed = setting.proposedDirection(for: title) {
            direction = proposed
            problems.direction = "Направление мы предложили по названию. Проверьте его и сохраните ещё раз."
        } else {
            problems.direction = "Выберите направление."
        }
        return nil
    }
}
