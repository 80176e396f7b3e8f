// The calendar of the school: its quarters, trimesters or half-years of a year, one form for all terms of a kind. A
// school that has set none starts from a preset, which fills the form and saves nothing.
import HTTP
import Mustache
import School
import Storage

enum TermsController {
    /// The terms of a kind in a year, or a preset of them.
    static func index(_ context: Context) throws -> Response {
        let school = try context.access().school(.readSchoolData)
        let query = context.request.query
        let year = try SchoolClassesController.year(query["year"], context)
        let kind = try kind(query["kind"], of: school, year, context)
        let stored = try stored(kind, of: school.id, year, context.records)
        let preset = query["preset"].flatMap(TermPreset.init(rawValue:))
        let plan = TermPlan(year: year, kind: kind, terms: preset.map { Term.preset($0, kind, of: year) } ?? stored)
        return try page(context, plan, stored: stored, preset: preset)
    }

    /// Saves the terms of a kind.
    static func update(_ context: Context) throws -> Response {
        _ = try context.access().school(.manageSchool)
        let form = try context.form()
        let year = try SchoolClassesController.year(form["year"], context)
        guard let kind = form["kind"].flatMap(TermKind.init(rawValue:)) else { throw Refusal.badRequest }
        var plan = TermPlan(
            year: year, kind: kind,
            lines: (1...kind.count).map {
                TermPlan.Line(number: $0, first: form["first-\($0)"] ?? "", last: form["last-\($0)"] ?? "")
            })
        let seen = seenTerms(form["seen"] ?? "", kind, year)
        guard let terms = plan.read() else { return try page(context, plan, stored: seen, preset: nil) }
        let hasChanged = try context.write { transaction, access in
            let school = try access.school(.manageSchool)
            return try transaction.setTerms(terms, kind, year: year, of: school.id, seen: seen)
        }
        let address = TermsPage.address(year, kind)
        return context.redirect(address.text, Notice(hasChanged ? .termsSaved : .nothingChanged))
    }

    /// The kind asked for; else the one that the school has set, else quarters.
    private static func kind(
        _ text: String?, of school: SchoolRecord, _ year: AcademicYear, _ context: Context
    ) throws -> TermKind {
        if let text {
            guard let kind = TermKind(rawValue: text) else { throw Refusal.badRequest }
            return kind
        }
        return try context.records.terms.own(of: school.id, year: year).first?.kind ?? .quarter
    }

    private static func stored(
        _ kind: TermKind, of school: SchoolID, _ year: AcademicYear, _ records: Records
    ) throws -> [Term] {
        try records.terms.own(of: school, year: year).filter { $0.kind == kind }
    }

    /// The terms that the form was made from, as its hidden field carries them: `1:2026-09-01:2026-10-31;…`.
    private static func seenTerms(_ text: String, _ kind: TermKind, _ year: AcademicYear) -> [Term] {
        text.split(separator: ";").prefix(kind.count).compactMap { part in
            let parts = part.split(separator: ":")
            guard parts.count == 3, let number = Int(parts[0]), let first = Day(iso: String(parts[1])),
                let last = Day(iso: String(parts[2]))
            else { return nil }
            return Term(year: year, kind: kind, number: number, period: Period(from: first, through: last))
        }
    }

    private static func page(
        _ context: Context, _ plan: TermPlan, stored: [Term], preset: TermPreset?
    ) throws -> Response {
        let page = TermsPage(
            frame: try Frame("Учебные периоды", context, way: .school), plan: plan, stored: stored, preset: preset,
            present: AcademicYear(containing: context.today), mayChange: try context.access().maySchool(.manageSchool))
        return context.render(\.terms, page, status: plan.hasProblem ? .unprocessableContent : .ok)
    }
}
