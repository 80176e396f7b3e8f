// The audit log as pages and as files. It is read only: no route changes or clears it. Looking at it is an entry itself.
import HTTP
import Mustache
import School
import Storage

enum AuditController {
    /// Rows of a file at most; who needs more narrows the dates.
    static let fileLimit = 20_000

    /// The school's log.
    static func index(_ context: Context) throws -> Response {
        try page(context, context.access().auditOfSchool())
    }

    /// The school's log as a file.
    static func file(_ context: Context) throws -> Response {
        try file(context, context.access().auditOfSchool())
    }

    /// The log of a class.
    static func ofClass(_ context: Context) throws -> Response {
        try page(context, .schoolClass(try context.access().schoolClass(.readAudit, context.id("class"))))
    }

    /// The log of a class as a file.
    static func fileOfClass(_ context: Context) throws -> Response {
        try file(context, .schoolClass(try context.access().schoolClass(.readAudit, context.id("class"))))
    }

    private static func page(_ context: Context, _ reach: AuditReach) throws -> Response {
        let (records, offset) = (context.records, context.site.configuration.utcOffsetMinutes)
        let filter = AuditFilter(context.request.query, today: context.today)
        let query = try filter.query(reach, records, offsetMinutes: offset)
        let names = AuditNames(records, of: reach.schoolID, on: context.today)
        func days(_ found: [AuditRecord], _ key: String) throws -> [AuditDay] {
            try AuditDay.group(found, key: key, names, hasContent: reach.hasContent, offsetMinutes: offset)
        }
        let (troubles, found) = try entries(reach, query, records)
        let (first, all) = (
            try days(filter.page == 1 ? Array(troubles.prefix(AuditFilter.pageSize)) : [], "t-"),
            try days(Array(found.prefix(AuditFilter.pageSize)), "d-")
        )
        try context.access().shows(names.pupilsNamed)
        let page = AuditPage(
            frame: try Frame("Журнал действий", context, way: reach.way), title: reach.title,
            back: reach.back, reach: reach, filter: filter, zone: AuditTime.zone(offset),
            troubles: first, days: all,
            pages: ListPages(page: filter.page, size: AuditFilter.pageSize, found: found.count) {
                filter.address(reach, page: $0)
            })
        return context.render(\.audit, page, status: filter.problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func file(_ context: Context, _ reach: AuditReach) throws -> Response {
        let (records, offset) = (context.records, context.site.configuration.utcOffsetMinutes)
        let filter = AuditFilter(context.request.query, today: context.today)
        guard filter.problems.isEmpty else { return try page(context, reach) }
        let query = try filter.query(reach, records, offsetMinutes: offset, limit: fileLimit)
        let (troubles, found) = try entries(reach, query, records)
        let names = AuditNames(records, of: reach.schoolID, on: context.today)
        var writer = CSVWriter()
        writer.append(["Время", "Кто", "Роль", "Что", "О ком", "Откуда", "Итог"])
        for note in (troubles + found).map(\.note) {
            let row = try AuditRow(
                note, AuditTime(note.at, offsetMinutes: offset), names, hasContent: reach.hasContent)
            writer.append([
                .text(row.time.iso), .text(row.who), .text(row.role), .text(row.deed), .text(row.subject),
                .text(row.address), .text(row.result.title),
            ])
        }
        try context.access().shows(names.pupilsNamed)
        var response = Response(.ok, body: .bytes(writer.bytes))
        response.fields.set(.contentType, "text/csv; charset=utf-8")
        response.fields.set(.contentDisposition, "attachment; filename=\"audit.csv\"")
        return response
    }

    /// Without content what did not succeed comes first; with it everything stands in the order of time.
    private static func entries(
        _ reach: AuditReach, _ query: AuditQuery, _ records: Records
    ) throws -> (troubles: [AuditRecord], rest: [AuditRecord]) {
        switch reach {
        case .school(let school): ([], try records.audit.ofSchool(school.id, query))
        case .schoolClass(let schoolClass): ([], try records.audit.ofClass(schoolClass.id, query))
        case .withoutContent(let school):
            (
                query.offset == 0 ? try records.audit.troubles(of: school.id, query) : [],
                try records.audit.doneWithoutWishes(of: school.id, query)
            )
        }
    }
}

extension AuditReach {
    fileprivate var way: Ways.Key {
        if case .schoolClass = self { return .schoolClass }
        return .audit
    }

    fileprivate var title: String {
        if case .schoolClass(let schoolClass) = self { return "Журнал действий \(schoolClass.title)" }
        return "Журнал действий"
    }

    fileprivate var back: Link? {
        guard case .schoolClass(let schoolClass) = self else { return nil }
        return Link(title: schoolClass.title, address: .path("classes", String(schoolClass.id.raw)))
    }
}
