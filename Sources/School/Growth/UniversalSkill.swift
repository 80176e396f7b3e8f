// The universal learning skills by which a pupil looks at itself and the class teacher looks at the pupil: the list of
// S1 3.2.4, in its order and its words. The answers are words, never marks: nothing is counted or compared with others.

/// The groups of S1 3.2.4.
public enum SkillGroup: String, CaseIterable, Sendable {
    case regulative
    case cognitive
    case communicative

    /// «Регулятивные».
    public var title: String {
        switch self {
        case .regulative: "Регулятивные"
        case .cognitive: "Познавательные"
        case .communicative: "Коммуникативные"
        }
    }

    /// What the group is about, in a child's words.
    public var hint: String {
        switch self {
        case .regulative: "управляю своим делом"
        case .cognitive: "узнаю и понимаю"
        case .communicative: "говорю, пишу, договариваюсь"
        }
    }
}

/// A universal learning skill (S1 3.2.4).
public enum UniversalSkill: String, CaseIterable, Sendable {
    case goalSetting = "goal_setting"
    case planning
    case choosingWays = "choosing_ways"
    case selfControl = "self_control"
    case selfAssessment = "self_assessment"
    case searching
    case translatingForms = "translating_forms"
    case meaningfulReading = "meaningful_reading"
    case research
    case presenting
    case opinion
    case peacefulness
    case writing

    /// The group that the regulation has it in.
    public var group: SkillGroup {
        switch self {
        case .goalSetting, .planning, .choosingWays, .selfControl, .selfAssessment: .regulative
        case .searching, .translatingForms, .meaningfulReading, .research: .cognitive
        case .presenting, .opinion, .peacefulness, .writing: .communicative
        }
    }

    /// As the regulation names it (S1 3.2.4).
    public var title: String {
        switch self {
        case .goalSetting: "Целеполагание"
        case .planning: "Планирование деятельности"
        case .choosingWays: "Выбор способов деятельности"
        case .selfControl: "Самоконтроль"
        case .selfAssessment: "Самооценка"
        case .searching: "Поиск информации, в том числе в цифровой форме"
        case .translatingForms: "Перевод одного способа подачи информации в другой"
        case .meaningfulReading: "Смысловое чтение"
        case .research: "Проектно-исследовательская компетентность"
        case .presenting: "Выступление с аудио-, видео- и графическим сопровождением"
        case .opinion: "Выражение своего мнения"
        case .peacefulness: "Бесконфликтность"
        case .writing: "Создание текстов различных типов, стилей и видов"
        }
    }

    /// The same as a child says it of itself.
    public var ownWords: String {
        switch self {
        case .goalSetting: "ставлю себе цель и помню о ней"
        case .planning: "решаю заранее, что за чем делать"
        case .choosingWays: "нахожу разные способы сделать дело"
        case .selfControl: "проверяю себя по дороге"
        case .selfAssessment: "вижу, что вышло хорошо, а что нет"
        case .searching: "нахожу нужное в книгах и в сети"
        case .translatingForms: "перевожу текст в таблицу, схему или рисунок и обратно"
        case .meaningfulReading: "понимаю, что прочитано и зачем"
        case .research: "веду свой проект или опыт"
        case .presenting: "выступаю со слайдами, звуком или видео"
        case .opinion: "говорю, что думаю, и объясняю почему"
        case .peacefulness: "договариваюсь без ссор"
        case .writing: "пишу разное: рассказ, отзыв, заметку"
        }
    }
}

/// How a skill goes. Three words and no number: an average of them would mean nothing.
public enum SkillLevel: String, CaseIterable, Sendable {
    case learning
    case helped
    case confident

    /// «пока учусь», as the child says it.
    public var ownTitle: String {
        switch self {
        case .learning: "пока учусь"
        case .helped: "с подсказкой"
        case .confident: "получается"
        }
    }

    /// «пока учится», as the teacher says it.
    public var teacherTitle: String {
        switch self {
        case .learning: "пока учится"
        case .helped, .confident: ownTitle
        }
    }
}

/// Whose view an assessment is.
public enum SkillSide: String, CaseIterable, Sendable {
    case own
    case teacher

    /// How this side says a level.
    public func title(_ level: SkillLevel) -> String { self == .own ? level.ownTitle : level.teacherTitle }
}
