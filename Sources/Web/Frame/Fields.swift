// In this module `Fields` are what a page declares for its template; the field lines of a message are HTTP's own
// affair and are reached through a request.
import Mustache

typealias Fields = Mustache.Fields
