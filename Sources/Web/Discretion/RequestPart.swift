// A teacher's request as the family meets it: who asks for what and why, and the two answers. Neither answer is the
// easier one, and none is needed (design 4.6).
import Mustache
import School
import Storage

/// A request that waits for the family's answer.
struct RequestPart: Fields {
    /// «Ольга Петровна Волкова просит снова показать «Кросс нации».»
    let sentence: String
    /// Why, in the words that the teacher chose.
    let reason: String
    /// The teacher's own words.
    let words: String?
    let address: URLText
    /// Whether this person may answer; otherwise only who hid may.
    let mayAnswer: Bool
    let next: String

    static let fields: [Field<RequestPart>] = [
        .text("sentence") { $0.sentence }, .text("reason") { $0.reason }, .optional("words") { $0.words },
        .url("address") { $0.address }, .flag("mayAnswer") { $0.mayAnswer }, .text("next") { $0.next },
    ]

    /// The requests about a pupil that wait and whose matter is still hidden, the newest first.
    ///
    /// - Parameter entry: of this entry alone.
    static func waiting(
        about student: StudentID, entry: AchievementID? = nil, _ access: Access, next: URLText
    ) throws -> [RequestPart] {
        let records = access.records
        let waiting = try records.showingRequests.ofStudent(student).filter {
            $0.answer == nil && (entry == nil || $0.entry == entry)
        }
        return try waiting.compactMap { request -> RequestPart? in
            guard try records.privacy.isHidden(request.scope, request.entry, of: student) else { return nil }
            let wish = Discretion(request, by: access.viewer.user)
            let name = try request.entry.flatMap { try records.achievements.find($0, in: .own)?.event.title }
            let what =
                switch request.scope {
                case .everything: "снова показать достижения"
                case .points: "снова показать баллы"
                case .entry: "снова показать \(Quotes.guillemets(name ?? "достижение"))"
                }
            return RequestPart(
                sentence: "\(request.asker.addressing) \(request.asker.last) просит \(what).",
                reason: request.reason.sentence, words: request.words.isEmpty ? nil : request.words,
                address: .path("showing-requests", String(request.id.raw), "answer"),
                mayAnswer: try records.privacy.mayLift(wish, of: student, on: access.today), next: next.text)
        }
    }
}
