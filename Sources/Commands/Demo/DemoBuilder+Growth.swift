// Growth in the class that the demo shows: a route and a talk for each pupil, goals, thoughts and looks at skills of the
// first few. Nothing is drawn from the sequences that others use.
import School
import Storage

extension DemoBuilder {
    /// What pupils say of themselves and the class teacher of them.
    func addGrowth(_ pupils: [DemoPupil], _ teacher: UserID, _ history: DemoHistory) throws {
        let terms = try transaction.terms.all(of: school, year: thisYear)
        guard let running = (terms.last { $0.period.first <= today } ?? terms.first).map(TermKey.init) else { return }
        for (number, pupil) in pupils.enumerated() {
            let entries = history.entries(of: pupil.id).filter { thisYear.period.contains($0.event.day) }
            try addRoute(number, pupil, teacher, entries)
            try addTalks(number, pupil, teacher)
        }
        for (number, pupil) in pupils.prefix(DemoGrowth.voices.count).enumerated() {
            let author = try ownAccount(number, pupil)
            let entry = history.entries(of: pupil.id).last { $0.state.isVerified && $0.line == nil }
            try addOwnPart(DemoGrowth.voices[number], pupil, author, teacher, running, entry)
        }
    }

    /// The account of the pupil; only the first one's has a known password.
    private func ownAccount(_ number: Int, _ pupil: DemoPupil) throws -> UserID {
        if number == 0, let known = try transaction.users.credentials(login: "student")?.user.id { return known }
        let made = try account("student-\(number + 1)", pupil.name, .student, from: thisYear.period.first)
        try transaction.join(made, toStudent: pupil.id)
        return made
    }

    private func addOwnPart(
        _ voice: DemoGrowth.Voice, _ pupil: DemoPupil, _ author: UserID, _ teacher: UserID, _ term: TermKey,
        _ entry: DemoEntry?
    ) throws {
        let at = instant(today.adding(-12))
        for (number, goal) in voice.goals.enumerated() {
            let direction = goal.direction.flatMap { directions[$0] }
            guard let id = try transaction.addGoal(goal.text, direction, in: term, of: pupil.id, by: author, at: at)
            else { continue }
            if goal.isReached, let record = try transaction.ownParts.goal(id) {
                _ = try transaction.change(
                    record, text: record.text, direction: direction, state: .reached, version: 1, by: author,
                    at: instant(today.adding(-2)))
            }
            if number == 0 { try transaction.show(.goal(id), true, of: pupil.id, by: author, at: at) }
        }
        if let entry {
            _ = try transaction.reflect(voice.thought, on: entry.id, version: 0, by: author, at: at)
            try transaction.show(.reflection(entry.id), true, of: pupil.id, by: author, at: at)
        }
        for side in SkillSide.allCases {
            var mixer = Mixer(plan.number, Int(pupil.id.raw), side == .own ? 1 : 2)
            let marks = UniversalSkill.allCases.map { ($0, mixer.one(of: SkillLevel.allCases)) }
            _ = try transaction.assess(
                Dictionary(uniqueKeysWithValues: marks), in: term, of: pupil.id, as: side, version: 0,
                by: side == .own ? author : teacher, at: at)
        }
    }

    private func addRoute(_ number: Int, _ pupil: DemoPupil, _ teacher: UserID, _ entries: [DemoEntry]) throws {
        let plan = DemoGrowth.routes[number % DemoGrowth.routes.count]
        let at = instant(max(thisYear.period.first, today.adding(-40)))
        try transaction.setRoute(plan.goal, of: pupil.id, year: thisYear, version: 0, by: teacher, at: at)
        guard let route = try transaction.routes.ofStudent(pupil.id).first(where: { $0.year == thisYear }) else {
            return
        }
        for (number, text) in plan.steps.enumerated() {
            let due = min(thisYear.period.last, max(thisYear.period.first, today.adding(number * 30 - 10)))
            let step = NewRouteStep(text: text, due: due, state: number == 1 ? .active : .planned)
            guard let id = try transaction.addStep(step, to: route, by: teacher, at: at), number == 0,
                let record = try transaction.routes.step(id)
            else { continue }
            let done = NewRouteStep(text: text, due: due, state: .done, entries: Set(entries.suffix(1).map(\.id)))
            _ = try transaction.change(
                record, to: done, in: route, version: 1, by: teacher, at: instant(today.adding(-8)))
        }
    }

    private func addTalks(_ number: Int, _ pupil: DemoPupil, _ teacher: UserID) throws {
        let talk = DemoGrowth.talks[number % DemoGrowth.talks.count]
        let day = max(thisYear.period.first, today.adding(-6 - number))
        let note = NewConversation(
            day: day, partner: talk.partner, topic: talk.topic, agreement: talk.agreement,
            isForFamily: talk.isForFamily)
        try transaction.note(note, about: pupil.id, by: teacher, at: instant(day))
    }
}

/// The words of it.
enum DemoGrowth {
    /// What a pupil says of itself.
    struct Voice {
        let goals: [(text: String, direction: String?, isReached: Bool)]
        let thought: String
    }

    static let voices = [
        Voice(
            goals: [
                ("Прочитать три книги не по программе", "study", false),
                ("Выступить с проектом о нашей реке", "science", false), ("Сдать норматив по бегу", "sport", true),
            ], thought: "Когда волнуешься, помогает начать медленно. В следующий раз приду раньше и осмотрюсь."),
        Voice(
            goals: [("Выучить наизусть одно длинное стихотворение", "arts", true)],
            thought: "Вместе получается быстрее, если сразу договориться, кто за что отвечает."),
        Voice(
            goals: [("Собрать робота, который объезжает препятствия", "technology", false)],
            thought: "Первая схема не заработала. Искать ошибку оказалось интереснее, чем собирать."),
        Voice(
            goals: [("Каждую неделю помогать в школьной библиотеке", "volunteering", false)],
            thought: "Теперь знаю, где в городе приют, и что туда можно прийти просто погулять с собаками."),
    ]

    static let routes: [(goal: String, steps: [String])] = [
        (
            "Подготовиться к муниципальному этапу олимпиады по биологии",
            ["Разобрать задания прошлого года", "Ходить на кружок по средам", "Пройти пробный тур в школе"]
        ),
        (
            "Найти дело по душе за пределами уроков",
            [
                "Побывать на трёх пробных занятиях", "Выбрать одно и походить месяц",
                "Рассказать классу, что понравилось",
            ]
        ),
        (
            "Научиться выступать перед людьми",
            ["Прочитать стихотворение на классном часе", "Провести минутку на уроке", "Выступить на школьном концерте"]
        ),
        (
            "Довести школьный проект до защиты",
            ["Выбрать тему с руководителем", "Собрать материал", "Показать черновик классу"]
        ),
    ]

    static let talks: [(partner: ConversationPartner, topic: String, agreement: String, isForFamily: Bool)] = [
        (.student, "Как идёт подготовка к олимпиаде", "Раз в неделю показывать решённое, вопросы — сразу", true),
        (.student, "Почему давно не было новостей", "Сходить вместе в кружок робототехники и посмотреть", false),
        (.subjectTeacher, "Успехи на уроках и что дать дополнительно", "Дать задачи посложнее, не ради оценки", false),
        (.student, "Что хочется попробовать в этой четверти", "Выбрать один конкурс и подготовиться спокойно", true),
    ]
}
