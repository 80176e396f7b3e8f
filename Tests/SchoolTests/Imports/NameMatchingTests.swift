// Which pupil a written name means; what is near is offered and never taken.

import School
import Testing

@Suite("A name of a table and the pupil")
struct NameMatchingTests {
    private func name(_ last: String, _ first: String, _ patronymic: String = "") -> PersonName {
        PersonName(last: last, first: first, patronymic: patronymic)
    }

    private func matching() -> NameMatching {
        let names = [
            name("Кравчук", "Фёдор", "Николаевич"), name("Павлов", "Глеб", "Борисович"),
            name("Павлова", "Виктория", "Николаевна"),
            name("Павлов", "Григорий", "Ильич"), name("Римская-Корсакова", "Анна-Мария", "Ивановна"),
            name("Никитин", "Захар"),
            name("Максимов", "Максим", "Константинович"), name("Алиев", "Мурад", "Рашид оглы"), name("Павел", "Иван"),
            name("Иван", "Павел"),
        ]
        return NameMatching(names.enumerated().map { KnownStudent(id: StudentID(Int64($0 + 1)), name: $1) })
    }

    @Test(
        "a name in full, in part, with initials, in either order means one pupil",
        arguments: [
            ("Кравчук Фёдор Николаевич", 1), ("КРАВЧУК  федор", 1), ("Кравчук Ф.", 1), ("Кравчук Ф. Н.", 1),
            ("Кравчук Ф.Н.", 1),
            ("Ф. Кравчук", 1), ("Ф.Н.Кравчук", 1), ("Фёдор Кравчук", 1), ("Фёдор Николаевич Кравчук", 1),
            ("кравчук", 1), ("Кравчук, Фёдор .", 1),
            ("Павлова В", 3), ("Павлов Гл", 0), ("Павлов Глеб", 2), ("Павлов Г. Б.", 2), ("Римская-Корсакова А.", 5),
            ("Римская – Корсакова Анна-Мария", 5), ("Римская Корсакова А.-М. И.", 5), ("А. И. Римская-Корсакова", 5),
            ("Никитин З.", 6),
            ("Максим Максимов", 7), ("Алиев Мурад Рашид оглы", 8), ("Алиев М. Р.", 8),
        ] as [(String, Int64)])
    func one(written: String, id: Int64) {
        let match = matching().match(written)
        if id > 0 {
            #expect(match == .one(StudentID(id)))
        } else if case .one = match {
            Issue.record("\(written) must be asked")
        }
    }

    @Test("a name that fits several pupils is asked")
    func ambiguous() {
        #expect(matching().match("Павлов Г.") == .ambiguous([StudentID(2), StudentID(4)]))
        #expect(matching().match("Павлов") == .ambiguous([StudentID(2), StudentID(4)]))
        #expect(matching().match("Иван Павел") == .ambiguous([StudentID(9), StudentID(10)]))
    }

    @Test("a patronymic that is not known of the pupil is asked")
    func unknownPatronymic() {
        #expect(matching().match("Никитин Захар Олегович") == .ambiguous([StudentID(6)]))
    }

    @Test(
        "a near name is offered, never taken",
        arguments: [
            ("Кравчуг Фёдор", [1]), ("Кравчу Ф.", [1]), ("Карвчук Ф.", [1]), ("Фёдор Кравчуг", [1]),
            ("Кравчук Фома", [1]), ("Павлов В.", [2, 3, 4]),
            ("Римская Анна-Мария", [5]), ("Незнакомов Фома", []), ("", []), ("а б в г д е ж з и", []),
            ("Кравчук Фёдор Олегович", [1]),
        ] as [(String, [Int64])])
    func similar(written: String, ids: [Int64]) {
        #expect(matching().match(written) == .none(similar: ids.map { StudentID($0) }))
    }

    @Test("a thousand names among a thousand pupils are matched")
    func thousand() {
        let students = (0..<1_000).map { index in
            KnownStudent(
                id: StudentID(Int64(index + 1)),
                name: name("Фамилия" + String(repeating: "а", count: index % 40) + "\(index / 40)ов", "Имя", "Отчество")
            )
        }
        let matching = NameMatching(students)
        for student in students { #expect(matching.match(student.name.last + " И. О.") == .one(student.id)) }
    }
}
