// A chess circle of the demo school: pupils of two classes, taught by the subject teacher, with results that were handed
// over - some wait, one was accepted, one came back with a question.
import School
import Storage

extension DemoBuilder {
    /// The group of the account that the login page shows; only where there is one.
    mutating func addGroup() throws {
        guard plan.hasAccounts, let teacher = try transaction.users.credentials(login: "subject")?.user,
            let id = try transaction.addGroup("Шахматный кружок", .additional, year: thisYear, school: school),
            let group = try transaction.groups.find(id), let direction = directions["olympiads"]
        else { return }
        let first = thisYear.period.first
        _ = try transaction.appoint(teacher.id, to: group, today: first)
        var pupils: [StudentID] = []
        for letter in plan.letters {
            guard
                let found = try transaction.classes.find(grade: 7, letter: letter, year: thisYear, school: school)
            else { continue }
            pupils += try transaction.students.ofClass(found.id, on: max(first, today)).prefix(6).map(\.id)
        }
        for pupil in pupils { _ = try transaction.join(pupil, group, from: first) }
        let day = max(first, today.adding(-5))
        let event = EventDetails(
            title: "Районный турнир по шахматам", level: .municipal, direction: direction, day: day)
        let outcomes: [(Outcome, String)] = [(.prizewinner, "II место"), (.participant, ""), (.winner, "I место")]
        for (pupil, outcome) in zip([pupils.first, pupils.dropFirst(7).first, pupils.last].compactMap { $0 }, outcomes)
        {
            try handOver(pupil, event, outcome.0, outcome.1, by: teacher.id)
        }
        let school = EventDetails(title: "Школьный турнир по шахматам", level: .school, direction: direction, day: day)
        if let pupil = pupils.dropFirst(2).first, let entry = try handOver(pupil, school, .winner, "", by: teacher.id) {
            try transaction.move(
                entry, to: .returned, .returned, reason: "Уточните, пожалуйста, какое это было место.",
                version: entry.version, by: deputy, at: instant(today.adding(-1)))
        }
        if let pupil = pupils.dropFirst(3).first,
            let entry = try handOver(pupil, school, .participant, "", by: teacher.id)
        {
            try transaction.move(
                entry, to: .verifiedByClass, .verified, reason: "", version: entry.version, by: deputy,
                at: instant(today.adding(-1)))
        }
    }

    @discardableResult
    private mutating func handOver(
        _ pupil: StudentID, _ event: EventDetails, _ outcome: Outcome, _ words: String, by author: UserID
    ) throws -> AchievementRecord? {
        let new = NewAchievement(
            student: pupil, event: event, outcome: outcome, placeText: words, group: .additionalEducation,
            state: .submitted)
        guard
            let id = try transaction.enter(
                new, school: school, by: author, at: instant(today.adding(-2)), knowing: author)
        else { return nil }
        summary.entries += 1
        return try transaction.achievements.find(id, in: .staff)
    }
}
