// Numbers with their nouns: «1 балл, 2 балла, 5 баллов», and «1,5 балла» for a fraction. A page never puts a number
// beside a noun by itself.

/// Agreement of a Russian noun with a number.
public enum Plural {
    /// The form of a noun for `n` things: `one` after 1, 21, 101; `few` after 2...4, 22; `many` after 0, 5...20,
    /// 11...14.
    public static func form(_ n: Int, _ one: String, _ few: String, _ many: String) -> String {
        let hundred = n.magnitude % 100
        if (11...14).contains(hundred) { return many }
        switch hundred % 10 {
        case 1: return one
        case 2...4: return few
        default: return many
        }
    }

    /// «3 достижения».
    public static func count(_ n: Int, _ noun: CountedNoun) -> String { "\(n) \(noun.form(n))" }

    /// «6 баллов», «1,5 балла»: a fraction takes the genitive singular.
    public static func points(_ points: Points) -> String {
        guard points.halves % 2 == 0 else { return "\(points.text) \(CountedNoun.point.few)" }
        return "\(points.text) \(CountedNoun.point.form(points.halves / 2))"
    }
}

/// A noun in the three forms that numbers ask for.
public struct CountedNoun: Hashable, Sendable {
    /// After 1: «балл».
    public let one: String
    /// After 2: «балла».
    public let few: String
    /// After 5: «баллов».
    public let many: String

    /// A noun from its three forms.
    public init(_ one: String, _ few: String, _ many: String) { (self.one, self.few, self.many) = (one, few, many) }

    /// The form for `n` things.
    public func form(_ n: Int) -> String { Plural.form(n, one, few, many) }

    /// балл
    public static let point = CountedNoun("балл", "балла", "баллов")
    /// достижение
    public static let achievement = CountedNoun("достижение", "достижения", "достижений")
    /// обучающийся
    public static let student = CountedNoun("обучающийся", "обучающихся", "обучающихся")
    /// ученик
    public static let pupil = CountedNoun("ученик", "ученика", "учеников")
    /// день
    public static let day = CountedNoun("день", "дня", "дней")
    /// неделя
    public static let week = CountedNoun("неделя", "недели", "недель")
    /// месяц
    public static let month = CountedNoun("месяц", "месяца", "месяцев")
    /// год
    public static let year = CountedNoun("год", "года", "лет")
    /// час
    public static let hour = CountedNoun("час", "часа", "часов")
    /// секунда, as in «подождите 2 секунды»
    public static let second = CountedNoun("секунду", "секунды", "секунд")
    /// раз
    public static let time = CountedNoun("раз", "раза", "раз")
    /// минута
    public static let minute = CountedNoun("минута", "минуты", "минут")
    /// свидетельство
    public static let certificate = CountedNoun("свидетельство", "свидетельства", "свидетельств")
    /// документ
    public static let document = CountedNoun("документ", "документа", "документов")
    /// файл
    public static let file = CountedNoun("файл", "файла", "файлов")
    /// класс
    public static let schoolClass = CountedNoun("класс", "класса", "классов")
    /// школа
    public static let school = CountedNoun("школа", "школы", "школ")
    /// место
    public static let place = CountedNoun("место", "места", "мест")
    /// строка
    public static let row = CountedNoun("строка", "строки", "строк")
    /// ошибка
    public static let mistake = CountedNoun("ошибка", "ошибки", "ошибок")
    /// согласие
    public static let consent = CountedNoun("согласие", "согласия", "согласий")
    /// номинация
    public static let nomination = CountedNoun("номинация", "номинации", "номинаций")
    /// направление
    public static let direction = CountedNoun("направление", "направления", "направлений")
    /// беседа
    public static let conversation = CountedNoun("беседа", "беседы", "бесед")
    /// участие
    public static let participation = CountedNoun("участие", "участия", "участий")
    /// событие
    public static let event = CountedNoun("событие", "события", "событий")
    /// результат
    public static let result = CountedNoun("результат", "результата", "результатов")
    /// человек
    public static let person = CountedNoun("человек", "человека", "человек")
    /// семья
    public static let family = CountedNoun("семья", "семьи", "семей")
}
