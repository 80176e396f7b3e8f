// A version of the scale to read, and on paper.
import Mustache
import School
import Storage

/// One version with the list of all.
struct ScalePage: Page {
    let frame: Frame
    let version: ScaleVersion
    let versions: [ScaleVersion]
    /// The version in force today.
    let inForce: ScaleID?
    let mayEdit: Bool
    /// The form of the minutes, while there are none.
    let minutesForm: MinutesForm?
    let site: Site

    static let template = "scale/show"
    static let fields: [Field<ScalePage>] = [
        .object("frame") { $0.frame }, .text("title") { "Версия \($0.version.number)" },
        .text("state") { $0.state(of: $0.version).words }, .text("tone") { $0.state(of: $0.version).tone },
        .text("origin") { $0.origin(of: $0.version) },
        .optional("minutes") { $0.version.minutes.map { Sentence.beginning($0.words) } },
        .object("table") { ScaleTable(scale: $0.version.scale) }, .flag("mayEdit") { $0.mayEdit },
        .url("print") { .path("scale", String($0.version.scale.id.raw), "print") },
        .optionalObject("minutesForm") { page in
            page.minutesForm.map { MinutesPart(form: $0, version: page.version.scale.id) }
        },
        .list("versions") { page in page.versions.reversed().map { page.row($0) } },
    ]

    private func row(_ version: ScaleVersion) -> Row {
        let (words, tone) = state(of: version)
        return Row(
            address: .path("scale", String(version.scale.id.raw)), title: "Версия \(version.number)",
            from: "с \(RussianDate.full(version.scale.validFrom))", origin: origin(of: version), state: words,
            tone: tone, isShown: version.scale.id == self.version.scale.id)
    }

    /// «Действует», «вступит в силу», «заменена».
    private func state(of version: ScaleVersion) -> (words: String, tone: String) {
        if version.scale.id == inForce { return ("действует", "tag-good") }
        let standing = versions.first { $0.scale.id == inForce }
        if let standing, version.scale.validFrom > standing.scale.validFrom {
            let last = Scale.inForce(on: version.scale.validFrom, among: versions.map(\.scale))
            if last?.id == version.scale.id { return ("ещё не действует", "tag-sun") }
        }
        return ("заменена", "")
    }

    private func origin(of version: ScaleVersion) -> String {
        guard let author = version.author, let madeAt = version.madeAt else { return "Начальная шкала" }
        return "\(Initials.initialsFirst(author)), \(EntryHistory.moment(madeAt, site))"
    }

    /// A version in the list.
    struct Row: Fields {
        let address: URLText
        let title: String
        let from: String
        let origin: String
        let state: String
        let tone: String
        let isShown: Bool

        static let fields: [Field<Row>] = [
            .url("address") { $0.address }, .text("title") { $0.title }, .text("from") { $0.from },
            .text("origin") { $0.origin }, .text("state") { $0.state }, .text("tone") { $0.tone },
            .flag("isShown") { $0.isShown },
        ]
    }
}

/// The numbers and rules of a version, to be read.
struct ScaleTable: Fields {
    let scale: Scale

    static let fields: [Field<ScaleTable>] = [
        .text("from") { RussianDate.full($0.scale.validFrom) },
        .list("levels") { part in Scale.levels.map { Level(level: $0, scale: part.scale) } },
        .list("lines") { part in FixedLine.allCases.map { Line(line: $0, scale: part.scale) } },
        .texts("rules") { $0.scale.rules },
    ]

    /// A row of the table.
    struct Level: Fields {
        let level: School.Level
        let scale: Scale

        static let fields: [Field<Level>] = [
            .text("title") { Sentence.beginning($0.level.title) },
            .text("participant") { $0.scale.points($0.level, .participant).text },
            .text("prizewinner") { $0.scale.points($0.level, .prizewinner).text },
            .text("winner") { $0.scale.points($0.level, .winner).text },
        ]
    }

    /// A line beside the table.
    struct Line: Fields {
        let line: FixedLine
        let scale: Scale

        static let fields: [Field<Line>] = [
            .text("title") { Sentence.beginning($0.line.titleWithLimit) },
            .text("points") { $0.scale.points($0.line).text },
        ]
    }
}

/// The form of the minutes.
struct MinutesPart: Fields {
    let form: MinutesForm
    let version: ScaleID

    static let fields: [Field<MinutesPart>] = [
        .url("address") { .path("scale", String($0.version.raw), "minutes") }, .text("number") { $0.form.number },
        .text("day") { $0.form.day }, .optional("numberProblem") { $0.form.numberProblem },
        .optional("dayProblem") { $0.form.dayProblem },
    ]
}

/// A version on an A4 sheet.
struct ScalePrintPage: Page {
    let frame: Frame
    let version: ScaleVersion
    let school: SchoolRecord

    static let template = "scale/print"
    static let fields: [Field<ScalePrintPage>] = [
        .object("frame") { $0.frame }, .url("back") { .path("scale", String($0.version.scale.id.raw)) },
        .text("school") { $0.school.fullName }, .number("number") { $0.version.number },
        .optional("minutes") { $0.version.minutes?.words }, .text("head") { $0.school.headName },
        .object("table") { ScaleTable(scale: $0.version.scale) },
    ]
}
