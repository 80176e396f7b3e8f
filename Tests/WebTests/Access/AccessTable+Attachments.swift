// The routes of papers: as visible as their entry is to the own family and the staff, and to nobody else.
import School
import Storage
import Support

extension AccessTable {
    /// Adding, looking at and taking away the papers of an entry.
    static let attachments: [AccessRow] = [
        .post(
            "/entries/:entry/attachments", prepare: { _ = try withPaper(in: $0) },
            path: { "/entries/\(try paper(in: $0).entry.raw)/attachments" },
            .only(.pupil, .guardian, .classTeacher, .deputy, get: 422)),
        .get(
            "/attachments/:attachment", prepare: { _ = try withPaper(in: $0) },
            path: { "/attachments/\(try paper(in: $0).id.raw)" },
            .only(.pupil, .guardian, .classTeacher, .deputy, .head, get: 200)),
        .get(
            "/attachments/:attachment/preview", prepare: { _ = try withPaper(in: $0) },
            path: { "/attachments/\(try paper(in: $0).id.raw)/preview" },
            .only(.pupil, .guardian, .classTeacher, .deputy, .head, get: 200)),
        .post(
            "/attachments/:attachment/removal", prepare: { _ = try withPaper(in: $0) },
            path: { "/attachments/\(try paper(in: $0).id.raw)/removal" },
            .only(.pupil, .guardian, .classTeacher, .deputy, get: 303)),
        .post(
            "/attachments/:attachment/destruction", prepare: { _ = try withPaper(in: $0) },
            path: { "/attachments/\(try paper(in: $0).id.raw)/destruction" },
            .only(.pupil, .guardian, .classTeacher, .deputy, get: 422)),
    ]

    /// A paper of an entry about Semyonova that her mother made and nobody has verified.
    private static func withPaper(in school: TestSchool) throws -> AttachmentID {
        let entry = try school.enter(
            "semyonova", school.event("Кросс нации", day: 3, direction: "sport"), .winner, state: .submitted,
            by: .guardian)
        return try school.attach(TestPapers.jpeg(), to: entry, preview: TestPapers.jpeg(width: 8, height: 4))
    }

    private static func paper(in school: TestSchool) throws -> AttachmentRecord {
        guard let paper = try school.records().attachments.find(AttachmentID(1)) else {
            preconditionFailure("the row has prepared a paper")
        }
        return paper
    }
}
