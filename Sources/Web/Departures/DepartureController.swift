// A pupil leaves the school or goes to another class in the middle of the year. The page says what will happen before it
// does; whether the pupil is still where the form has seen it is asked again in the transaction. A mistake is taken back
// on the same page.
import HTTP
import Mustache
import School
import Storage

enum DepartureController {
    /// Where the pupil is, or what has been written down, with the forms.
    static func show(_ context: Context) throws -> Response {
        try page(context, try context.access().leaving(context.id("student")))
    }

    /// Writes down that the pupil has left the school. Sent twice, it leads to the same page.
    static func create(_ context: Context) throws -> Response {
        let leaving = try context.access().leaving(context.id("student"))
        var form = DepartureForm(try context.form())
        if form.repeats(leaving.departure, isTransfer: false) { return again(context, leaving) }
        guard let membership = leaving.membership else { return try page(context, leaving, refusal: .gone) }
        guard form.isAbout(membership) else { return try page(context, leaving, refusal: .moved) }
        guard let day = form.validate(membership, today: context.today) else {
            return try page(context, leaving, departure: form)
        }
        if let open = try depart(context, membership, from: day, to: nil, order: form.order) {
            form.refuse(day, membership, open: open, today: context.today)
            return try page(context, leaving, departure: form)
        }
        return context.redirect(address(of: leaving.student.id).text, Notice(.departed))
    }

    /// Writes down that the pupil goes to another class of the year.
    static func transfer(_ context: Context) throws -> Response {
        let leaving = try context.access().leaving(context.id("student"))
        var form = DepartureForm(try context.form())
        if form.repeats(leaving.departure, isTransfer: true) { return again(context, leaving) }
        guard let membership = leaving.membership else { return try page(context, leaving, refusal: .gone) }
        guard form.isAbout(membership) else { return try page(context, leaving, refusal: .moved) }
        let classes = try classes(for: membership, context)
        guard let (day, to) = form.validate(membership, today: context.today, among: classes) else {
            return try page(context, leaving, transfer: form)
        }
        if let open = try depart(context, membership, from: day, to: to.id, order: form.order) {
            form.refuse(day, membership, open: open, today: context.today)
            return try page(context, leaving, transfer: form)
        }
        return context.redirect(address(of: leaving.student.id).text, Notice(.transferred))
    }

    /// Takes the last departure back.
    static func undo(_ context: Context) throws -> Response {
        let id: StudentID = try context.id("student")
        let number = DepartureID(form: try context.form()["departure"] ?? "")
        let leaving = try context.access().leaving(id)
        guard let departure = leaving.departure, departure.id == number else { return again(context, leaving) }
        let now = context.now
        let bar = try context.write { transaction, access -> UndoingBar? in
            guard let departure = try access.leaving(id).departure, departure.id == number else {
                throw StorageError.changedMeanwhile
            }
            if let bar = try Self.bar(to: departure, access, transaction.departures, context) { return bar }
            try transaction.undo(departure, by: access.viewer.user, at: now)
            return nil
        }
        if let bar { return try page(context, leaving, refusal: .barred(bar)) }
        return context.redirect(address(of: id).text, Notice(.departureUndone))
    }

    /// The page of a pupil's leaving.
    static func address(of student: StudentID) -> URLText { .path("students", String(student.raw), "departure") }

    /// - Returns: the first day that is open, where the day lies in a published month; then nothing was written.
    private static func depart(
        _ context: Context, _ seen: ClassMembership, from day: Day, to schoolClass: ClassID?, order: String
    ) throws -> Day? {
        let now = context.now
        return try context.write { transaction, access in
            guard let membership = try access.leaving(seen.studentID).membership, membership == seen else {
                throw StorageError.changedMeanwhile
            }
            let classes = [seen.schoolClass.id] + [schoolClass].compactMap(\.self)
            if let open = try transaction.departures.firstOpenDay(of: classes), day < open { return open }
            try transaction.depart(
                membership, from: day, to: schoolClass, order: order, by: access.viewer.user, at: now)
            return nil
        }
    }

    private static func again(_ context: Context, _ leaving: Leaving) -> Response {
        context.redirect(address(of: leaving.student.id).text, Notice(.nothingChanged))
    }

    /// What keeps the viewer from taking a departure back; nil where nothing does.
    private static func bar(
        to departure: DepartureRecord, _ access: Access, _ departures: DepartureRepository, _ context: Context
    ) throws -> UndoingBar? {
        let until = Departure.lastDayOfUndoing(
            madeOn: context.site.day(of: departure.madeAt), in: departure.left.year)
        if context.today > until { return .old(until) }
        if try departures.isPublished(since: departure) { return .published }
        return departure.madeBy == access.viewer.user || access.maySchool(.editClassList) ? nil : .others
    }

    /// The other classes of the year.
    private static func classes(for membership: ClassMembership, _ context: Context) throws -> [ClassRecord] {
        let own = membership.schoolClass
        return try context.records.classes.all(of: own.schoolID, year: own.year).filter { $0.id != own.id }
    }

    private static func page(
        _ context: Context, _ leaving: Leaving, departure: DepartureForm? = nil, transfer: DepartureForm? = nil,
        refusal: DepartureRefusal? = nil
    ) throws -> Response {
        let (access, student, today) = (try context.access(), leaving.student, context.today)
        let back: Link =
            try access.may(.readRecord, about: student)
            ? Link(title: student.name.lastFirst, address: .path("students", String(student.id.raw)))
            : Link(title: "Список класса", address: .path("classes", String(leaving.schoolClass.id.raw), "roster"))
        let author = try leaving.departure.flatMap { try context.records.users.find($0.madeBy) }
        let page = DeparturePage(
            frame: try Frame("Выбытие и перевод", context, way: .schoolClass), back: back, student: student,
            folder: try access.may(.exportRecord, about: student)
                ? .path("students", String(student.id.raw), "folder") : nil,
            forms: try leaving.membership.map {
                DepartureForms(
                    membership: $0, gender: student.gender, today: today, classes: try classes(for: $0, context),
                    departure: departure ?? DepartureForm(today: today),
                    transfer: transfer ?? DepartureForm(today: today),
                    waiting: try access.may(.verifyForClass, about: student)
                        ? context.records.departures.waiting(of: student.id) : 0)
            },
            departure: try leaving.departure.map {
                StandingDeparture(
                    departure: $0, gender: student.gender, author: author.map { Initials.surnameFirst($0.name) } ?? "",
                    madeOn: context.site.day(of: $0.madeAt),
                    bar: try bar(to: $0, access, context.records.departures, context))
            }, refusal: refusal)
        let isRefused = refusal != nil || departure?.hasProblem == true || transfer?.hasProblem == true
        return context.render(\.departure, page, status: isRefused ? .unprocessableContent : .ok)
    }
}
