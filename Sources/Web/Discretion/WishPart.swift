// The switch "what others see": what is hidden now, in words, and the one button that changes it. For the child and its
// guardians only; staff sees a quiet mark and no button (design 4.6).
import Mustache
import School
import Storage

/// One wish with its button.
struct WishPart: Fields {
    let address: URLText
    /// `everything`, `points` or `entry`.
    let scope: String
    /// What is so now.
    let sentence: String
    /// The words of the button; nil where somebody else hid and only that person may show again.
    let button: String?
    /// What the button sends: `hide` or `show`.
    let wish: String
    let icon: String
    /// The page to come back to.
    let next: String

    static let fields: [Field<WishPart>] = [
        .url("address") { $0.address }, .text("scope") { $0.scope }, .text("sentence") { $0.sentence },
        .optional("button") { $0.button }, .text("wish") { $0.wish }, .text("icon") { $0.icon },
        .text("next") { $0.next },
    ]

    /// Sentences and button of one scope.
    struct Words {
        let isShown: String
        let isHidden: String
        let hide: String
        let show: String
    }

    init(
        _ scope: DiscretionScope, _ words: Words, address: URLText, wishes: Set<Discretion>, viewer: UserID,
        family: Set<UserID>, next: URLText
    ) {
        let isHidden = !wishes.isEmpty
        let isOwn = wishes.contains { $0.mayBeLifted(by: viewer, in: family) }
        (self.address, self.scope, self.next) = (address, scope.rawValue, next.text)
        wish = isHidden ? "show" : "hide"
        icon = isHidden ? "ui-eye" : "ui-eye-off"
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
}

extension WishPart {
    /// The switches about a pupil as a whole, for its own family.
    static func ofStudent(
        _ student: StudentRecord, _ records: Records, viewer: UserID, on day: Day, next: URLText
    ) throws -> [WishPart] {
        let family = try records.privacy.family(of: student.id, on: day)
        let wishes = try records.privacy.wishes(of: student.id)
        let consents = Set(try records.privacy.consents(of: student.id).map(\.scope))
        let address = URLText.path("students", String(student.id.raw), "discretion")
        let seen =
            consents.contains(.school)
            ? "Одноклассники и их родители видят подтверждённые записи на доске класса."
            : "Другие семьи ничего не видят: согласия на показ в классе и школе нет."
        return [
            WishPart(
                .everything,
                Words(
                    isShown: seen, isHidden: "Скрыто всё: другие семьи не видят ничего.", hide: "Не показывать",
                    show: "Показывать снова"),
                address: address, wishes: wishes.filter { $0.scope == .everything }, viewer: viewer, family: family,
                next: next),
            WishPart(
                .points,
                Words(
                    isShown: "Баллы кроме семьи и учителей видит тот, кому школа откроет рейтинг.",
                    isHidden: "Баллы скрыты: их видят только семья и учителя.", hide: "Не показывать баллы",
                    show: "Показывать баллы"),
                address: address, wishes: wishes.filter { $0.scope == .points }, viewer: viewer, family: family,
                next: next),
        ]
    }

    /// The switch of one entry, for its own family.
    static func ofEntry(_ entry: AchievementRecord, _ records: Records, viewer: UserID, on day: Day) throws
        -> WishPart
    {
        let path = String(entry.id.raw)
        return WishPart(
            .entry,
            Words(
                isShown: entry.state.isVerified
                    ? "Запись могут увидеть те, на чей показ дано согласие."
                    : "Другие семьи не видят записей без проверки.",
                isHidden: "Запись скрыта: её видят только семья и учителя.", hide: "Не показывать эту запись",
                show: "Показывать снова"),
            address: .path("entries", path, "discretion"),
            wishes: try records.privacy.wishes(of: entry.studentID).filter { $0.entry == entry.id }, viewer: viewer,
            family: try records.privacy.family(of: entry.studentID, on: day), next: .path("entries", path))
    }
}
