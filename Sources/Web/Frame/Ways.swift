// The short bar by role (design 9): Класс, Доска, Проверка, Рейтинги, Ещё. A way stands there only where it leads
// somewhere for this viewer. One person may be a teacher and a parent at once and then has the ways of both.
import Mustache
import School
import Storage

enum Ways {
    /// What a way leads to; a page says which one it belongs to.
    enum Key: Sendable {
        case home
        case handedOver
        case schoolClass
        case board
        case verification
        case classes
        case ratings
        case students
        case accounts
        case school
        case audit
        case more
    }

    /// The ways of a viewer, in order; five at most, as many as a thumb can tell apart.
    static func of(_ viewer: Viewer, _ context: Context, current: Key?) throws -> [Frame.Way] {
        var ways: [Frame.Way] = []
        func add(_ key: Key, _ title: String, _ address: URLText, _ icon: String) {
            guard ways.count < 5 else { return }
            ways.append(Frame.Way(title: title, address: address, icon: icon, isCurrent: key == current))
        }
        let month = context.boardMonth
        if let own = viewer.classesLed.min() {
            let path = String(own.raw)
            add(.schoolClass, "Класс", .path("classes", path), "ui-class")
            add(.board, "Доска", .path("classes", path, "boards", month.iso), "ui-board")
            add(.verification, "Проверка", .path("classes", path, "waiting"), "ui-check")
        }
        if viewer.isOfFamily {
            add(.home, viewer.student == nil ? "Семья" : "Моё", .path("home"), "ui-user")
            if viewer.classesLed.isEmpty, let family = viewer.classesOfFamily.min() {
                add(.board, "Доска", .path("classes", String(family.raw), "boards"), "ui-board")
            }
        }
        if !viewer.classesTaught.isEmpty || !viewer.groupsTaught.isEmpty {
            add(.home, "Передать", .path("home"), "ui-plus")
            add(.handedOver, "Переданное", .path("handed-over"), "ui-eye")
        }
        if viewer.readsWholeSchool {
            add(.classes, "Классы", .path("classes"), "ui-class")
            add(.students, "Найти", .path("students"), "ui-search")
            if viewer.verifiesForSchool { add(.verification, "Проверка", .path("verification"), "ui-check") }
        }
        if viewer.mayReadRatings { add(.ratings, "Рейтинги", .path("ratings"), "ui-chart") }
        if viewer.roles.contains(.administrator) {
            add(.accounts, "Люди", .path("users"), "ui-user")
            add(.classes, "Классы", .path("school", "classes"), "ui-class")
        }
        if let school = viewer.school,
            Rights.allows(.readSchoolData, to: viewer, toward: viewer.relations(toSchool: school))
        {
            add(.school, "Школа", .path("school"), "ui-more")
        }
        if viewer.mayOpenAudit { add(.audit, "Журнал", .path("audit"), "ui-eye") }
        return ways
    }
}
