// Makes the pupil's page: which year was asked for, what of it this viewer sees, in which words.
import HTTP
import Mustache
import School
import Storage

/// The maker of one `StudentPage`.
struct StudentStory {
    private let student: StudentRecord
    private let access: Access
    private let context: Context
    private let query: PortfolioQuery
    private let circle: Circle
    private let entries: StoryEntries
    /// The entries that the own family wished not to show.
    private let wishes: Set<Discretion>

    /// - Throws: `Refusal.notFound` for a year that is none or lies ahead.
    init(_ student: StudentRecord, _ access: Access, _ context: Context) throws {
        (self.student, self.access, self.context) = (student, access, context)
        query = try PortfolioQuery(context.request.query, on: context.today)
        circle = try access.circle(of: student)
        entries = try StoryEntries(
            of: student, query, for: Audience(circle, on: context.today), viewer: access.viewer.user, context.records)
        wishes = try context.records.privacy.wishes(of: student.id)
    }

    /// - Parameter refused: a request to show again that came back, with what was typed.
    func page(refused: (scope: DiscretionScope, form: AskForm)? = nil) throws -> StudentPage {
        let (records, period, today) = (context.records, query.period, context.today)
        let counting = (entries.whole?.entries ?? []).filter { $0.state != .revoked }
        let directions = try records.achievements.directions(of: student.schoolID)
        let mayEnter = try access.may(.enter, about: student)
        let (isStaff, mayHide) = (circle == .staff, try access.may(.hide, about: student))
        let items = items()
        let years = try years()
        return StudentPage(
            frame: try Frame(student.name.lastFirst, context, way: way), name: student.name.full,
            subtitle: try subtitle(), back: try back(),
            addAddress: mayEnter ? .path("students", path, "entries", "new") : nil,
            bright: bright(counting), opening: opening(counting),
            search: PortfolioForm(
                query, of: student.id, years: years.map(\.year), directions: directions, found: entries.found.total),
            months: months(items), pages: pages, emptyWords: items.isEmpty ? emptyWords(mayEnter: mayEnter) : nil,
            path: query.year.map { YearPath(counting, $0, on: today) },
            shares: DirectionShares(counting, directions),
            sum: entries.whole.flatMap { YearSum(counting, $0.breakdowns) },
            nominations: try records.portfolio.nominations(of: student.id, in: period).map(NominationRow.init),
            papers: try records.portfolio.papers(of: student.id, in: period).map(PaperRow.init),
            gratitudes: counting.filter { $0.documentKind == .gratitude && $0.state.isVerified }.map {
                Link(title: $0.event.title, address: .path("entries", String($0.id.raw)))
            },
            years: try YearChapter.all(of: student.id, years, without: query.year, records), ways: try ways(),
            wishes: mayHide
                ? try WishPart.ofStudent(
                    student, records, viewer: access.viewer.user, on: access.today, next: .path("students", path)) : [],
            consents: ConsentPath.family(student.id), shown: mayHide ? .path("students", path, "shown") : nil,
            requests: mayHide ? try RequestPart.waiting(about: student.id, access, next: .path("students", path)) : [],
            asks: isStaff
                ? try AskPart.ofStudent(
                    student, wishes, isAllowed: try access.may(.askToShow, about: student), refused: refused, context)
                : [],
            thanks: isStaff ? try AskPart.thanks(for: .everything, nil, of: student.id, wishes, context) : nil,
            ownPlace: try ownPlace(),
            growth: query.year == AcademicYear(containing: context.today)
                ? try GrowthPart(of: student, access, context) : nil)
    }

    private func ownPlace() throws -> OwnPlace? {
        guard let year = query.year, let whole = entries.whole else { return nil }
        return try OwnPlace.of(student, whole, in: year, access, context)
    }

    private var path: String { String(student.id.raw) }

    private var way: Ways.Key {
        if circle == .own { return .home }
        return access.viewer.classesLed.isEmpty ? .students : .schoolClass
    }

    private func subtitle() throws -> String {
        let day = min(context.today, query.period.last)
        let schoolClass = try context.records.classes.ofStudent(student.id, on: day)
        let time = query.year.map { "\($0.label) учебный год" } ?? "все годы"
        let hasLeft = schoolClass == nil && day == context.today
        // Who changed the class and is in none now has left by the class list, or with the last class: that day is not known.
        let left = try (hasLeft ? context.records.departures.standing(of: student.id) : nil).flatMap {
            $0.to == nil ? $0 : nil
        }
        let place = schoolClass?.title ?? left.map { DepartureWords($0, student.gender).short(on: context.today) }
        return [place, time].compactMap { $0 }.joined(separator: " · ")
    }

    private func back() throws -> Link? {
        if circle == .own { return Link(title: "Главная", address: .path("home")) }
        return try context.records.classes.ofStudent(student.id, on: context.today).map {
            Link(title: $0.title, address: .path("classes", String($0.id.raw)))
        }
    }

    /// The years of the portfolio, newest first, this one even where it has no entries yet.
    private func years() throws -> [PortfolioYear] {
        let present = AcademicYear(containing: context.today)
        let years = try context.records.portfolio.years(of: student.id).filter { $0.year <= present }
        guard years.first?.year != present else { return years }
        return [PortfolioYear(year: present, entries: 0, brightest: nil)] + years
    }

    private func opening(_ counting: [AchievementRecord]) -> String? {
        guard query.filter.isOpen, entries.found.number == 1, let year = query.year, !counting.isEmpty else {
            return nil
        }
        let directions = Set(counting.map(\.directionKey)).count
        let since = year == AcademicYear(containing: context.today) ? "С сентября" : "За год"
        let deeds = Plural.count(counting.count, .achievement)
        return "\(since) — \(deeds), \(Plural.count(directions, .direction))."
    }

    private func emptyWords(mayEnter: Bool) -> String {
        guard query.filter.isOpen else {
            return "Ничего не нашлось. Попробуйте убрать одно из условий."
        }
        let hint = mayEnter ? " Начните с малого: какое доброе или трудное дело удалось за последний месяц?" : ""
        return query.year == nil ? "Достижений пока нет.\(hint)" : "В этом учебном году достижений пока нет.\(hint)"
    }

    private var pages: ListPages? {
        ListPages(entries.found, size: StoryEntries.pageSize) {
            .path(["students", path], query: query.pairs + [("page", String($0))])
        }
    }

    /// What else there is about the pupil.
    private func ways() throws -> [Link] {
        var ways = [Link(title: "Сведения за любой срок", address: .path("students", path, "extract"))]
        if try access.may(.exportRecord, about: student) {
            ways.append(Link(title: "Скачать папку достижений (ZIP)", address: .path("students", path, "folder")))
        }
        if try access.mayRecordDeparture(of: student) {
            ways.append(Link(title: "Выбытие и перевод", address: DepartureController.address(of: student.id)))
        }
        if try access.may(.readAudit, about: student) {
            ways.append(Link(title: "Кто смотрел эту страницу", address: .path("students", path, "views")))
        }
        return ways
    }
}

extension StudentStory {
    /// The deed that counts for most, once there are some to choose from.
    private func bright(_ counting: [AchievementRecord]) -> StoryHighlight? {
        guard query.filter.isOpen, entries.found.number == 1, let whole = entries.whole, counting.count > 2 else {
            return nil
        }
        let worth = { (entry: AchievementRecord) in whole.breakdowns[entry.id]?.total ?? .zero }
        let contests = counting.filter { $0.state.isVerified && $0.fixedLine == nil && worth($0) > .zero }
        // Of equal ones the newest, which comes first in the list.
        guard let best = contests.max(by: { worth($0) < worth($1) }) else { return nil }
        return StoryHighlight(item: item(best))
    }

    private func items() -> [(month: Month, item: StoryItem)] {
        entries.found.rows.map { ($0.day.month, item($0)) }
    }

    private func months(_ items: [(month: Month, item: StoryItem)]) -> [StoryMonth] {
        let byMonth = Dictionary(grouping: items, by: \.month)
        return byMonth.keys.sorted(by: >).map { month in
            StoryMonth(
                key: month.iso, heading: RussianDate.heading(month), items: (byMonth[month] ?? []).map(\.item))
        }
    }

    private func item(_ entry: AchievementRecord) -> StoryItem {
        StoryItem(
            address: .path("entries", String(entry.id.raw)), title: Sentence.beginning(entry.event.title),
            direction: entry.directionKey,
            directionTitle: Sentence.beginning(entry.directionTitle), result: entry.storyResult,
            facts: entry.storyFacts, day: RussianDate.dayMonth(entry.day), isoDay: entry.day.iso,
            marks: (entries.firsts[entry.id] ?? []).map { $0.title(direction: entry.directionTitle) },
            pictures: (entries.papers[entry.id] ?? []).prefix(2).compactMap { StoryPicture($0, of: entry) },
            tag: entry.state.isVerified ? nil : StateTag(entry.state),
            isHidden: wishes.contains { $0.entry == entry.id },
            points: entries.whole?.points(of: entry, context.site))
    }
}

extension AchievementRecord {
    /// «I место»: what a story says first; nil where one took part, which the deed says itself.
    var storyResult: String? {
        if !placeText.isEmpty { return Sentence.beginning(placeText) }
        return fixedLine == nil && outcome != .participant ? Sentence.beginning(outcome.title) : nil
    }

    /// «Муниципальный уровень · в команде · диплом».
    var storyFacts: String {
        var parts: [String] = []
        if let fixedLine {
            if RussianFold.fold(fixedLine.title) != RussianFold.fold(event.title) { parts.append(fixedLine.title) }
        } else {
            parts.append("\(event.level.title) уровень")
        }
        if event.attendance.isRemote { parts.append(event.attendance.title) }
        if event.participation == .team { parts.append(event.participation.title) }
        if let documentKind, documentKind != .other { parts.append(documentKind.title) }
        return Sentence.beginning(parts.joined(separator: " · "))
    }
}
