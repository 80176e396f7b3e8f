// The book of events behind the same door as every other object. An event of the book names nobody; whose results stand at
// it depends on the viewer: the whole school's, those of the classes led, those entered by oneself, those of the own
// child, and beyond them what design 4.6 shows.
import School
import Storage

extension Access {
    /// An event of the book of a school in which the viewer may do `action`.
    ///
    /// - Throws: `Refusal.notFound`.
    func bookedEvent(_ action: Action, _ id: BookedEventID) throws -> BookedEvent {
        guard let found = try records.eventBook.find(id) else { throw Refusal.notFound }
        try give(AuditSubject(school: found.schoolID), action, viewer.relations(toSchool: found.schoolID))
        return found
    }

    /// A merger of events of a school whose book the viewer keeps.
    ///
    /// - Throws: `Refusal.notFound`.
    func eventMerger(_ id: EventMergerID) throws -> EventMerger {
        guard let found = try records.eventBook.merger(id) else { throw Refusal.notFound }
        try give(AuditSubject(school: found.schoolID), .manageEvents, viewer.relations(toSchool: found.schoolID))
        return found
    }

    /// An organiser of a school whose book the viewer keeps.
    ///
    /// - Throws: `Refusal.notFound`.
    func organiser(_ id: OrganiserID) throws -> OrganiserRecord {
        guard let found = try records.organisers.find(id) else { throw Refusal.notFound }
        try give(AuditSubject(school: found.schoolID), .manageEvents, viewer.relations(toSchool: found.schoolID))
        return found
    }

    /// An event that a form may be filled from; nil where there is none of that number for the viewer.
    func eventForForm(_ id: BookedEventID?) throws -> BookedEvent? {
        guard let id, let found = try records.eventBook.find(id), found.schoolID == viewer.school,
            maySchool(.readEvents), let now = try records.eventBook.current(of: found.eventID)
        else { return nil }
        return try records.eventBook.find(now)
    }

    /// A result with what the viewer may do with its entry.
    struct VisibleResult {
        let result: EventResult
        /// Whether the entry itself is open to the viewer.
        let opens: Bool
    }

    /// The results at an event that the viewer may see, in alphabetical order.
    func results(at event: BookedEvent) throws -> [VisibleResult] {
        let book = records.eventBook
        let all = try book.results(at: event.id, for: .staff, classesOn: today)
        if maySchool(.readRecord) { return all.map { VisibleResult(result: $0, opens: true) } }
        let shown =
            maySchool(.readShown)
            ? Set(try book.results(at: event.id, for: .school(on: today), classesOn: today).map(\.id)) : []
        return all.compactMap { result in
            let relations = viewer.relations(
                toStudent: result.student, ofClass: result.schoolClass, in: event.schoolID)
            if Rights.allows(.readRecord, to: viewer, toward: relations) {
                return VisibleResult(result: result, opens: true)
            }
            let isOwnWork = result.enteredBy == viewer.user && Rights.allows(.enter, to: viewer, toward: relations)
            return isOwnWork || shown.contains(result.id) ? VisibleResult(result: result, opens: false) : nil
        }
    }
}
