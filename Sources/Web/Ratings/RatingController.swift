// Ratings: places with addends on a page and in a file. Only for those whose work they are; to a family the address
// does not exist (design 4.5).
import HTTP
import School
import Storage

enum RatingController {
    /// The page.
    static func show(_ context: Context) throws -> Response {
        let (filter, report) = try work(context)
        let page = RatingPage(frame: try Frame("Рейтинг", context, way: .ratings), filter, report)
        return context.render(\.rating, page, status: filter.problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// The same as a file. Filters that cannot be applied lead to the page that says so.
    static func file(_ context: Context) throws -> Response {
        let (filter, report) = try work(context)
        guard filter.problems.isEmpty else { return try show(context) }
        var response = Response(.ok, body: .bytes(RatingFile.bytes(of: report, filter)))
        response.fields.set(.contentType, "text/csv; charset=utf-8")
        response.fields.set(.contentDisposition, RatingFile.disposition(filter) ?? "attachment")
        return response
    }

    private static func work(_ context: Context) throws -> (RatingFilter, RatingReport) {
        let access = try context.access()
        let reach = try access.ratings()
        let filter = try RatingFilter(context.request.query, reach, context)
        let report = try RatingReport.make(
            filter, reach, on: context.today, viewer: access.viewer, from: context.records)
        if case .pupils(let tables) = report {
            access.shows(classes: tables.flatMap { $0.rows.map(\.pupil.classID) })
        }
        return (filter, report)
    }
}
