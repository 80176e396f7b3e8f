// Which pupil a written name means: «Кравчук Ф.», «Фёдор Кравчук», «Савельев Артем». A name is accepted only if it
// fits exactly one pupil in full or by initials; similar names are offered, never taken.

/// The pupil that a written name means.
public enum NameMatch: Hashable, Sendable {
    case one(StudentID)
    /// Several pupils fit, or one fits but the name says more than is known of the pupil.
    case ambiguous([StudentID])
    /// Nobody fits; pupils with the same surname, or with one letter of difference, may be meant.
    case none(similar: [StudentID])
}

/// Matches written names against the pupils of a class or a school; made once per import.
public struct NameMatching: Sendable {
    private struct Entry: Sendable {
        let id: StudentID
        let last: [String]
        let first: [String]
        let patronymic: [String]
    }

    private enum Fit { case full, uncertain, no }

    private let entries: [Entry]
    /// Positions in `entries` by the folded surname, its parts joined by spaces.
    private let bySurname: [String: [Int]]
    /// Positions in `entries` by each part of a compound surname.
    private let byPart: [String: [Int]]
    /// Every surname once, split into letters for comparison.
    private let surnames: [(letters: [Unicode.Scalar], surname: String)]

    /// An index of the pupils. O(pupils).
    public init(_ students: [KnownStudent]) {
        entries = students.map { student in
            let name = student.name
            return Entry(
                id: student.id, last: CellText.words(name.last), first: CellText.words(name.first),
                patronymic: CellText.words(name.patronymic))
        }
        bySurname = Dictionary(grouping: entries.indices) { [entries] in entries[$0].last.joined(separator: " ") }
        var byPart: [String: [Int]] = [:]
        for (index, entry) in entries.enumerated() where entry.last.count > 1 {
            for part in entry.last { byPart[part, default: []].append(index) }
        }
        self.byPart = byPart
        surnames = bySurname.keys.map { (Array($0.unicodeScalars), $0) }
    }

    /// The pupil that the name means. O(words of the name), and O(pupils) where nobody fits.
    public func match(_ written: String) -> NameMatch {
        let words = CellText.words(written)
        guard !words.isEmpty, words.count <= 8 else { return .none(similar: []) }
        var full: Set<Int> = []
        var uncertain: Set<Int> = []
        var sameSurname: Set<Int> = []
        for (surname, rest) in NameMatching.cuts(words) {
            for index in bySurname[surname] ?? [] {
                switch NameMatching.fit(rest, entries[index]) {
                case .full: full.insert(index)
                case .uncertain: uncertain.insert(index)
                case .no: sameSurname.insert(index)
                }
            }
        }
        if let index = full.first, full.count == 1 { return .one(entries[index].id) }
        if !full.isEmpty { return .ambiguous(ids(full)) }
        if !uncertain.isEmpty { return .ambiguous(ids(uncertain)) }
        return .none(similar: ids(sameSurname.union(similar(to: words))))
    }

    /// The surname first or last, of one word or of all but one, and the words beside it in order.
    private static func cuts(_ words: [String]) -> [(surname: String, rest: ArraySlice<String>)] {
        var cuts: [(String, ArraySlice<String>)] = []
        for length in 1...words.count {
            cuts.append((words.prefix(length).joined(separator: " "), words.dropFirst(length)))
            if length < words.count {
                cuts.append((words.suffix(length).joined(separator: " "), words.dropLast(length)))
            }
        }
        return cuts
    }

    /// Whether the words beside the surname are the first name and perhaps the patronymic, in full or as initials.
    private static func fit(_ words: ArraySlice<String>, _ entry: Entry) -> Fit {
        guard !words.isEmpty else { return .full }
        guard let afterFirst = consume(entry.first, from: words) else { return .no }
        guard !afterFirst.isEmpty else { return .full }
        if entry.patronymic.isEmpty { return afterFirst.count <= 2 ? .uncertain : .no }
        guard let end = consume(entry.patronymic, from: afterFirst), end.isEmpty else { return .no }
        return .full
    }

    /// Takes the parts of a name from the front: all of them, each in full or as an initial, or one initial for all.
    private static func consume(_ parts: [String], from words: ArraySlice<String>) -> ArraySlice<String>? {
        if words.count >= parts.count, zip(words, parts).allSatisfy({ isPart($0, $1) }) {
            return words.dropFirst(parts.count)
        }
        guard let initial = words.first, initial.count == 1, parts[0].hasPrefix(initial) else { return nil }
        return words.dropFirst()
    }

    private static func isPart(_ word: String, _ part: String) -> Bool {
        word == part || (word.count == 1 && part.hasPrefix(word))
    }

    /// Pupils whose surname is one letter off, or has the written one as a part, and whose first name or initial fits.
    private func similar(to words: [String]) -> Set<Int> {
        var similar: Set<Int> = []
        for (surname, rest) in NameMatching.cuts(words) {
            let letters = Array(surname.unicodeScalars)
            var near = byPart[surname] ?? []
            for other in surnames where EditDistance.isAtMostOne(letters, other.letters) {
                near += bySurname[other.surname] ?? []
            }
            similar.formUnion(near.filter { NameMatching.fit(rest, entries[$0]) != .no })
        }
        return similar
    }

    private func ids(_ indices: Set<Int>) -> [StudentID] { indices.sorted().map { entries[$0].id } }
}
