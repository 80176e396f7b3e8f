// What an entry of the audit log is about, in numbers only, and an entry before it has its place in the log.

/// What was read or changed: a pupil, a class, a paper. Numbers alone, so that nothing is left of who is erased.
public struct AuditSubject: Hashable, Sendable {
    /// A kind of object besides pupils and classes.
    public enum Object: String, CaseIterable, Sendable {
        /// The pupil, the class or the school itself, or nothing at all.
        case none = ""
        case entry
        case certificate
        case account

        /// «запись», as a list without content names it; nil where there is none.
        public var title: String? {
            switch self {
            case .none: nil
            case .entry: "достижение"
            case .certificate: "свидетельство"
            case .account: "учётная запись"
            }
        }
    }

    /// The school whose object it is; nil where none is concerned.
    public var school: SchoolID?
    /// The class, or the class that the pupil was in at that time.
    public var schoolClass: ClassID?
    /// The pupil.
    public var student: StudentID?
    /// The kind of object.
    public var object: Object
    /// The number of the object among those of its kind.
    public var number: Int64?

    /// A subject from its numbers; without any, nothing in particular.
    public init(
        school: SchoolID? = nil, schoolClass: ClassID? = nil, student: StudentID? = nil, object: Object = .none,
        number: Int64? = nil
    ) {
        (self.school, self.schoolClass, self.student) = (school, schoolClass, student)
        (self.object, self.number) = (object, number)
    }

    /// Whether it is about one pupil or one object, not about a class or a school as a whole.
    public var isSpecific: Bool { student != nil || object != .none }
}

/// An entry that is to be added to the log.
public struct AuditNote: Hashable, Sendable {
    /// Milliseconds UTC.
    public let at: Int64
    /// Who; nil for a stranger and for a command of the operator.
    public let user: UserID?
    /// The address of the network that it came from; empty for a command.
    public let address: String
    /// What was done.
    public let deed: AuditDeed
    /// About what.
    public let subject: AuditSubject
    /// How it ended.
    public let result: AuditResult

    /// A note. Of the address only what an address can be made of is kept: 64 signs at most, none that could end a line.
    public init(
        at instant: Int64, user: UserID?, address: String, deed: AuditDeed, subject: AuditSubject = AuditSubject(),
        result: AuditResult
    ) {
        (at, self.user, self.deed, self.subject, self.result) = (instant, user, deed, subject, result)
        self.address = Self.checked(address)
    }

    /// The same about another subject.
    public func about(_ subject: AuditSubject) -> AuditNote {
        AuditNote(at: at, user: user, address: address, deed: deed, subject: subject, result: result)
    }

    private static func checked(_ address: String) -> String {
        let kept = address.utf8.filter { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x3A, 0x25, 0x2D: true
            default: false
            }
        }
        return String(decoding: kept.prefix(64), as: UTF8.self)
    }
}
