// One sheet as the template prints it. The words were kept when the paper was issued; here they are only set for the
// size of the sheet.
import Mustache
import School
import Storage

/// A paper on the screen and on the printer.
struct Paper: Fields {
    /// «Свидетельство: Семёнова Анна».
    let label: String
    let school: String
    let text: CertificateText
    let nominations: [String]
    let head: String
    let teacher: String
    let day: String
    let number: String
    /// «копия», «отозвано»; nil on the original.
    let mark: String?
    let qr: SafeHTML
    let frame: URLText
    let arms: URLText
    let rule: URLText

    static let fields: [Field<Paper>] = [
        .text("label") { $0.label }, .text("school") { $0.school }, .text("title") { $0.text.title },
        .text("opening") { $0.text.opening }, .text("name") { $0.text.name },
        .flag("isNameLong") { $0.text.name.count > 30 }, .text("description") { $0.text.description },
        .text("reason") { $0.text.reason }, .flag("hasDeeds") { !$0.text.deeds.isEmpty },
        .flag("hasManyDeeds") { $0.text.deeds.count > 4 }, .texts("deeds") { $0.text.deeds },
        .optional("more") { $0.text.more.isEmpty ? nil : $0.text.more },
        .optional("line") { $0.text.personalLine.isEmpty ? nil : $0.text.personalLine },
        .flag("isLineLong") { $0.text.personalLine.count > 110 }, .texts("nominations") { $0.nominations },
        .text("head") { $0.head }, .text("teacher") { $0.teacher }, .text("day") { $0.day },
        .text("number") { $0.number }, .optional("mark") { $0.mark }, .html("qr") { $0.qr },
        .url("ornament") { $0.frame }, .url("arms") { $0.arms }, .url("rule") { $0.rule },
    ]

    init(
        _ record: CertificateRecord, _ words: CertificateWords, on sheet: CertificateText.Sheet, _ context: Context
    ) throws {
        label = "\(record.kind.title): \(record.name.lastFirst)"
        school = record.signatures.school
        text = CertificateText(
            record.kind, name: record.name, gender: record.gender,
            className: Quotes.className(grade: record.grade, letter: record.letter), month: record.month,
            deeds: words.deeds, personalLine: words.personalLine, sheet: sheet)
        nominations = words.nominations.map { "Номинация \(Quotes.guillemets($0))" }
        (head, teacher) = (record.signatures.head, record.signatures.teacher)
        day = RussianDate.full(record.issuedOn)
        number = record.number.text
        mark = Paper.mark(of: record)
        qr = try CheckAddress.picture(of: try CheckAddress.of(record.code, context))
        let site = context.site
        (frame, arms, rule) = (
            site.asset("/papers/frame.svg"), site.asset("/papers/arms.svg"), site.asset("/papers/rule.svg")
        )
    }

    /// What stands beside the number. A paper that was never given to the printer is a specimen, so that opening the
    /// print page without noting it cannot make a second original.
    private static func mark(of record: CertificateRecord) -> String? {
        if !record.isValid { return "отозвано" }
        switch record.printed {
        case 0: return "образец"
        case 1: return nil
        default: return "копия"
        }
    }
}
