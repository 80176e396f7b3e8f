// The addresses of every route, made from its pattern: for each parameter the objects that could betray something. The
// table of the site is the only list of routes; a parameter that has no targets here fails the test.
import School
import Storage
import Support

@testable import Web

/// A route as the twin test asks it.
struct TwinRoute: Sendable {
    let method: String
    let pattern: String

    /// Every route of the site.
    static let all = Routes.all.map { TwinRoute(method: $0.method.rawValue, pattern: $0.pattern) }

    /// What is asked besides the path: everything that changes which numbers a page computes.
    private static let queries: [String: [String]] = [
        "/classes/:class/boards/:month": ["", "?paper=a4"],
        "/students": ["?q=%D1%81%D0%B5%D0%BC%D0%B5%D0%BD", "?sort=-class"],
        "/classes/:class/entries": ["", "?sort=-points", "?q=%D0%B0"],
        "/students/:student": ["", "?direction=sport", "?year=all&outcome=winner", "?year=all&q=%D0%B0"],
        "/students/:student/extract": ["", "?from=2026-10-01&until=2026-10-31"],
        "/ratings": [
            "", "?scope=schools&period=month-2026-09", "?scope=schools&period=month-2026-10",
            "?scope=schools&direction=technology", "?scope=schools&direction=olympiads",
        ],
        "/ratings/file": ["", "?scope=schools&period=month-2026-10"],
        "/handed-over": ["", "?sort=state"],
        "/events/file": ["", "?sort=-results"],
        "/events": ["", "?sort=-results", "?q=%D1%82%D1%83%D1%80%D0%BD%D0%B8%D1%80"],
        "/events/suggestions": ["?q=%D1%82%D1%83%D1%80%D0%BD%D0%B8%D1%80"],
        "/events/:event/mergers/new": ["", "?other=2"],
        "/classes/:class/events/new": [
            "", "?event=1", "?title=%D0%9A%D1%80%D0%BE%D1%81%D1%81+%D0%BD%D0%B0%D1%86%D0%B8%D0%B8",
        ],
    ]

    /// The objects that a parameter stands for, by name.
    static let parameters: Set<String> = [
        "class", "month", "student", "entry", "certificate", "code", "user", "teaching", "attachment", "request",
        "consent", "withdrawal", "scope", "session", "scale", "erasure", "event", "merger", "organiser", "goal", "step",
        "conversation", "group", "member",
    ]

    /// The names of parameters of the pattern.
    var parameters: [String] {
        pattern.split(separator: "/").filter { $0.hasPrefix(":") }.map { String($0.dropFirst()) }
    }

    /// The addresses of the route on one side; both sides give as many, in the same order.
    func addresses(on side: TwinSide, of twin: TwinCase, for person: TestSchool.Person) throws -> [String] {
        var paths = [""]
        for segment in pattern.split(separator: "/") {
            let targets =
                segment.hasPrefix(":")
                ? try Self.targets(String(segment.dropFirst()), side, twin, person) : [String(segment)]
            paths = paths.flatMap { path in targets.map { path + "/" + $0 } }
        }
        if pattern == "/" { paths = ["/"] }
        guard method == "GET" else { return paths }
        // On the screen of the staff stands the board of the school; for anyone is the one that it prints.
        let isPublic = twin.kind == .fields && twin.standing(of: person) == .staff
        let queries = Self.queries[pattern]?.filter { !isPublic || !$0.isEmpty }
        return paths.flatMap { path in (queries ?? [""]).map { path + $0 } }
    }

    private static func targets(
        _ parameter: String, _ side: TwinSide, _ twin: TwinCase, _ person: TestSchool.Person
    ) throws -> [String] {
        let school = side.school
        let peer = twin.child == "semyonova" ? "yolkin" : "semyonova"
        switch parameter {
        case "class":
            let own = [.otherPupil, .otherTeacher].contains(person) ? [school.class7B] : []
            return ([school.class7A] + own).map { "\($0.raw)" }
        case "month": return ["2026-10", "2026-09"]
        case "student": return [twin.child, peer].map { "\(school.student($0).raw)" }
        case "entry": return [side.hiddenEntry, side.peerEntry].map { "\($0.raw)" }
        case "certificate":
            let papers = try school.papers()
            return [twin.child, peer].map { pupil in
                "\(papers.first { $0.studentID == school.student(pupil) }?.id.raw ?? 900_002)"
            }
        case "code": return [twin.child, peer].compactMap { TwinBase.codes[$0] }
        case "user": return ["\(school.user(twin.child == "semyonova" ? .guardian : .otherGuardian).raw)"]
        case "teaching":
            let teaching = try school.records().classes.teaching(in: school.class7A, on: TestSchool.today)
            return ["\(teaching.first { $0.duty == .subjectTeacher }?.id.raw ?? 900_003)"]
        case "request":
            // Only the hidden is asked for: in the twin there is no request.
            let requests = try school.records().showingRequests.ofStudent(school.student(twin.child))
            return ["\(requests.first?.id.raw ?? 900_005)"]
        case "consent":
            return try [twin.child, peer].map { pupil in
                let consents = try school.records().consents.ofStudent(school.student(pupil))
                return "\(consents.first { $0.scope == .distribution }?.id.raw ?? 900_006)"
            }
        case "withdrawal":
            let consents = try school.records().consents.ofStudent(school.student(twin.child))
            return ["\(consents.compactMap(\.withdrawal).first?.raw ?? 900_007)"]
        // The own parts, routes and talks are there on both sides, unless the child as a whole never was.
        case "goal":
            return try [twin.child, peer].map { pupil in
                "\(try school.records().ownParts.goals(of: school.student(pupil)).first?.id.raw ?? 900_009)"
            }
        case "step":
            let records = try school.records()
            let route = try records.routes.ofStudent(school.student(twin.child)).first
            return ["\(try route.flatMap { try records.routes.steps(of: $0.id).first }?.id.raw ?? 900_010)"]
        case "conversation":
            let talks = try school.records().conversations.ofStudent(school.student(twin.child), for: .staff)
            return ["\(talks.first?.id.raw ?? 900_011)"]
        case "scale": return ["\(try school.records().scales.all(of: school.school).first?.id.raw ?? 900_009)"]
        case "scope": return ["school", "distribution"]
        // The book is the same in both schools: the event of the peer's entry, another, and one that was merged.
        case "event": return ["1", "2", "3"]
        case "merger", "organiser": return ["1"]
        // Sessions are the viewer's own; this is nobody's.
        case "session": return ["900008"]
        case "group": return try [TwinBase.group(of: school)?.raw ?? 900_010].map { "\($0)" }
        case "member":
            let members = try TwinBase.group(of: school).map { group in
                try school.records().groups.members(of: group, on: TestSchool.today)
            }
            return ["\(members?.first { $0.student.id == school.student(peer) }?.id.raw ?? 900_011)"]
        // Nobody's record was destroyed.
        case "erasure": return ["900009"]
        case "attachment":
            return try [side.hiddenEntry, side.peerEntry].map { entry in
                "\(try school.records().attachments.standing(of: entry).first?.id.raw ?? 900_004)"
            }
        default: return []
        }
    }
}
