// Is the process up, is the database there: for whoever watches the machine. No session, no names.
import HTTP

enum HealthController {
    /// The process answers; no database is asked.
    static func up(_ context: Context) throws -> Response { .text("ok\n") }

    /// The database answers.
    static func ready(_ context: Context) throws -> Response {
        context.records.answers() ? .text("ok\n") : .text("database does not answer\n", status: .serviceUnavailable)
    }
}
