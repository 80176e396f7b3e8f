// 7 «А» of the invented messages: twins, namesakes, a boy and a girl of one surname, and surnames of every declension.

import School
import Testing

enum InventedClass {
    static let names = """
        Белый Кирилл Андреевич
        Бондарь Юлия Игоревна
        Власов Яков Денисович
        Власов Ярослав Евгеньевич
        Гончар Мария Павловна
        Дюма Милана Олеговна
        Ёлкин Егор Романович
        Заяц Пётр Ильич
        Иванова Дарья Сергеевна
        Иванова Мария Сергеевна
        Ким Алина Сергеевна
        Кравец Лев Аркадьевич
        Кравчук Фёдор Николаевич
        Лебедев Артём Валерьевич
        Марков Ярослав Ильич
        Павлов Глеб Борисович
        Павлова Виктория Николаевна
        Петренко Олег Иванович
        Римская-Корсакова Анна Львовна
        Савельев Артём Никитич
        Семёнов Илья Олегович
        Семёнов Илья Петрович
        Толстая Вера Павловна
        Цой Никита Игоревич
        Черных Ярослав Николаевич
        Шевченко Полина Андреевна
        Юдина Ксения Павловна
        Ягода Степан Романович
        """

    /// The pupils, ids from 1 in the order of the list.
    static let pupils: [KnownStudent] = names.split(separator: "\n").enumerated().map { index, line in
        let parts = line.split(separator: " ").map(String.init)
        return KnownStudent(
            id: StudentID(Int64(index + 1)), name: PersonName(last: parts[0], first: parts[1], patronymic: parts[2]))
    }

    static func name(_ id: StudentID) -> String {
        pupils.first { $0.id == id }?.name.full ?? ""
    }
}
