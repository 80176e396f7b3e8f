// The switch "what others see": what is hidden now, in words, and the one button that changes it. For the child and its
// guardians only; staff sees a quiet mark and no button (design 4.6).
import Mustache
import School
import Storage

/// One wish with its button.
struct WishPart: Fields {
    /// What an address names it by: `everything`, `points`, or the number of the entry.
    let key: String
    /// «Все достижения», «Баллы», or the title of the entry.
    let title: String
    /// «все достижения», in the accusative: what would be hidden or shown.
    let object: String
    let address: URLText
    /// `everything`, `points` or `entry`.
    let scope: String
    let isHidden: Bool
    /// What is so now.
    let sentence: String
    /// The words of the button; nil where somebody else hid and only that person may show again.
    let button: String?
    /// What the button sends: `hide` or `show`.
    let wish: String
    /// The page to come back to.
    let next: String
    /// Where one looks at what would be seen after; nil where there is no button.
    var look: URLText?

    static let fields: [Field<WishPart>] = [
        .url("address") { $0.address }, .text("scope") { $0.scope }, .text("title") { $0.title },
        .text("object") { $0.object }.unusedAllowed,
        .flag("isHidden") { $0.isHidden }, .text("sentence") { $0.sentence }, .optional("button") { $0.button },
        .text("wish") { $0.wish }, .text("next") { $0.next }, .optionalURL("look") { $0.look },
    ]

    /// Names and sentences of one matter.
    struct Words {
        let title: String
        let object: String
        let isShown: String
        let isHidden: String
        var hide = "Не показывать"
        var show = "Показывать снова"
    }

    /// - Parameter family: whose wishes are theirs alone.
    init(
        _ key: String, _ scope: DiscretionScope, _ words: Words, address: URLText, wishes: Set<Discretion>,
        viewer: UserID, family: Set<UserID>, next: URLText
    ) {
        isHidden = !wishes.isEmpty
        let isOwn = wishes.contains { $0.mayBeLifted(by: viewer, in: family) }
        (self.key, title, object) = (key, words.title, words.object)
        (self.address, self.scope, self.next) = (address, scope.rawValue, next.text)
        wish = isHidden ? "show" : "hide"
        if !isHidden {
            (sentence, button) = (words.isShown, words.hide)
        } else if isOwn {
            (sentence, button) = (words.isHidden, words.show)
        } else {
            (sentence, button) = (
                "\(words.isHidden) Так решил другой человек из семьи, и вернуть может только он.", nil
            )
        }
    }

    /// The same switch with the way to look at its change beforehand.
    func looking(from student: StudentID, _ circle: ShownCircle) -> WishPart {
        guard button != nil else { return self }
        var copy = self
        copy.look = .path(
            "students", String(student.raw), "shown", query: ["circle": circle.rawValue, "suppose": key])
        return copy
    }
}

extension WishPart {
    /// The switches about a pupil as a whole, for its own family.
    static func ofStudent(
        _ student: StudentRecord, _ records: Records, viewer: UserID, on day: Day, next: URLText
    ) throws -> [WishPart] {
        let family = try records.privacy.family(of: student.id, on: day)
        let wishes = try records.privacy.wishes(of: student.id)
        let consents = Set(try records.consents.standing(of: student.id, on: day).map(\.scope))
        let address = URLText.path("students", String(student.id.raw), "discretion")
        let seen =
            consents.contains(.school)
            ? "Одноклассники и их родители видят подтверждённые достижения на доске класса."
            : "Другие семьи ничего не видят: согласия на показ в классе и школе нет."
        return [
            WishPart(
                "everything", .everything,
                Words(
                    title: "Все достижения", object: "все достижения", isShown: seen,
                    isHidden: "Скрыто всё: другие семьи не видят ничего."),
                address: address, wishes: wishes.filter { $0.scope == .everything }, viewer: viewer, family: family,
                next: next),
            WishPart(
                "points", .points,
                Words(
                    title: "Только баллы", object: "баллы",
                    isShown:
                        "На доске баллов нет. Кроме семьи и учителей их увидит лишь тот, кому школа откроет рейтинг.",
                    isHidden: "Баллы скрыты: их видят только семья и учителя."),
                address: address, wishes: wishes.filter { $0.scope == .points }, viewer: viewer, family: family,
                next: next),
        ]
    }

    /// The switches of entries of a pupil, for its own family; what they show is told by their facts.
    static func ofEntries(
        _ entries: [AchievementRecord], of student: StudentRecord, _ records: Records, viewer: UserID, on day: Day,
        next: URLText
    ) throws -> [WishPart] {
        let family = try records.privacy.family(of: student.id, on: day)
        let wishes = try records.privacy.wishes(of: student.id)
        return entries.map { entry in
            let facts = "\(entry.factsLine) · \(RussianDate.dayMonth(entry.day))"
            return WishPart(
                String(entry.id.raw), .entry,
                Words(
                    title: entry.event.title, object: Quotes.guillemets(entry.event.title), isShown: facts,
                    isHidden: "\(facts). Скрыто."),
                address: .path("entries", String(entry.id.raw), "discretion"),
                wishes: wishes.filter { $0.entry == entry.id }, viewer: viewer, family: family, next: next)
        }
    }

    /// The switch of one entry on its own page, for its own family.
    static func ofEntry(_ entry: AchievementRecord, _ records: Records, viewer: UserID, on day: Day) throws
        -> WishPart
    {
        let path = String(entry.id.raw)
        let part = WishPart(
            path, .entry,
            Words(
                title: "Это достижение", object: Quotes.guillemets(entry.event.title),
                isShown: entry.state.isVerified
                    ? "Достижение могут увидеть те, на чей показ дано согласие."
                    : "Другие семьи не видят достижений без проверки.",
                isHidden: "Достижение скрыто: его видят только семья и учителя."),
            address: .path("entries", path, "discretion"),
            wishes: try records.privacy.wishes(of: entry.studentID).filter { $0.entry == entry.id }, viewer: viewer,
            family: try records.privacy.family(of: entry.studentID, on: day), next: .path("entries", path))
        return part.looking(from: entry.studentID, .classmates)
    }
}
