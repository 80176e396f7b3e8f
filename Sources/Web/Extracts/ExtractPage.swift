// The page of the information about a pupil: the choice of the span, and the sheet as it will be signed.
import Mustache
import School
import Storage

/// The page.
struct ExtractPage: Page {
    let frame: Frame
    let back: Link
    let address: URLText
    let span: ExtractSpan
    let presets: [Link]
    let file: URLText
    let record: ExtractRecord

    static let template = "extracts/show"
    static let fields: [Field<ExtractPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .url("address") { $0.address },
        .text("from") { $0.span.from }, .text("until") { $0.span.until }, .optional("problem") { $0.span.problem },
        .list("presets") { $0.presets }, .url("file") { $0.file },
        .optional("waiting") { page in
            page.record.waiting == 0
                ? nil
                : "Ещё \(Plural.count(page.record.waiting, .achievement)) за этот срок "
                    + (page.record.waiting == 1 ? "ждёт" : "ждут") + " проверки и в сведения не вошли."
        },
        .object("sheet") { ExtractSheet(record: $0.record) },
    ]
}

/// The sheet to be signed.
struct ExtractSheet: Fields {
    let record: ExtractRecord

    static let fields: [Field<ExtractSheet>] = [
        .text("school") { $0.record.school?.fullName ?? "" },
        .optional("contact") { sheet in
            guard let school = sheet.record.school else { return nil }
            let facts = [school.details.address, school.details.phone, school.details.email].filter { !$0.isEmpty }
            return facts.isEmpty ? nil : facts.joined(separator: " · ")
        },
        .text("period") { "за \(RussianDate.span($0.record.period))" },
        .text("name") { $0.record.student.name.full },
        .text("birthDay") { RussianDate.full($0.record.student.birthDay) },
        .optional("className") { $0.record.className },
        .optional("fileNumber") { sheet in
            sheet.record.student.fileNumber.isEmpty ? nil : sheet.record.student.fileNumber
        },
        .flag("hasEntries") { !$0.record.entries.isEmpty },
        .list("levels") { sheet in sheet.record.summary.levels.map { ExtractCell(text: $0.title) } },
        .list("summary") { sheet in
            sheet.record.summary.rows.map { ExtractSum(title: $0.title, counts: $0.counts, total: $0.total) }
        },
        .object("totals") { sheet in
            let summary = sheet.record.summary
            return ExtractSum(title: "Всего", counts: summary.totals, total: summary.total)
        },
        .list("entries") { sheet in
            sheet.record.entries.enumerated().map { ExtractRow(number: $0 + 1, entry: $1) }
        },
        .texts("nominations") { sheet in
            sheet.record.nominations.map { "\(Quotes.guillemets($0.title)), \(RussianDate.month($0.month))" }
        },
        .flag("hasNominations") { !$0.record.nominations.isEmpty },
        .texts("papers") { sheet in
            sheet.record.papers.map {
                "\(Sentence.beginning($0.kind.title)) № \($0.number.text) \(RussianDate.forMonth($0.month))"
            }
        },
        .flag("hasPapers") { !$0.record.papers.isEmpty },
        .text("headName") { $0.record.school?.headName ?? "" },
        .text("made") { RussianDate.full($0.record.today) },
    ]
}

/// The head of a column.
struct ExtractCell: Fields {
    let text: String

    static let fields: [Field<ExtractCell>] = [.text("text") { $0.text }]
}

/// A row of the summary; an empty cell says more than a nought.
struct ExtractSum: Fields {
    let title: String
    let counts: [Int]
    let total: Int

    static let fields: [Field<ExtractSum>] = [
        .text("title") { $0.title }, .texts("counts") { $0.counts.map { $0 == 0 ? "" : String($0) } },
        .number("total") { $0.total },
    ]
}

/// One entry of the list.
struct ExtractRow: Fields {
    let number: Int
    let entry: AchievementRecord

    static let fields: [Field<ExtractRow>] = [
        .number("number") { $0.number }, .text("day") { RussianDate.numeric($0.entry.day) },
        .text("title") { $0.entry.event.title }, .text("direction") { $0.entry.directionTitle },
        .text("level") { $0.entry.fixedLine == nil ? $0.entry.event.level.title : "" },
        .text("outcome") { $0.entry.outcomeWords }, .text("document") { $0.entry.documentKind?.title ?? "" },
    ]
}
