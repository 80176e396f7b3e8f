// From one message to the entries that it proposes. Sentence by sentence: who, with what outcome, at which event. What a
// sentence does not say it may take from the heading above it («Олимпиада, мун. этап:») or from the sentence before
// where only a semicolon stands between; nothing else is carried over. What is in doubt is left empty, so that it is asked.

/// Reads the messages of one class's chat.
struct ChatReading {
    private let names: NameScanning
    private let schoolClass: ClassLabel

    init(_ students: [KnownStudent], _ schoolClass: ClassLabel) {
        names = NameScanning(students)
        self.schoolClass = schoolClass
    }

    /// What earlier sentences of a message leave to later ones.
    private struct Carried {
        var topic: ChatTopic?
        var day = ChatDays.none
        var outcome: ChatOutcome?
        var isTeam = false
        /// Whether a heading told of a plan or of something doubtful: what stands under it is no plain news.
        var mood = ChatWords.Mood.news
        /// Whether the talk is of another class until one is named again.
        var isOtherClass = false
        var hadNames = false
    }

    /// The proposals of a message; their numbers go on from `count`. O(length).
    func proposals(in message: ChatMessage, after count: Int) -> [ChatProposal] {
        var carried = Carried()
        var made: [ChatProposal] = []
        let sentences = ChatSentence.sentences(of: message)
        for (index, sentence) in sentences.enumerated() {
            let facts = Facts(sentence, names)
            made += proposals(of: facts, message, &carried, sentences[safe: index + 1], made.count + count)
        }
        return made
    }

    /// What one sentence holds.
    private struct Facts {
        let sentence: ChatSentence
        let mentions: [NameMention]
        let outcomes: [ChatOutcome]
        let topic: ChatTopic
        let keys: Set<String>

        init(_ sentence: ChatSentence, _ names: NameScanning) {
            self.sentence = sentence
            let tokens = sentence.tokens
            let found = names.mentions(in: tokens)
            mentions = found.filter { mention in
                !Facts.isRelation(before: mention.range.lowerBound, tokens)
            }
            let inNames = Set(found.flatMap(\.range))
            outcomes = ChatOutcome.outcomes(in: tokens).filter { !$0.range.contains(where: inNames.contains) }
            topic = ChatTopic(tokens, taken: inNames.union(outcomes.filter { $0.outcome != nil }.flatMap(\.range)))
            keys = Set(tokens.lazy.filter(\.isWord).map(\.key))
        }

        /// «мама Маркова», «тренер: Громов»: another person than the pupil.
        private static func isRelation(before index: Int, _ tokens: [ChatToken]) -> Bool {
            var before = index - 1
            while before >= 0, !tokens[before].isWord, [":", "-", "–", "—"].contains(tokens[before].key) { before -= 1 }
            return before >= 0 && ChatWords.isRelation(tokens[before].key)
        }
    }

    private func proposals(
        of facts: Facts, _ message: ChatMessage, _ carried: inout Carried, _ next: ChatSentence?, _ count: Int
    ) -> [ChatProposal] {
        let sentence = facts.sentence
        let classes = classes(of: facts, &carried)
        let mood = ChatWords.mood(of: sentence)
        let day = ChatDays(sentence.tokens, stamp: message.day)
        if sentence.opensLine, sentence.end != ":", facts.topic.count > 0, carried.hadNames { carried = reset(carried) }
        let mentions = facts.mentions.filter { !classes.others.contains($0.range.lowerBound) }
        if mentions.isEmpty && facts.mentions.isEmpty {
            return withoutNames(facts, mood, day, message, &carried, count)
        }
        defer { remember(facts, day, mood, &carried, next) }
        guard !mentions.isEmpty, mood != .plan, carried.mood != .plan else { return [] }
        var pairs = ChatPairing.pairs(mentions, facts.outcomes, sentence.tokens)
        if facts.outcomes.isEmpty { pairs = withoutOutcome(pairs, facts, carried) }
        var made: [ChatProposal] = []
        for pair in pairs where pair.outcome != nil || pair.doubt != nil {
            var pair = pair
            if mood == .doubtful || carried.mood == .doubtful, pair.outcome != nil || pair.doubt != nil {
                pair.outcome = nil
                pair.doubt = "Похоже на отрицание, догадку или поправку — что записать?"
            }
            for mention in pair.mentions {
                made.append(
                    proposal(
                        mention, pair, facts, message, carried, day, isDoubtfulClass: classes.isMixed,
                        number: count + made.count + 1))
            }
        }
        return made
    }

    /// A sentence of an outcome without a name is asked: the person may be one that the list does not know.
    private func withoutNames(
        _ facts: Facts, _ mood: ChatWords.Mood, _ day: ChatDays, _ message: ChatMessage, _ carried: inout Carried,
        _ count: Int
    ) -> [ChatProposal] {
        let isHeading = facts.sentence.end == ":"
        if isHeading, facts.outcomes.count == 1 { carried.outcome = facts.outcomes[0] }
        if isHeading || !carried.hadNames || facts.topic.count > 0 {
            remember(facts, day, mood, &carried, nil)
        }
        if isHeading { carried.mood = mood }
        guard !isHeading, mood == .news, !carried.isOtherClass, carried.mood == .news,
            facts.outcomes.count == 1, let outcome = facts.outcomes[0].outcome, outcome != .participant,
            facts.outcomes[0].fixedLine == nil
        else { return [] }
        let nobody = NameMention(range: 0..<0, match: .none(similar: []), isSurnameAlone: false)
        let pair = ChatPair(mentions: [nobody], outcome: facts.outcomes[0])
        return [proposal(nobody, pair, facts, message, carried, day, isDoubtfulClass: false, number: count + 1)]
    }

    /// Names without an outcome: under a heading with one, with praise, or with a verb of taking part.
    private func withoutOutcome(_ pairs: [ChatPair], _ facts: Facts, _ carried: Carried) -> [ChatPair] {
        if let outcome = carried.outcome, pairs.count == 1 {
            return [ChatPair(mentions: pairs[0].mentions, outcome: outcome)]
        }
        let isPraise = facts.keys.contains(where: ChatWords.isPraise)
        let hasEvent = facts.topic.count > 0
        let isDeed = ChatWords.tellsOfPart(facts.keys) && carried.topic?.title != nil
        guard isPraise || hasEvent || isDeed else { return [] }
        return pairs.map { pair in
            var pair = pair
            if isPraise, hasEvent, pairs.count == 1 {
                pair.outcome = ChatOutcome(0..<0, .participant, "участие")
                pair.doubt = "Место не названо — предложили участие."
            } else {
                pair.doubt = "Результат не назван — выберите его."
            }
            return pair
        }
    }

    // MARK: What is carried on

    private func remember(
        _ facts: Facts, _ day: ChatDays, _ mood: ChatWords.Mood, _ carried: inout Carried, _ next: ChatSentence?
    ) {
        let isPlain = mood != .plan || facts.sentence.end == ":"
        if facts.topic.count > 0 || facts.topic.level != nil, isPlain {
            carried.topic = facts.topic
            carried.isTeam = ChatWords.saysTeam(facts.keys)
        }
        if day != .none, isPlain { carried.day = day }
        guard !facts.mentions.isEmpty else { return }
        carried.hadNames = true
        // Behind a full stop the talk may turn to another event.
        if facts.sentence.end == "." || facts.sentence.end == "!", !isListLine(facts.sentence, next) {
            carried.topic = nil
            carried.day = .none
        }
    }

    /// Whether the next sentence is a line of the same list.
    private func isListLine(_ sentence: ChatSentence, _ next: ChatSentence?) -> Bool {
        sentence.opensLine && (next?.opensLine ?? false)
    }

    /// A new line that names its own event leaves the heading behind.
    private func reset(_ carried: Carried) -> Carried {
        var fresh = Carried()
        fresh.isOtherClass = carried.isOtherClass
        return fresh
    }

    // MARK: Classes

    /// Which names belong to another class: «7Б: Петров», «Петров (7Б)».
    private func classes(of facts: Facts, _ carried: inout Carried) -> (others: Set<Int>, isMixed: Bool) {
        let tokens = facts.sentence.tokens
        var others: Set<Int> = []
        var isMixed = false
        var last: (end: Int, isOwn: Bool)?
        var isOther = carried.isOtherClass
        var mention = 0
        var index = 0
        while index < tokens.count {
            while mention < facts.mentions.count, facts.mentions[mention].range.upperBound <= index { mention += 1 }
            if mention < facts.mentions.count, facts.mentions[mention].range.lowerBound == index, isOther {
                others.insert(index)
            }
            guard let (label, end) = label(at: index, tokens) else {
                index += 1
                continue
            }
            let isOwn = label == schoolClass || (label.letter.isEmpty && label.grade == schoolClass.grade)
            let before = index > 0 ? tokens[index - 1].key : ""
            if before != "для", before != "за", before != "среди" {
                // «7А и 7Б»: of whom the names are is not said.
                let isJoined = last.map { index - $0.end == 1 && ChatWords.joins(before) } ?? false
                if isJoined, last?.isOwn != isOwn { isMixed = true }
                last = (end, isOwn)
                let behind = facts.mentions.last { $0.range.upperBound <= index }
                let isOfName =
                    behind.map { index - $0.range.upperBound <= 2 } ?? false
                    && tokens[(behind?.range.upperBound ?? 0)..<index].allSatisfy {
                        ["(", ",", "из", "-", "–", "—"].contains($0.key)
                    }
                if isOfName, let behind {
                    if isOwn { others.remove(behind.range.lowerBound) } else { others.insert(behind.range.lowerBound) }
                } else {
                    isOther = !isOwn && !isMixed
                }
            }
            index = end
        }
        carried.isOtherClass = isOther
        return (others, isMixed)
    }

    /// «7А», «7 «А»», «7-А», «7 класса».
    private func label(at index: Int, _ tokens: [ChatToken]) -> (ClassLabel, end: Int)? {
        let token = tokens[index]
        guard token.isWord, token.key.first?.isNumber == true else { return nil }
        if let label = ClassLabel(reading: token.text), !label.letter.isEmpty { return (label, index + 1) }
        guard let grade = Day.digits(token.key[...]), (1...11).contains(grade) else { return nil }
        if let next = tokens[safe: index + 1], next.isWord, ["класс", "класса", "классе", "кл"].contains(next.key) {
            return ClassLabel(grade: grade, letter: "").map { ($0, index + 2) }
        }
        var at = index + 1
        let isMarked = ["-", "«", "\""].contains(tokens[safe: at]?.key ?? "")
        if isMarked { at += 1 }
        guard let letter = tokens[safe: at], letter.isWord, letter.text.count == 1, letter.isCapital,
            isMarked || !letter.isGlued,
            tokens[safe: at + 1]?.key != ".", let label = ClassLabel(reading: "\(grade)\(letter.text)"),
            !label.letter.isEmpty
        else { return nil }
        // «7 А» without a mark is a class only where the letter is no word of the sentence: «В», «К», «С», «О», «У», «И», «Я».
        if !isMarked, !["а", "б", "г", "д", "е"].contains(letter.key) { return nil }
        return (label, tokens[safe: at + 1]?.key == "»" || tokens[safe: at + 1]?.key == "\"" ? at + 2 : at + 1)
    }

    // MARK: The entry

    private func proposal(
        _ mention: NameMention, _ pair: ChatPair, _ facts: Facts, _ message: ChatMessage, _ carried: Carried,
        _ said: ChatDays, isDoubtfulClass: Bool, number: Int
    ) -> ChatProposal {
        var doubts = pair.doubt.map { [$0] } ?? []
        var student: StudentID?
        var candidates: [StudentID] = []
        switch mention.match {
        case .one(let id):
            if isDoubtfulClass {
                candidates = [id]
                doubts.append("Названы и другие классы — ваш ли это ученик?")
            } else {
                student = id
            }
        case .ambiguous(let ids):
            candidates = ids
            doubts.append("Имя подходит не одному или названо не полностью — выберите ученика.")
        case .none(let similar):
            candidates = similar
            doubts.append(mention.range.isEmpty ? "Не сказано, чей это результат." : "Такого имени в классе нет.")
        }
        let topic = facts.topic.count > 0 ? facts.topic : carried.topic
        let fixedLine = pair.outcome?.fixedLine
        let title = topic?.title ?? ""
        if title.isEmpty {
            doubts.append((topic?.count ?? 0) > 1 ? "Названо несколько событий." : "Событие не названо.")
        }
        var level = facts.topic.level ?? topic?.level
        if fixedLine != nil { level = level ?? fixedLine?.usualLevel }
        let day = day(said, carried, message, &doubts)
        let isTeam = ChatWords.saysTeam(facts.keys) || (facts.topic.count == 0 && carried.isTeam)
        var cells: [AchievementColumn: String] = [
            .event: title, .level: level?.title ?? "", .outcome: pair.outcome?.words ?? "",
            .date: day.map(DateReading.text) ?? "",
            .participation: isTeam ? "команда" : "",
        ]
        if let fixedLine {
            cells[.outcome] = Outcome.participant.title
            if title.isEmpty { cells[.event] = fixedLine.title }
        }
        return ChatProposal(
            row: SheetRow(line: number, cells: cells), student: student, candidates: candidates, fixedLine: fixedLine,
            doubts: doubts, line: facts.sentence.line, source: facts.sentence.text, author: message.author,
            day: message.day)
    }

    private func day(
        _ said: ChatDays, _ carried: Carried, _ message: ChatMessage, _ doubts: inout [String]
    ) -> Day? {
        switch said == .none ? carried.day : said {
        case .one(let day): return day
        case .unclear:
            doubts.append("День назван неточно.")
            return nil
        case .none:
            if message.isForwarded {
                doubts.append("Сообщение переслано: день события не известен.")
                return nil
            }
            if message.day == nil { doubts.append("У сообщения нет даты.") }
            return message.day
        }
    }
}
