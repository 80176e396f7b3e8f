// What both imports need before they can read a line: the data, the school, the class of this year, the file.
import School
import Storage

/// The class that a file is for, in an opened database.
struct ImportTarget {
    let database: Database
    let school: SchoolRecord
    let label: ClassLabel
    let year: AcademicYear
    let today: Day
    let content: [UInt8]

    static let flags = [
        Flag("class", "КЛАСС", "класс этого учебного года, например 7А", required: true), Flag.data,
        Flag("school", "НАЗВАНИЕ", "краткое название школы, если их несколько"), SystemClock.offsetFlag,
    ]
    static let notes = [
        "Имена не печатаются: только номера строк и причины.",
        "Код завершения: 0 все строки сохранены или уже были, 1 файл не читается, 3 часть строк с ошибками.",
    ]

    init(_ arguments: Arguments, _ database: Database) throws {
        self.database = database
        let word = try arguments.required("class")
        guard let label = ClassLabel(reading: word), !label.letter.isEmpty else {
            throw CommandError.usage("--class: нужен класс с буквой, например --class 7А")
        }
        self.label = label
        today = try SystemClock.today(arguments)
        year = AcademicYear(containing: today)
        school = try ImportTarget.school(arguments["school"], try database.records().schools.all())
        do throws(FileFailure) {
            content = try FileSystem.read(arguments.operands[0])
        } catch { throw CommandError.failed(error.description) }
    }

    private static func school(_ name: String?, _ schools: [SchoolRecord]) throws(CommandError) -> SchoolRecord {
        guard let name else {
            guard schools.count < 2 else { throw .usage("школ несколько: добавьте --school НАЗВАНИЕ") }
            guard let only = schools.first else { throw .failed("школы ещё нет: сначала doska init") }
            return only
        }
        let folded = RussianFold.fold(name)
        guard let found = schools.first(where: { RussianFold.fold($0.shortName) == folded }) else {
            throw .usage("--school: такой школы нет")
        }
        return found
    }

    /// The class, or nil where this year has none.
    func schoolClass(_ records: Records) throws -> ClassRecord? {
        try records.classes.find(grade: label.grade, letter: label.letter, year: year, school: school.id)
    }

    /// Adds the entry of an import to the audit log.
    func log(_ deed: AuditDeed, _ transaction: Transaction) throws {
        let subject = AuditSubject(school: school.id, schoolClass: try schoolClass(transaction)?.id)
        try transaction.log(
            AuditNote(at: SystemClock.now(), user: nil, address: "", deed: deed, subject: subject, result: .done))
    }

    /// The pupils of the class as the import of achievements compares them.
    func known(_ students: [StudentRecord]) -> [KnownStudent] {
        students.map { student in
            KnownStudent(
                id: student.id, name: student.name, birthDate: student.birthDay,
                personalFile: student.fileNumber.isEmpty ? nil : student.fileNumber, schoolClass: label)
        }
    }
}
