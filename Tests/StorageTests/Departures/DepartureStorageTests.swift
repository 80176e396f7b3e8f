// What a departure changes in the rows, and that taking it back restores them exactly.
import SQLite
import School
import Support
import Testing

@testable import Storage

@Suite("Departures as they are stored")
struct DepartureStorageTests {
    private let school: TestSchool
    private let pupil: StudentID
    private let day = TestSchool.today.adding(-3)

    init() throws {
        school = try TestSchool()
        pupil = school.student("akimov")
    }

    /// The memberships of classes and groups, as text.
    private func rows() throws -> [String] {
        let db = try Connection(path: school.database.path, mode: .readOnly)
        return try db.all(
            """
            SELECT 'class ' || class_id || ' ' || from_day || ' ' || coalesce(until_day, '—') FROM enrollment
            WHERE student_id = ?1
            UNION ALL SELECT 'group ' || group_id || ' ' || from_day || ' ' || until_day FROM group_member
            WHERE student_id = ?1 ORDER BY 1
            """, pupil
        ) { $0.text(0) }
    }

    private func join(_ title: String, from day: Day) throws {
        let (id, pupil) = (school.school, pupil)
        try school.database.write { tx in
            let year = AcademicYear(containing: TestSchool.today)
            let added = try #require(try tx.addGroup(title, .additional, year: year, school: id))
            _ = try tx.join(pupil, try #require(try tx.groups.find(added)), from: day)
        }
    }

    private func undo() throws {
        let departure = try #require(try school.records().departures.standing(of: pupil))
        let user = school.user(.deputy)
        try school.database.write { try $0.undo(departure, by: user, at: TestSchool.now) }
    }

    @Test(
        "who leaves the school is in no class, in no group and not in next year's; taken back, everything is as it was")
    func leaving() throws {
        try join("Хор", from: TestSchool.firstDay)
        try join("Шахматы", from: day.adding(1))
        let (id, pupil) = (school.school, pupil)
        try school.database.write { tx in
            let next = AcademicYear(startYear: AcademicYear(containing: TestSchool.today).startYear + 1)
            let later = try tx.addClass(school: id, year: next, grade: 8, letter: "А")
            _ = try tx.enroll(pupil, in: later, from: next.period.first)
        }
        let before = try rows()
        #expect(before.count == 4)
        try school.leave(pupil, after: day.adding(-1), order: "12")
        let last = day.adding(-1).iso
        #expect(try rows() == ["class \(school.class7A.raw) 2026-09-01 \(last)", "group 1 2026-09-01 \(last)"])
        #expect(try school.records().departures.membership(of: pupil, on: TestSchool.today) == nil)
        #expect(try school.records().leavers.all(of: id, on: TestSchool.today).map(\.student.id) == [pupil])
        #expect(try school.records().leavers.all(of: id, on: TestSchool.today).first?.leftOn == day.adding(-1))
        try undo()
        #expect(try rows() == before)
        #expect(try school.records().departures.standing(of: pupil) == nil)
        #expect(try school.records().leavers.all(of: id, on: TestSchool.today).isEmpty)
    }

    @Test("who changes the class is in the other one from that day; groups stay; taken back, the new row is gone")
    func transferring() throws {
        try join("Хор", from: TestSchool.firstDay)
        let before = try rows()
        try school.transfer(pupil, from: day)
        #expect(
            try rows() == [
                "class \(school.class7A.raw) 2026-09-01 \(day.adding(-1).iso)",
                "class \(school.class7B.raw) \(day.iso) —",
                "group 1 2026-09-01 2027-08-31",
            ])
        let records = try school.records()
        #expect(try records.departures.standing(from: school.class7A).map(\.student.id) == [pupil])
        #expect(try records.departures.standing(from: school.class7B).isEmpty)
        try undo()
        #expect(try rows() == before)
    }

    @Test("two classes in a year: only the last step is taken back, then the one before")
    func chain() throws {
        let before = try rows()
        try school.transfer(pupil, from: day)
        let first = try #require(try school.records().departures.standing(of: pupil))
        let moved = try rows()
        try school.leave(pupil, after: day.adding(1))
        let user = school.user(.deputy)
        #expect(throws: StorageError.changedMeanwhile) {
            try school.database.write { try $0.undo(first, by: user, at: TestSchool.now) }
        }
        try undo()
        #expect(try rows() == moved)
        try undo()
        #expect(try rows() == before)
    }

    @Test("published boards of the class left and of the class gone to say from when a pupil may move, and till when back")
    func published() throws {
        let (class7A, class7B) = (school.class7A, school.class7B)
        #expect(try school.records().departures.firstOpenDay(of: [class7A, class7B]) == nil)
        try school.fillBoard(TestSchool.lines, month: TestSchool.october.previous)
        try school.publishBoard(month: TestSchool.october.previous)
        #expect(try school.records().departures.firstOpenDay(of: [class7A, class7B]) == Day(iso: "2026-10-01"))
        #expect(try school.records().departures.firstOpenDay(of: [class7B]) == nil)

        // Published before it was written down, and for a month before its day: nothing stands on it.
        try school.transfer(pupil, from: day)
        let departure = try #require(try school.records().departures.standing(of: pupil))
        #expect(try !school.records().departures.isPublished(since: departure))
        try school.fillBoard(TestSchool.lines.filter { $0.key != "akimov" })
        try school.publishBoard(at: TestSchool.now + 1)
        #expect(try school.records().departures.isPublished(since: departure))
    }

    @Test("a move that next year's list has ended since is not taken back over it")
    func endedSince() throws {
        try school.transfer(pupil, from: day)
        let (class7B, pupil, user) = (school.class7B, pupil, school.user(.deputy))
        let departure = try #require(try school.records().departures.standing(of: pupil))
        try school.database.write { tx in
            _ = try tx.db.run(
                "UPDATE enrollment SET until_day = '2027-08-31' WHERE student_id = ? AND class_id = ?", pupil, class7B)
        }
        #expect(try school.records().departures.standing(of: pupil) == nil)
        #expect(throws: StorageError.changedMeanwhile) {
            try school.database.write { try $0.undo(departure, by: user, at: TestSchool.now) }
        }
    }

    @Test("who came back by the class list has a new membership, and the departure is history")
    func comeBack() throws {
        try school.leave(pupil, after: day.adding(-1))
        let departure = try #require(try school.records().departures.standing(of: pupil))
        let (class7A, pupil, user) = (school.class7A, pupil, school.user(.deputy))
        try school.database.write { tx in _ = try tx.enroll(pupil, in: class7A, from: TestSchool.today) }
        #expect(try school.records().departures.standing(of: pupil) == nil)
        #expect(throws: StorageError.changedMeanwhile) {
            try school.database.write { try $0.undo(departure, by: user, at: TestSchool.now) }
        }
        #expect(try rows().count == 2)
    }
}
