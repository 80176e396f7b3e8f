// The entries of a class in one year: who took part in what, with which outcome, and how far it has been verified.
import School
import Storage

/// An entry as boards need it.
struct DemoEntry {
    let id: AchievementID
    let pupil: StudentID
    let event: EventDetails
    let direction: String
    let line: FixedLine?
    let outcome: Outcome
    let placeText: String
    let state: AchievementState
    /// Whether the pupil had nothing in this direction before.
    let isFirstInDirection: Bool
}

/// What the pupils of a class have done so far.
struct DemoHistory {
    private var entries: [StudentID: [DemoEntry]] = [:]

    init(_ pupils: [DemoPupil]) { for pupil in pupils { entries[pupil.id] = [] } }

    /// The entries of a pupil in the order of their days.
    func entries(of pupil: StudentID) -> [DemoEntry] { entries[pupil] ?? [] }

    mutating func add(_ entry: DemoEntry) { entries[entry.pupil, default: []].append(entry) }
}

extension DemoBuilder {
    mutating func addEntries(
        _ year: AcademicYear, grade: Int, _ pupils: [DemoPupil], _ teacher: UserID, _ history: inout DemoHistory,
        _ mixer: inout Mixer
    ) throws {
        for month in year.boardMonths {
            for (number, event) in DemoEvent.all.enumerated()
            where event.months.contains(month.number) && event.grades.contains(grade) {
                // One day for the whole school: pupils of all classes meet at the event.
                var dayMixer = Mixer(plan.number, month.year, month.number, number)
                let day = schoolDay(month.firstDay.adding(dayMixer.number(in: 2...23)))
                guard day <= today, let direction = directions[event.direction] else { continue }
                let details = EventDetails(event, direction, on: day)
                for pupil in pupils where mixer.happens(share(event, pupil)) {
                    try enter(event, details, pupil, teacher, &history, &mixer)
                }
            }
        }
        for pupil in pupils { try transaction.recount(pupil.id, year: year) }
    }

    private func share(_ event: DemoEvent, _ pupil: DemoPupil) -> Int {
        let share = event.share * pupil.zeal * 13 / 1000
        return event.direction == pupil.favourite ? share * 2 : share
    }

    /// The day itself, or the Friday before a Saturday or Sunday.
    private func schoolDay(_ day: Day) -> Day { day.weekday > 5 ? day.adding(5 - day.weekday) : day }

    private mutating func enter(
        _ event: DemoEvent, _ details: EventDetails, _ pupil: DemoPupil, _ teacher: UserID,
        _ history: inout DemoHistory,
        _ mixer: inout Mixer
    ) throws {
        let (outcome, words) = outcome(event, &mixer)
        let age = today.number - details.day.number
        // What is two weeks old at most may still wait for the class teacher, what is six weeks old for the deputy.
        let isWaiting = age < 15 && mixer.happens(180)
        let isSettled = !isWaiting && (age > 45 ? mixer.happens(960) : mixer.happens(300))
        let isCertified = event.line == nil && (event.level > .school ? mixer.happens(920) : mixer.happens(500))
        let new = NewAchievement(
            student: pupil.id, event: details, outcome: outcome, placeText: words, fixedLine: event.line,
            group: event.group, documentKind: isCertified ? (outcome == .participant ? .certificate : .diploma) : nil,
            state: isWaiting ? .submitted : .verifiedByClass)
        let entered = instant(details.day.adding(mixer.number(in: 1...3)))
        let added = try transaction.enter(
            new, school: school, by: teacher, at: entered, knowing: nil, recounting: false)
        guard let id = added else { return }
        summary.entries += 1
        if isSettled, let record = try transaction.achievements.find(id, in: .staff) {
            try transaction.move(
                record, to: .verifiedBySchool, .verified, reason: "", version: record.version, by: deputy,
                at: instant(details.day.adding(mixer.number(in: 5...12))), recounting: false)
        }
        if isCertified { try attachPicture(to: id, outcome, age: age, by: teacher, at: entered) }
        history.add(
            DemoEntry(
                id: id, pupil: pupil.id, event: details, direction: event.direction, line: event.line, outcome: outcome,
                placeText: words, state: new.state,
                isFirstInDirection: !history.entries(of: pupil.id).contains { $0.direction == event.direction }))
    }

    private func outcome(_ event: DemoEvent, _ mixer: inout Mixer) -> (Outcome, String) {
        guard event.line == nil else { return (.participant, "") }
        // The higher the level, the rarer a place.
        let height = event.level > .municipal ? 2 : event.level > .school ? 1 : 0
        if mixer.happens([150, 90, 50][height]) {
            return (.winner, mixer.one(of: ["I место", "лауреат I степени", "диплом победителя"]))
        }
        if mixer.happens([260, 200, 140][height]) {
            return (.prizewinner, mixer.one(of: ["II место", "III место", "лауреат II степени", "дипломант"]))
        }
        return (.participant, mixer.one(of: ["", "", "сертификат участника"]))
    }
}

extension EventDetails {
    init(_ event: DemoEvent, _ direction: DirectionID, on day: Day) {
        let title = EventTitle(event.title)
        self.init(
            title: event.title, level: event.level, direction: direction, attendance: event.attendance,
            participation: event.participation, day: day, seriesKey: title?.seriesKey, stageLevel: title?.stage)
    }
}
