// One entry about one pupil: by the class teacher it is verified at once, by the family, a subject teacher or the
// deputy it waits for the class teacher (design 4.4, School.Rights).
import HTTP
import Mustache
import School
import Storage

enum NewEntryController {
    /// How many school years back a diploma may lie: as long as one can be at school.
    private static let yearsBack = 11

    /// The empty form.
    static func new(_ context: Context) throws -> Response {
        let access = try context.access()
        let student = try access.student(.enter, context.id("student"))
        let setting = try setting(student, access)
        let form = NewEntryForm(event: try EventInput.preset(context, setting))
        return try page(context, student, setting, form, EntryPaper())
    }

    /// The entry.
    static func create(_ context: Context) throws -> Response {
        let id: StudentID = try context.id("student")
        let sent = try context.form()
        let now = context.now
        // Who may enter nothing leaves nothing on the disk.
        let author = try context.access()
        _ = try author.student(.enter, id)
        let paper = try EntryPaper(sent, by: author.viewer.user, context.site)
        let result = try context.write { transaction, access -> Result in
            let student = try access.student(.enter, id)
            let setting = try setting(student, access)
            var form = NewEntryForm(sent)
            if paper.held != nil { form.event.hasDocument = true }
            form.isShort = try form.isShort && !isStaff(access, student)
            let new = form.read(
                setting, student: id, state: try access.stateOfEntry(about: student),
                mayChooseGroup: try isStaff(access, student))
            guard let new, paper.problem == nil else { return .refused(student, setting, form) }
            // Whoever may not read the record is not told what others have entered before.
            let mayRead = try access.may(.readRecord, about: student)
            let known = try recorded(new, access, author: mayRead ? nil : access.viewer.user)
            if let other = known.first, !known.contains(new.outcome) {
                form.outcome.refuse(beside: other)
                return .refused(student, setting, form)
            }
            let isKnown = !known.isEmpty
            var entered: AchievementID?
            if !isKnown {
                entered = try transaction.enter(
                    new, school: student.schoolID, by: access.viewer.user, at: now,
                    knowing: mayRead ? nil : access.viewer.user)
                if let entered, let held = paper.held {
                    try context.site.database.files.demand(held.file)
                    _ = try transaction.attach(
                        held.file, preview: held.preview, to: entered, by: access.viewer.user, at: now)
                }
            }
            let notice =
                isKnown ? Notice(.entriesSaved, 0) : Notice(new.state.isVerified ? .entrySaved : .entrySubmitted)
            let number = String(id.raw)
            let next: URLText = mayRead ? .path("students", number) : .path("students", number, "entries", "new")
            // A family sees what was proposed for it.
            if form.isShort, let entered { return .saved(notice, address: .path("entries", String(entered.raw))) }
            return .saved(notice, address: next)
        }
        switch result {
        case .saved(let notice, let address): return context.redirect(address.text, notice)
        case .refused(let student, let setting, let form):
            return try page(context, student, setting, form, paper, status: .unprocessableContent)
        }
    }

    private enum Result {
        case saved(Notice, address: URLText)
        case refused(StudentRecord, EventSetting, NewEntryForm)
    }

    /// The outcomes that the pupil has at the event already, as far as they were entered by `author`, where one is named.
    private static func recorded(_ new: NewAchievement, _ access: Access, author: UserID?) throws -> [Outcome] {
        guard let title = EventTitle(new.event.title), let student = try access.records.students.find(new.student)
        else {
            return []
        }
        return try access.records.achievements.outcomes(
            atEvent: title, on: new.event.day, in: student.schoolID, enteredBy: author
        ).filter { $0.student == new.student }.map(\.outcome)
    }

    /// Whether the viewer enters as one of the school, not of the family.
    private static func isStaff(_ access: Access, _ student: StudentRecord) throws -> Bool {
        try access.relations(to: student).isDisjoint(with: [.own, .ownChild])
    }

    private static func setting(_ student: StudentRecord, _ access: Access) throws -> EventSetting {
        let year = AcademicYear(containing: access.today)
        let first = AcademicYear(startYear: year.startYear - yearsBack).period.first
        return try EventSetting(of: student.schoolID, from: first, year: year, access)
    }

    private static func page(
        _ context: Context, _ student: StudentRecord, _ setting: EventSetting, _ form: NewEntryForm,
        _ paper: EntryPaper, status: Status = .ok
    ) throws -> Response {
        let access = try context.access()
        let schoolClass = try access.records.classes.ofStudent(student.id, on: access.today)
        let number = String(student.id.raw)
        let group = NewEntryPage.Group(
            choices: EventChoice.all(of: ResultGroup.self, chosen: form.group) { $0.title },
            isUsual: form.group.isEmpty,
            problem: form.groupProblem)
        let page = NewEntryPage(
            frame: try Frame("Новое достижение", context, way: schoolClass.map(access.way)),
            name: student.name.lastFirst, className: schoolClass?.title,
            back: try access.may(.readRecord, about: student) ? .path("students", number) : nil,
            action: .path("students", number, "entries"), event: EventPart(form.event, setting), form: form,
            paper: EntryPaperPart(paper, by: access.viewer.user, context.site),
            uploadScript: context.site.asset("/js/upload.js"), isShort: try !isStaff(access, student),
            group: try isStaff(access, student) ? group : nil,
            isWaiting: try !access.stateOfEntry(about: student).isVerified, isRefused: status != .ok)
        return context.render(\.newEntry, page, status: status)
    }
}
