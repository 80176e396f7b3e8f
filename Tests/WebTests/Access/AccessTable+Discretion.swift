// The routes of what others see: the previews, and a teacher's request with the family's answer.
import School
import Storage
import Support

extension AccessTable {
    static let discretion: [AccessRow] = [
        .get(
            "/students/:student/shown", path: { "/students/\($0.student("semyonova").raw)/shown" },
            .only(.pupil, .guardian, get: 200)),
        .post(
            "/students/:student/showing-requests", prepare: { try hideAll(in: $0) },
            path: { "/students/\($0.student("semyonova").raw)/showing-requests" },
            form: { _ in [("scope", "everything"), ("reason", "board")] }, .only(.classTeacher, get: 303)),
        .post(
            "/entries/:entry/showing-requests", prepare: { _ = try hiddenEntry(in: $0) },
            path: { school in
                let wishes = try school.records().privacy.wishes(of: school.student("semyonova"))
                return "/entries/\(wishes.compactMap(\.entry).first?.raw ?? 0)/showing-requests"
            }, form: { _ in [("reason", "feast")] }, .only(.classTeacher, get: 303)),
        .post(
            "/showing-requests/:request/answer",
            prepare: { school in
                try hideAll(in: school)
                try school.ask(.everything, of: "semyonova")
            },
            path: { school in
                let requests = try school.records().showingRequests.ofStudent(school.student("semyonova"))
                return "/showing-requests/\(requests.first?.id.raw ?? 0)/answer"
            }, form: { _ in [("answer", "kept")] }, .only(.pupil, .guardian, get: 303)),
    ]

    private static func hideAll(in school: TestSchool) throws {
        try school.hide(.everything(by: school.user(.pupil)), of: "semyonova")
    }

    private static func hiddenEntry(in school: TestSchool) throws {
        let id = try school.enter("semyonova", school.event("Хор", day: 5, direction: "arts"), .winner)
        try school.hide(.entry(id, by: school.user(.pupil)), of: "semyonova")
    }
}
