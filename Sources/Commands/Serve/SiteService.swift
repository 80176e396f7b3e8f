// The site behind the server: which thread answers, the files of Public/ at the root, the metrics for this machine, and
// the server's own refusals as pages. What a page shows is Web's.
import HTTP
import Server
import Storage
import Web

/// Answers for the server.
struct SiteService: Service {
    let source: SiteSource
    let files: StaticDirectory
    let metrics: MetricsSource

    /// A reader of the database for each thread.
    func makeLane(_ kind: LaneKind) throws -> Records { try source.site.makeRecords() }

    func admit(_ head: RequestHead) -> Admission {
        let plan = source.site.plan(for: head)
        return plan.blocks ? .worker(bodyLimit: plan.bodyLimit) : .loop(bodyLimit: plan.bodyLimit)
    }

    func respond(to request: Request, on records: Records) -> Response {
        if var response = metrics.response(to: request) ?? files.files.response(to: request.head) {
            Protection.apply(to: &response)
            return response
        }
        return source.current().respond(to: request, on: records)
    }

    func refusal(_ status: Status) -> Response {
        var response = RefusalPage.response(status)
        Protection.apply(to: &response)
        return response
    }
}
