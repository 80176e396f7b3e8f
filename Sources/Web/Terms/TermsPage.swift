// The page of the school's calendar.
import Mustache
import School

/// The terms of one kind in one year, as a form or, for who may only read, as lines.
struct TermsPage: Page {
    let frame: Frame
    let plan: TermPlan
    let stored: [Term]
    /// The preset that fills the form and is not saved yet.
    let preset: TermPreset?
    let present: AcademicYear
    let mayChange: Bool

    static let template = "terms/index"
    static let fields: [Field<TermsPage>] = [
        .object("frame") { $0.frame }, .flag("mayChange") { $0.mayChange },
        .text("yearTitle") { "\($0.plan.year.label) учебный год" }, .text("year") { String($0.plan.year.startYear) },
        .text("kind") { $0.plan.kind.rawValue }, .text("kindTitle") { $0.plan.kind.pluralTitle },
        .text("minimum") { $0.plan.year.period.first.iso }, .text("maximum") { $0.plan.year.period.last.iso },
        .text("seen") { page in
            page.stored.map { "\($0.number):\($0.period.first.iso):\($0.period.last.iso)" }.joined(separator: ";")
        },
        .list("years") { page in
            [page.present, AcademicYear(startYear: page.present.startYear + 1)].map {
                Link(title: $0.label, address: address($0, page.plan.kind), isCurrent: $0 == page.plan.year)
            }
        },
        .list("kinds") { page in
            TermKind.allCases.map {
                Link(
                    title: $0.pluralTitle, address: address(page.plan.year, $0), isCurrent: $0 == page.plan.kind)
            }
        },
        .list("presets") { page in
            TermPreset.allCases.map {
                Link(
                    title: $0.title, address: address(page.plan.year, page.plan.kind, $0),
                    isCurrent: $0 == page.preset)
            }
        },
        .flag("isPreset") { $0.preset != nil }, .flag("isRefused") { $0.plan.hasProblem },
        .flag("isUnset") { $0.stored.isEmpty },
        .list("lines") { page in page.plan.lines.map { TermLine($0, page.plan) } },
        .list("terms") { page in page.stored.map { TermRow(term: $0) } },
    ]

    /// The page of a year and a kind.
    static func address(_ year: AcademicYear, _ kind: TermKind, _ preset: TermPreset? = nil) -> URLText {
        let year = String(year.startYear)
        guard let preset else { return .path("school", "terms", query: ["year": year, "kind": kind.rawValue]) }
        return .path(
            "school", "terms", query: ["year": year, "kind": kind.rawValue, "preset": preset.rawValue])
    }
}

/// A stored term.
struct TermRow: Fields {
    let term: Term

    static let fields: [Field<TermRow>] = [
        .text("title") { $0.term.title }, .text("span") { RussianDate.span($0.term.period) },
    ]
}

/// The two fields of one term.
struct TermLine: Fields {
    let title: String
    let line: TermPlan.Line

    init(_ line: TermPlan.Line, _ plan: TermPlan) {
        self.line = line
        title = Term(year: plan.year, kind: plan.kind, number: line.number, period: plan.year.period).title
    }

    static let fields: [Field<TermLine>] = [
        .number("number") { $0.line.number }, .text("title") { $0.title }, .text("first") { $0.line.first },
        .text("last") { $0.line.last }, .optional("firstProblem") { $0.line.firstProblem },
        .optional("lastProblem") { $0.line.lastProblem },
    ]
}
