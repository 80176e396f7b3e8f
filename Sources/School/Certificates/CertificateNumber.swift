// The number of a paper, «ДУ-2026/27-0001»: runs by school and academic year without gaps (design §4.9). Which number
// comes next is decided in the transaction that stores it.

/// The number of one paper of one school.
public struct CertificateNumber: Hashable, Comparable, Sendable {
    /// The academic year.
    public let year: AcademicYear
    /// From 1.
    public let sequence: Int

    /// A number, or nil where the sequence is below 1.
    public init?(year: AcademicYear, sequence: Int) {
        guard sequence >= 1 else { return nil }
        (self.year, self.sequence) = (year, sequence)
    }

    /// Reads exactly what `text` prints; nil for anything else, also for years that do not follow each other.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "ДУ", parts[1].utf8.count == 7, parts[2].utf8.count >= 4,
            let startYear = Day.digits(parts[1].prefix(4)), let sequence = Day.digits(parts[2])
        else { return nil }
        self.init(year: AcademicYear(startYear: startYear), sequence: sequence)
        guard self.text == text else { return nil }
    }

    /// As the paper has it: «ДУ-2026/27-0001»; five digits after 9999.
    public var text: String { "ДУ-\(year.label)-\(Day.padded(sequence, 4))" }

    /// The earlier one first.
    public static func < (a: Self, b: Self) -> Bool { (a.year, a.sequence) < (b.year, b.sequence) }
}
