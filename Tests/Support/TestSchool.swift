// School 12 of Lesnoy, invented: the same few people in every test of storage and pages. All of them are made up.
//
//   7 «А»  led by Volkova; pupils Akimov, Yolkin, Semyonova, Yakovleva (parents: Semyonova's mother, Yolkin's father)
//   7 «Б»  led by Gromov; pupils Orlov, Ryabova
//   Zimina teaches mathematics in 7 «А»; Sedova is the deputy, Kornev the head, Lapin the administrator.
//   Semyonova and Orlov have accounts of their own. Another school has the deputy Chuzhova and the pupil Chuzhoy.
//
// The clock stands still: Thursday, 29 October 2026, 12:00 in Moscow.
import Crypto
import School
import Storage
import Web

/// The invented school in a database of its own.
public final class TestSchool: Sendable {
    /// 29 October 2026, 09:00 UTC, in milliseconds.
    public static let now: Int64 = Int64(today.number) * 86_400_000 + 9 * 3_600_000
    /// The same day at the school.
    public static let today = Day(iso: "2026-10-29") ?? Day(number: 0)
    /// The first day of the academic year.
    public static let firstDay = Day(iso: "2026-09-01") ?? Day(number: 0)
    /// The password of everybody.
    public static let password = "сосны шумят тихо"

    /// The directory of the database.
    public let directory: TemporaryDirectory
    /// Its database.
    public let database: Database
    /// The school and its classes.
    public let school: SchoolID
    /// 7 «А» of School 12.
    public let class7A: ClassID
    /// 7 «Б» of School 12.
    public let class7B: ClassID
    /// Directions by key.
    public let directions: [String: DirectionID]
    private let students: [String: StudentID]
    private let users: [Person: UserID]

    /// Who can look at a page.
    public enum Person: String, CaseIterable, Sendable {
        case guest
        /// Semyonova of 7 «А».
        case pupil
        /// Orlov of 7 «Б».
        case otherPupil
        /// Semyonova's mother.
        case guardian
        /// Yolkin's father; same class as Semyonova.
        case otherGuardian
        /// Leads 7 «А».
        case classTeacher
        /// Leads 7 «Б».
        case otherTeacher
        /// Teaches mathematics in 7 «А».
        case subjectTeacher
        case deputy
        case head
        case administrator
        /// The deputy of another school.
        case foreignDeputy
        case district
    }

    /// The id of a pupil by last name in Latin letters: `semyonova`.
    public func student(_ name: String) -> StudentID {
        guard let id = students[name] else { preconditionFailure("no such pupil in the fixture: \(name)") }
        return id
    }

    /// The account of a person.
    public func user(_ person: Person) -> UserID {
        guard let id = users[person] else { preconditionFailure("no account in the fixture: \(person)") }
        return id
    }

    /// The session token of a person, nil for the guest.
    public func token(_ person: Person) -> Token? { person == .guest ? nil : Self.tokens[person] }

    private static let tokens: [Person: Token] = Dictionary(
        uniqueKeysWithValues: Person.allCases.map { ($0, Token()) })

    /// One hash for all, made once with the least cost: tests are about pages, not about yescrypt.
    private static let hash = (try? PasswordHasher(cost: 1).hash(password)) ?? ""

    /// The school as every test finds it: made once, then copied.
    private static let original = Result { try TestSchool(building: ()) }

    /// A school of its own.
    public convenience init() throws { try self.init(copying: Self.original.get()) }

    private init(building: Void) throws {
        directory = try TemporaryDirectory()
        database = try Database(path: directory.file("doska.sqlite"))
        let made = try database.write { tx in
            var builder = Builder(tx)
            return try builder.make()
        }
        (school, class7A, class7B) = (made.school, made.class7A, made.class7B)
        (directions, students, users) = (made.directions, made.students, made.users)
    }

    /// A school of its own that holds what `original` holds now: the same people, ids, sessions and files.
    public init(copying original: TestSchool) throws {
        directory = try TemporaryDirectory()
        try Database.copy(from: original.database.path, to: directory.file("doska.sqlite"))
        try directory.copy(FileStore.directoryName, from: original.directory)
        database = try Database(path: directory.file("doska.sqlite"))
        (school, class7A, class7B) = (original.school, original.class7A, original.class7B)
        (directions, students, users) = (original.directions, original.students, original.users)
    }

    /// Reads what is stored.
    public func records() throws -> Records { try database.records() }

    /// An event on a day of October, for entering achievements.
    public func event(
        _ title: String, day: Int, level: Level = .municipal, direction: String = "olympiads",
        attendance: Attendance = .inPerson, participation: Participation = .individual
    ) -> EventDetails {
        guard let direction = directions[direction], let day = Day(year: 2026, month: 10, day: day) else {
            preconditionFailure("the fixture has no such direction or day")
        }
        return EventDetails(
            title: title, level: level, direction: direction, attendance: attendance, participation: participation,
            day: day)
    }

    /// Enters an achievement as the class teacher of 7 «А» would, verified by the class.
    @discardableResult
    public func enter(
        _ pupil: String, _ event: EventDetails, _ outcome: Outcome, placeText: String = "",
        document: DocumentKind? = .diploma, state: AchievementState = .verifiedByClass,
        by author: Person = .classTeacher
    ) throws -> AchievementID {
        let new = NewAchievement(
            student: student(pupil), event: event, outcome: outcome, placeText: placeText, documentKind: document,
            state: state)
        let (school, user) = (school, user(author))
        let id = try database.write { try $0.enter(new, school: school, by: user, at: Self.now, knowing: nil) }
        guard let id else { preconditionFailure("the fixture entered the same achievement twice") }
        return id
    }

    private struct Made {
        var school = SchoolID(0)
        var class7A = ClassID(0)
        var class7B = ClassID(0)
        var directions: [String: DirectionID] = [:]
        var students: [String: StudentID] = [:]
        var users: [Person: UserID] = [:]
    }

    private struct Builder {
        let tx: Transaction
        var made = Made()
        var counter = 0

        init(_ tx: Transaction) { self.tx = tx }

        mutating func make() throws -> Made {
            made.school = try tx.addSchool(
                fullName: "Муниципальное общеобразовательное учреждение «Средняя школа № 12»", shortName: "Школа № 12",
                city: "Лесной", headName: "Корнев Павел Ильич")
            for (position, direction) in Direction.defaults.enumerated() {
                made.directions[direction.key] = try tx.addDirection(
                    key: direction.key, title: direction.title, position: position, school: made.school)
            }
            _ = try tx.addScale(Scale.standard(id: ScaleID(1), validFrom: firstDay.adding(-365)), school: made.school)
            let year = AcademicYear(containing: today)
            made.class7A = try tx.addClass(school: made.school, year: year, grade: 7, letter: "А")
            made.class7B = try tx.addClass(school: made.school, year: year, grade: 7, letter: "Б")
            try addPupils()
            try addPeople()
            try addForeignSchool(year)
            return made
        }

        private mutating func addPupils() throws {
            try pupil("akimov", "Акимов", "Глеб", "Олегович", .male, "2013-02-11", made.class7A)
            try pupil("yolkin", "Ёлкин", "Фёдор", "Николаевич", .male, "2013-05-20", made.class7A)
            try pupil("semyonova", "Семёнова", "Анна", "Романовна", .female, "2013-07-03", made.class7A)
            try pupil("yakovleva", "Яковлева", "Вера", "", .female, "2012-12-30", made.class7A)
            try pupil("orlov", "Орлов", "Пётр", "Ильич", .male, "2013-03-08", made.class7B)
            try pupil("ryabova", "Рябова", "Дарья", "Игоревна", .female, "2013-09-15", made.class7B)
        }

        private mutating func addPeople() throws {
            try person(.classTeacher, "Волкова", "Ольга", "Петровна", .classTeacher)
            try person(.otherTeacher, "Громов", "Тимур", "Борисович", .classTeacher)
            try person(.subjectTeacher, "Зимина", "Татьяна", "Львовна", .subjectTeacher)
            try person(.deputy, "Седова", "Ирина", "Юрьевна", .deputy)
            try person(.head, "Корнев", "Павел", "Ильич", .head)
            try person(.administrator, "Лапин", "Денис", "Андреевич", .administrator)
            try person(.guardian, "Семёнова", "Елена", "Викторовна", .guardian)
            try person(.otherGuardian, "Ёлкин", "Николай", "Фёдорович", .guardian)
            try person(.pupil, "Семёнова", "Анна", "Романовна", .student)
            try person(.otherPupil, "Орлов", "Пётр", "Ильич", .student)
            try tx.assign(user(.classTeacher), to: made.class7A, duty: .classTeacher, from: firstDay)
            try tx.assign(user(.otherTeacher), to: made.class7B, duty: .classTeacher, from: firstDay)
            try tx.assign(
                user(.subjectTeacher), to: made.class7A, duty: .subjectTeacher, subject: "математика",
                from: firstDay)
            try tx.addGuardian(user(.guardian), of: student("semyonova"), from: firstDay)
            try tx.addGuardian(user(.otherGuardian), of: student("yolkin"), from: firstDay)
            try tx.join(user(.pupil), toStudent: student("semyonova"))
            try tx.join(user(.otherPupil), toStudent: student("orlov"))
        }

        private func user(_ person: Person) -> UserID {
            guard let id = made.users[person] else { preconditionFailure("the fixture adds \(person) first") }
            return id
        }

        private func student(_ key: String) -> StudentID {
            guard let id = made.students[key] else { preconditionFailure("the fixture adds \(key) first") }
            return id
        }

        private func token(_ person: Person) -> Token {
            guard let token = tokens[person] else { preconditionFailure("every person has a token") }
            return token
        }

        private mutating func addForeignSchool(_ year: AcademicYear) throws {
            let own = made.school
            let foreign = try tx.addSchool(
                fullName: "Гимназия № 3", shortName: "Гимназия № 3", city: "Дальний", headName: "Чужова Анна Ивановна")
            made.school = foreign
            try person(.foreignDeputy, "Чужова", "Раиса", "Павловна", .deputy)
            let schoolClass = try tx.addClass(school: foreign, year: year, grade: 7, letter: "А")
            try pupil("chuzhoy", "Чужой", "Лев", "Егорович", .male, "2013-01-01", schoolClass)
            made.school = own
            try person(.district, "Район", "Алла", "Павловна", .district)
        }

        private mutating func pupil(
            _ key: String, _ last: String, _ first: String, _ patronymic: String, _ gender: Gender, _ birth: String,
            _ schoolClass: ClassID
        ) throws {
            let card = NewStudent(
                name: PersonName(last: last, first: first, patronymic: patronymic), gender: gender,
                birthDay: Day(iso: birth) ?? today)
            let id = try tx.addStudent(card, school: made.school, at: now).id
            _ = try tx.enroll(id, in: schoolClass, from: firstDay)
            made.students[key] = id
        }

        private mutating func person(
            _ person: Person, _ last: String, _ first: String, _ patronymic: String, _ role: Role
        ) throws {
            let added = try tx.addUser(
                login: person.rawValue, passwordHash: hash,
                name: PersonName(last: last, first: first, patronymic: patronymic), school: made.school,
                at: now)
            guard let id = added else { preconditionFailure("the fixture adds \(person) twice") }
            try tx.grant(role, to: id, from: firstDay)
            try tx.beginSession(
                token(person).storedHash, of: id, at: now, idle: 3_600_000, absolute: 36_000_000)
            made.users[person] = id
        }
    }
}
