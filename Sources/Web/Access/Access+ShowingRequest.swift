// A teacher's request to show again is reached by the family that it asks: it, or 404.
import School
import Storage

extension Access {
    /// A request about a pupil for whom the viewer may hide and show.
    ///
    /// - Throws: `Refusal.notFound`.
    func showingRequest(_ id: ShowingRequestID) throws -> (request: ShowingRequest, student: StudentRecord) {
        guard let request = try records.showingRequests.find(id) else { throw Refusal.notFound }
        return (request, try student(.hide, request.student))
    }
}
