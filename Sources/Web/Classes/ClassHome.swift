// Puts the page of a class together from the record. What the page may offer follows from the viewer's rights: the quick
// entry and what waits are for who leads the class.
import Mustache
import School
import Storage

extension ClassPage {
    init(_ schoolClass: ClassRecord, _ access: Access, _ context: Context) throws {
        let records = context.records
        let calendar = try BoardCalendar(schoolClass, records, today: context.today)
        let month = calendar.current(context.boardMonth)
        let pupils = try records.students.ofClass(schoolClass.id, on: min(context.today, schoolClass.year.period.last))
        let leads = access.may(.publishBoard, in: schoolClass)
        let path = String(schoolClass.id.raw)

        frame = try Frame(schoolClass.title, context, way: leads ? .schoolClass : .classes)
        title = schoolClass.title
        back = leads ? nil : Link(title: "Классы", address: .path("classes"))
        roster = access.may(.editClassList, in: schoolClass) ? .path("classes", path, "roster") : nil
        sub = [
            Plural.count(pupils.count, .pupil), "\(schoolClass.year.label) учебный год",
            "\(RussianDate.weekday(context.today)), \(RussianDate.dayMonth(context.today))",
        ].joined(separator: " · ")
        next = try ClassPage.next(schoolClass, month, calendar, mayFill: leads, context)
        quick = leads ? .path("classes", path, "events", "new") : nil
        doors = ClassPage.monthDoors(schoolClass, month, access)
        more = ClassPage.moreDoors(schoolClass, access)
        quietWeeks = try records.settings.of(schoolClass.schoolID)[.quietWeeks]
        silent = try ClassPage.silent(pupils, schoolClass, after: quietWeeks, context)
        waiting = leads ? try ClassPage.waiting(schoolClass, context) : nil
        last = try ClassPage.last(schoolClass, before: month, context)
        pupilsTitle = "Ученики \(RussianDate.inMonth(month))"
        self.pupils = try ClassPage.rows(pupils, schoolClass, month, records)
    }

    private static func next(
        _ schoolClass: ClassRecord, _ month: Month, _ calendar: BoardCalendar, mayFill: Bool, _ context: Context
    ) throws -> NextStep {
        let records = context.records
        let members = try records.students.ofClass(schoolClass.id, on: calendar.membersDay(of: month))
        let board = try records.boards.find(schoolClass.id, month)
        let finished = try board.map { try records.boards.lines(of: $0.id) } ?? []
        let done = Set(finished.filter { LineProposal.isFinished($0.text) }.map(\.student))
        let edition = try records.editions.latest(of: schoolClass.id, month)
        return NextStep(
            NextStep.Situation(
                schoolClass: schoolClass.id, month: month, pupils: members.count,
                ready: members.count { done.contains($0.id) },
                published: edition.map { context.site.day(of: $0.publishedAt) }, daysLeft: calendar.daysLeft(month),
                due: calendar.due(month), mayFill: mayFill))
    }

    private static func silent(
        _ pupils: [StudentRecord], _ schoolClass: ClassRecord, after weeks: Int, _ context: Context
    ) throws -> [Silent] {
        let heard = try context.records.involvement.lastHeard(
            inClass: schoolClass.id, since: schoolClass.year.period.first, on: context.today)
        let quiet = pupils.compactMap { pupil -> (pupil: StudentRecord, silence: Silence)? in
            guard let known = heard[pupil.id],
                let silence = Silence(
                    lastHeard: known.lastHeard, memberSince: max(known.memberSince, schoolClass.year.period.first),
                    on: context.today, after: weeks)
            else { return nil }
            return (pupil, silence)
        }
        // The longest silence first; the alphabet decides between equals.
        let order = quiet.enumerated().sorted { a, b in
            let (x, y) = (a.element.silence.weeks, b.element.silence.weeks)
            return x == y ? a.offset < b.offset : x > y
        }
        return order.map { _, found in
            Silent(
                name: found.pupil.name.lastFirst, address: .path("students", String(found.pupil.id.raw)),
                since: found.silence.sinceStart ? "пока нет достижений" : Plural.count(found.silence.weeks, .week))
        }
    }

    private static func waiting(_ schoolClass: ClassRecord, _ context: Context) throws -> Waiting? {
        let count = try context.records.queue.places(inClass: schoolClass.id, on: context.today).count
        guard count > 0 else { return nil }
        let verb = Plural.form(count, "ждёт", "ждут", "ждут")
        return Waiting(
            text: "\(Plural.count(count, .achievement)) \(verb) проверки",
            address: .path("classes", String(schoolClass.id.raw), "waiting"))
    }

    private static func last(_ schoolClass: ClassRecord, before month: Month, _ context: Context) throws -> Last? {
        guard let previous = try context.records.editions.months(of: schoolClass.id).first(where: { $0 < month }),
            let edition = try context.records.editions.latest(of: schoolClass.id, previous)
        else { return nil }
        let day = RussianDate.dayMonth(context.site.day(of: edition.publishedAt))
        return Last(
            text: "Доска за \(RussianDate.name(previous)) опубликована \(day).",
            address: BoardPath.board(schoolClass.id, previous))
    }

    private static func rows(
        _ pupils: [StudentRecord], _ schoolClass: ClassRecord, _ month: Month, _ records: Records
    ) throws -> [Pupil] {
        let entries = Dictionary(
            grouping: try records.achievements.verified(inClass: schoolClass.id, in: month.period, for: .staff),
            by: \.studentID)
        return pupils.map { pupil in
            let own = entries[pupil.id] ?? []
            return Pupil(
                name: pupil.name.lastFirst, address: .path("students", String(pupil.id.raw)),
                icons: DirectionIcon.of(own), count: own.isEmpty ? "пока тихо" : Plural.count(own.count, .achievement))
        }
    }
}
