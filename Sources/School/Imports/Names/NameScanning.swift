// Finds the pupils that a running text names: «Савельеву Артёму», «у Марковой», «Власов Я. и Кравчук Ф.», «Артём
// Савельев», «Ивановы Маша и Даша». Surname and first name must stand in one case. A name is taken only if it fits
// exactly one pupil; a first name alone, a surname with another first name and everything like a name are reported, so
// that the caller can ask.

/// A name found in a text.
struct NameMention: Hashable, Sendable {
    /// The words that it takes up.
    let range: Range<Int>
    let match: NameMatch
    /// Whether only a surname was written.
    let isSurnameAlone: Bool
}

/// Finds names in running text; made once for the pupils of a class.
struct NameScanning: Sendable {
    private struct Entry: Sendable {
        let id: StudentID
        /// The forms of each part of the surname: two for «Римский-Корсаков».
        let last: [NameForms]
        let first: NameForms
        /// Each short form of the first name.
        let short: [NameForms]
        let initial: Character?
        let patronymic: NameForms?
        let patronymicInitial: Character?
        let family: Set<String>
    }

    private enum Given { case fits(until: Int), contradicts, absent }

    private let entries: [Entry]
    private let bySurname: [String: [Int]]
    private let byFirst: [String: [Int]]
    private let byFamily: [String: [Int]]
    /// Forms of first names, of these pupils and the common ones.
    private let firstNames: Set<String>

    /// The forms of every pupil's name. O(pupils).
    init(_ students: [KnownStudent]) {
        entries = students.map(NameScanning.entry)
        var bySurname: [String: [Int]] = [:]
        var byFirst: [String: [Int]] = [:]
        var byFamily: [String: [Int]] = [:]
        var firstNames = NameScanning.commonFirstNames
        for (index, entry) in entries.enumerated() {
            for form in entry.last.first?.all ?? [] { bySurname[form, default: []].append(index) }
            for form in entry.family { byFamily[form, default: []].append(index) }
            for form in entry.short.reduce(entry.first.all, { $0.union($1.all) }) {
                byFirst[form, default: []].append(index)
                firstNames.insert(form)
            }
        }
        (self.bySurname, self.byFirst, self.byFamily, self.firstNames) = (bySurname, byFirst, byFamily, firstNames)
    }

    /// The names of a sentence, from left to right. O(words × pupils of one surname).
    func mentions(in tokens: [ChatToken]) -> [NameMention] {
        var mentions: [NameMention] = []
        var index = 0
        while index < tokens.count {
            let found =
                family(at: index, tokens) ?? surnameFirst(at: index, tokens).map { [$0] }
                ?? givenFirst(at: index, tokens).map { [$0] } ?? stranger(at: index, tokens).map { [$0] } ?? []
            mentions += found
            index = found.last.map { max($0.range.upperBound, index + 1) } ?? index + 1
        }
        return mentions
    }

    /// Whether a folded word is a form of a first name.
    func isFirstName(_ word: String) -> Bool { firstNames.contains(word) }

    // MARK: Names of pupils

    /// «Савельев Артём Никитич», «Савельев А.», «Савельев».
    private func surnameFirst(at index: Int, _ tokens: [ChatToken]) -> NameMention? {
        guard tokens[index].isWord, let known = bySurname[tokens[index].key] else { return nil }
        var fits: [Int] = []
        var uncertain: [Int] = []
        var contradicted: [Int] = []
        var end = index + 1
        for entry in known {
            guard let (surnameEnd, cases) = surname(entries[entry], at: index, tokens) else { continue }
            switch given(entries[entry], cases, from: surnameEnd, tokens) {
            case .fits(let until):
                fits.append(entry)
                end = max(end, until)
            case .contradicts: contradicted.append(entry)
            case .absent:
                uncertain.append(entry)
                end = max(end, surnameEnd)
            }
        }
        if !fits.isEmpty { return mention(index..<end, fits, alone: false) }
        if !contradicted.isEmpty || (uncertain.isEmpty && !known.isEmpty) {
            // The surname of a pupil beside another first name: somebody else, perhaps of another class.
            return strangerRange(from: index, tokens).map { range in
                NameMention(range: range, match: .none(similar: ids(known)), isSurnameAlone: false)
            }
        }
        // A small first letter may be an ordinary word: «заяц», «мороз».
        guard tokens[index].isCapital else {
            return NameMention(range: index..<end, match: .ambiguous(ids(uncertain)), isSurnameAlone: true)
        }
        return mention(index..<end, uncertain, alone: true)
    }

    /// «Артём Савельев», «А. Савельев», «Я. И. Марков»; a first name alone names nobody for certain.
    private func givenFirst(at index: Int, _ tokens: [ChatToken]) -> NameMention? {
        let token = tokens[index]
        guard token.isWord else { return nil }
        if token.isInitial, let mention = initialsFirst(at: index, tokens) { return mention }
        guard let known = byFirst[token.key] else { return nil }
        if index + 1 < tokens.count, tokens[index + 1].isWord {
            var fits: [Int] = []
            var end = index + 2
            for candidate in bySurname[tokens[index + 1].key] ?? [] {
                let entry = entries[candidate]
                guard let (surnameEnd, cases) = surname(entry, at: index + 1, tokens),
                    isGiven(entry, token.key, in: cases)
                else { continue }
                fits.append(candidate)
                end = max(end, surnameEnd)
            }
            if !fits.isEmpty { return mention(index..<end, fits, alone: false) }
            if NameScanning.isPatronymicForm(tokens[index + 1].key) {
                return NameMention(range: index..<index + 2, match: .none(similar: []), isSurnameAlone: false)
            }
            if tokens[index + 1].isCapital, token.isCapital, !tokens[index + 1].isShouted {
                return NameMention(range: index..<index + 2, match: .none(similar: ids(known)), isSurnameAlone: false)
            }
        }
        guard token.isCapital else { return nil }
        return NameMention(range: index..<index + 1, match: .ambiguous(ids(known)), isSurnameAlone: false)
    }

    private func initialsFirst(at index: Int, _ tokens: [ChatToken]) -> NameMention? {
        var letters: [Character] = []
        var next = index
        while next < tokens.count, tokens[next].isInitial, letters.count < 2, let letter = tokens[next].key.first {
            letters.append(letter)
            next += 1
            guard next < tokens.count, tokens[next].key == "." else { break }
            next += 1
        }
        guard next < tokens.count, next > index + 1, tokens[next].isCapital, !tokens[next].isInitial,
            let known = bySurname[tokens[next].key]
        else { return nil }
        var fits: [Int] = []
        var end = next + 1
        for candidate in known {
            let entry = entries[candidate]
            guard let (surnameEnd, _) = surname(entry, at: next, tokens), entry.initial == letters[0],
                letters.count == 1 || entry.patronymicInitial == letters[1]
            else { continue }
            fits.append(candidate)
            end = max(end, surnameEnd)
        }
        guard !fits.isEmpty else {
            return NameMention(range: index..<next + 1, match: .none(similar: ids(known)), isSurnameAlone: false)
        }
        return mention(index..<end, fits, alone: false)
    }

    /// «Ивановы Маша и Даша»: the surname of several, then their first names.
    private func family(at index: Int, _ tokens: [ChatToken]) -> [NameMention]? {
        guard tokens[index].isCapital, let known = byFamily[tokens[index].key] else { return nil }
        var mentions: [NameMention] = []
        var next = index + 1
        while next < tokens.count {
            let token = tokens[next]
            if ["и", ",", "+", "&"].contains(token.key), !mentions.isEmpty {
                next += 1
                continue
            }
            guard token.isWord, bySurname[token.key] == nil else { break }
            let start = mentions.isEmpty ? index : next
            let end = next + 1 < tokens.count && tokens[next + 1].key == "." ? next + 2 : next + 1
            let fits = known.filter {
                token.isInitial
                    ? entries[$0].initial == token.key.first : isGiven(entries[$0], token.key, in: Set(0..<6))
            }
            guard !fits.isEmpty else { break }
            mentions.append(mention(start..<end, fits, alone: false))
            next = end
        }
        guard mentions.isEmpty else { return mentions }
        return [NameMention(range: index..<index + 1, match: .ambiguous(ids(known)), isSurnameAlone: true)]
    }

    // MARK: Names of others

    /// A name of nobody here: «Иванченко Пётр», «Громова Т. Б.», «Татьяна Борисовна».
    private func stranger(at index: Int, _ tokens: [ChatToken]) -> NameMention? {
        let token = tokens[index]
        guard token.isCapital, !token.isInitial, index + 1 < tokens.count else { return nil }
        let next = tokens[index + 1]
        guard next.isCapital,
            next.isInitial || isFirstName(next.key) || NameScanning.isPatronymicForm(next.key)
                || isFirstName(token.key), !token.isShouted || isFirstName(next.key), next.isInitial || !next.isShouted
        else { return nil }
        if next.isInitial, !(index + 2 < tokens.count && tokens[index + 2].key == ".") { return nil }
        return strangerRange(from: index, tokens).map {
            NameMention(range: $0, match: .none(similar: []), isSurnameAlone: false)
        }
    }

    /// The words of a name that fits nobody: the surname and what belongs to it.
    private func strangerRange(from index: Int, _ tokens: [ChatToken]) -> Range<Int>? {
        var end = index + 1
        while end < tokens.count, end < index + 5 {
            let token = tokens[end]
            let belongs =
                token.key == "." && tokens[end - 1].isInitial
                || token.isInitial || (isFirstName(token.key) && token.isWord)
                || NameScanning.isPatronymicForm(token.key)
            guard belongs else { break }
            end += 1
        }
        return index..<end
    }

    // MARK: Parts

    /// Where the surname ends, and the cases that it may stand in.
    private func surname(_ entry: Entry, at index: Int, _ tokens: [ChatToken]) -> (end: Int, cases: Set<Int>)? {
        var cases = entry.last[0].positions(of: tokens[index].key)
        var end = index + 1
        for part in entry.last.dropFirst() {
            if end < tokens.count, tokens[end].key == "-" { end += 1 }
            guard end < tokens.count else { return nil }
            cases.formIntersection(part.positions(of: tokens[end].key))
            end += 1
        }
        return cases.isEmpty ? nil : (end, cases)
    }

    /// The first name behind a surname, in full, short or as an initial, and the patronymic behind it.
    private func given(_ entry: Entry, _ cases: Set<Int>, from index: Int, _ tokens: [ChatToken]) -> Given {
        guard index < tokens.count, tokens[index].isWord else { return .absent }
        let token = tokens[index]
        if token.isInitial {
            // «Савельев В школе…» is no initial: one has a dot, or another initial behind it.
            let hasDot = index + 1 < tokens.count && tokens[index + 1].key == "."
            guard hasDot || index + 1 == tokens.count || !tokens[index + 1].isWord else { return .absent }
            guard let initial = entry.initial, token.key.first == initial else { return .contradicts }
            var end = hasDot ? index + 2 : index + 1
            if hasDot, end + 1 < tokens.count, tokens[end].isInitial, tokens[end + 1].key == "." {
                guard let second = entry.patronymicInitial else { return .fits(until: end + 2) }
                guard tokens[end].key.first == second else { return .contradicts }
                end += 2
            }
            return .fits(until: end)
        }
        if isGiven(entry, token.key, in: cases) {
            let next = index + 1
            guard next < tokens.count, tokens[next].isWord else { return .fits(until: next) }
            if NameScanning.isPatronymicForm(tokens[next].key), bySurname[tokens[next].key] == nil {
                guard let patronymic = entry.patronymic else { return .fits(until: next + 1) }
                return patronymic.positions(of: tokens[next].key).isEmpty ? .contradicts : .fits(until: next + 1)
            }
            return .fits(until: next)
        }
        // The surname of the next pupil is no first name of this one: «Марков, Власов», «Марков Власов».
        let isNextPupil = bySurname[token.key] != nil && !entries.contains { $0.first.all.contains(token.key) }
        return isFirstName(token.key) && token.isCapital && !isNextPupil ? .contradicts : .absent
    }

    private func isGiven(_ entry: Entry, _ word: String, in cases: Set<Int>) -> Bool {
        ([entry.first] + entry.short).contains { !$0.positions(of: word).isDisjoint(with: cases) }
    }

    private func mention(_ range: Range<Int>, _ found: [Int], alone: Bool) -> NameMention {
        let unique = Set(found)
        guard let only = unique.first, unique.count == 1 else {
            return NameMention(range: range, match: .ambiguous(ids(found)), isSurnameAlone: alone)
        }
        return NameMention(range: range, match: .one(entries[only].id), isSurnameAlone: alone)
    }

    private func ids(_ indices: [Int]) -> [StudentID] { Set(indices).sorted().map { entries[$0].id } }

    private static func entry(_ student: KnownStudent) -> Entry {
        let name = student.name
        let gender = GenderReading.ofPatronymic(name.patronymic) ?? FirstNames.gender(of: name.first)
        let last = CellText.words(name.last)
        let first = CellText.words(name.first).first ?? ""
        let patronymic = CellText.words(name.patronymic).first
        return Entry(
            id: student.id, last: last.isEmpty ? [.surname("", gender)] : last.map { .surname($0, gender) },
            first: .given(first), short: ShortNames.of(first).map(NameForms.given), initial: first.first,
            patronymic: patronymic.map(NameForms.given), patronymicInitial: patronymic?.first,
            family: last.count == 1 ? NameForms.family(last[0]) ?? [] : [])
    }

    /// A patronymic in any case.
    static func isPatronymicForm(_ word: String) -> Bool {
        guard word.count > 4 else { return false }
        return [
            "вич", "вича", "вичу", "вичем", "виче", "вна", "вны", "вне", "вну", "вной", "ична", "ичны", "ичне",
            "ичну", "ичной", "ьич", "ьича", "ьичу", "ьичем",
        ].contains(where: word.hasSuffix)
    }

    private static let commonFirstNames: Set<String> = FirstNames.all.reduce(into: []) { forms, name in
        forms.formUnion(NameForms.given(name).all)
        for short in ShortNames.of(name) { forms.formUnion(NameForms.given(short).all) }
    }
}
