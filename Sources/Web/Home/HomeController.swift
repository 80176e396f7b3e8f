// The address without a path: everybody is sent to the page of their own work.
import HTTP
import Mustache
import School

enum HomeController {
    /// To the page that the viewer comes for (design 1).
    static func show(_ context: Context) throws -> Response {
        .redirect(to: try start(of: context.viewer()).text)
    }

    /// The first page of a viewer; who works here and has a child here starts on the side that was chosen.
    static func start(of viewer: Viewer) -> URLText {
        if let own = viewer.classesLed.min() { return .path("classes", String(own.raw)) }
        if viewer.readsWholeSchool { return .path("classes") }
        if viewer.roles.contains(.administrator) { return .path("users") }
        if viewer.roles.contains(.district) { return .path("ratings") }
        return .path("home")
    }
}
