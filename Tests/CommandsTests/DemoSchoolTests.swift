// The demo school as a whole: its size, its people, its history; and that it is the same every time.
import Crypto
import SQLite
import School
import Storage
import Support
import Testing

@testable import Commands

@Suite("The demo school")
struct DemoSchoolTests {
    private static let today = Day(iso: "2026-11-18") ?? Day(number: 0)

    /// One filling for the questions that only read.
    private final class Filled: Sendable {
        let directory: TemporaryDirectory
        let database: Database
        let summary: DemoSchool.Summary

        init(_ plan: DemoPlan = .demo) throws {
            directory = try TemporaryDirectory()
            database = try Database(path: directory.file("doska.sqlite"))
            summary = try DemoSchool(plan, today: today).fill(database)
        }
    }

    private static let filled = Result { try Filled() }

    private let filled: Filled
    private let records: Records
    private let school: SchoolRecord

    init() throws {
        filled = try Self.filled.get()
        records = try filled.database.records()
        school = try #require(try records.schools.all().first)
    }

    @Test("it has 22 classes this year, about 550 pupils, and every pupil is in exactly one class")
    func size() throws {
        let classes = try records.classes.all(of: school.id, year: AcademicYear(containing: Self.today))
        #expect(classes.count == 22)
        #expect(Set(classes.map(\.grade)) == Set(1...11))
        let members = try classes.flatMap { try records.students.ofClass($0.id, on: Self.today).map(\.id) }
        #expect((500...600).contains(members.count))
        #expect(Set(members).count == members.count)
        #expect(filled.summary.students == members.count)
        #expect(filled.summary.classes == 22)
    }

    @Test("last year's 6 «А» is this year's 7 «А», with the same pupils")
    func lastYear() throws {
        let year = AcademicYear(containing: Self.today)
        let now = try #require(try records.classes.find(grade: 7, letter: "А", year: year, school: school.id))
        let before = try #require(
            try records.classes.find(
                grade: 6, letter: "А", year: AcademicYear(startYear: year.startYear - 1), school: school.id))
        let lastDay = year.period.first.adding(-1)
        #expect(
            try records.students.ofClass(now.id, on: Self.today) == records.students.ofClass(before.id, on: lastDay))
        #expect(try records.students.ofClass(before.id, on: Self.today).isEmpty)
        #expect(try records.students.ofClass(now.id, on: Self.today).count > 20)
    }

    @Test("names agree with gender, and Ё is among them")
    func names() throws {
        let students = try records.students.known(in: school.id)
        for student in students {
            let isFemale = student.name.patronymic.hasSuffix("на")
            #expect(isFemale == (student.gender == .female))
            if student.gender == .male { #expect(!student.name.last.hasSuffix("ова")) }
        }
        #expect(students.contains { $0.name.last.contains("ё") || $0.name.last.hasPrefix("Ё") })
        #expect(students.contains { $0.name.first.contains("ё") })
    }

    @Test("the eight accounts log in with the demo password and stand where the page says")
    func accounts() throws {
        var hashes: Set<String> = []
        for login in DemoAccounts.logins {
            let found = try #require(try records.users.credentials(login: login))
            #expect(try PasswordHasher().verify(DemoSchool.password, against: found.hash))
            hashes.insert(found.hash)
        }
        #expect(hashes.count == 8)
        func viewer(_ login: String) throws -> Viewer {
            try records.users.viewer(try #require(try records.users.credentials(login: login)).user, on: Self.today)
        }
        let year = AcademicYear(containing: Self.today)
        let class7A = try #require(try records.classes.find(grade: 7, letter: "А", year: year, school: school.id)).id
        #expect(try viewer("teacher").classesLed == [class7A])
        #expect(try viewer("subject").classesTaught == [class7A])
        let student = try #require(try viewer("student").student)
        #expect(try viewer("parent").children == [student])
        #expect(try records.students.belongs(student, to: class7A, on: Self.today))
        #expect(try viewer("district").school == nil)
        #expect(try viewer("district").district != nil)
        #expect(try DemoSchool.isIn(records))
    }

    @Test("class teachers without a demo login cannot log in with any password")
    func otherTeachers() throws {
        let others = try records.users.all(of: school.id, on: Self.today).filter { $0.roles == [.classTeacher] }
        #expect(others.count >= 22)
        let hashes = try others.filter { $0.user.login != "teacher" }.map {
            try records.users.passwordHash(of: $0.user.id)
        }
        #expect(hashes.allSatisfy { $0 == "!" })
        #expect(try !PasswordHasher(cost: 1).verify("!", against: "!"))
    }

    @Test("points and totals are whole, entries reach from last year to this month, some wait")
    func entries() throws {
        let found = try Database.verify(filled.database.path)
        #expect(found.isWhole)
        #expect(found.achievements == filled.summary.entries)
        #expect(found.achievements > 4000)
        let counts = try Connection(path: filled.database.path, mode: .readOnly).all(
            "SELECT state, count(*), min(day), max(day) FROM achievement GROUP BY state ORDER BY state"
        ) { ($0.text(0), $0.int(1), $0.text(2), $0.text(3)) }
        #expect(counts.map(\.0) == ["class_verified", "returned", "school_verified", "submitted"])
        let total = counts.map(\.1).reduce(0, +)
        #expect(counts[2].1 * 2 > total)
        #expect(counts.map(\.2).min() ?? "" < "2025-10")
        #expect(counts.map(\.3).max() ?? "9" <= Self.today.iso)
        #expect(counts[3].2 > "2026-11-01")
    }

    @Test("every published board has a finished line for every pupil, and none is of this month or later")
    func boards() throws {
        let connection = try Connection(path: filled.database.path, mode: .readOnly)
        let boards = try connection.all(
            """
            SELECT b.month, b.class_id, (SELECT count(*) FROM board_line l WHERE l.board_id = b.id),
              (SELECT count(*) FROM nomination n WHERE n.board_id = b.id) FROM board b WHERE b.state = 'published'
            """
        ) { row throws(SQLiteError) in (row.text(0), ClassID(row.int64(1)), row.int(2), row.int(3)) }
        #expect(boards.count == 242)
        for (month, schoolClass, lines, named) in boards {
            let last = try #require(Month(iso: month)).lastDay
            #expect(last < Self.today)
            #expect(try records.students.ofClass(schoolClass, on: last).count == lines)
            #expect((1...7).contains(named))
        }
        let texts = try connection.all("SELECT DISTINCT text FROM board_edition_line") { $0.text(0) }
        #expect(texts.count > 300)
        #expect(texts.allSatisfy(LineProposal.isFinished))
    }

    @Test("every child of this year has a paper for each of the last two boards, numbered in the order of the days")
    func papers() throws {
        let connection = try Connection(path: filled.database.path, mode: .readOnly)
        let year = AcademicYear(containing: Self.today)
        let months = [Month(iso: "2026-09"), Month(iso: "2026-10")].compactMap(\.self)
        var numbered: [(number: CertificateNumber, issuedOn: Day)] = []
        for schoolClass in try records.classes.all(of: school.id, year: year) {
            let members = try records.students.ofClass(schoolClass.id, on: Self.today)
            for month in months {
                let papers = try records.certificates.ofClass(schoolClass.id, month)
                #expect(papers.count == members.count)
                #expect(papers.allSatisfy { $0.printed == 1 })
                numbered += papers.map { ($0.number, $0.issuedOn) }
            }
        }
        #expect(numbered.count == filled.summary.papers)
        let days = numbered.sorted { $0.number < $1.number }.map(\.issuedOn)
        #expect(days == days.sorted())
        // What a family has hidden is on no paper; a deed that a paper names is one of its child.
        let strange = try connection.first(
            """
            SELECT count(*) FROM certificate c JOIN certificate_line l ON l.certificate_id = c.id
            WHERE l.kind = 'nomination' AND NOT EXISTS (SELECT 1 FROM nomination n JOIN board b ON b.id = n.board_id
              WHERE n.student_id = c.student_id AND b.class_id = c.class_id AND b.month = c.month)
            """
        ) { $0.int(0) }
        #expect(strange == 0)
    }

    @Test("most families of the class that is shown agree to distribution, not all")
    func stand() throws {
        let connection = try Connection(path: filled.database.path, mode: .readOnly)
        let year = AcademicYear(containing: Self.today)
        let class7A = try #require(try records.classes.find(grade: 7, letter: "А", year: year, school: school.id)).id
        let members = try records.students.ofClass(class7A, on: Self.today).map(\.id)
        let agreed = try connection.all("SELECT student_id FROM consent WHERE scope = 'distribution'") {
            StudentID($0.int64(0))
        }
        let count = Set(agreed).intersection(members).count
        #expect(count * 10 >= members.count * 7 && count < members.count)
        let odd = try connection.first(
            """
            SELECT count(*) FROM consent d WHERE d.scope = 'distribution' AND NOT EXISTS
              (SELECT 1 FROM consent s WHERE s.student_id = d.student_id AND s.scope = 'school')
            """
        ) { $0.int(0) }
        #expect(odd == 0)
    }

    @Test("most families have agreed, not all, and few have hidden something")
    func consents() throws {
        let connection = try Connection(path: filled.database.path, mode: .readOnly)
        let students = try records.students.known(in: school.id).count
        let shares = try connection.all("SELECT scope, count(*) FROM consent GROUP BY scope ORDER BY scope") {
            ($0.text(0), $0.int(1))
        }
        #expect(shares.map(\.0) == ["distribution", "processing", "school"])
        for (_, count) in shares { #expect(count > students / 3 && count < students) }
        #expect(try connection.first("SELECT count(*) FROM discretion") { $0.int(0) } == 2)
    }

    @Test("the same day gives the same school")
    func sameAgain() throws {
        let again = try Filled()
        #expect(again.summary == filled.summary)
        let names = try again.database.records().students.known(in: school.id)
        #expect(try names == records.students.known(in: school.id))
    }

    @Test(
        "a summer day, the first and the last day of a year fill it too",
        arguments: ["2026-07-15", "2026-09-01", "2027-08-31"])
    func otherDays(day: String) throws {
        let directory = try TemporaryDirectory()
        let database = try Database(path: directory.file("doska.sqlite"))
        let plan = DemoPlan(
            number: 1, city: "Лесной", letters: ["А"], classSize: 3...3, years: 2, hasAccounts: false)
        let summary = try DemoSchool(plan, today: try #require(Day(iso: day))).fill(database)
        #expect(summary.students == 33)
        #expect(try Database.verify(database.path).isWhole)
    }

    @Test("seed makes as many pupils as asked for, in classes below 28")
    func seedPlan() {
        for students in [22, 300, 550, 1000, 5000] {
            let plan = SeedCommand.plan(0, students: students, years: 3)
            #expect(plan.classSize.upperBound <= 28)
            let made = plan.classSize.upperBound * plan.letters.count * 11
            #expect(made <= students && made * 10 >= students * 9)
        }
    }
}
