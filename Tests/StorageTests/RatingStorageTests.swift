// Sums for ratings: totals and entries must tell the same, for the class and for the school.
import SQLite
import School
import Support
import Testing

@testable import Storage

@Suite("Sums for ratings")
struct RatingStorageTests {
    private func sums(
        _ school: TestSchool, _ period: RatingPeriod, _ scope: CountingScope, direction: DirectionID? = nil
    ) throws -> [StudentID: Points] {
        let pupils = RatedPupils(
            school: school.school, year: AcademicYear(startYear: 2026), grades: 2...11, memberDay: TestSchool.today)
        let addends = try school.records().ratings.addends(
            of: pupils, in: period, direction: direction, counting: scope)
        return addends.reduce(into: [:]) { $0[$1.student, default: .zero] += $1.points }
    }

    /// Municipal: winner 6, prizewinner 4, participant 2 (design 4.3).
    private func filled() throws -> TestSchool {
        let school = try TestSchool()
        try school.enter("semyonova", school.event("Турнир", day: 2), .winner, state: .verifiedBySchool)
        try school.enter("semyonova", school.event("Кросс", day: 20, direction: "sport"), .prizewinner)
        try school.enter("orlov", school.event("Турнир", day: 2), .prizewinner, state: .verifiedBySchool)
        try school.enter("yolkin", school.event("Конкурс", day: 31), .winner, state: .submitted)
        return school
    }

    @Test("the class counts what the class verified, the school what the school verified")
    func scopes() throws {
        let school = try filled()
        let month = RatingPeriod.month(TestSchool.month)
        let (semyonova, orlov) = (school.student("semyonova"), school.student("orlov"))
        #expect(try sums(school, month, .classroom) == [semyonova: Points(10), orlov: Points(4)])
        #expect(try sums(school, month, .school) == [semyonova: Points(6), orlov: Points(4)])
        let sport = try #require(school.directions["sport"])
        #expect(try sums(school, month, .classroom, direction: sport) == [semyonova: Points(4)])
    }

    @Test("a whole month summed from totals is the month summed from entries")
    func bothWays() throws {
        let school = try filled()
        let days = Period(from: TestSchool.month.firstDay, through: TestSchool.month.lastDay)
        // One day more on each side cuts no entry and makes the span go by entries.
        let cut = RatingPeriod.dates(Period(from: days.first.adding(-1), through: days.last.adding(1)))
        try #require(cut.wholeMonths == nil)
        for scope in CountingScope.allCases {
            #expect(try sums(school, .month(TestSchool.month), scope) == sums(school, cut, scope))
        }
        let half = RatingPeriod.dates(Period(from: days.first, through: days.first.adding(9)))
        #expect(try sums(school, half, .classroom)[school.student("semyonova")] == Points(6))
    }

    @Test("a stage that counts in the class only is worth nothing to the school on any span")
    func stages() throws {
        let school = try TestSchool()
        var low = school.event("Олимпиада, школьный этап", day: 3, level: .school)
        (low.seriesKey, low.stageLevel) = ("олимпиада", .school)
        var high = school.event("Олимпиада, муниципальный этап", day: 9)
        (high.seriesKey, high.stageLevel) = ("олимпиада", .municipal)
        // The school has verified the lower stage only: there it counts 3, in the class the higher one counts 6.
        try school.enter("semyonova", low, .winner, state: .verifiedBySchool)
        try school.enter("semyonova", high, .winner)
        let pupil = school.student("semyonova")
        let cut = RatingPeriod.dates(
            Period(from: TestSchool.month.firstDay, through: TestSchool.month.firstDay.adding(14)))
        for period in [RatingPeriod.month(TestSchool.month), cut] {
            #expect(try sums(school, period, .classroom) == [pupil: Points(6)])
            #expect(try sums(school, period, .school) == [pupil: Points(3)])
        }
    }

    @Test("the sums of a whole school are searched by key, never scanned")
    func plan() throws {
        let school = try TestSchool()
        let plan = try school.records().db.all(
            """
            EXPLAIN QUERY PLAN
            SELECT t.student_id, sum(t.halves) FROM school_class c CROSS JOIN enrollment m ON m.class_id = c.id
              CROSS JOIN student_total t ON t.student_id = m.student_id
            WHERE c.school_id = ?1 AND c.academic_year = 2026 AND c.grade BETWEEN 2 AND 11 AND m.from_day <= '2026-10-29'
              AND t.verified = 'school' AND t.month BETWEEN '2026-09' AND '2027-08'
            GROUP BY t.student_id, t.direction_id
            """, school.school
        ) { $0.text(3) }
        #expect(
            plan.contains {
                $0.contains("SEARCH t USING PRIMARY KEY (student_id=? AND verified=? AND month>? AND month<?)")
            })
        #expect(plan.contains { $0.contains("SEARCH m USING COVERING INDEX enrollment_class") })
        #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
    }

    @Test("schools are told only as sums over five pupils and more, without grade 1")
    func schools() throws {
        let school = try filled()
        let month = TestSchool.month...TestSchool.month
        let found = try school.records().ratings.schools(
            of: nil, or: school.school, year: AcademicYear(startYear: 2026), memberDay: TestSchool.today, in: month,
            direction: nil)
        #expect(found.map(\.name) == ["Школа № 12"])
        #expect(found.first?.standing == GroupStanding(total: Points(10), pupils: 6, involved: 2))
        try school.database.write { tx in
            for pupil in ["orlov", "ryabova"] {
                try tx.leave(school.student(pupil), school.class7B, before: TestSchool.today)
            }
        }
        let small = try school.records().ratings.schools(
            of: nil, or: school.school, year: AcademicYear(startYear: 2026), memberDay: TestSchool.today, in: month,
            direction: nil)
        #expect(small == [])
    }

    @Test("what a family hides is in no sum of a school: everything, points, or one entry hidden by two persons")
    func hidden() throws {
        let school = try filled()
        let extra = try school.enter(
            "semyonova", school.event("Кросс с барьерами", day: 21, direction: "sport"), .participant,
            state: .verifiedBySchool)
        func standing(_ direction: String? = nil) throws -> GroupStanding? {
            try school.records().ratings.schools(
                of: nil, or: school.school, year: AcademicYear(startYear: 2026), memberDay: TestSchool.today,
                in: TestSchool.month...TestSchool.month, direction: direction
            ).first?.standing
        }
        #expect(try standing() == GroupStanding(total: Points(12), pupils: 6, involved: 2))
        #expect(try standing("sport") == GroupStanding(total: Points(2), pupils: 6, involved: 1))

        try school.hide(.entry(extra, by: school.user(.pupil)), of: "semyonova")
        try school.hide(.entry(extra, by: school.user(.guardian)), of: "semyonova")
        #expect(try standing() == GroupStanding(total: Points(10), pupils: 6, involved: 2))
        #expect(try standing("sport") == GroupStanding(total: Points(0), pupils: 6, involved: 0))

        try school.hide(.points(by: school.user(.guardian)), of: "semyonova")
        #expect(try standing() == GroupStanding(total: Points(4), pupils: 6, involved: 2))
        try school.hide(.everything(by: school.user(.guardian)), of: "semyonova")
        #expect(try standing() == GroupStanding(total: Points(4), pupils: 6, involved: 1))
    }
}
