// The routes of growth: goals, reflections and skills; what a class shares; the route and the talks.
import School
import Storage
import Support

extension AccessTable {
    static let growth: [AccessRow] = ownPart + routeAndTalks

    private static let ownPart: [AccessRow] = [
        .get(
            "/students/:student/goals", prepare: { _ = try goal(in: $0) },
            path: { "/students/\($0.student("semyonova").raw)/goals" },
            .only(.pupil, .guardian, .classTeacher, get: 200)),
        .post(
            "/students/:student/goals", path: { "/students/\($0.student("semyonova").raw)/goals" },
            form: { _ in [("text", "Выучить стихотворение")] }, .only(.pupil, get: 303)),
        .get(
            "/goals/:goal/edit", prepare: { _ = try goal(in: $0) }, path: { "/goals/\(try theGoal(in: $0))/edit" },
            .only(.pupil, get: 200)),
        .post(
            "/goals/:goal", prepare: { _ = try goal(in: $0) }, path: { "/goals/\(try theGoal(in: $0))" },
            form: { _ in [("text", "Прочитать три книги"), ("state", "reached"), ("version", "1")] },
            .only(.pupil, get: 303)),
        .post(
            "/goals/:goal/showing", prepare: { _ = try goal(in: $0) },
            path: { "/goals/\(try theGoal(in: $0))/showing" }, form: { _ in [("shown", "yes")] },
            .only(.pupil, get: 303)),
        .get(
            "/students/:student/skills",
            prepare: { try $0.assess([.meaningfulReading: .confident], of: "semyonova", as: .own) },
            path: { "/students/\($0.student("semyonova").raw)/skills" },
            .only(.pupil, .guardian, .classTeacher, get: 200)),
        .post(
            "/students/:student/skills", path: { "/students/\($0.student("semyonova").raw)/skills" },
            form: { _ in [("side", "teacher"), ("version", "0"), ("writing", "helped")] },
            .only(.classTeacher, get: 303)),
        .post(
            "/students/:student/skills/showing",
            prepare: { try $0.assess([.meaningfulReading: .confident], of: "semyonova", as: .own) },
            path: { "/students/\($0.student("semyonova").raw)/skills/showing" },
            form: { _ in [("shown", "yes"), ("term", TestSchool.term.code)] }, .only(.pupil, get: 303)),
        .post(
            "/entries/:entry/reflection", prepare: { _ = try entry(in: $0) },
            path: { "/entries/\(try theEntry(in: $0))/reflection" },
            form: { _ in [("text", "Держать темп"), ("version", "0")] }, .only(.pupil, get: 303)),
        .post(
            "/entries/:entry/reflection/showing",
            prepare: { try $0.reflect("Держать темп", on: entry(in: $0), of: "semyonova") },
            path: { "/entries/\(try theEntry(in: $0))/reflection/showing" }, form: { _ in [("shown", "yes")] },
            .only(.pupil, get: 303)),
        .get(
            "/classes/:class/shared",
            prepare: { school in
                try school.consent(["semyonova"], to: .school)
                try school.addGoal("Прочитать три книги", of: "semyonova", isShown: true)
            }, path: { "/classes/\($0.class7A.raw)/shared" },
            .only(.pupil, .guardian, .otherGuardian, .classTeacher, .deputy, .head, get: 200)),
    ]

    private static let routeAndTalks: [AccessRow] = [
        .get(
            "/students/:student/route", prepare: { _ = try step(in: $0) },
            path: { "/students/\($0.student("semyonova").raw)/route" },
            .only(.pupil, .guardian, .classTeacher, .deputy, .head, get: 200)),
        .post(
            "/students/:student/route", path: { "/students/\($0.student("semyonova").raw)/route" },
            form: { _ in [("goal", "К олимпиаде"), ("version", "0")] }, .only(.classTeacher, get: 303)),
        .post(
            "/students/:student/route/steps", prepare: { _ = try step(in: $0) },
            path: { "/students/\($0.student("semyonova").raw)/route/steps" },
            form: { _ in [("text", "Сходить в музей"), ("due", "2026-12-01")] }, .only(.classTeacher, get: 303)),
        .get(
            "/route-steps/:step/edit", prepare: { _ = try step(in: $0) },
            path: { "/route-steps/\(try theStep(in: $0))/edit" }, .only(.classTeacher, get: 200)),
        .post(
            "/route-steps/:step", prepare: { _ = try step(in: $0) }, path: { "/route-steps/\(try theStep(in: $0))" },
            form: { _ in
                [("text", "Решить прошлогодние задания"), ("due", "2026-12-08"), ("state", "done"), ("version", "1")]
            }, .only(.classTeacher, get: 303)),
        .get(
            "/students/:student/conversations", prepare: { _ = try talk(in: $0) },
            path: { "/students/\($0.student("semyonova").raw)/conversations" },
            .only(.pupil, .guardian, .classTeacher, .deputy, get: 200)),
        .post(
            "/students/:student/conversations",
            path: { "/students/\($0.student("semyonova").raw)/conversations" },
            form: { _ in [("partner", "student"), ("day", "2026-10-28"), ("topic", "О кружке")] },
            .only(.classTeacher, get: 303)),
        .get(
            "/conversations/:conversation/edit", prepare: { _ = try talk(in: $0) },
            path: { "/conversations/\(try theTalk(in: $0))/edit" }, .only(.classTeacher, get: 200)),
        .post(
            "/conversations/:conversation", prepare: { _ = try talk(in: $0) },
            path: { "/conversations/\(try theTalk(in: $0))" },
            form: { _ in
                [("partner", "student"), ("day", "2026-10-28"), ("topic", "О музыке"), ("version", "1")]
            }, .only(.classTeacher, get: 303)),
    ]

    private static func goal(in school: TestSchool) throws -> GoalID {
        try school.addGoal("Прочитать три книги", of: "semyonova")
    }

    private static func theGoal(in school: TestSchool) throws -> Int64 {
        try school.records().ownParts.goals(of: school.student("semyonova")).first?.id.raw ?? 0
    }

    private static func entry(in school: TestSchool) throws -> AchievementID {
        try school.enter("semyonova", school.event("Забег", day: 12, direction: "sport"), .winner)
    }

    private static func theEntry(in school: TestSchool) throws -> Int64 {
        let year = AcademicYear(containing: TestSchool.today).period
        return try school.records().achievements.ofStudent(school.student("semyonova"), in: year, for: .own)
            .first?.id.raw ?? 0
    }

    private static func step(in school: TestSchool) throws -> RouteStepID {
        try school.addRoute("К олимпиаде по биологии", step: "Решить прошлогодние задания", of: "semyonova")
    }

    private static func theStep(in school: TestSchool) throws -> Int64 {
        let records = try school.records()
        let route = try records.routes.ofStudent(school.student("semyonova")).first
        return try route.flatMap { try records.routes.steps(of: $0.id).first }?.id.raw ?? 0
    }

    private static func talk(in school: TestSchool) throws -> ConversationID {
        try school.talk("Как идёт четверть", about: "semyonova", isForFamily: true)
    }

    private static func theTalk(in school: TestSchool) throws -> Int64 {
        try school.records().conversations.ofStudent(school.student("semyonova"), for: .staff).first?.id.raw ?? 0
    }
}
