// Makes the pupil's page: which year and direction were asked for, what of it this viewer sees, in which words.
import HTTP
import Mustache
import School
import Storage

/// The maker of one `StudentPage`.
struct StudentStory {
    private let student: StudentRecord
    private let access: Access
    private let context: Context
    private let year: AcademicYear
    /// The key of the direction asked for, nil for all.
    private let direction: String?

    /// - Throws: `Refusal.notFound` for a year that is none or lies ahead.
    init(_ student: StudentRecord, _ access: Access, _ context: Context) throws {
        (self.student, self.access, self.context) = (student, access, context)
        let present = AcademicYear(containing: context.today)
        if let text = context.request.query["year"] {
            guard text.utf8.count == 4, let start = Int(text), (1990...present.startYear).contains(start) else {
                throw Refusal.notFound
            }
            year = AcademicYear(startYear: start)
        } else {
            year = present
        }
        direction = context.request.query["direction"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// - Parameter refused: a request to show again that came back, with what was typed.
    func page(refused: (scope: DiscretionScope, form: AskForm)? = nil) throws -> StudentPage {
        let records = context.records
        let circle = try access.circle(of: student)
        let whole = try StudentYear(
            of: student, year, for: Audience(circle, on: context.today), viewer: access.viewer.user, records)
        let wishes = try records.privacy.wishes(of: student.id)
        let shown = whole.entries.filter { direction == nil || $0.directionKey == direction }
        let counting = whole.entries.filter { $0.state != .revoked }
        let schoolClass = try records.classes.ofStudent(student.id, on: min(context.today, year.period.last))
        let mayEnter = try access.may(.enter, about: student)
        let period = year.period
        let (isStaff, mayHide) = (circle == .staff, try access.may(.hide, about: student))
        return StudentPage(
            frame: try Frame(student.name.lastFirst, context, way: way(circle)), name: student.name.full,
            subtitle: ([schoolClass?.title].compactMap { $0 } + ["\(year.label) учебный год"]).joined(separator: " · "),
            back: try back(circle), addAddress: mayEnter ? .path("students", path, "entries", "new") : nil,
            filters: filters(whole.entries), months: months(shown, whole, wishes),
            emptyWords: shown.isEmpty ? emptyWords(mayEnter: mayEnter) : nil, path: YearPath(counting, year),
            sum: YearSum(counting, whole.breakdowns),
            nominations: try records.portfolio.nominations(of: student.id, in: period).map(NominationRow.init),
            papers: try records.portfolio.papers(of: student.id, in: period).map(PaperRow.init), years: try years(),
            wishes: mayHide
                ? try WishPart.ofStudent(
                    student, records, viewer: access.viewer.user, on: access.today, next: .path("students", path)) : [],
            consents: ConsentPath.family(student.id),
            shown: mayHide ? .path("students", path, "shown") : nil,
            requests: mayHide ? try RequestPart.waiting(about: student.id, access, next: .path("students", path)) : [],
            asks: isStaff
                ? try AskPart.ofStudent(
                    student, wishes, isAllowed: try access.may(.askToShow, about: student), refused: refused, context)
                : [],
            thanks: isStaff ? try AskPart.thanks(for: .everything, nil, of: student.id, wishes, context) : nil,
            views: try access.may(.readAudit, about: student) ? .path("students", path, "views") : nil,
            growth: year == AcademicYear(containing: context.today)
                ? try GrowthPart(of: student, access, context) : nil)
    }

    private var path: String { String(student.id.raw) }

    private func way(_ circle: Circle) -> Ways.Key {
        if circle == .own { return .home }
        return access.viewer.classesLed.isEmpty ? .students : .schoolClass
    }

    private func back(_ circle: Circle) throws -> Link? {
        if circle == .own { return Link(title: "Главная", address: .path("home")) }
        return try context.records.classes.ofStudent(student.id, on: context.today).map {
            Link(title: $0.title, address: .path("classes", String($0.id.raw)))
        }
    }

    private func emptyWords(mayEnter: Bool) -> String {
        if direction != nil { return "По этому направлению записей в этом году нет." }
        let hint = mayEnter ? " Начните с малого: какое доброе или трудное дело удалось за последний месяц?" : ""
        return "В этом учебном году записей пока нет.\(hint)"
    }

    private func address(direction: String?) -> URLText {
        let ofYear = String(year.startYear)
        guard let direction else { return .path("students", path, query: ["year": ofYear]) }
        return .path("students", path, query: ["year": ofYear, "direction": direction])
    }

    /// «Все» and the directions that the year has; none where there is no choice.
    private func filters(_ entries: [AchievementRecord]) -> [Link] {
        var seen: Set<String> = []
        let kinds = entries.filter { seen.insert($0.directionKey).inserted }
        guard kinds.count > 1 || direction != nil else { return [] }
        let all = Link(title: "Все", address: address(direction: nil), isCurrent: direction == nil)
        return [all]
            + kinds.map { entry in
                Link(
                    title: Sentence.beginning(entry.directionTitle), address: address(direction: entry.directionKey),
                    isCurrent: direction == entry.directionKey)
            }
    }

    private func years() throws -> [Link] {
        let present = AcademicYear(containing: context.today)
        var years = try context.records.portfolio.years(of: student.id).filter { $0 <= present }
        if !years.contains(present) { years.insert(present, at: 0) }
        guard years.count > 1 || years.first != year else { return [] }
        return years.map {
            Link(
                title: $0.label, address: .path("students", path, query: ["year": String($0.startYear)]),
                isCurrent: $0 == year)
        }
    }

    private func months(
        _ entries: [AchievementRecord], _ whole: StudentYear, _ wishes: Set<Discretion>
    ) -> [StoryMonth] {
        let hidden = Set(wishes.compactMap(\.entry))
        let byMonth = Dictionary(grouping: entries, by: \.day.month)
        return byMonth.keys.sorted(by: >).map { month in
            StoryMonth(
                key: month.iso, heading: RussianDate.heading(month),
                items: (byMonth[month] ?? []).map { item($0, whole, isHidden: hidden.contains($0.id)) })
        }
    }

    private func item(_ entry: AchievementRecord, _ whole: StudentYear, isHidden: Bool) -> StoryItem {
        StoryItem(
            address: .path("entries", String(entry.id.raw)), title: entry.event.title, direction: entry.directionKey,
            directionTitle: entry.directionTitle, facts: entry.factsLine, day: RussianDate.dayMonth(entry.day),
            isoDay: entry.day.iso, tag: entry.state.isVerified ? nil : StateTag(entry.state), isHidden: isHidden,
            points: whole.points(of: entry, context.site))
    }
}
