// The child's own switch beside an item of its own part: whether others of the school may read it (S2 1.3). Nothing is
// shown unless the child says so; nobody else turns the switch.
import Mustache
import School
import Storage

/// Whether an item is shown, in words, with the button of who may change it.
struct ShowingPart: Fields {
    let isShown: Bool
    /// Why it is not met although it is shown; nil where nothing stands against it.
    let obstacle: String?
    /// Where the switch is sent; nil for who may not turn it.
    let address: URLText?
    /// What tells the item apart from the others of its page, for who does not see where the button stands.
    let matter: String
    /// The term of a self-assessment; empty for what is found by its address.
    let term: String

    static let fields: [Field<ShowingPart>] = [
        .flag("isShown") { $0.isShown }, .optional("obstacle") { $0.obstacle }, .optionalURL("address") { $0.address },
        .text("matter") { $0.matter }, .text("term") { $0.term }, .text("value") { $0.isShown ? "no" : "yes" },
    ]

    /// - Parameter obstacle: `ShowingPart.obstacle`, or what stands against this item alone.
    init(_ isShown: Bool, obstacle: String?, address: URLText?, matter: String, term: String = "") {
        (self.isShown, self.address, self.matter, self.term) = (isShown, address, matter, term)
        self.obstacle = isShown ? obstacle : nil
    }

    /// Why nothing of the pupil is met by others, in words for the family; nil where it may be.
    static func obstacle(of student: StudentID, _ records: Records, on today: Day) throws -> String? {
        let privacy = try records.privacy.inForce(for: student, on: today)
        guard !Visibility.mayShow(OwnItemPrivacy(isShown: true), of: privacy, in: .school) else { return nil }
        return privacy.consents.contains(.school)
            ? "Пока скрыто всё — другие этого не видят." : "Другие этого не видят: семья не давала согласия на показ."
    }

    /// What the switch of a form says.
    ///
    /// - Throws: `Refusal.badRequest` for anything but yes and no.
    static func read(_ text: String?) throws(Refusal) -> Bool {
        switch text {
        case "yes": return true
        case "no": return false
        default: throw .badRequest
        }
    }
}

extension Notice {
    /// What is said after the switch was turned.
    init(showing isShown: Bool) { self.init(isShown ? .ownPartShown : .ownPartKept) }
}
