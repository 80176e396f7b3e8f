// A protocol laid against the pupils that the viewer enters for: the event, and what is entered of it. Made anew on the
// transaction that saves, so that what was shown in a preview never decides.
import School
import Storage

/// A protocol, its event and its rows.
struct ProtocolDesk {
    let reach: ProtocolReach
    let setting: EventSetting
    let form: ProtocolForm
    var event: EventInput
    let read: ProtocolImport
    /// The event, where nothing of it is wrong.
    let details: EventDetails?
    /// The event of the book that this is exactly; nil for one that is not in the book.
    let booked: BookedEvent?
    /// Events of the book that look like it.
    let alike: [BookedEvent]

    /// Reads the protocol of a form.
    ///
    /// - Throws: `ImportError` for a text that is no protocol.
    init(_ form: ProtocolForm, _ access: Access) throws {
        let sheet = try ProtocolSheet(text: form.text)
        let reach = try access.protocolReach()
        let year = AcademicYear(containing: access.today)
        let setting = try EventSetting(of: reach.school, from: year.period.first, year: year, access)
        var event = form.event ?? Self.proposed(sheet.heading, setting)
        if let chosen = try access.eventForForm(form.booked) { event.fill(from: chosen.details, setting) }
        let details = event.read(setting)
        let near = try details.map {
            try access.records.eventBook.alike(
                $0.title, on: Period(from: $0.day, through: $0.day), in: reach.school)
        }
        booked = near?.first { near in details.map(near.isExactly) ?? false }
        alike = booked == nil ? near ?? [] : []
        var known: [StudentID: Set<Outcome>] = [:]
        if let details, let title = EventTitle(details.title) {
            // Of pupils beyond the reach nothing is asked: the rows of their classes are left out before.
            for outcome in try access.records.achievements.outcomes(
                atEvent: title, on: details.day, in: reach.school, enteredBy: nil)
            { known[outcome.student, default: []].insert(outcome.outcome) }
        }
        let context = ProtocolImport.Context(
            students: reach.known, isWholeSchool: reach.isWholeSchool, known: known)
        read = ProtocolImport.read(rows: sheet.rows, context: context, answers: form.answers)
        (self.reach, self.setting, self.form, self.event, self.details) = (reach, setting, form, event, details)
    }

    /// The event as the heading proposes it; the protocol itself is the document.
    private static func proposed(_ heading: ProtocolHeading, _ setting: EventSetting) -> EventInput {
        var event = EventInput(title: heading.title, setting)
        if case .understood(let day) = DateReading.event(heading.date, in: setting.year) {
            event.date = day.iso
        } else {
            event.date = heading.date
        }
        if event.level.isEmpty, let level = heading.level { event.level = level.rawValue }
        event.hasDocument = true
        event.documentKind = DocumentKind.minutes.rawValue
        return event
    }

    /// The pupils that stand in the preview, recognised or to be chosen from.
    var pupils: [StudentID] { read.rows.flatMap { row in row.candidates + [row.student].compactMap { $0 } } }

    /// The rows that can be saved, as achievements; empty while something is wrong with the event.
    func new(_ access: Access) throws -> [NewAchievement] {
        guard let details, let direction = setting.directions.first(where: { $0.id == details.direction }) else {
            return []
        }
        let students = Dictionary(reach.members.flatMap(\.pupils).map { ($0.id, $0) }) { first, _ in first }
        let group = ResultGroup.usual(forDirection: DirectionTopic(rawValue: direction.key))
        return try read.rows.compactMap { row in
            guard row.status == .new, let student = row.student.flatMap({ students[$0] }), let outcome = row.outcome
            else {
                return nil
            }
            return NewAchievement(
                student: student.id, event: details, outcome: outcome.outcome, placeText: outcome.placeText,
                group: group, documentKind: event.document, state: try access.stateOfEntry(about: student))
        }
    }
}
