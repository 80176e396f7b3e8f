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
            card(record), entries(record), attachments(record), lines(record), nominations(record), papers(record),
            consents(record), wishes(record), views(record),
        ] + record.growth.tables(record)
    }

    static func table(_ name: String, _ head: [CSVWriter.Cell], _ rows: [[CSVWriter.Cell]]) -> FolderTables {
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
        let departures = record.departures.map { departure -> [CSVWriter.Cell] in
            let order = departure.orderNumber.isEmpty ? "" : ", приказ № \(departure.orderNumber)"
            let what = departure.toTitle.map { "перевод из \(departure.classTitle) в \($0)" }
            return [
                "Выбытие", .text((what ?? "выбытие из школы, класс \(departure.classTitle)") + order),
                .day(departure.day), .empty,
            ]
        }
        let groups = record.groups.map { group -> [CSVWriter.Cell] in
            ["Группа", .text("\(group.title), \(group.kind.title)"), .day(group.from), .day(group.until)]
        }
        return table("карточка", ["Что", "Значение", "С", "По"], facts + classes + departures + groups)
    }

    private static func entries(_ record: FolderRecord) -> FolderTables {
        // So that whoever takes the pupil over finds the scan of each line.
        let files = Dictionary(grouping: record.attachments, by: \.entry.id)
            .mapValues { papers in papers.compactMap(\.path).joined(separator: ", ") }
        return table(
            "достижения",
            [
                "Дата", "Мероприятие", "Уровень", "Направление", "Результат", "Слова диплома", "Документ", "Состояние",
                "Баллы", "Форма", "Участие", "Вид результата", "Файлы",
            ],
            record.entries.map { entry in
                [
                    .day(entry.day), .text(entry.event.title), .text(entry.event.level.title),
                    .text(entry.directionTitle), .text(entry.outcome.title), .text(entry.placeText),
                    .text(entry.documentKind?.title ?? ""), .text(entry.state.title), .points(entry.points),
                    .text(entry.event.attendance.title), .text(entry.event.participation.title),
                    .text(entry.group.title), .text(files[entry.id] ?? ""),
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

    private static func attachments(_ record: FolderRecord) -> FolderTables {
        func day(_ instant: Int64) -> CSVWriter.Cell { .day(record.site.day(of: instant)) }
        return table(
            "документы", ["Достижение", "Приложен", "Кто приложил", "Убран", "Уничтожен", "Почему", "Файл"],
            record.attachments.map {
                let gone = $0.paper.destruction
                return [
                    .text($0.entry.event.title), day($0.paper.addedAt), .text($0.paper.addedBy.full),
                    $0.paper.removedAt.map(day) ?? .empty, gone.map { day($0.at) } ?? .empty,
                    .text(gone?.reason ?? ""), .text($0.path ?? ""),
                ]
            })
    }

    private static func consents(_ record: FolderRecord) -> FolderTables {
        table(
            "согласия", ["На что", "Дано", "По", "Поля", "Бумага", "Состояние", "Кто внёс", "Скан"],
            record.consents.map { consent in
                [
                    .text(consent.scope.title), .day(consent.givenOn), consent.paper.until.map { .day($0) } ?? .empty,
                    .text(consent.fieldWords ?? ""), .text(consent.versionWords),
                    .text(consent.standingWords(on: record.today)), .text(consent.author.full),
                    .text(record.scans(of: .consent(consent.id)).map(\.path).joined(separator: ", ")),
                ]
            })
    }

    private static func views(_ record: FolderRecord) -> FolderTables {
        table("кто смотрел", ViewsRow.head, record.views.flatMap(\.fileRows))
    }

    private static func wishes(_ record: FolderRecord) -> FolderTables {
        table(
            "пожелания не оглашать", ["О чём", "Достижение", "Поставлено", "Снято"],
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
    var words: String {
        switch self {
        case .everything: "всё"
        case .points: "баллы"
        case .entry: "одно достижение"
        }
    }
}
