// Consents as stored, on a real file: each paper is a row, nothing is assumed or removed, a term ends by itself, and what
// was registered before fields were kept allows no field.
import SQLite
import School
import Support
import Testing

@testable import Storage

@Suite("Consents as stored")
struct ConsentStorageTests {
    let school: TestSchool
    let pupil: StudentID
    let today = TestSchool.today

    init() throws {
        school = try TestSchool()
        pupil = school.student("semyonova")
    }

    private func isSeen(_ id: AchievementID, on day: Day) throws -> Bool {
        try school.records().achievements.find(id, in: .school(on: day)) != nil
    }

    private func enter() throws -> AchievementID {
        try school.enter("semyonova", school.event("Концерт", day: 9, direction: "arts"), .winner)
    }

    @Test("a consent given twice is one consent, and each scope is a paper of its own")
    func givenTwice() throws {
        #expect(try school.consent(["semyonova"], to: .school).count == 1)
        #expect(try school.consent(["semyonova"], to: .school).isEmpty)
        try school.consent(["semyonova"], to: .processing)
        #expect(try school.records().consents.ofStudent(pupil).map(\.scope) == [.school, .processing])
        #expect(try school.records().consents.ofClass(school.class7A, on: today).count == 2)
        #expect(try school.records().consents.ofClass(school.class7B, on: today).isEmpty)
    }

    @Test("what was signed is read back: term, fields, version, who and when")
    func readBack() throws {
        try school.consent(["semyonova"], to: .distribution, until: today.adding(300), fields: [.name, .result])
        let consent = try #require(try school.records().consents.ofStudent(pupil).first)
        #expect(
            consent.paper
                == ConsentPaper(
                    .distribution, from: TestSchool.firstDay, until: today.adding(300), fields: [.name, .result]))
        #expect(consent.formVersion == 1 && consent.author.last == "Волкова" && consent.enteredAt == TestSchool.now)
        try school.consent(["semyonova"], to: .school)
        #expect(try school.records().consents.ofStudent(pupil).last?.paper.fields == [], "fields are of distribution")
    }

    @Test("a term ends on its day without anybody's doing, and begins with the date of the paper")
    func expiry() throws {
        let id = try enter()
        try school.consent(["semyonova"], to: .school, until: today)
        #expect(try isSeen(id, on: today))
        #expect(try !isSeen(id, on: today.adding(1)))
        #expect(try !isSeen(id, on: TestSchool.firstDay.adding(-1)))
        #expect(try school.records().consents.standing(of: pupil, on: today.adding(1)).isEmpty)
        let (pupil, teacher) = (pupil, school.user(.classTeacher))
        // A paper signed before the old term had ended may be registered after it.
        let next = try school.database.write {
            try $0.giveConsent(
                NewConsent(ConsentPaper(.school, from: TestSchool.today)), of: pupil, today: TestSchool.today.adding(1),
                by: teacher, at: TestSchool.now)
        }
        #expect(next != nil)
        #expect(try isSeen(id, on: today.adding(1)))
    }

    @Test("a withdrawal acts at once, is not done in another's name or twice, keeps the row, and has its number")
    func withdrawal() throws {
        let id = try enter()
        let consent = try #require(try school.consent(["semyonova"], to: .school).first)
        #expect(try isSeen(id, on: today))
        let mother = school.user(.guardian)
        func withdraw(_ student: StudentID) throws -> WithdrawalID? {
            try school.database.write {
                try $0.withdrawConsent(
                    consent, of: student, .application, on: TestSchool.today, by: mother, at: TestSchool.now)
            }
        }
        #expect(try withdraw(school.student("yolkin")) == nil)
        #expect(try isSeen(id, on: today))
        let receipt = try #require(try withdraw(pupil))
        #expect(try !isSeen(id, on: today))
        #expect(try withdraw(pupil) == nil)
        let found = try #require(try school.records().consents.withdrawal(receipt))
        #expect(found.number == 1 && found.way == .application && found.scope == .school)
        #expect(found.studentID == pupil && found.at == TestSchool.now && found.author.last == "Семёнова")
        let row = try #require(try school.records().consents.ofStudent(pupil).first)
        #expect(row.closedOn == today && row.withdrawal == receipt && !row.isReplaced)
        #expect(try school.consent(["semyonova"], to: .school).count == 1)
        #expect(try isSeen(id, on: today))
    }

    @Test("a correction keeps the first entry and puts another into its place, once")
    func correction() throws {
        let first = try #require(
            try school.consent(["semyonova"], to: .distribution, fields: Set(PublicField.allCases)).first)
        let (pupil, teacher) = (pupil, school.user(.classTeacher))
        func correct() throws -> ConsentID? {
            let paper = ConsentPaper(.distribution, from: TestSchool.firstDay.adding(3), fields: [.name])
            return try school.database.write {
                try $0.correctConsent(
                    first, to: NewConsent(paper, formVersion: 1), of: pupil, today: TestSchool.today, by: teacher,
                    at: TestSchool.now)
            }
        }
        let second = try #require(try correct())
        #expect(try correct() == nil)
        let all = try school.records().consents.ofStudent(pupil)
        #expect(all.map(\.id) == [first, second] && all[0].isReplaced && all[0].withdrawal == nil)
        #expect(try school.records().privacy.inForce(for: pupil, on: today).publicFields == [.name])
    }

    @Test("the copies on the wall are listed after a withdrawal, an expiry and a narrowing, and ticked once")
    func copies() throws {
        let teacher = school.user(.classTeacher)
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        try school.issue("semyonova")
        func copies(on day: Day = TestSchool.today) throws -> [WallCopy] {
            try school.records().consents.copies(inClass: school.class7A, on: day)
        }
        let ids = try school.consent(["semyonova"], to: .school, .distribution, until: today.adding(10))
        #expect(try copies().isEmpty)
        #expect(try copies(on: today.adding(11)).map(\.kind) == [.board, .board, .certificate], "the term has ended")
        try school.withdraw([ids[1]], of: "semyonova")
        let open = try copies()
        #expect(open.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.board, .certificate])
        #expect(open.allSatisfy { $0.removedAt == nil && $0.endedOn == today && $0.scope == .distribution })
        let board = try #require(open.first { $0.kind == .board })
        #expect(try school.database.write { try $0.noteRemoval(of: board, by: teacher, at: TestSchool.now) })
        #expect(try !school.database.write { try $0.noteRemoval(of: board, by: teacher, at: TestSchool.now) })
        #expect(try copies().filter { $0.removedAt == nil }.map(\.kind) == [.certificate])
        // A new paper with fewer fields does not cover what hangs there; one with all of them does.
        let narrow = try school.consent(["semyonova"], to: .distribution, fields: [.name])
        #expect(try copies().filter { $0.removedAt == nil }.count == 1)
        try school.withdraw(narrow, of: "semyonova")
        try school.consent(["semyonova"], to: .distribution)
        #expect(try copies().isEmpty)
        #expect(try school.records().consents.copies(inClass: school.class7B, on: today).isEmpty)
    }

    @Test("a copy hangs where it was made: the class that a pupil has left takes it down, not the one it is in now")
    func copiesOfLeavers() throws {
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        let ids = try school.consent(["semyonova", "akimov"], to: .distribution)
        try school.transfer(school.student("semyonova"), from: today)
        try school.leave(school.student("akimov"), after: today.adding(-1))
        try school.withdraw([ids[0]], of: "semyonova")
        try school.withdraw([ids[1]], of: "akimov")
        let consents = try school.records().consents
        let copies = try consents.copies(inClass: school.class7A, on: today)
        #expect(Set(copies.map(\.studentID)) == [school.student("semyonova"), school.student("akimov")])
        #expect(copies.allSatisfy { $0.schoolClass == school.class7A })
        #expect(try consents.copies(inClass: school.class7B, on: today).isEmpty)
    }

    @Test("texts of a school: versions follow each other, and none is made over another's")
    func forms() throws {
        let (id, deputy) = (school.school, school.user(.deputy))
        let forms = try school.records().consentForms
        #expect(try forms.latest(.school, of: id) == .standard(.school))
        var texts = ConsentForm.standard(.school).texts
        texts[.purposes] = "Радоваться вместе."
        let changed = ConsentForm(scope: .school, version: 1, texts: texts)
        func add(after version: Int) throws -> Int? {
            try school.database.write {
                try $0.addConsentForm(changed, after: version, of: id, by: deputy, at: TestSchool.now)
            }
        }
        #expect(try add(after: 1) == 2)
        #expect(try add(after: 1) == nil, "somebody else's version came between")
        #expect(try add(after: 2) == 3)
        let records = try school.records()
        #expect(try records.consentForms.latest(.school, of: id).text(.purposes) == "Радоваться вместе.")
        #expect(try records.consentForms.find(.school, version: 1, of: id) == .standard(.school))
        #expect(try records.consentForms.find(.school, version: 9, of: id) == nil)
        #expect(try records.consentForms.latest(.processing, of: id).version == 1)
    }

    @Test("a distribution registered before fields were kept survives the migration and allows no field")
    func migrated() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("old.sqlite")
        do {
            let db = try Connection(path: path, mode: .create)
            _ = try Migrator(Migrations.all.filter { $0.number < 10 }).migrate(db)
            try db.execute(
                script:
                    """
                    INSERT INTO school (id, full_name, short_name, city, head_name) VALUES (1, 'Школа', 'Школа', 'Л', 'К');
                    INSERT INTO user (id, school_id, login, password_hash, last_name, first_name, patronymic, created_at)
                    VALUES (1, 1, 'a', '!', 'В', 'О', 'П', 0);
                    INSERT INTO student (id, school_id, last_name, first_name, patronymic, gender, birth_day, file_number,
                      identity, search_name, created_at) VALUES (1, 1, 'С', 'А', 'Р', 'f', '2013-01-01', '', 'x', 'x', 0);
                    INSERT INTO consent (student_id, scope, given_on, entered_by, entered_at)
                    VALUES (1, 'distribution', '2026-09-01', 1, 0), (1, 'school', '2026-09-01', 1, 0);
                    """)
        }
        let records = try Database(path: path).records()
        let student = StudentID(1)
        let standing = try records.consents.standing(of: student, on: today)
        #expect(standing.map(\.scope) == [.distribution, .school])
        #expect(standing.allSatisfy { $0.paper.fields.isEmpty && $0.formVersion == nil && $0.paper.until == nil })
        let privacy = try records.privacy.inForce(for: student, on: today)
        #expect(privacy.publicFields.isEmpty && Visibility.mayStandOnBoard(privacy, in: .school))
        #expect(PublicField.allCases.allSatisfy { !Visibility.mayShow($0, of: privacy, in: .public) })
        withExtendedLifetime(directory) {}
    }
}
