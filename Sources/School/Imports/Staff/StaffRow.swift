// One row of a list of staff as it was understood, for the preview and for saving.

/// Somebody who has an account in the school, as far as a list of staff compares.
public struct KnownStaff: Hashable, Sendable {
    /// The account.
    public let user: UserID
    /// The name of the account.
    public let name: PersonName
    /// The roles held, those of a family included.
    public let roles: Set<Role>
    /// The classes led.
    public let led: Set<ClassLabel>
    /// The subjects taught, each with its class; the subject folded.
    public let taught: Set<StaffTeaching>

    /// Somebody from the parts.
    public init(
        user: UserID, name: PersonName, roles: Set<Role>, led: Set<ClassLabel> = [], taught: Set<StaffTeaching> = []
    ) {
        (self.user, self.name, self.roles, self.led, self.taught) = (user, name, roles, led, taught)
    }
}

/// A subject in a class. Two are the same whatever the case of the subject.
public struct StaffTeaching: Hashable, Sendable {
    /// As typed.
    public let subject: String
    /// The class.
    public let schoolClass: ClassLabel
    private let key: String

    /// A subject in a class.
    public init(subject: String, schoolClass: ClassLabel) {
        (self.subject, self.schoolClass) = (subject, schoolClass)
        key = RussianFold.fold(subject)
    }

    /// By the folded subject and the class.
    public static func == (a: Self, b: Self) -> Bool { a.key == b.key && a.schoolClass == b.schoolClass }
    /// By the folded subject and the class.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(key)
        hasher.combine(schoolClass)
    }
}

/// One row of a list of staff.
public struct StaffRow: Hashable, Sendable {
    /// What will happen to the row.
    public enum Status: Hashable, Sendable {
        /// Somebody to add.
        case new
        /// Somebody who has an account; what the row adds to it stands in the row.
        case existing(UserID)
        /// More duties of a person whom an earlier line adds.
        case continued(ofLine: Int)
        /// The same person with the same duties stands in an earlier line.
        case repeated(ofLine: Int)
        /// Not saved until corrected; at least one problem.
        case problem([RowProblem<StaffColumn>])
    }

    /// The line of the source, and the cells as typed.
    public let source: SheetRow<StaffColumn>
    /// Nil where the name has a problem.
    public let name: PersonName?
    /// The roles that the account does not hold yet.
    public let roles: Set<Role>
    /// The class that the person will lead and does not lead yet.
    public let leads: ClassLabel?
    /// The subjects that the person does not teach there yet.
    public let teaches: [StaffTeaching]
    /// What will happen to the row.
    public let status: Status

    /// The line of the source, from 1.
    public var line: Int { source.line }
    /// The problems, empty for a good row.
    public var problems: [RowProblem<StaffColumn>] { if case .problem(let problems) = status { problems } else { [] } }
    /// Whether saving the row changes anything.
    public var changesSomething: Bool {
        switch status {
        case .new, .continued: true
        case .existing: !roles.isEmpty || leads != nil || !teaches.isEmpty
        case .repeated, .problem: false
        }
    }
}
