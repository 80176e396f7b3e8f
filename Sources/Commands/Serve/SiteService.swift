// The site behind the server: which thread answers, the files of Public/ at the root, the metrics for this machine, and
// the server's own refusals as pages. What a page shows is Web's.
import HTTP
import Server
import Storage
import Synchronization
import Web

/// Answers for the server.
struct SiteService: Service {
    let source: SiteSource
    let files: StaticDirectory
    let metrics: MetricsSource
    let refusals = RefusalCounter()

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
        let number = refusals.next()
        Log.standardError.write(.info, 35, "refusal \(number): \(status.code)")
        var response = RefusalPage.response(status, number: number)
        Protection.apply(to: &response)
        return response
    }
}

/// Numbers the refusals since the start: they have no request, so they are counted by themselves.
final class RefusalCounter: Sendable {
    private let count = Atomic<UInt64>(0)

    /// The next number; the letter keeps it apart from those of requests.
    func next() -> String {
        "R" + String(count.add(1, ordering: .relaxed).newValue, radix: 36, uppercase: true)
    }
}
