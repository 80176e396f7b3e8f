// Who stands outside the circle that may know of a hidden thing, viewer by viewer (design 3, 4.6). This table is what
// the twin test means by "outside".
import Support

/// How a viewer stands to what is hidden.
enum TwinStanding: Equatable {
    /// Sees it: the own family.
    case inside
    /// Sees it on the pages of the staff; what the staff opens for others to see must not have it.
    case staff
    /// Must not learn of it from any answer of any route.
    case outside
}

extension TwinCase {
    /// How a viewer stands to the hidden thing of this case.
    func standing(of person: TestSchool.Person) -> TwinStanding {
        // The consent within the school holds: only who meets the child in public is outside.
        if kind == .fields {
            switch person {
            case .guest, .foreignDeputy: return .outside
            case .classTeacher, .deputy, .head: return .staff
            default: return .inside
            }
        }
        return standingBeyondSchool(of: person)
    }

    private func standingBeyondSchool(of person: TestSchool.Person) -> TwinStanding {
        switch person {
        // The child and its guardians: circle `own`.
        case .pupil, .guardian: child == "semyonova" ? .inside : .outside
        case .otherGuardian: child == "yolkin" ? .inside : .outside
        // The circle `staff` knows of entries that a wish hides.
        case .classTeacher, .deputy, .head: .staff
        // Family of another class, and anybody without a login.
        case .otherPupil, .guest: .outside
        // Leads another class: the record of this one is not hers.
        case .otherTeacher: .outside
        // Teaches the class: knows its names and the own entries; that a child is in the class is no secret to her.
        case .subjectTeacher: kind == .absent ? .inside : .outside
        // Manages accounts and class lists, reads no record; knows who is in the class.
        case .administrator: kind == .absent ? .inside : .outside
        // Another school.
        case .foreignDeputy: .outside
        // Sums of schools: a wish keeps a result out of them, but a sum without names asks for no consent to be shown
        // by name, and how many pupils a school has is no secret.
        case .district: [.noConsent, .withdrawn, .expired, .absent].contains(kind) ? .inside : .outside
        }
    }

    /// The pages that the staff opens for others to see: the board on the screen, on the stand, in the hall, and the
    /// page that a paper's code leads to.
    static let openedForOthers: Set<String> = [
        "/classes/:class/boards/:month", "/classes/:class/boards/:month/hall", "/check/:code",
    ]

    /// What is handed over before the class: papers ask for no consent and keep what was verified when they were issued,
    /// so wishes alone act on them.
    private var handedOver: Set<String> {
        [.entry, .everything].contains(kind) ? ["/classes/:class/certificates/:month/print"] : []
    }

    /// What the pupils of a class show to each other: the staff meets there what the circle of the school does.
    private var sharedByClass: Set<String> { kind == .fields ? [] : ["/classes/:class/shared"] }

    /// Whether the answer of a route to a viewer has to be the twin's.
    func compares(_ route: TwinRoute, for person: TestSchool.Person) -> Bool {
        switch standing(of: person) {
        case .inside: false
        case .staff:
            route.method == "GET"
                && Self.openedForOthers.union(handedOver).union(sharedByClass).contains(route.pattern)
        case .outside: true
        }
    }
}
