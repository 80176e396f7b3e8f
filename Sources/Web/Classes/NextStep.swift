// The one thing to do next that stands on top of the class teacher's home: about the board of the month, from the days
// that are left and the lines that are written.
import Mustache
import School
import Storage

/// The step, in words.
struct NextStep: Fields {
    /// «Доска за ноябрь».
    let over: String
    /// «До доски — 3 дня».
    let title: String
    let text: String
    let progress: Progress?
    let action: Link?

    static let fields: [Field<NextStep>] = [
        .text("over") { $0.over }, .text("title") { $0.title }, .text("text") { $0.text },
        .optionalObject("progress") { $0.progress }, .optionalObject("action") { $0.action },
    ]

    /// Lines written of lines needed.
    struct Progress: Fields {
        let value: Int
        let max: Int

        static let fields: [Field<Progress>] = [.number("value") { $0.value }, .number("max") { $0.max }]
    }

    /// What is known of the board.
    struct Situation {
        let schoolClass: ClassID
        let month: Month
        let pupils: Int
        /// Members with a finished line.
        let ready: Int
        /// The day of the newest edition; nil where there is none.
        let published: Day?
        let daysLeft: Int
        let due: Day
        /// Whether the viewer fills the board; others only read how it stands.
        let mayFill: Bool
    }

    init(_ now: Situation) {
        over = "Доска за \(RussianDate.name(now.month))"
        let edit = BoardPath.edit(now.schoolClass, now.month)
        if let published = now.published {
            title = "Доска опубликована"
            text = "Семьи видят её с \(RussianDate.dayMonth(published))."
            progress = nil
            action = Link(title: "Посмотреть доску", address: BoardPath.board(now.schoolClass, now.month))
            return
        }
        title = NextStep.countdown(now.daysLeft, due: now.due)
        guard now.pupils > 0 else {
            (text, progress, action) = ("В классе пока нет учеников. Начните со списка класса.", nil, nil)
            return
        }
        progress = Progress(value: now.ready, max: now.pupils)
        let rest = now.pupils - now.ready
        text =
            rest == 0
            ? "Строки готовы у всех: \(Plural.count(now.pupils, .pupil))."
            : now.ready == 0
                ? "Готовых строк пока нет. Где есть достижения, черновик уже предложен."
                : "Строки готовы у \(now.ready) из \(now.pupils). О каждом хватит одной доброй строки."
        let words =
            rest == 0
            ? "Опубликовать доску"
            : now.ready == 0 ? "Заполнить доску" : "Дописать \(Plural.count(rest, NextStep.line))"
        action = now.mayFill ? Link(title: words, address: edit) : nil
    }

    /// «До доски — 3 дня», «Доска — сегодня», «Доску ждали 28 октября».
    static func countdown(_ daysLeft: Int, due: Day) -> String {
        if daysLeft > 0 { return "До доски — \(Plural.count(daysLeft, .day))" }
        return daysLeft == 0 ? "Доска — сегодня" : "Доску ждали \(RussianDate.dayMonth(due))"
    }

    /// The accusative: «дописать 1 строку».
    private static let line = CountedNoun("строку", "строки", "строк")
}
