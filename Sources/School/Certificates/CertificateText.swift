// The words of a paper for one child and one month (design §4.9). The name stands in the nominative on its own line, so
// no name is ever declined. Points and places are not named here: a deed comes with the words of its own document.

/// The lines of one paper, from top to bottom.
public struct CertificateText: Hashable, Sendable {
    /// The size a paper is printed in, and how much fits.
    public enum Sheet: String, CaseIterable, Sendable {
        /// A4 portrait, one paper on a sheet.
        case a4
        /// A5, two papers on an A4.
        case a5

        /// How many rows of deeds leave the paper its air.
        var rows: Int { self == .a4 ? 12 : 6 }
        /// How many characters a row of deeds holds.
        var rowLength: Int { self == .a4 ? 60 : 44 }
        /// How many rows one deed may take.
        var rowsOfDeed: Int { self == .a4 ? 3 : 2 }
    }

    /// «Свидетельство».
    public let title: String
    /// «настоящим подтверждается, что», above the name.
    public let opening: String
    /// The full name as the family spells it.
    public let name: String
    /// «обучающийся 7 «А» класса».
    public let description: String
    /// «отмечен за достижения октября 2026 года:», or the words for a child without deeds.
    public let reason: String
    /// The deeds that fit, each a line, without a mark before it.
    public let deeds: [String]
    /// «и ещё 3 достижения» where not all fit; empty otherwise.
    public let more: String
    /// The personal line of the board, for a child without deeds; empty otherwise.
    public let personalLine: String

    /// The paper of one child.
    ///
    /// - Parameters:
    ///   - className: the class as `Quotes.className` writes it.
    ///   - deeds: in the order of their weight, the best first; those that do not fit the sheet are counted in `more`.
    ///   - personalLine: what the teacher wrote for the board; it carries the paper of a child without deeds. Where it
    ///     is empty, the gentle line stands for it.
    public init(
        _ kind: CertificateKind, name: PersonName, gender: Gender, className: String, month: Month, deeds: [String],
        personalLine: String, sheet: Sheet = .a4
    ) {
        title = kind.title
        opening = kind.confirms ? "настоящим подтверждается, что" : "награждается"
        self.name = name.full
        description = "\(Gendered.student.form(gender)) \(className) класса"
        let verb = kind.confirms ? "\(Gendered.noted.form(gender)) за" : "за"
        let ofMonth = RussianDate.ofMonth(month)
        reason =
            deeds.isEmpty
            ? "\(verb) участие в жизни класса \(RussianDate.inMonth(month)) \(month.year) года"
            : "\(verb) достижения \(ofMonth):"
        (self.deeds, more) = CertificateText.fit(deeds, on: sheet)
        self.personalLine = deeds.isEmpty ? (personalLine.isEmpty ? Self.gentleLine : personalLine) : ""
    }

    /// What a paper says where there is neither a deed nor a line of the teacher's: no paper is without a warm word.
    public static let gentleLine = "Мы рады, что учимся вместе!"

    /// All lines that are not empty, for the paper's text twin.
    public var lines: [String] {
        ([title, opening, name, description, reason] + deeds + [more, personalLine]).filter { !$0.isEmpty }
    }

    /// The deeds that fit, shortened where one alone is too long, and the words for those that do not.
    ///
    /// One row is kept free for «и ещё…» as long as deeds are left.
    private static func fit(_ deeds: [String], on sheet: Sheet) -> (shown: [String], more: String) {
        var shown: [String] = []
        var free = sheet.rows
        for (index, deed) in deeds.enumerated() {
            let line = shortened(deed, to: sheet.rowLength * sheet.rowsOfDeed)
            let rows = max(1, (line.count + sheet.rowLength - 1) / sheet.rowLength)
            let reserved = index == deeds.count - 1 ? 0 : 1
            guard rows + reserved <= free else { break }
            shown.append(line)
            free -= rows
        }
        let left = deeds.count - shown.count
        return (shown, left == 0 ? "" : "и ещё \(Plural.count(left, .achievement))")
    }

    /// At most `limit` characters, cut after a whole word and closed with «…».
    private static func shortened(_ text: String, to limit: Int) -> String {
        guard text.count > limit else { return text }
        let head = text.prefix(limit - 1)
        guard let space = head.lastIndex(of: " ") else { return head + "…" }
        return head[..<space] + "…"
    }
}
