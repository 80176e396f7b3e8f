// What is left of a pupil after the erasure: nothing, in no column of no table and in no byte of the file; and of others
// everything.
import Foundation
import Media
import SQLite
import School
import Storage
import Support
import Testing

@Suite("Erasure")
struct ErasureTests {
    /// A word that stands in every text about the pupil and nowhere else.
    private static let mark = "Чернобурова"
    private static let decision = ErasureDecision(
        reason: .expired, minutesNumber: "7", minutesDay: TestSchool.today.adding(-3))

    /// A school with a pupil who has everything that a pupil can have, and has left.
    private struct Scene {
        let school: TestSchool
        let student: StudentRecord
        let user: UserID
        let guardianUser: UserID
        let teacherParent: UserID

        init() throws {
            let school = try TestSchool()
            self.school = school
            let mark = ErasureTests.mark
            let card = NewStudent(
                name: PersonName(last: mark, first: mark + "имя", patronymic: mark + "отч"), gender: .female,
                birthDay: try #require(Day(iso: "2009-04-17")), fileNumber: mark + "-77")
            let now = TestSchool.now
            let scan = try school.database.files.keep(try Media.clean(TestPapers.pdf()))
            let made = try school.database.write { tx -> (StudentRecord, UserID, UserID) in
                let id = try tx.addStudent(card, school: school.school, at: now).id
                _ = try tx.enroll(id, in: school.class7A, from: TestSchool.firstDay)
                let year = AcademicYear(containing: TestSchool.today)
                let circle = try #require(try tx.addGroup("Хор", .additional, year: year, school: school.school))
                _ = try tx.join(id, try #require(try tx.groups.find(circle)), from: TestSchool.firstDay)
                func user(_ login: String, _ role: Role) throws -> UserID {
                    let name = PersonName(last: mark, first: login)
                    let made = try tx.addUser(
                        login: login, passwordHash: mark, name: name, school: school.school,
                        at: now)
                    let id = try #require(made)
                    try tx.grant(role, to: id, from: TestSchool.firstDay)
                    try tx.beginSession(
                        Array(repeating: UInt8(login.utf8.count), count: 32), of: id, at: now, idle: 1000,
                        absolute: 1000)
                    return id
                }
                let own = try user("\(mark.lowercased())ученица", .student)
                try tx.join(own, toStudent: id)
                let mother = try user("\(mark.lowercased())мать", .guardian)
                try tx.addGuardian(mother, of: id, from: TestSchool.firstDay)
                // A father who also teaches, and a mother of another child: both stay.
                try tx.addGuardian(school.user(.subjectTeacher), of: id, from: TestSchool.firstDay)
                try tx.addGuardian(school.user(.guardian), of: id, from: TestSchool.firstDay)
                let teacher = school.user(.classTeacher)
                for scope in ConsentScope.allCases {
                    let paper = NewConsent(ConsentPaper(scope, from: TestSchool.firstDay))
                    let given = try tx.giveConsent(paper, of: id, today: TestSchool.today, by: teacher, at: now)
                    let consent = try #require(given)
                    try tx.addScan(scan, to: consent, by: teacher, at: now)
                    let corrected = try tx.correctConsent(
                        consent, to: paper, of: id, today: TestSchool.today, by: teacher, at: now)
                    guard scope == .distribution else { continue }
                    let standing = try #require(corrected)
                    _ = try tx.withdrawConsent(
                        standing, of: id, .paper, on: TestSchool.today, by: teacher, at: now)
                }
                let code = NewJoinCode(holder: .pupil, hash: Array(repeating: 7, count: 32))
                try tx.issue([code], of: id, by: teacher, at: now, until: now + 1000)
                return (try #require(try tx.students.find(id)), own, mother)
            }
            (student, user, guardianUser) = made
            teacherParent = school.user(.subjectTeacher)
            try enterEverything()
            try grow()
            try takeOff()
        }

        private func enterEverything() throws {
            let (school, student, now) = (school, student, TestSchool.now)
            let mark = ErasureTests.mark
            let alone = school.event("Концерт \(mark)", day: 5)
            let shared = school.event("Общая олимпиада", day: 6)
            let entry = try school.database.write { tx -> AchievementID in
                let first = NewAchievement(
                    student: student.id, event: alone, outcome: .winner, placeText: "место \(mark)",
                    documentKind: .diploma, state: .verifiedByClass)
                let id = try tx.enter(
                    first, school: school.school, by: school.user(.classTeacher), at: now, knowing: nil)
                let second = NewAchievement(
                    student: student.id, event: shared, outcome: .participant, placeText: mark, documentKind: nil,
                    state: .verifiedByClass)
                _ = try tx.enter(second, school: school.school, by: made(user), at: now, knowing: nil)
                return try #require(id)
            }
            _ = try school.enter("semyonova", shared, .winner)
            _ = try school.attach(TestPapers.jpeg(width: 31, height: 17), to: entry)
            let board = PastBoard(
                schoolClass: school.class7A, month: Month(iso: "2026-09") ?? TestSchool.today.month,
                author: school.user(.classTeacher), publishedAt: now,
                lines: [
                    .init(student: student.id, entry: entry, text: "Строка \(mark)"),
                    .init(student: school.student("semyonova"), entry: nil, text: "Строка другой"),
                ], named: [])
            try school.database.write { tx in
                try tx.addDefaultNominations(to: school.class7A)
                try tx.addPastBoard(board)
                try tx.addPastDiscretion(.entry, of: student.id, entry: entry, by: user, at: now)
                for person in [student, try #require(try tx.students.find(school.student("semyonova")))] {
                    let schoolClass = try #require(try tx.classes.find(school.class7A))
                    let paper = NewCertificate(
                        student: person, schoolClass: schoolClass, month: board.month, kind: .attestation,
                        signatures: CertificateRecord.Signatures(school: "Школа", head: "Корнев", teacher: "Волкова"),
                        deeds: [CertificateLine(person.name.last, of: person.id == student.id ? entry : nil)],
                        nominations: [], personalLine: CertificateLine(person.name.last))
                    _ = try tx.issue(paper, by: school.user(.classTeacher), on: TestSchool.today)
                }
            }
        }

        /// Goals, a reflection, a look at skills, a route and talks of the pupil.
        private func grow() throws {
            let (mark, now, teacher) = (ErasureTests.mark, TestSchool.now, school.user(.classTeacher))
            let year = AcademicYear(containing: TestSchool.today)
            try school.database.write { tx in
                let entries = try tx.achievements.ofStudent(student.id, in: year.period, for: .staff).map(\.id)
                let entry = try #require(entries.first)
                let goal = try tx.addGoal(
                    "Цель \(mark)", nil, in: TestSchool.term, of: student.id, by: user, at: now)
                try tx.show(.goal(try #require(goal)), true, of: student.id, by: user, at: now)
                _ = try tx.reflect("Понято \(mark)", on: entry, version: 0, by: user, at: now)
                _ = try tx.reflect("Понято иначе \(mark)", on: entry, version: 1, by: user, at: now)
                _ = try tx.assess(
                    [.writing: .confident], in: TestSchool.term, of: student.id, as: .own, version: 0, by: user,
                    at: now)
                try tx.setRoute("Маршрут \(mark)", of: student.id, year: year, version: 0, by: teacher, at: now)
                let route = try #require(try tx.routes.ofStudent(student.id).first)
                let step = NewRouteStep(text: "Шаг \(mark)", due: TestSchool.today, entries: Set(entries))
                try tx.addStep(step, to: route, by: teacher, at: now)
                let note = NewConversation(
                    day: TestSchool.today, partner: .student, topic: "О \(mark)", agreement: mark)
                try tx.note(note, about: student.id, by: teacher, at: now)
            }
            try school.addGoal("Цель другой", of: "semyonova")
        }

        /// Notes that a copy of a board was taken off the wall for the pupil's withdrawn consent.
        private func takeOff() throws {
            let db = try Connection(path: school.database.path, mode: .readWrite)
            try db.run(
                """
                INSERT INTO copy_removal (consent_id, kind, copy_id, removed_at, removed_by)
                SELECT id, 'board', 1, 2, entered_by FROM consent WHERE student_id = ? AND scope = 'distribution'
                """, student.id)
        }

        private func made(_ user: UserID) -> UserID { user }

        /// Closes the membership, so that the pupil has left.
        func leave() throws {
            try school.leave(student.id, after: TestSchool.today.adding(-10), order: "12")
        }

        func erase() throws -> ErasureID {
            let (student, user) = (student, school.user(.deputy))
            let (act, files) = try school.database.write { tx in
                try tx.erase(student, ErasureTests.decision, by: user, on: TestSchool.today, at: TestSchool.now)
            }
            for file in files { _ = school.database.files.removeOrphan(file) }
            return act
        }
    }

    /// The bytes of a database and of the log beside it.
    private static func bytes(_ path: String) -> Data {
        ["", "-wal"].reduce(Data()) { data, end in
            data + ((try? Data(contentsOf: URL(fileURLWithPath: path + end))) ?? Data())
        }
    }

    @Test("J61: before, the mark stands in many places; after, in no table and in no byte of the file and its log")
    func nothingLeft() throws {
        let scene = try Scene()
        try scene.leave()
        let path = scene.school.database.path
        let mark = Data(Self.mark.utf8)
        let folded = Data(Self.mark.lowercased().utf8)
        #expect(Self.bytes(path).range(of: mark) != nil)
        #expect(Self.bytes(path).range(of: folded) != nil)
        _ = try scene.erase()
        let done = try scene.school.database.scrub()
        #expect(done)
        let copy = scene.school.directory.file("copy.sqlite")
        try Database.copy(from: path, to: copy)
        for file in [path, copy] {
            #expect(Self.bytes(file).range(of: mark) == nil, "\(file)")
            #expect(Self.bytes(file).range(of: folded) == nil, "\(file)")
            #expect(Self.bytes(file).range(of: Data("2009-04-17".utf8)) == nil)
        }
        let papers = try FileManager.default.subpathsOfDirectory(atPath: scene.school.database.files.directory)
        #expect(papers.filter { $0.count > 40 }.isEmpty, "files of papers are left")
        #expect(try Database.verify(path).isWhole)
    }

    @Test("J61: totals, entries, lines and papers of others are as they were, and the database is whole")
    func othersStay() throws {
        let scene = try Scene()
        try scene.leave()
        let semyonova = scene.school.student("semyonova")
        let ever = Period(from: Day(number: 0), through: Day(number: 100_000))
        func state() throws -> String {
            let records = try scene.school.records()
            let entries = try records.achievements.ofStudent(semyonova, in: ever, for: .own)
            let lines = try records.folders.lines(of: semyonova)
            let papers = try records.folders.papers(of: semyonova)
            let known = try records.students.known(in: scene.school.school).filter { $0.id != scene.student.id }
            let teacher = try records.users.find(scene.teacherParent)
            return "\(entries) \(lines) \(papers) \(known) \(String(describing: teacher))"
        }
        let before = try state()
        #expect(before.contains("Строка другой"))
        let act = try scene.erase()
        #expect(try state() == before)
        let records = try scene.school.records()
        #expect(try records.students.find(scene.student.id) == nil)
        #expect(try records.users.roles(of: scene.teacherParent, on: TestSchool.today) == [.subjectTeacher])
        #expect(try records.users.find(scene.user)?.isDisabled == true)
        #expect(try records.users.find(scene.guardianUser)?.schoolID == nil)
        let counts = Dictionary(uniqueKeysWithValues: try records.leavers.counts(of: act).map { ($0.kind, $0.amount) })
        #expect(counts[.card] == 1 && counts[.entries] == 2 && counts[.events] == 1 && counts[.papers] == 1)
        #expect(counts[.accounts] == 2 && counts[.guardians] == 2 && counts[.files] == 2 && counts[.consents] == 6)
        #expect(counts[.ownPart] == 4 && counts[.routes] == 1 && counts[.conversations] == 1)
        #expect(try records.ownParts.goals(of: semyonova).map(\.text) == ["Цель другой"])
    }

    @Test("the number of a destroyed paper is never given again")
    func numbers() throws {
        let scene = try Scene()
        try scene.leave()
        let before = try scene.school.records().folders.papers(of: scene.student.id).map(\.number.sequence)
        #expect(before == [1])
        _ = try scene.erase()
        let school = scene.school
        try school.database.write { tx in
            let student = try #require(try tx.students.find(school.student("akimov")))
            let schoolClass = try #require(try tx.classes.find(school.class7A))
            let paper = NewCertificate(
                student: student, schoolClass: schoolClass, month: TestSchool.today.month, kind: .attestation,
                signatures: CertificateRecord.Signatures(school: "Школа", head: "Корнев", teacher: "Волкова"),
                deeds: [CertificateLine("дело")],
                nominations: [], personalLine: CertificateLine(""))
            _ = try tx.issue(paper, by: school.user(.classTeacher), on: TestSchool.today)
        }
        let number = try school.records().folders.papers(of: school.student("akimov")).first?.number.sequence
        #expect(number == 3)
    }

    @Test("numbers of destroyed achievements and papers are never given again: their reads stay in the log under them")
    func loggedNumbers() throws {
        let school = try TestSchool()
        func highest(_ table: StaticString) throws -> Int64 {
            try Connection(path: school.database.path, mode: .readOnly).first(table) { $0.int64(0) } ?? 0
        }
        func issue(_ pupil: String) throws -> CertificateID {
            let id = try school.database.write { tx in
                let student = try #require(try tx.students.find(school.student(pupil)))
                let schoolClass = try #require(try tx.classes.find(school.class7A))
                let paper = NewCertificate(
                    student: student, schoolClass: schoolClass, month: TestSchool.today.month, kind: .attestation,
                    signatures: CertificateRecord.Signatures(school: "Школа", head: "Корнев", teacher: "Волкова"),
                    deeds: [CertificateLine("дело")], nominations: [], personalLine: CertificateLine(""))
                return try tx.issue(paper, by: school.user(.classTeacher), on: TestSchool.today)
            }
            return try #require(id)
        }
        try school.enter("yolkin", school.event("Кросс", day: 3), .winner)
        try school.enter("yakovleva", school.event("Кросс", day: 3), .winner)
        _ = try issue("yakovleva")
        try school.enter("akimov", school.event("Хор", day: 4), .winner)
        let gone = (try school.enter("akimov", school.event("Бег", day: 5), .winner), try issue("akimov"))
        try school.leave(school.student("akimov"), after: TestSchool.today.adding(-10))
        let akimov = try #require(try school.records().students.find(school.student("akimov")))
        _ = try school.database.write { tx in
            try tx.erase(akimov, Self.decision, by: nil, on: TestSchool.today, at: TestSchool.now)
        }
        #expect(try highest("SELECT max(id) FROM achievement") < gone.0.raw)
        let next = (try school.enter("yolkin", school.event("Лыжи", day: 6), .winner), try issue("yolkin"))
        #expect(next.0.raw == gone.0.raw + 1 && next.1.raw == gone.1.raw + 1)
        // An erasure of lower numbers takes nothing back.
        try school.leave(school.student("yakovleva"), after: TestSchool.today.adding(-10))
        let yakovleva = try #require(try school.records().students.find(school.student("yakovleva")))
        _ = try school.database.write { tx in
            try tx.erase(yakovleva, Self.decision, by: nil, on: TestSchool.today, at: TestSchool.now)
        }
        #expect(try highest("SELECT highest FROM erased_number WHERE object = 'entry'") == gone.0.raw)
        #expect(try highest("SELECT highest FROM erased_number WHERE object = 'certificate'") == gone.1.raw)
    }

    @Test("numbers that were destroyed before they were kept are taken over from the log")
    func migrated() throws {
        let directory = try TemporaryDirectory()
        let db = try Connection(path: directory.file("old.sqlite"), mode: .create)
        _ = try Migrator(Migrations.all.filter { $0.number < 19 }).migrate(db)
        try db.execute(
            script:
                """
                INSERT INTO audit_entry (number, at, address, deed, object, object_id, result, hash) VALUES
                  (1, 0, '', 'read', 'entry', 41, 'done', zeroblob(32)),
                  (2, 0, '', 'read', 'entry', 77, 'refused', zeroblob(32)),
                  (3, 0, '', 'read', 'certificate', 5, 'done', zeroblob(32)),
                  (4, 0, '', 'read', 'entry', 12, 'done', zeroblob(32)),
                  (5, 0, '', 'read', '', NULL, 'done', zeroblob(32));
                """)
        _ = try Migrator(Migrations.all).migrate(db)
        let kept = try db.all("SELECT object || ' ' || highest FROM erased_number ORDER BY object") { $0.text(0) }
        #expect(kept == ["certificate 5", "entry 77"])
        withExtendedLifetime(directory) {}
    }

    @Test("the number of an erased record is never given again: its reads stay in the log under it")
    func recordNumbers() throws {
        let school = try TestSchool()
        func add(_ last: String) throws -> StudentID {
            let card = NewStudent(
                name: PersonName(last: last, first: "Вера"), gender: .female, birthDay: TestSchool.today.adding(-4000))
            return try school.database.write { tx in
                try tx.addStudent(card, school: school.school, at: TestSchool.now).id
            }
        }
        let first = try add("Первая")
        let student = try #require(try school.records().students.find(first))
        _ = try school.database.write { tx in
            try tx.erase(
                student, Self.decision, by: nil, on: TestSchool.today.adding(5), at: TestSchool.now)
        }
        #expect(try school.records().students.find(first) == nil)
        #expect(try add("Вторая").raw == first.raw + 1)
    }

    @Test("a pupil who has not left is not erased, and neither is one who came back")
    func present() throws {
        let scene = try Scene()
        #expect(throws: StorageError.changedMeanwhile) { _ = try scene.erase() }
        #expect(try scene.school.records().students.find(scene.student.id) == scene.student)
        try scene.leave()
        #expect(
            try scene.school.records().leavers.find(scene.student, on: TestSchool.today)?.leftOn
                == TestSchool.today.adding(-10))
        let (id, schoolClass) = (scene.student.id, scene.school.class7B)
        _ = try scene.school.database.write { tx in try tx.enroll(id, in: schoolClass, from: TestSchool.today) }
        #expect(throws: StorageError.changedMeanwhile) { _ = try scene.erase() }
    }

    @Test("a graduate has left when the year of the last class is over, though nobody closed the membership")
    func graduate() throws {
        let school = try TestSchool()
        let student = try #require(try school.records().students.find(school.student("akimov")))
        let (summer, autumn) = (try #require(Day(iso: "2027-08-31")), try #require(Day(iso: "2027-09-01")))
        #expect(try school.records().leavers.find(student, on: summer) == nil)
        #expect(try school.records().leavers.find(student, on: autumn)?.leftOn == summer)
    }

    @Test("an act is never changed or removed, and names nobody")
    func act() throws {
        let scene = try Scene()
        try scene.leave()
        let id = try scene.erase()
        let act = try #require(try scene.school.records().leavers.act(id))
        #expect(act.number == 1 && act.studentNumber == scene.student.id.raw && act.decision == Self.decision)
        let db = try Connection(path: scene.school.database.path, mode: .readWrite)
        #expect(throws: SQLiteError.self) { _ = try db.run("DELETE FROM erasure_count") }
        #expect(throws: SQLiteError.self) { _ = try db.run("UPDATE erasure SET minutes_number = '8'") }
    }

    @Test("every table that refers to a pupil, an entry, a paper, a guardian or a membership is known to the erasure")
    func everyTable() throws {
        let school = try TestSchool()
        let db = try Connection(path: school.database.path, mode: .readOnly)
        let referring = Set(
            try db.all(
                """
                SELECT DISTINCT m.name FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
                WHERE m.type = 'table' AND f."table" IN ('student', 'achievement', 'certificate', 'guardian', 'enrollment',
                  'attachment', 'discretion', 'consent', 'goal', 'skill_assessment', 'skill_assessment_version',
                  'learning_route', 'route_step', 'route_step_version', 'conversation')
                """
            ) { $0.text(0) })
        #expect(referring.subtracting(Transaction.erasedTables).sorted() == [], "not erased")
    }
}
