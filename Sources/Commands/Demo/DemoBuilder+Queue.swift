// What waits for the class teacher that the demo shows: handed in by a parent and a subject teacher, with documents, and
// with every kind of doubt that an entry of these weeks can give.
import Media
import School
import Storage

extension DemoBuilder {
    /// Who hands in, and for whom.
    struct DemoQueue {
        let child: DemoPupil
        let parent: UserID
        let subject: UserID
        let teacher: UserID
        /// Pupils that the subject teacher has news of; three at least.
        let pupils: [DemoPupil]
    }

    /// An entry that is handed in.
    private struct HandedIn {
        let pupil: DemoPupil
        let title: String
        let level: Level
        let direction: String
        let outcome: Outcome
        let words: String
        let daysAgo: Int
        let author: UserID
        var state = AchievementState.submitted
        /// The picture beside it, by its number; two entries may have the same one.
        var picture: Int?
    }

    /// Puts the queue together.
    mutating func addQueue(_ queue: DemoQueue) throws {
        let cross = "Осенний кросс города"
        let olympiad = "Олимпиада по математике"
        let pupils = queue.pupils
        let all = [
            HandedIn(
                pupil: queue.child, title: cross, level: .municipal, direction: "sport", outcome: .prizewinner,
                words: "III место", daysAgo: 6, author: queue.teacher, state: .verifiedByClass),
            // The mother does not know that the teacher has it already.
            HandedIn(
                pupil: queue.child, title: "«\(cross)»", level: .municipal, direction: "sport", outcome: .prizewinner,
                words: "диплом III степени", daysAgo: 6, author: queue.parent, picture: 1),
            HandedIn(
                pupil: queue.child, title: "Всероссийский конкурс юных исследователей", level: .national,
                direction: "science", outcome: .winner, words: "I место", daysAgo: 4, author: queue.parent, picture: 2),
            HandedIn(
                pupil: pupils[0], title: "\(olympiad), школьный этап", level: .school, direction: "olympiads",
                outcome: .winner, words: "", daysAgo: 7, author: queue.subject),
            HandedIn(
                pupil: pupils[0], title: "\(olympiad), муниципальный этап", level: .municipal, direction: "olympiads",
                outcome: .prizewinner, words: "призёр", daysAgo: 2, author: queue.subject, picture: 3),
            // One photo for two pupils: the wrong file beside one of them.
            HandedIn(
                pupil: pupils[1], title: "Турнир «Математическая вертикаль»", level: .municipal,
                direction: "olympiads", outcome: .prizewinner, words: "II место", daysAgo: 3, author: queue.subject,
                picture: 4),
            HandedIn(
                pupil: pupils[2], title: "Турнир «Математическая вертикаль»", level: .municipal,
                direction: "olympiads", outcome: .participant, words: "сертификат участника", daysAgo: 3,
                author: queue.subject, picture: 4),
        ]
        for entry in all { try handIn(entry) }
    }

    private mutating func handIn(_ handedIn: HandedIn) throws {
        guard let direction = directions[handedIn.direction] else { return }
        let day = today.adding(-handedIn.daysAgo)
        let title = EventTitle(handedIn.title)
        let event = EventDetails(
            title: handedIn.title, level: handedIn.level, direction: direction, day: day, seriesKey: title?.seriesKey,
            stageLevel: title?.stage)
        let new = NewAchievement(
            student: handedIn.pupil.id, event: event, outcome: handedIn.outcome, placeText: handedIn.words,
            documentKind: handedIn.picture == nil ? nil : .diploma, state: handedIn.state)
        let instant = instant(day.adding(1))
        let added = try transaction.enter(
            new, school: school, by: handedIn.author, at: instant, knowing: handedIn.author)
        guard let id = added else { return }
        summary.entries += 1
        guard let number = handedIn.picture else { return }
        let drawing = DemoDiploma(number: 900_000 + number, isGold: handedIn.outcome == .winner)
        let file = try files.keep(try Media.clean(drawing.picture(scale: 3)))
        let preview = try files.keep(try Media.clean(drawing.picture(scale: 1)))
        _ = try transaction.attach(file, preview: preview, to: id, by: handedIn.author, at: instant)
    }
}
