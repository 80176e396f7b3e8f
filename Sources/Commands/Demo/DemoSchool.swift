// The invented school that `serve --demo` shows and `seed` multiplies: people, classes of several years, entries,
// consents, wishes and published boards. Everything follows from the plan and from today; filled in one transaction, so
// that an interrupted start leaves nothing behind.
import Crypto
import School
import Storage

/// How large a school is made.
struct DemoPlan: Equatable, Sendable {
    /// «Школа № 14».
    let number: Int
    let city: String
    /// The letters of each parallel.
    let letters: [String]
    /// Pupils of a class.
    let classSize: ClosedRange<Int>
    /// Academic years of history, this one included.
    let years: Int
    /// The eight accounts with the known password.
    let hasAccounts: Bool

    /// The school of `serve --demo`: 22 classes, about 550 pupils, last year and this.
    static let demo = DemoPlan(
        number: 14, city: "Приозёрный", letters: ["А", "Б"], classSize: 23...27, years: 2, hasAccounts: true)
}

/// Fills a database with a school.
struct DemoSchool {
    let plan: DemoPlan
    let today: Day

    static let password = "demo-demo"

    init(_ plan: DemoPlan, today: Day) { (self.plan, self.today) = (plan, today) }

    /// What has been made.
    struct Summary: Equatable {
        var classes = 0
        var students = 0
        var entries = 0
        var boards = 0
        var papers = 0

        var summary: String {
            "классов \(classes), обучающихся \(students), достижений \(entries), досок \(boards), свидетельств \(papers)"
        }
    }

    /// Whether the database is one that `fill` has made with accounts.
    static func isIn(_ records: Records) throws -> Bool {
        guard let teacher = try records.users.credentials(login: "teacher")?.user, let school = teacher.schoolID else {
            return false
        }
        return try records.schools.find(school)?.shortName == shortName(DemoPlan.demo)
    }

    static func shortName(_ plan: DemoPlan) -> String { "Школа № \(plan.number), г. \(plan.city)" }

    /// Adds the school. One transaction.
    func fill(_ database: Database) throws -> Summary {
        // Hashing is slow on purpose: done before the transaction.
        let hashes = plan.hasAccounts ? try DemoAccounts.hashes() : [:]
        return try database.write { transaction in
            var builder = DemoBuilder(plan, today, transaction, hashes, database.files)
            return try builder.fill()
        }
    }
}

/// One filling: what has been made so far, by the transaction it is made in.
struct DemoBuilder {
    let plan: DemoPlan
    let today: Day
    let transaction: Transaction
    let hashes: [String: String]
    let files: FileStore
    var summary = DemoSchool.Summary()
    var school = SchoolID(0)
    var deputy = UserID(0)
    var directions: [String: DirectionID] = [:]
    var papers: [DemoPapers] = []

    static let head = PersonName(last: "Берёзкин", first: "Андрей", patronymic: "Петрович")

    init(
        _ plan: DemoPlan, _ today: Day, _ transaction: Transaction, _ hashes: [String: String], _ files: FileStore
    ) {
        (self.plan, self.today, self.transaction, self.hashes, self.files) = (plan, today, transaction, hashes, files)
    }

    var thisYear: AcademicYear { AcademicYear(containing: today) }

    /// The academic years from the oldest to this one.
    var years: [AcademicYear] {
        (0..<plan.years).reversed().map { AcademicYear(startYear: thisYear.startYear - $0) }
    }

    mutating func fill() throws -> DemoSchool.Summary {
        let profile = NewSchool(
            fullName: "Муниципальное бюджетное общеобразовательное учреждение "
                + "«Средняя общеобразовательная школа № \(plan.number)» города \(plan.city)",
            shortName: DemoSchool.shortName(plan), city: plan.city, headName: DemoBuilder.head.full)
        school = try profile.add(to: transaction, today: today)
        try transaction.setDetails(DemoBuilder.details(plan), of: school)
        for direction in try transaction.achievements.directions(of: school) {
            directions[direction.key] = direction.id
        }
        try addStaff()
        try addScaleOfThisYear()
        // Pupils who are in grade 1 now come last; those who have left are further up.
        for grade in (1...(11 + plan.years - 1)).reversed() {
            for (index, letter) in plan.letters.enumerated() {
                try addCohort(
                    grade: grade, letter: letter, mixer: Mixer(plan.number, thisYear.startYear - grade, index))
            }
        }
        try addGroup()
        try issuePapers()
        try addAdministration()
        try addBook()
        return summary
    }

    /// The council has let members of a team count in full from this year on, so that the scale has two versions.
    private func addScaleOfThisYear() throws {
        guard plan.hasAccounts else { return }
        let standard = Scale.standard(id: ScaleID(0), validFrom: thisYear.period.first)
        let council = thisYear.period.first.adding(-3)
        let next = Scale(
            id: standard.id, validFrom: standard.validFrom, cells: standard.cells, fixed: standard.fixed,
            settings: Scale.Settings(teamCountsHalf: false))
        _ = try transaction.addScale(
            next, school: school, by: deputy, at: instant(council), minutes: ScaleMinutes(number: "1", day: council))
    }

    /// Noon of a day at the school, in milliseconds UTC; never later than this morning.
    func instant(_ day: Day) -> Int64 { Int64(min(day, today).number) * 86_400_000 + 9 * 3_600_000 }
}
