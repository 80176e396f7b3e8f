// The words by which the reader of a chat knows what a sentence is: news, a plan, a question, a wish. The lists are data;
// a word more is a word in a list. All folded.

/// Lists of words, and what a sentence is by them.
enum ChatWords {
    /// What keeps a sentence from being plain news.
    enum Mood {
        /// It tells of something that was.
        case news
        /// A plan, an invitation, a question, a wish: no news.
        case plan
        /// It may be news, but not in these words: a denial, a guess, thanks.
        case doubtful
    }

    static func mood(of sentence: ChatSentence) -> Mood {
        let keys = Set(sentence.tokens.lazy.filter(\.isWord).map(\.key))
        if sentence.end == "?" { return .plan }
        let isDone = keys.contains { done.contains($0) }
        if !keys.isDisjoint(with: wishes) { return .plan }
        if !keys.isDisjoint(with: future) { return isDone ? .doubtful : .plan }
        return keys.isDisjoint(with: doubts) ? .news : .doubtful
    }

    /// Whether a verb says that something was done: a title ends before it.
    static func isDeed(_ key: String) -> Bool { done.contains(key) || deeds.contains(key) }

    /// Verbs of taking part: with a name and an event they are news whose outcome is asked.
    static func tellsOfPart(_ keys: Set<String>) -> Bool {
        !keys.isDisjoint(with: deeds) || !keys.isDisjoint(with: done)
    }

    static func isPraise(_ key: String) -> Bool { praise.contains(key) }
    static func isRelation(_ key: String) -> Bool { relations.contains(key) }
    static func joins(_ key: String) -> Bool { joints.contains(key) }
    static func standsBetween(_ key: String) -> Bool { between.contains(key) }

    /// Words that make several of one: «взяли», «заняли».
    static func isPlural(_ keys: Set<String>) -> Bool { keys.contains { $0.hasSuffix("ли") && done.contains($0) } }

    static func saysTeam(_ keys: Set<String>) -> Bool {
        keys.contains {
            ["команда", "командой", "команде", "командное", "командном", "командный", "дуэт", "дуэтом"].contains($0)
        }
    }

    private static let done: Set<String> = forms(
        "заня взя ста получи завоева победи выигра принес показа набра сда выполни защити выступи участвова приня награди "
            + "награжде поучаствова пробежа прибежа привез выбороть зарабо")
    private static let deeds: Set<String> = forms(
        "сыгра спе станцева прочита прочите представи написа подготови провё прове помога помо реши состоя убра посади "
            + "собра нарисова исполни прош прошё вышё вы")

    /// Past forms of stems: -л, -ла, -ли.
    private static func forms(_ stems: String) -> Set<String> {
        var all: Set<String> = []
        for stem in stems.split(separator: " ") {
            for ending in ["л", "ла", "ли", "ло", "на", "ны", "н"] {
                all.insert(RussianFold.fold(stem + ending))
            }
        }
        for word in [
            "принес", "принесла", "принесли", "привез", "привезла", "привезли", "прошел", "прошла", "прошли",
            "вышел", "вышла", "вышли", "стал", "стала", "стали", "вошел", "вошла", "вошли", "смог", "смогла", "смогли",
            "помог",
            "помогла", "помогли", "провел", "провела", "провели",
        ] { all.insert(word) }
        return all.subtracting([
            "вал", "вана", "вал", "был", "вын", "вына", "выны", "сдана", "стан", "стана", "прон", "прол",
        ])
    }

    private static let future: Set<String> = [
        "завтра", "послезавтра", "будет", "будут", "будем", "пройдет", "пройдут", "состоится", "состоятся",
        "приглашаем",
        "приглашаются", "приглашает", "поедет", "поедут", "поедем", "едет", "едут", "едем", "пойдет", "пойдут",
        "пойдем", "выступит",
        "выступят", "сыграет", "сыграют", "начнется", "начинается", "начало", "стартует", "планируется", "планируем",
        "предстоит",
        "готовится", "готовятся", "готовимся", "готовим", "готовьтесь", "заявка", "заявки", "заявку", "регистрация",
        "регистрируемся",
        "зарегистрируйтесь", "записаться", "записывайтесь", "поучаствует", "поучаствуют", "примет", "примут", "займет",
        "займут", "возьмет",
        "возьмут", "станет", "станут", "отправляем", "отправляются", "отправляется", "собираемся", "собираются",
        "напоминаю", "напоминание", "напомните",
        "следующей", "следующем", "следующую", "послать", "участвуют", "участвует", "участвуем", "пишут", "пишет",
        "пишем", "сдают", "сдаем", "бегут", "бежит",
        "идут", "идет", "идем", "ждем", "ждет", "ждут", "нужен", "нужна", "нужны", "надо", "нужно", "должен", "должна",
        "должны", "ищем",
        "хотим", "предлагаю", "предлагаем", "скоро", "выставляем", "заявляем", "заявлены", "заявлен", "заявлена",
        "допущен", "допущена", "допущены",
        "приходите", "берите", "возьмите", "принесите", "приведите", "подойдите", "отпустите", "освободите",
        "освободить", "отпустить", "снять", "снимите",
    ]
    private static let wishes: Set<String> = [
        "если", "бы", "удачи", "желаем", "желаю", "пожелаем", "болеем", "мечтает", "мечтают", "хочет", "хотят", "хотел",
        "хотела", "хотели",
        "надеемся", "надеюсь", "пусть", "кто", "когда", "сколько", "почему", "зачем", "планирует", "планируют",
        "претендует", "рассчитываем",
        "рассчитывает", "собирается", "решил", "передумал", "передумала",
    ]
    private static let doubts: Set<String> = [
        "не", "ни", "нет", "без", "жаль", "увы", "сожалению", "чуть", "почти", "едва", "вроде", "кажется", "возможно",
        "наверное", "наверно", "может",
        "слышала", "слышал", "говорят", "якобы", "вместо", "спасибо", "благодарим", "благодарю", "благодарность", "зря",
        "отказался", "отказалась", "уступил",
        "уступила", "проиграл", "проиграла", "проиграли", "обыграл", "обыграла", "дисквалифицирован",
        "дисквалифицирована", "опоздал", "опоздала", "заболел",
        "заболела", "заменил", "заменила", "поправка", "исправляю", "ошиблась", "ошибся", "ошибка", "уточняю",
        "отменили", "отменяется", "аннулировали", "аннулирован",
        "снят", "снята", "сняли", "предварительно", "предварительные", "черновик", "шучу", "шутка", "якобы", "из-за",
        "лишили", "апелляция", "апелляцию",
        "считая", "кроме", "исключением", "помогал", "помогала", "болел", "болела", "судил", "судила", "поддержал",
        "поддержала", "поддержали", "который", "которая",
        "которые", "которому", "которого", "чей", "чья", "чьи",
    ]
    private static let praise: Set<String> = [
        "молодец", "молодцы", "молодчина", "молодчинка", "умница", "умницы", "умничка", "умнички", "браво", "супер",
        "герой", "горжусь", "гордимся",
    ]
    private static let relations: Set<String> = {
        var all: Set<String> = []
        for stem in ["мам", "пап", "бабушк", "сестр", "тет"] {
            for end in ["а", "ы", "и", "е", "у", "ой"] { all.insert(stem + end) }
        }
        for stem in ["учител", "родител"] {
            for end in ["ь", "я", "ю", "ем", "и", "ей", "ям", "ями", "ница", "ницы", "нице"] { all.insert(stem + end) }
        }
        for stem in [
            "тренер", "педагог", "руководител", "наставник", "завуч", "директор", "библиотекар", "брат", "вожат",
            "психолог", "организатор",
            "куратор", "судь", "дедушк", "воспитател",
        ] {
            for end in ["", "ь", "а", "я", "у", "ю", "ом", "ем", "ый", "ая", "и", "ы"] { all.insert(stem + end) }
        }
        return all
    }()
    private static let joints: Set<String> = [",", "и", "+", "&", "/", "а", "также", "•"]
    /// What may stand between an outcome and the name behind it.
    private static let between: Set<String> = [
        ":", "-", "–", "—", "у", "занял", "заняла", "заняли", "взял", "взяла", "взяли", "получил", "получила",
        "получили",
        "завоевал", "завоевала", "завоевали", "принял", "приняла", "приняли", "стал", "стала", "стали", "наш", "наша",
        "наши", "ученик", "ученица",
        "досталось",
    ]
}
