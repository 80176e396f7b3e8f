// The page of a person's own sessions.
import Mustache
import School
import Storage

/// Where the person is logged in.
struct SessionsPage: Page {
    let frame: Frame
    let rows: [SessionRow]

    static let template = "sessions/index"
    static let fields: [Field<SessionsPage>] = [
        .object("frame") { $0.frame }, .list("rows") { $0.rows }, .flag("hasOthers") { $0.rows.count > 1 },
    ]
}

/// One session.
struct SessionRow: Fields {
    let session: SessionRecord
    /// The one that the page is asked with.
    let isThis: Bool
    let site: Site

    static let fields: [Field<SessionRow>] = [
        .text("device") { $0.session.device.isEmpty ? Device.words(nil) : $0.session.device },
        .text("address") { $0.session.address.isEmpty ? "неизвестен" : $0.session.address },
        .text("since") { $0.site.moment($0.session.createdAt) }, .text("seen") { $0.site.moment($0.session.seenAt) },
        .flag("isThis") { $0.isThis }, .url("end") { .path("sessions", String($0.session.id.raw), "end") },
    ]
}

extension Site {
    /// «29 октября 2026 г., 12:05», in the school's time.
    func moment(_ instant: Int64) -> String {
        let minutes = (instant / 60_000 + Int64(configuration.utcOffsetMinutes)) % 1440
        let minute = minutes % 60
        return "\(RussianDate.full(day(of: instant))), \(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
    }
}
