// The lines of the scale that stand beside the table of levels and outcomes (design §4.3): deeds whose worth depends on
// neither. Halving by form or team does not touch them.

/// A deed with a worth of its own.
public enum FixedLine: String, CaseIterable, Sendable {
    /// четверть на «5»
    case termAllFives = "term_all_fives"
    /// четверть на «4» и «5»
    case termFoursAndFives = "term_fours_and_fives"
    /// месяц без пропусков
    case monthWithoutAbsence = "month_without_absence"
    /// ГТО, бронзовый знак
    case gtoBronze = "gto_bronze"
    /// ГТО, серебряный знак
    case gtoSilver = "gto_silver"
    /// ГТО, золотой знак
    case gtoGold = "gto_gold"
    /// трек «Орлят»
    case orlyataTrack = "orlyata_track"
    /// поручение класса
    case dutyOfClass = "duty_class"
    /// поручение школы
    case dutyOfSchool = "duty_school"
    /// поручение выше школы
    case dutyAboveSchool = "duty_above_school"
    /// волонтёрская акция
    case volunteeringEvent = "volunteering_event"
    /// волонтёрство, не менее 10 ч за четверть
    case volunteeringTenHours = "volunteering_ten_hours"
    /// программа ДО освоена за полугодие
    case programHalfYear = "program_half_year"
    /// программа ДО освоена за год
    case programYear = "program_year"
    /// «Шаг вперёд»
    case stepForward = "step_forward"

    /// How many of one kind count for one pupil; the rest stay visible with no points.
    public enum Limit: Hashable, Sendable {
        /// In one calendar month.
        case perMonth(Int)
        /// In one week, Monday to Sunday.
        case perWeek(Int)
    }

    /// The limit of §4.3, or nil where every one counts.
    public var limit: Limit? {
        switch self {
        case .volunteeringEvent: .perMonth(3)
        case .stepForward: .perWeek(1)
        default: nil
        }
    }

    /// The worth in the default scale, in whole points (§4.3).
    public var standardPoints: Points {
        switch self {
        case .termAllFives, .gtoGold: Points(5)
        case .termFoursAndFives, .programYear: Points(4)
        case .gtoSilver, .dutyAboveSchool, .volunteeringTenHours: Points(3)
        case .gtoBronze, .dutyOfSchool, .programHalfYear: Points(2)
        case .monthWithoutAbsence, .orlyataTrack, .dutyOfClass, .volunteeringEvent, .stepForward: Points(1)
        }
    }

    /// The words of the scale: «месяц без пропусков».
    public var title: String {
        switch self {
        case .termAllFives: "четверть на «5»"
        case .termFoursAndFives: "четверть на «4» и «5»"
        case .monthWithoutAbsence: "месяц без пропусков"
        case .gtoBronze: "ГТО, бронзовый знак"
        case .gtoSilver: "ГТО, серебряный знак"
        case .gtoGold: "ГТО, золотой знак"
        case .orlyataTrack: "трек «Орлят»"
        case .dutyOfClass: "поручение класса"
        case .dutyOfSchool: "поручение школы"
        case .dutyAboveSchool: "поручение выше школы"
        case .volunteeringEvent: "волонтёрская акция"
        case .volunteeringTenHours: "волонтёрство, не менее 10 часов за четверть"
        case .programHalfYear: "программа дополнительного образования освоена за полугодие"
        case .programYear: "программа дополнительного образования освоена за год"
        case .stepForward: "«Шаг вперёд»"
        }
    }
}
