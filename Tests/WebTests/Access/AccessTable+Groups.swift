// Groups that are no class: who sets them up.
import School
import Storage
import Support

extension AccessTable {
    static let groups: [AccessRow] = [
        .get(
            "/school/groups", path: { _ in "/school/groups" }, .only(.administrator, .deputy, .foreignDeputy, get: 200)),
        .post(
            "/school/groups", path: { _ in "/school/groups" },
            form: { _ in [("title", "Хор"), ("kind", "additional")] },
            .only(.administrator, .deputy, .foreignDeputy, get: 303)),
        .get(
            "/school/groups/:group", prepare: chess, path: { "/school/groups/\(try group(in: $0))" },
            managers(200)),
        .post(
            "/school/groups/:group/teacher", prepare: chess, path: { "/school/groups/\(try group(in: $0))/teacher" },
            form: { [("teacher", "\($0.user(.subjectTeacher).raw)")] }, managers(303)),
        .post(
            "/school/groups/:group/members", prepare: chess, path: { "/school/groups/\(try group(in: $0))/members" },
            form: { [("pupil", "\($0.student("orlov").raw)")] }, managers(303)),
        .post(
            "/school/groups/:group/members/:member/end", prepare: chess,
            path: { "/school/groups/\(try group(in: $0))/members/\(try member(in: $0))/end" }, managers(303)),
    ]

    private static func managers(_ status: Int) -> [TestSchool.Person: Int] {
        .only(.administrator, .deputy, get: status)
    }

    /// Adds a group that nobody teaches yet, with one pupil.
    private static func chess(_ school: TestSchool) throws {
        let (id, akimov) = (school.school, school.student("akimov"))
        try school.database.write { tx in
            let year = AcademicYear(containing: TestSchool.today)
            guard let added = try tx.addGroup("Шахматы", .additional, year: year, school: id),
                let group = try tx.groups.find(added)
            else { return }
            _ = try tx.join(akimov, group, from: TestSchool.firstDay)
        }
    }

    private static func group(in school: TestSchool) throws -> Int64 {
        let year = AcademicYear(containing: TestSchool.today)
        return try school.records().groups.all(of: school.school, year: year).first?.id.raw ?? 0
    }

    private static func member(in school: TestSchool) throws -> Int64 {
        let group = GroupID(try group(in: school))
        return try school.records().groups.members(of: group, on: TestSchool.today).first?.id.raw ?? 0
    }
}
