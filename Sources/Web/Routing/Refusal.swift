// Why a request is not done, as handlers throw it. Site turns each into a page in Russian; nothing here names a
// person or a value that was sent.
import HTTP

/// A request that ends without its page.
enum Refusal: Error {
    /// There is no such object, or the viewer may not know of it: the two are one answer (design 3).
    case notFound
    /// The address itself is malformed: a month that is none, a filter that does not exist.
    case badRequest
    /// The form's token is missing, old or foreign, or the request came from another site.
    case forged
    /// No live session: to the login page, and back here after it.
    case login
    /// The body is larger than the route takes.
    case tooLarge
    /// The machine is busy: the writer's queue is full.
    case busy
}
