// The book of events in the invented school.
import School
import Storage

extension TestSchool {
    /// Registers an event of October as the class teacher of 7 «А» would.
    @discardableResult
    public func book(
        _ title: String, day: Int, level: Level = .municipal, direction: String = "olympiads", organiser: String = "",
        by author: Person = .classTeacher
    ) throws -> BookedEventID {
        try book(event(title, day: day, level: level, direction: direction), organiser: organiser, by: author)
    }

    /// Registers an event as the class teacher of 7 «А» would.
    @discardableResult
    public func book(
        _ details: EventDetails, organiser: String = "", by author: Person = .classTeacher
    ) throws -> BookedEventID {
        let profile = EventProfile(details, organiser: organiser)
        let (school, user) = (school, user(author))
        return try database.write { try $0.register(profile, in: school, by: user, at: Self.now).id }
    }

    /// An event of the book as it is.
    public func booked(_ id: BookedEventID) throws -> BookedEvent {
        guard let event = try records().eventBook.find(id) else { preconditionFailure("the fixture has no such event") }
        return event
    }

    /// Corrects an event as the deputy would who has just looked at it.
    @discardableResult
    public func correct(_ id: BookedEventID, to details: EventDetails) throws -> EventCorrection {
        try correct(booked(id), to: details)
    }

    /// Corrects an event as the deputy would who has seen it like this.
    @discardableResult
    public func correct(_ seen: BookedEvent, to details: EventDetails) throws -> EventCorrection {
        var profile = seen.profile
        profile.details = details
        return try correct(seen, to: profile)
    }

    /// Corrects an event as the deputy would who has seen it like this. A correction that is refused is undone.
    @discardableResult
    public func correct(_ seen: BookedEvent, to profile: EventProfile) throws -> EventCorrection {
        let user = user(.deputy)
        do {
            return try database.write { tx in
                let result = try tx.correct(seen, to: profile, version: seen.version, by: user, at: Self.now)
                guard result == .done else { throw Refused(result: result) }
                return result
            }
        } catch let refused as Refused { return refused.result }
    }

    private struct Refused: Error { let result: EventCorrection }

    /// Merges two events as the deputy would who has just looked at both.
    @discardableResult
    public func merge(
        _ merged: BookedEventID, into kept: BookedEventID
    ) throws -> (id: EventMergerID, results: EventMerging) {
        let (from, to, user) = (try booked(merged), try booked(kept), user(.deputy))
        return try database.write {
            try $0.merge(from, version: from.version, into: to, version: to.version, by: user, at: Self.now)
        }
    }

    /// Undoes a merger as the deputy would; gives how many results came back.
    @discardableResult
    public func undo(_ id: EventMergerID) throws -> Int {
        let user = user(.deputy)
        return try database.write { tx in
            guard let merger = try tx.eventBook.merger(id) else {
                preconditionFailure("the fixture has no such merger")
            }
            return try tx.undo(merger, by: user, at: Self.now)
        }
    }

    /// An entry as the staff reads it.
    public func entry(_ id: AchievementID) throws -> AchievementRecord {
        guard let entry = try records().achievements.find(id, in: .staff) else {
            preconditionFailure("the fixture has no such entry")
        }
        return entry
    }

    /// Revokes an entry as the class teacher of 7 «А» would.
    public func revoke(_ id: AchievementID) throws {
        let (entry, user) = (try entry(id), user(.classTeacher))
        try database.write {
            try $0.move(entry, to: .revoked, .revoked, reason: "ошибка", version: entry.version, by: user, at: Self.now)
        }
    }

    /// What a pupil has earned in the class, by month and direction, as the kept totals say.
    public func totals(_ pupil: String) throws -> [Points] {
        let year = AcademicYear(containing: Self.today).period
        let months = year.first.month...year.last.month
        return try records().eventBook.points(of: [student(pupil)], in: months).values.map { $0 }
    }

    /// Whether everything that is kept twice agrees: points, totals, references.
    public func isSound() throws -> Bool {
        let result = try Database.verify(database.path)
        return result.damages.isEmpty && result.brokenReferences.isEmpty && result.wrongPoints == 0
            && result.wrongTotals == 0
    }
}
