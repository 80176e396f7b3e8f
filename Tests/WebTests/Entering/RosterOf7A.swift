// A class of the 28 pupils of the real list, for the tests of the real table: 7 «В» of School 12, led by the teacher of
// 7 «А»; the table itself names no class. The teacher's session lasts a month, so that a test may look back at October.
import School
import Storage
import Support
import Testing

/// The class of the list `roster-7a-paste.tsv`.
enum RosterOf7A {
    /// School 12 with the class in it.
    static func school() throws -> TestSchool {
        let school = try TestSchool()
        let text = String(decoding: try Checkout.corpus("roster-7a-paste.tsv"), as: UTF8.self)
        let label = try #require(ClassLabel(grade: 7, letter: "В"))
        let roster = try RosterImport.read(text: text, existing: [], schoolClass: label, today: TestSchool.today)
        let rows = roster.rows.filter { $0.status == .new }
        try #require(rows.count == 28)
        let (owner, teacher) = (school.school, school.user(.classTeacher))
        let session = try #require(school.token(.classTeacher)).storedHash
        let month: Int64 = 30 * 86_400_000
        try school.database.write { tx in
            try tx.endSession(session)
            try tx.beginSession(session, of: teacher, at: TestSchool.now, idle: month, absolute: month)
            let id = try tx.addClass(
                school: owner, year: AcademicYear(containing: TestSchool.today), grade: 7, letter: "В")
            try tx.assign(teacher, to: id, duty: .classTeacher, from: TestSchool.firstDay)
            for row in rows {
                guard let name = row.name, let birth = row.birthDate else { continue }
                let card = NewStudent(name: name, gender: row.gender ?? .female, birthDay: birth)
                let student = try tx.addStudent(card, school: owner, at: TestSchool.now).id
                _ = try tx.enroll(student, in: id, from: TestSchool.firstDay)
            }
        }
        return school
    }

    /// The class.
    static func schoolClass(_ site: TestSite) throws -> ClassRecord {
        let year = AcademicYear(containing: TestSchool.today)
        return try #require(
            try site.school.records().classes.find(grade: 7, letter: "В", year: year, school: site.school.school))
    }

    /// `/classes/3`
    static func path(_ site: TestSite) throws -> String { "/classes/\(try schoolClass(site).id.raw)" }

    /// The pupils of the class.
    static func pupils(_ site: TestSite) throws -> [StudentRecord] {
        try site.school.records().students.ofClass(try schoolClass(site).id, on: TestSchool.today)
    }

    /// The number of the pupil with that surname.
    static func id(_ last: String, _ site: TestSite) throws -> Int64 {
        try #require(try pupils(site).first { $0.name.last == last }).id.raw
    }
}
