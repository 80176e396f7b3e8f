// The cells of one row, read one after the other; every cell leaves a value or a problem.

/// The values of one row while it is read.
struct AchievementCells {
    let source: SheetRow<AchievementColumn>
    private(set) var student: StudentID?
    private(set) var candidates: [StudentID] = []
    private(set) var date: Day?
    private(set) var event: EventTitle?
    private(set) var outcome: ReadOutcome?
    private(set) var problems: [RowProblem<AchievementColumn>] = []
    private var level: Level?
    private var attendance: Attendance?
    private var participation: Participation?
    private var direction: DirectionID?
    private var assumed: Set<AchievementColumn> = []
    private var remarks: [RowRemark<AchievementColumn>] = []

    init(_ source: SheetRow<AchievementColumn>, _ context: AchievementImport.Context, choice: StudentID?) {
        self.source = source
        if source.hasSurplusCells {
            refuse(nil, "В строке больше ячеек, чем столбцов: проверьте, не сдвинуты ли они.")
        }
        readStudent(context.people, choice)
        readDate(context)
        readEvent()
        readLevel()
        readOutcome()
        readForm()
        readDirection(context.directions)
    }

    /// Adds something to see that does not keep the row from being saved.
    mutating func remark(_ field: AchievementColumn, _ text: String) { remarks.append(RowRemark(field, text)) }

    /// The row with its status.
    func row(_ status: AchievementRow.Status) -> AchievementRow {
        AchievementRow(
            source: source, student: student, candidates: candidates, date: date, event: event, level: level,
            outcome: outcome, attendance: attendance, participation: participation, direction: direction,
            assumed: assumed, remarks: remarks, status: status)
    }

    private mutating func refuse(_ field: AchievementColumn?, _ text: String) {
        problems.append(RowProblem(field, text))
    }

    private mutating func readStudent(_ people: AchievementPeople, _ choice: StudentID?) {
        if let choice, people.contains(choice) {
            student = choice
            return
        }
        let isWhole = !source[.fullName].isEmpty
        let parts = [source[.last], source[.first], source[.patronymic]].filter { !$0.isEmpty && $0 != "-" }
        let written = isWhole ? source[.fullName] : parts.joined(separator: " ")
        let field: AchievementColumn = isWhole || parts.isEmpty ? .fullName : .last
        guard !written.isEmpty else { return refuse(field, "Не указано, чьё это достижение.") }
        let (match, classProblem) = people.match(written, inClass: source[.schoolClass])
        if let classProblem { refuse(.schoolClass, classProblem) }
        switch match {
        case .one(let id): student = id
        case .ambiguous(let ids): candidates = ids
        case .some(.none(let similar)):
            candidates = similar
            refuse(field, people.unknown(written, similar: similar))
        case nil: break
        }
    }

    private mutating func readDate(_ context: AchievementImport.Context) {
        switch DateReading.event(source[.date], in: context.year) {
        case .empty: refuse(.date, "Не указана дата.")
        case .problem(let text): refuse(.date, text)
        case .understood(let day):
            date = day
            if let text = DateReading.eventProblem(day, on: context.today) { refuse(.date, text) }
            if DateReading.event(source[.date], in: nil).value == nil { assumed.insert(.date) }
            if !context.year.period.contains(day) {
                remark(.date, "\(DateReading.text(day)) — это другой учебный год, не \(context.year.label).")
            }
        }
    }

    private mutating func readEvent() {
        let text = source[.event]
        guard let title = EventTitle(text) else { return refuse(.event, "Не указано мероприятие.") }
        guard text.count <= EventTitle.maximumLength else {
            return refuse(.event, "\(quotedForMessage(text)) — слишком длинное название.")
        }
        event = title
    }

    private mutating func readLevel() {
        switch LevelReading.read(source[.level], title: event) {
        case .problem(let text): refuse(.level, text)
        case .empty:
            guard let stage = event?.stage else { return refuse(.level, "Не указан уровень.") }
            level = stage
            assumed.insert(.level)
        case .understood(let read):
            level = read
            if let stage = event?.stage, stage != read {
                refuse(
                    .level,
                    "В названии этап «\(LevelReading.title(of: stage))», "
                        + "а уровень «\(LevelReading.title(of: read))». Что верно?"
                )
            }
        }
    }

    private mutating func readOutcome() {
        let reading: Reading<ReadOutcome>
        let field: AchievementColumn
        switch (source[.outcome], source[.place]) {
        case (let text, ""): (reading, field) = (OutcomeReading.read(text), .outcome)
        case ("", let place): (reading, field) = (OutcomeReading.readPlace(place), .place)
        case (let text, let place):
            // «призёр» beside «2»: both must agree.
            let placeText = OutcomeReading.readPlace(place).value?.placeText ?? place
            (reading, field) = (OutcomeReading.read(text == placeText ? text : "\(text), \(placeText)"), .outcome)
        }
        switch reading {
        case .empty: refuse(field, "Не указан результат.")
        case .problem(let text): refuse(field, text)
        case .understood(let read): outcome = read
        }
    }

    private mutating func readForm() {
        switch FormReading.attendance(source[.form]) {
        case .understood(let read): attendance = read
        case .problem(let text): refuse(.form, text)
        case .empty:
            attendance = .inPerson
            assumed.insert(.form)
        }
        switch FormReading.participation(source[.participation]) {
        case .understood(let read): participation = read
        case .problem(let text): refuse(.participation, text)
        case .empty:
            participation = outcome?.mentionsTeam == true ? .team : .individual
            assumed.insert(.participation)
        }
    }

    private mutating func readDirection(_ directions: DirectionReading) {
        switch directions.read(source[.direction], title: event) {
        case .understood(let choice):
            direction = choice.direction
            if choice.isGuess { assumed.insert(.direction) }
        case .problem(let text): refuse(.direction, text)
        case .empty: break  // Without a title there is a problem already, and nothing to propose from.
        }
    }
}
