// What happens in the demo school's year: events by direction, level and month, with how many pupils take part. The
// titles are invented; months follow the calendar of a Russian school.
import School

/// An event that comes every year.
struct DemoEvent {
    let title: String
    let direction: String
    let level: Level
    /// The months in which it takes place.
    let months: [Int]
    /// How many of a thousand pupils take part.
    let share: Int
    var grades = 1...11
    var attendance = Attendance.inPerson
    var participation = Participation.individual
    /// A line of the scale in place of level and outcome.
    var line: FixedLine?
    var group = ResultGroup.extracurricular

    private static let year = [9, 10, 11, 12, 1, 2, 3, 4, 5]

    static let all: [DemoEvent] = study + olympiads + science + sport + arts + technology + community + growth

    private static let study = [
        DemoEvent(
            title: "Четверть на «5»", direction: "study", level: .school, months: [10, 12, 3, 5], share: 90,
            grades: 2...11,
            line: .termAllFives, group: .academic),
        DemoEvent(
            title: "Четверть на «4» и «5»", direction: "study", level: .school, months: [10, 12, 3, 5], share: 230,
            grades: 2...11, line: .termFoursAndFives, group: .academic),
        DemoEvent(
            title: "Месяц без пропусков", direction: "study", level: .classroom, months: year, share: 160,
            line: .monthWithoutAbsence, group: .academic),
        DemoEvent(
            title: "Чемпионат школы по скорочтению", direction: "study", level: .school, months: [11, 2], share: 60,
            grades: 1...7, group: .academic),
        DemoEvent(
            title: "Конкурс каллиграфии «Золотое перо»", direction: "study", level: .municipal, months: [1], share: 40,
            grades: 1...6, group: .academic),
    ]

    private static let olympiads =
        ["математике", "русскому языку", "биологии", "истории", "физике", "английскому языку", "географии"].flatMap {
            subject in
            [
                DemoEvent(
                    title: "Олимпиада школьников по \(subject), школьный этап", direction: "olympiads", level: .school,
                    months: [10], share: 70, grades: 4...11, group: .academic),
                DemoEvent(
                    title: "Олимпиада школьников по \(subject), муниципальный этап", direction: "olympiads",
                    level: .municipal, months: [11], share: 22, grades: 7...11, group: .academic),
                DemoEvent(
                    title: "Олимпиада школьников по \(subject), региональный этап", direction: "olympiads",
                    level: .regional, months: [2], share: 3, grades: 9...11, group: .academic),
            ]
        } + [
            DemoEvent(
                title: "Математический конкурс «Смекалка»", direction: "olympiads", level: .national, months: [3],
                share: 110, attendance: .distance, group: .metasubject),
            DemoEvent(
                title: "Игра-конкурс по языкознанию «Слово к слову»", direction: "olympiads", level: .international,
                months: [11], share: 90, attendance: .correspondence, group: .metasubject),
            DemoEvent(
                title: "Интеллектуальный турнир «Что? Где? Почему?»", direction: "olympiads", level: .municipal,
                months: [12, 4], share: 45, grades: 5...11, participation: .team, group: .metasubject),
        ]

    private static let science = [
        DemoEvent(
            title: "Городская конференция «Первые шаги в науке»", direction: "science", level: .municipal, months: [2],
            share: 40, group: .metasubject),
        DemoEvent(
            title: "Защита школьных проектов", direction: "science", level: .school, months: [12, 4], share: 110,
            grades: 5...11, group: .metasubject),
        DemoEvent(
            title: "Областной конкурс исследований «Родник знаний»", direction: "science", level: .regional,
            months: [3],
            share: 14, grades: 7...11, group: .metasubject),
    ]

    private static let sport = [
        DemoEvent(
            title: "Осенний кросс «Золотой лист»", direction: "sport", level: .municipal, months: [9], share: 80),
        DemoEvent(
            title: "День здоровья, весёлые старты", direction: "sport", level: .school, months: [9, 4], share: 130,
            participation: .team),
        DemoEvent(
            title: "Первенство города по мини-футболу", direction: "sport", level: .municipal, months: [11, 3],
            share: 40,
            grades: 4...11, participation: .team),
        DemoEvent(
            title: "Лыжная гонка «Приозёрная снежинка»", direction: "sport", level: .municipal, months: [1, 2],
            share: 60),
        DemoEvent(
            title: "Областные соревнования по плаванию", direction: "sport", level: .regional, months: [12, 4],
            share: 14,
            group: .additionalEducation),
        DemoEvent(
            title: "ГТО, золотой знак", direction: "sport", level: .national, months: [5], share: 25, line: .gtoGold,
            group: .personal),
        DemoEvent(
            title: "ГТО, серебряный знак", direction: "sport", level: .national, months: [5], share: 45,
            line: .gtoSilver,
            group: .personal),
        DemoEvent(
            title: "Шахматный турнир «Белая ладья»", direction: "sport", level: .municipal, months: [10, 1], share: 25),
    ]

    private static let arts = [
        DemoEvent(
            title: "Конкурс чтецов «Живое слово»", direction: "arts", level: .school, months: [10, 2], share: 70),
        DemoEvent(
            title: "Городской конкурс рисунков «Краски осени»", direction: "arts", level: .municipal, months: [10],
            share: 80, grades: 1...8),
        DemoEvent(
            title: "Фестиваль хоров «Поющий город»", direction: "arts", level: .municipal, months: [11, 4], share: 60,
            participation: .team, group: .additionalEducation),
        DemoEvent(
            title: "Областной конкурс юных музыкантов «Серебряные струны»", direction: "arts", level: .regional,
            months: [3], share: 16, group: .additionalEducation),
        DemoEvent(
            title: "Новогодняя мастерская игрушек", direction: "arts", level: .school, months: [12], share: 110,
            grades: 1...7),
        DemoEvent(
            title: "Всероссийский конкурс рисунка «Мир глазами детей»", direction: "arts", level: .national,
            months: [1],
            share: 40, attendance: .correspondence),
    ]

    private static let technology = [
        DemoEvent(
            title: "Соревнования роботов «Умная машина»", direction: "technology", level: .municipal, months: [11, 3],
            share: 30, grades: 3...11, group: .additionalEducation),
        DemoEvent(
            title: "Выставка технического творчества", direction: "technology", level: .school, months: [2], share: 60),
        DemoEvent(
            title: "Турнир по программированию «Первый алгоритм»", direction: "technology", level: .regional,
            months: [4],
            share: 12, grades: 6...11, group: .additionalEducation),
    ]

    private static let community = [
        DemoEvent(
            title: "Акция «Добрые крышечки»", direction: "volunteering", level: .school, months: [9, 11, 2, 4],
            share: 110,
            line: .volunteeringEvent, group: .personal),
        DemoEvent(
            title: "Акция «Тёплый подарок» для дома ветеранов", direction: "volunteering", level: .municipal,
            months: [12, 5], share: 80, line: .volunteeringEvent, group: .personal),
        DemoEvent(
            title: "Помощь приюту «Хвостик»", direction: "volunteering", level: .municipal, months: [10, 1, 3],
            share: 60,
            line: .volunteeringEvent, group: .personal),
        DemoEvent(
            title: "Поручение класса: дежурный командир", direction: "self_government", level: .classroom, months: year,
            share: 35, grades: 4...11, line: .dutyOfClass, group: .personal),
        DemoEvent(
            title: "Работа в совете школы", direction: "self_government", level: .school, months: [10, 1, 4], share: 30,
            grades: 7...11, line: .dutyOfSchool, group: .personal),
        DemoEvent(
            title: "Экологический субботник «Чистый берег»", direction: "local_heritage", level: .municipal,
            months: [9, 4], share: 100, group: .personal),
        DemoEvent(
            title: "Краеведческая викторина «Наш город у озера»", direction: "local_heritage", level: .municipal,
            months: [1, 3], share: 60),
        DemoEvent(
            title: "Смотр строя и песни", direction: "local_heritage", level: .school, months: [2], share: 110,
            grades: 3...11, participation: .team),
        DemoEvent(
            title: "Школьный музей: рассказ о ветеране", direction: "local_heritage", level: .school, months: [5, 11],
            share: 40, grades: 5...11),
    ]

    private static let growth = [
        "беглое чтение", "уверенный ответ у доски", "чистая тетрадь", "таблица умножения без ошибок",
        "выступление перед классом", "дружба в команде", "первое самостоятельное исследование",
    ].map {
        DemoEvent(
            title: "Шаг вперёд: \($0)", direction: "personal_growth", level: .classroom, months: year, share: 22,
            line: .stepForward, group: .personal)
    }
}
