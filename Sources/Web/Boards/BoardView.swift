// A published board as one viewer may see it: cards, heroes and «Вместе мы», all from what the viewer's circle lets
// through and nothing else. A card that is left out takes its nomination with it; nothing shows that it was there.
import Mustache
import School
import Storage

/// Who looks at a board.
struct BoardAudience {
    /// The circle of design 4.6: the class's families and its staff see what the school circle may see; a hall screen and
    /// a printed stand are seen by anyone.
    let audience: Audience
    /// The pupils whose own family looks.
    let family: Set<StudentID>

    /// The viewer at a screen of their own.
    static func screen(_ viewer: Viewer, on day: Day) -> BoardAudience {
        BoardAudience(
            audience: .school(on: day),
            family: viewer.isOfFamily ? viewer.children.union(viewer.student.map { [$0] } ?? []) : [])
    }

    /// Everybody who passes a hall screen or a stand.
    static func passersBy(on day: Day) -> BoardAudience { BoardAudience(audience: .public(on: day), family: []) }
}

/// The board without the page around it.
struct BoardView: Fields {
    /// «Октябрь».
    let month: String
    /// «7 «А» · 2026 год».
    let classLine: String
    let hasHeroes: Bool
    let heroes: [Hero]
    let cards: [Card]
    let together: TogetherView?
    /// The school, who leads the class, the edition and its day.
    let sign: String

    static let fields: [Field<BoardView>] = [
        .text("month") { $0.month }, .text("classLine") { $0.classLine }, .flag("hasHeroes") { $0.hasHeroes },
        .list("heroes") { $0.heroes }, .list("cards") { $0.cards },
        .optionalObject("together") { $0.together }.unusedAllowed,
        .text("sign") { $0.sign }.unusedAllowed,
    ]

    /// The same board with nothing on it but what is about one child.
    func only(_ student: StudentID) -> BoardView {
        let own = heroes.filter { $0.student == student }
        return BoardView(
            month: month, classLine: classLine, hasHeroes: !own.isEmpty, heroes: own,
            cards: cards.filter { $0.student == student }, together: nil, sign: sign)
    }

    /// A nomination with its hero.
    struct Hero: Fields {
        let student: StudentID
        let title: String
        let name: String

        static let fields: [Field<Hero>] = [.text("title") { $0.title }, .text("name") { $0.name }]
    }

    /// A child's card.
    struct Card: Fields {
        let student: StudentID
        let name: String
        /// The key of the colour; nil for a child without entries.
        let direction: String?
        let ribbon: String?
        /// Nil where the consent to distribution does not name the result.
        let line: String?
        let isLong: Bool
        let icons: [DirectionIcon]
        let date: Date?

        static let fields: [Field<Card>] = [
            .text("name") { $0.name }, .optional("direction") { $0.direction }, .optional("ribbon") { $0.ribbon },
            .optional("line") { $0.line }, .flag("isLong") { $0.isLong }, .list("icons") { $0.icons },
            .optionalObject("date") { $0.date },
        ]
    }

    /// The quiet date of a card.
    struct Date: Fields {
        let iso: String
        let text: String

        static let fields: [Field<Date>] = [.text("iso") { $0.iso }, .text("text") { $0.text }]
    }
}

/// A direction as an icon with its word.
struct DirectionIcon: Fields {
    let key: String
    let title: String

    static let fields: [Field<DirectionIcon>] = [.text("key") { $0.key }, .text("title") { $0.title }]

    /// The directions of some entries, each once, in the order of the entries.
    static func of(_ entries: [AchievementRecord]) -> [DirectionIcon] {
        var icons: [DirectionIcon] = []
        for entry in entries where !icons.contains(where: { $0.key == entry.directionKey }) {
            icons.append(DirectionIcon(key: entry.directionKey, title: entry.directionTitle))
        }
        return icons
    }
}

extension BoardView {
    /// The board of an edition for an audience.
    init(
        _ edition: BoardEdition, of schoolClass: ClassRecord, _ month: Month, for audience: BoardAudience,
        _ context: Context
    ) throws {
        let records = context.records
        let standing = try records.editions.standing(of: edition, for: audience.audience)
        let entries = try BoardView.entries(
            until: (all: standing.publishedAt, own: edition.publishedAt), of: schoolClass, month, for: audience,
            records)
        let cards = try records.editions.cards(of: edition, for: audience.audience, family: audience.family)
        let shown = Set(cards.map(\.student))
        let heroes = try records.editions.heroes(of: edition, for: audience.audience, family: audience.family)
            .filter { shown.contains($0.student) }
        let directions = try records.achievements.directions(of: schoolClass.schoolID)

        self.month = RussianDate.title(month)
        classLine = "\(schoolClass.title) · \(month.year) год"
        hasHeroes = !heroes.isEmpty
        self.heroes = heroes.map {
            Hero(student: $0.student, title: $0.title, name: "\($0.name.first) \($0.name.last)")
        }
        let ribbons = Dictionary(grouping: heroes, by: \.student).mapValues { $0.map(\.title).joined(separator: ", ") }
        self.cards = cards.map { Card($0, ribbon: ribbons[$0.student], entries: entries[$0.student] ?? []) }
        together = TogetherView(entries, month, directions)
        sign = try BoardView.sign(standing, of: schoolClass, month, context)
    }

    /// The entries of the month that the audience may see, by pupil; those entered after the edition are for the next.
    ///
    /// - Parameter until: when the edition that everybody of the circle sees was published, and when the newest was.
    private static func entries(
        until: (all: Int64, own: Int64), of schoolClass: ClassRecord, _ month: Month, for audience: BoardAudience,
        _ records: Records
    ) throws -> [StudentID: [AchievementRecord]] {
        let shown = try records.achievements.verified(inClass: schoolClass.id, in: month.period, for: audience.audience)
        var byPupil = Dictionary(grouping: shown, by: \.studentID)
        for student in audience.family
        where try records.students.belongs(student, to: schoolClass.id, on: month.lastDay) {
            byPupil[student] = try records.achievements.ofStudent(student, in: month.period, for: .own)
                .filter(\.state.isVerified)
        }
        for (student, entries) in byPupil {
            let last = audience.family.contains(student) ? until.own : until.all
            let fixed = entries.filter { $0.enteredAt <= last }
            byPupil[student] = fixed.isEmpty ? nil : fixed.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        }
        return byPupil
    }

    private static func sign(
        _ edition: (number: Int, publishedAt: Int64), of schoolClass: ClassRecord, _ month: Month, _ context: Context
    ) throws -> String {
        let day = context.site.day(of: edition.publishedAt)
        let leaders = try context.records.classes.leaders(
            of: schoolClass.id, on: min(day, schoolClass.year.period.last)
        )
        .map { "\($0.addressing) \($0.last)" }
        var parts = [try context.records.schools.find(schoolClass.schoolID)?.shortName ?? ""]
        if !leaders.isEmpty { parts.append("классный руководитель \(leaders.joined(separator: ", "))") }
        parts.append("выпуск \(edition.number) от \(RussianDate.full(day))")
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension BoardView.Card {
    fileprivate init(_ card: BoardCard, ribbon: String?, entries: [AchievementRecord]) {
        let deed = entries.first { $0.id == card.deed }
        // The deed of the line comes first, so that the card has its colour.
        icons = DirectionIcon.of((deed.map { [$0] } ?? []) + entries)
        student = card.student
        (name, self.ribbon, line) = (card.name.lastFirst, ribbon, card.text)
        direction = icons.first?.key
        isLong = card.text.map { BoardLineText.isLong($0, hasRibbon: ribbon != nil) } ?? false
        date = deed.map { BoardView.Date(iso: $0.day.iso, text: RussianDate.dayMonth($0.day)) }
    }
}
