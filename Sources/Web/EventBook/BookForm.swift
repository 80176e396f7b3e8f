// The form of an event of the book: the event as every form asks for it, and what only the book keeps. Parse, validate,
// act: this file does the first two; what was typed stays in any case.
import HTTP
import Mustache
import School
import Storage

/// An event of the book as it is shown, sent and checked.
struct BookForm {
    var event: EventInput
    /// As typed; empty for an event of one day.
    var lastDate = ""
    /// The raw value of a `Level`; empty where the title names the stage, or there is none.
    var stage = ""
    var organiser = ""
    var approvedList = ""
    /// Whether the person has seen the events that look alike, and means another.
    var isOther = false
    /// The version that the form was made from; zero for a new event, and for one that was not sent.
    var version = 0
    private(set) var lastDateProblem: String?
    private(set) var stageProblem: String?
    private(set) var organiserProblem: String?
    private(set) var approvedListProblem: String?
    /// What is wrong with the event as a whole.
    var problem: String?

    static let longestOrganiser = 200
    static let longestAddress = 500

    /// An empty form.
    init(title: String, on day: Day, _ setting: EventSetting) {
        event = EventInput(title: title, setting)
        event.date = day.iso
    }

    /// The form of an event that entries have made.
    init(_ outside: OutsideEvent, _ setting: EventSetting) {
        event = EventInput(title: outside.details.title, setting)
        event.fill(from: outside.details, setting)
    }

    /// The form of an event as it is.
    init(_ booked: BookedEvent, _ setting: EventSetting) {
        event = EventInput(title: booked.details.title, setting)
        event.fill(from: booked.details, setting)
        (lastDate, organiser) = (booked.lastDay?.iso ?? "", booked.organiser)
        (approvedList, version) = (booked.approvedList, booked.version)
    }

    /// The form as it was sent.
    init(_ form: FormData) {
        event = EventInput(form)
        (lastDate, stage) = (form["last_date"] ?? "", form["stage"] ?? "")
        (organiser, approvedList) = (form["organiser"] ?? "", form["approved_list"] ?? "")
        isOther = form["other"] != nil
        version = Int(form["version"] ?? "") ?? 0
    }

    /// The event, or nil with the problems noted.
    mutating func read(_ setting: EventSetting) -> EventProfile? {
        readStage()
        let details = event.read(setting)
        let last = readLastDate(setting, from: details?.day)
        let organiser = readOrganiser()
        let address = readAddress()
        guard let details, stageProblem == nil, lastDateProblem == nil, let organiser, let address else { return nil }
        return EventProfile(details, lastDay: last, organiser: organiser, approvedList: address)
    }

    /// The stage stands in the title, where every list of results shows it.
    private mutating func readStage() {
        stageProblem = nil
        guard !stage.isEmpty else { return }
        guard let level = Level(rawValue: stage) else {
            stageProblem = "Выберите этап из списка."
            return
        }
        if let named = EventTitle(event.title)?.stage {
            if named != level { stageProblem = "В названии уже стоит этап «\(named.title)». Что верно?" }
        } else if EventTitle(event.title) != nil {
            event.title += ", \(level.title) этап"
        }
        if event.level.isEmpty { event.level = stage }
    }

    private mutating func readLastDate(_ setting: EventSetting, from first: Day?) -> Day? {
        lastDateProblem = nil
        switch DateReading.event(lastDate, in: setting.year) {
        case .empty: return nil
        case .problem(let text): lastDateProblem = text
        case .understood(let day):
            guard let first else { return day }
            if day < first {
                lastDateProblem = "Последний день раньше первого."
            } else if day.number - first.number > 366 {
                lastDateProblem = "Событие длится больше года — проверьте дни."
            } else {
                return day == first ? nil : day
            }
        }
        return nil
    }

    private mutating func readOrganiser() -> String? {
        organiserProblem = nil
        let text = CellText.cleaned(organiser)
        if text.unicodeScalars.count > Self.longestOrganiser {
            organiserProblem = "Название длиннее \(Self.longestOrganiser) знаков — сократите его."
            return nil
        }
        return EventTitle(text)?.text ?? ""
    }

    private mutating func readAddress() -> String? {
        approvedListProblem = nil
        let text = CellText.cleaned(approvedList)
        if text.isEmpty { return "" }
        let folded = text.lowercased()
        guard text.utf8.count <= Self.longestAddress, URLText(text) != nil,
            folded.hasPrefix("https://") || folded.hasPrefix("http://"), text.count > 10
        else {
            approvedListProblem = "Нужен адрес страницы, например https://edu.gov.ru/olimpiady."
            return nil
        }
        return text
    }
}
