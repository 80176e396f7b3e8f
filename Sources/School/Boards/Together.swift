// «Вместе мы»: what the class did together in the month, by direction (design §9). Built only of deeds that the viewer
// may see; a direction without a deed is not named, so nothing shows that something was left out.

/// The deeds of a class in one direction.
public struct TogetherLine: Hashable, Sendable {
    /// The key of the direction.
    public let direction: String
    /// How many deeds.
    public let deeds: Int
    /// How many pupils did them.
    public let pupils: Int

    /// «5 достижений, 3 ученика».
    public var text: String { "\(Plural.count(deeds, .achievement)), \(Plural.count(pupils, .pupil))" }
}

/// The summary below the board.
public enum Together {
    /// A line for each direction with a deed, in the order of `directions`; those that are not listed come last, by
    /// key.
    public static func summary(
        _ deeds: [(student: StudentID, direction: String)], directions: [String]
    ) -> [TogetherLine] {
        var counts: [String: (deeds: Int, pupils: Set<StudentID>)] = [:]
        for deed in deeds {
            counts[deed.direction, default: (0, [])].deeds += 1
            counts[deed.direction, default: (0, [])].pupils.insert(deed.student)
        }
        let others = counts.keys.filter { !directions.contains($0) }.sorted()
        return (directions + others).compactMap { key in
            counts[key].map { TogetherLine(direction: key, deeds: $0.deeds, pupils: $0.pupils.count) }
        }
    }
}
