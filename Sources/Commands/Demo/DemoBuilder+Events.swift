// The book of events of the demo school: its contests with their organisers, a list of organisers, and two events that
// somebody has registered a second time under another name, for the deputy to merge.
import School
import Storage

extension DemoBuilder {
    /// Takes the contests of the entries into the book, but for a few of each year.
    mutating func addBook() throws {
        let book = transaction.eventBook
        let outside = try book.outside("", in: school, limit: 1_000)
        for (number, event) in outside.enumerated() where event.details.level >= .school && number % 9 != 4 {
            let organiser = event.details.level > .municipal ? "Центр одарённых детей «Сириус-Север»" : organiser(event)
            _ = try transaction.register(
                EventProfile(
                    event.details, organiser: organiser,
                    approvedList: event.details.level >= .national ? "https://edu.gov.ru/olimpiady" : ""),
                in: school, by: deputy, at: instant(event.details.day.adding(1)))
        }
        try addTwins()
        try addOrganisers()
    }

    private func organiser(_ event: OutsideEvent) -> String {
        event.details.level == .school ? "" : "Управление образования города \(plan.city)"
    }

    /// The newest two contests of this year above the school's level, once more under another name: two of their results
    /// are repeated there, one says another outcome.
    private mutating func addTwins() throws {
        let known = try transaction.eventBook.search("", in: school, limit: 200).filter { event in
            event.details.level > .school && thisYear.period.contains(event.details.day)
                && event.details.participation == .individual
        }
        for event in known.prefix(2) {
            guard let title = EventTitle(DemoNaming.otherName(event.details.title, thisYear)) else { continue }
            var details = event.details
            (details.title, details.seriesKey, details.stageLevel) = (title.text, title.seriesKey, title.stage)
            details.day = min(today, details.day.adding(1))
            let results = try transaction.eventBook.results(at: event.id, for: .staff, classesOn: today).prefix(3)
            for (number, result) in results.enumerated() {
                let outcome: Outcome =
                    number < 2 ? result.outcome : result.outcome == .participant ? .prizewinner : .participant
                let new = NewAchievement(
                    student: result.student, event: details, outcome: outcome, documentKind: .certificate,
                    state: .submitted)
                let id = try transaction.enter(
                    new, school: school, by: result.enteredBy, at: instant(today), knowing: nil)
                if id != nil { summary.entries += 1 }
            }
            _ = try transaction.register(
                EventProfile(details), in: school, by: deputy, at: instant(today))
        }
    }

    /// One organiser is in the list of the school.
    private func addOrganisers() throws {
        let earliest = try transaction.organisers.firstOpenDay(of: school) ?? thisYear.period.first
        for organiser in try transaction.organisers.all(of: school).prefix(1) {
            _ = try transaction.decide(
                organiser, isApproved: true, from: earliest, by: deputy, at: instant(today))
        }
    }
}

/// Names under which people write the same event.
enum DemoNaming {
    /// Another name of an event: an abbreviation where there is one, else the words without their quotes.
    static func otherName(_ title: String, _ year: AcademicYear) -> String {
        let long = "Олимпиада школьников"
        if title.hasPrefix(long) { return "ВсОШ" + title.dropFirst(long.count) }
        return title.filter { $0 != "«" && $0 != "»" } + " — \(year.startYear)"
    }
}
