// One of the two queues as a person stands before it: what waits for the teacher of a class, or for the school, the whole
// of it or one class. Knows its addresses, its order and the neighbours of an entry; what may be verified is decided in
// School.Rights, entry by entry.
import HTTP
import Mustache
import School
import Storage

/// A queue of one viewer.
struct VerificationQueue {
    /// Whose queue it is.
    enum Desk {
        /// The class teacher's.
        case ofClass(ClassRecord)
        /// The deputy's; of one class where it is narrowed.
        case ofSchool(SchoolRecord, ClassRecord?)
    }

    /// As many entries as one page shows.
    static let pageLength = 50

    let desk: Desk
    /// Everything that waits, in order.
    let places: [QueuePlace]

    /// The queue of a class, for its teacher.
    ///
    /// - Throws: `Refusal.notFound`.
    static func ofClass(_ context: Context) throws -> VerificationQueue {
        let schoolClass = try context.access().schoolClass(.verifyForClass, try context.id("class"))
        return VerificationQueue(
            desk: .ofClass(schoolClass),
            places: try context.records.queue.places(inClass: schoolClass.id, on: context.today))
    }

    /// The queue of the school, for the deputy.
    ///
    /// - Parameter chosen: the class that it is narrowed to, as an address or a form names it.
    /// - Throws: `Refusal.notFound`.
    static func ofSchool(_ context: Context, _ chosen: String?) throws -> VerificationQueue {
        let access = try context.access()
        let school = try access.school(.verifyForSchool)
        guard let chosen, !chosen.isEmpty else {
            return VerificationQueue(
                desk: .ofSchool(school, nil), places: try context.records.queue.places(inSchool: school.id))
        }
        guard let id = ClassID(form: chosen) else { throw Refusal.badRequest }
        let schoolClass = try access.schoolClass(.verifyForSchool, id)
        return VerificationQueue(
            desk: .ofSchool(school, schoolClass),
            places: try context.records.queue.places(inSchoolOfClass: id, on: context.today))
    }

    /// The right that is needed to verify an entry of this queue.
    var action: Action {
        switch desk {
        case .ofClass: .verifyForClass
        case .ofSchool: .verifyForSchool
        }
    }

    /// What an entry of this queue becomes.
    var next: AchievementState {
        switch desk {
        case .ofClass: .verifiedByClass
        case .ofSchool: .verifiedBySchool
        }
    }

    /// The class that the queue is about; nil for all of the school.
    var schoolClass: ClassRecord? {
        switch desk {
        case .ofClass(let schoolClass): schoolClass
        case .ofSchool(_, let schoolClass): schoolClass
        }
    }

    /// The number of pages, one at least.
    var pages: Int { max(1, (places.count + Self.pageLength - 1) / Self.pageLength) }

    /// A page of the queue; what lies after the last page is the last page.
    func page(_ number: Int) -> ArraySlice<QueuePlace> {
        let first = (min(max(1, number), pages) - 1) * Self.pageLength
        return places[first..<min(places.count, first + Self.pageLength)]
    }

    /// The page that an entry is on, or would be on.
    func page(of place: QueuePlace) -> Int { min(pages, places.count { $0 < place } / Self.pageLength + 1) }

    // MARK: Addresses

    /// The list, its first page.
    var address: URLText { address(page: 1) }

    /// A page of the list, with what was left as it is when entries were accepted together.
    func address(page: Int, left: [AchievementID] = [], gone: Int = 0) -> URLText {
        var query: [String] = []
        if case .ofSchool(_, let schoolClass?) = desk { query.append("class=\(schoolClass.id.raw)") }
        if page > 1 { query.append("page=\(page)") }
        if !left.isEmpty { query.append("left=" + left.map { String($0.raw) }.joined(separator: ".")) }
        if gone > 0 { query.append("gone=\(gone)") }
        return Self.with(query, after: base)
    }

    /// One entry in its queue.
    func address(of id: AchievementID) -> URLText {
        var query: [String] = []
        if case .ofSchool(_, let schoolClass?) = desk { query.append("class=\(schoolClass.id.raw)") }
        return Self.with(query, after: base.text + "/" + String(id.raw))
    }

    /// Where the list is sent to.
    var base: URLText {
        switch desk {
        case .ofClass(let schoolClass): .path("classes", String(schoolClass.id.raw), "waiting")
        case .ofSchool: .path("verification")
        }
    }

    /// Made of numbers alone, which no address refuses.
    private static func with(_ query: [String], after base: URLText) -> URLText { with(query, after: base.text) }
    private static func with(_ query: [String], after base: String) -> URLText {
        URLText(query.isEmpty ? base : base + "?" + query.joined(separator: "&")) ?? .path()
    }

    // MARK: Neighbours

    /// The entry that comes after another, whether that one still waits or not.
    func after(_ place: QueuePlace) -> AchievementID? { places.first { place < $0 }?.id }

    /// The entry that comes before another.
    func before(_ place: QueuePlace) -> AchievementID? { places.last { $0 < place }?.id }
}
