// The two sides of a person who works at the school and has a child in it, or learns in it: pages show one of them at a
// time. What a side leaves out is left out of rights too, with one exception that must stay: who is staff never stops
// being the relative of the own child, since nobody verifies an entry about their own child.

/// What of a person pages show.
public enum Side: String, CaseIterable, Sendable {
    /// The work at the school.
    case staff
    /// The own child, or oneself as a pupil.
    case family

    /// «Работа», as the switch says it.
    public var title: String {
        switch self {
        case .staff: "Работа"
        case .family: "Семья"
        }
    }
}

extension Role {
    /// Whether the role comes from being a pupil or having a child.
    public var isOfFamily: Bool { self == .student || self == .guardian }
}

extension Viewer {
    /// The sides that the person has; two for somebody who can choose.
    public var sides: [Side] {
        var sides: [Side] = []
        if roles.contains(where: { !$0.isOfFamily }) { sides.append(.staff) }
        if isOfFamily { sides.append(.family) }
        return sides
    }

    /// Whether there is a child, or the person's own record, to show on the side of the family.
    public var isOfFamily: Bool {
        roles.contains(where: \.isOfFamily) && (student != nil || !children.isEmpty)
    }

    /// The viewer on one side; whoever has one side only is seen whole.
    ///
    /// - Parameter side: the one chosen; staff where none was.
    public func seen(from side: Side?) -> Viewer {
        guard sides.count > 1 else { return self }
        switch side ?? .staff {
        case .staff:
            // The children stay, without the role that opens their records: see the rule at the top.
            return Viewer(
                user: user, school: school, district: district, roles: roles.filter { !$0.isOfFamily },
                student: student, children: children, classesLed: classesLed, classesTaught: classesTaught,
                groupsTaught: groupsTaught, pupilsTaught: pupilsTaught)
        case .family:
            return Viewer(
                user: user, school: school, district: district, roles: roles.filter(\.isOfFamily), student: student,
                children: children, classesOfFamily: classesOfFamily)
        }
    }
}
