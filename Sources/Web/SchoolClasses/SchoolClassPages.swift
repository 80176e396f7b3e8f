// The pages of the school's classes: the list with the form of a new one, and one class with its teachers.
import Mustache
import School
import Storage

/// The classes of a year.
struct SchoolClassesPage: Page {
    let frame: Frame
    let year: AcademicYear
    let present: AcademicYear
    let rows: [SchoolClassRow]
    let form: SchoolClassForm
    let teachers: [UserRecord]

    static let template = "school_classes/index"
    static let fields: [Field<SchoolClassesPage>] = [
        .object("frame") { $0.frame }, .text("yearTitle") { "\($0.year.label) учебный год" },
        .text("year") { String($0.year.startYear) }, .flag("isPresent") { $0.year == $0.present },
        .url("otherYear") { page in
            let next = AcademicYear(startYear: page.present.startYear + 1)
            return address(of: page.year == page.present ? next : page.present)
        },
        .list("rows") { $0.rows }, .url("consentForms") { _ in .path("school", "consent-forms") },
        .list("grades") { page in
            (1...11).map { SelectOption(value: String($0), title: String($0), isChosen: String($0) == page.form.grade) }
        },
        .text("letter") { $0.form.letter },
        .list("teachers") { page in
            page.teachers.map { SelectOption($0, isChosen: $0.id == page.form.teacher) }
        },
        .optional("gradeProblem") { $0.form.gradeProblem }, .optional("letterProblem") { $0.form.letterProblem },
    ]

    /// The list of a year.
    static func address(of year: AcademicYear) -> URLText {
        .path("school", "classes", query: ["year": String(year.startYear)])
    }
}

/// A class in the list.
struct SchoolClassRow: Fields {
    let schoolClass: ClassRecord
    let leaders: [TeachingRecord]
    let size: Int

    static let fields: [Field<SchoolClassRow>] = [
        .text("title") { $0.schoolClass.title },
        .text("leader") { row in
            row.leaders.isEmpty ? "пока нет" : row.leaders.map(\.name.full).joined(separator: ", ")
        },
        .number("size") { $0.size }, .url("address") { .path("school", "classes", String($0.schoolClass.id.raw)) },
    ]
}

/// One option of a list.
struct SelectOption: Fields {
    let value: String
    let title: String
    let isChosen: Bool

    init(value: String, title: String, isChosen: Bool) {
        (self.value, self.title, self.isChosen) = (value, title, isChosen)
    }

    /// A person to choose.
    init(_ user: UserRecord, isChosen: Bool) {
        self.init(value: String(user.id.raw), title: user.name.full, isChosen: isChosen)
    }

    static let fields: [Field<SelectOption>] = [
        .text("value") { $0.value }, .text("title") { $0.title }, .flag("isChosen") { $0.isChosen },
    ]
}

/// One class with its teachers.
struct ClassTeachersPage: Page {
    let frame: Frame
    let schoolClass: ClassRecord
    let teaching: [TeachingRecord]
    let classTeachers: [UserRecord]
    let subjectTeachers: [UserRecord]
    let form: TeacherForm

    static let template = "school_classes/show"
    static let fields: [Field<ClassTeachersPage>] = [
        .object("frame") { $0.frame }, .text("title") { $0.schoolClass.title },
        .text("yearTitle") { "\($0.schoolClass.year.label) учебный год" },
        .url("back") { SchoolClassesPage.address(of: $0.schoolClass.year) },
        .url("roster") { .path("classes", String($0.schoolClass.id.raw), "roster") },
        .text("leader") { page in
            let names = page.leaders.map { "\($0.name.full), с \(RussianDate.full($0.from))" }
            return names.isEmpty ? "Класс пока никто не ведёт." : names.joined(separator: "; ")
        },
        .list("classTeachers") { page in
            page.classTeachers.map { user in SelectOption(user, isChosen: page.leaders.contains { $0.user == user.id })
            }
        },
        .list("subjects") { page in
            page.teaching.filter { $0.duty == .subjectTeacher }.map { SubjectRow(teaching: $0, page.schoolClass) }
        },
        .list("subjectTeachers") { page in
            page.subjectTeachers.map { SelectOption($0, isChosen: $0.id == page.form.user) }
        },
        .url("teacherAddress") { .path("school", "classes", String($0.schoolClass.id.raw), "teacher") },
        .url("subjectAddress") { .path("school", "classes", String($0.schoolClass.id.raw), "subject-teachers") },
        .text("subject") { $0.form.subject }, .optional("teacherProblem") { $0.form.teacherProblem },
        .optional("subjectProblem") { $0.form.subjectProblem },
        .optional("subjectTeacherProblem") { $0.form.subjectTeacherProblem },
    ]

    private var leaders: [TeachingRecord] { teaching.filter { $0.duty == .classTeacher } }
}

/// A subject of a class and its teacher.
struct SubjectRow: Fields {
    let subject: String
    let name: String
    let ending: URLText

    init(teaching: TeachingRecord, _ schoolClass: ClassRecord) {
        (subject, name) = (teaching.subject, teaching.name.full)
        ending = .path(
            "school", "classes", String(schoolClass.id.raw), "subject-teachers", String(teaching.id.raw), "end")
    }

    static let fields: [Field<SubjectRow>] = [
        .text("subject") { $0.subject }, .text("name") { $0.name }, .url("ending") { $0.ending },
    ]
}
