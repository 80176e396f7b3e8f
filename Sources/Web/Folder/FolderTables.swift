// The tables of the folder: one CSV for each kind of fact, as a Russian Excel opens it.
import School
import Storage

/// A table of the folder.
struct FolderTables {
    let name: String
    let bytes: [UInt8]

    /// Every table, also those without rows: that nothing is kept is an answer too.
    static func all(_ record: FolderRecord) -> [FolderTables] {
        [
            card(record), entries(record), lines(record), nominations(record), papers(record), consents(record),
            wishes(record),
        ]
    }

    private static func table(_ name: String, _ head: [CSVWriter.Cell], _ rows: [[CSVWriter.Cell]]) -> FolderTables {
        var writer = CSVWriter()
        writer.append(head)
        for row in rows { writer.append(row) }
        return FolderTables(name: name, bytes: writer.bytes)
    }

    private static func card(_ record: FolderRecord) -> FolderTables {
        let student = record.student
        let facts: [[CSVWriter.Cell]] = [
            ["ФИО", .text(student.name.full)], ["Пол", .text(student.gender.letter)],
            ["Дата рождения", .day(student.birthDay)], ["№ личного дела", .text(student.fileNumber)],
        ]
        let classes = record.memberships.map { membership -> [CSVWriter.Cell] in
            [
                "Класс", .text("\(membership.classTitle), \(membership.year.label)"), .day(membership.from),
                membership.until.map { .day($0) } ?? .empty,
            ]
        }
        let groups = record.groups.map { group -> [CSVWriter.Cell] in
            ["Группа", .text("\(group.title), \(group.kind.title)"), .day(group.from), .day(group.until)]
        }
        return table("карточка", ["Что", "Значение", "С", "По"], facts + classes + groups)
    }

    private static func entries(_ record: FolderRecord) -> FolderTables {
        table(
            "достижения",
            [
                "Дата", "Мероприятие", "Уровень", "Направление", "Результат", "Слова диплома", "Документ", "Состояние",
                "Баллы",
            ],
            record.entries.map { entry in
                [
                    .day(entry.day), .text(entry.event.title), .text(entry.event.level.title),
                    .text(entry.directionTitle), .text(entry.outcome.title), .text(entry.placeText),
                    .text(entry.documentKind?.title ?? ""), .text(entry.state.title), .points(entry.points),
                ]
            })
    }

    private static func lines(_ record: FolderRecord) -> FolderTables {
        table(
            "строки досок", ["Месяц", "Класс", "Опубликовано", "Текст"],
            record.lines.map {
                [
                    .text(RussianDate.month($0.month)), .text($0.classTitle),
                    .day(record.site.day(of: $0.publishedAt)), .text($0.text),
                ]
            })
    }

    private static func nominations(_ record: FolderRecord) -> FolderTables {
        table(
            "номинации", ["Месяц", "Номинация"],
            record.nominations.map { [.text(RussianDate.month($0.month)), .text($0.title)] })
    }

    private static func papers(_ record: FolderRecord) -> FolderTables {
        table(
            "свидетельства", ["Вид", "Номер", "За месяц", "Выдано", "Состояние", "Текст"],
            record.papers.map {
                [
                    .text($0.kind.title), .text($0.number.text), .text(RussianDate.month($0.month)), .day($0.issuedOn),
                    .text($0.isRevoked ? "отозвано" : "действительно"), .text($0.personalLine),
                ]
            })
    }

    private static func consents(_ record: FolderRecord) -> FolderTables {
        table(
            "согласия", ["На что", "Дано", "Отозвано"],
            record.consents.map {
                [.text($0.scope.title), .day($0.givenOn), $0.withdrawnOn.map { .day($0) } ?? .empty]
            })
    }

    private static func wishes(_ record: FolderRecord) -> FolderTables {
        table(
            "пожелания не оглашать", ["О чём", "Запись", "Поставлено", "Снято"],
            record.wishes.map { wish in
                [
                    .text(wish.scope.words), .text(wish.entryTitle ?? ""), .day(record.site.day(of: wish.setAt)),
                    wish.liftedAt.map { .day(record.site.day(of: $0)) } ?? .empty,
                ]
            })
    }
}

extension DiscretionScope {
    /// What the wish is about, in a table.
    fileprivate var words: String {
        switch self {
        case .everything: "всё"
        case .points: "баллы"
        case .entry: "одна запись"
        }
    }
}
