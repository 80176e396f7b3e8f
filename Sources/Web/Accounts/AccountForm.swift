// The form of a new account, and the roles that an administrator gives. Roles of a family are not given here: they come
// with the child, on the sheet of the class; the district's coordinator belongs to no school.
import HTTP
import School
import Storage

/// What was typed for a new account.
struct AccountForm {
    var name = ""
    var login = ""
    var roles: Set<Role> = []

    /// The roles of a school's staff, in the order of the form.
    static let staffRoles: [Role] = [.classTeacher, .subjectTeacher, .deputy, .head, .administrator]

    /// An empty form.
    init() {}

    /// The form as sent; a role that is not to be given is left out.
    init(_ form: FormData) {
        name = form["name"] ?? ""
        login = form["login"] ?? ""
        roles = Self.roles(in: form)
    }

    /// The staff roles ticked in a form.
    static func roles(in form: FormData) -> Set<Role> {
        Set(form.all("role").compactMap(Role.init(rawValue:))).intersection(staffRoles)
    }

    /// What is wrong, in words beside the fields.
    struct Problems {
        var name: String?
        var login: String?
        var roles: String?
        var isEmpty: Bool { name == nil && login == nil && roles == nil }
    }

    /// The name where it could be read, and everything that is wrong.
    func validate() -> (name: PersonName?, problems: Problems) {
        var problems = Problems()
        var read: PersonName?
        switch NameReading.full(name) {
        case .understood(let name): read = name
        case .problem(let text): problems.name = text
        case .empty: problems.name = "Напишите фамилию и имя."
        }
        problems.login = Self.loginProblem(trimmedLogin)
        if roles.isEmpty { problems.roles = "Отметьте хотя бы одну роль." }
        return (read, problems)
    }

    /// The login without surrounding spaces, in small letters, as it is stored.
    var trimmedLogin: String { RussianFold.fold(login) }

    /// What is wrong with a folded login, or nil.
    static func loginProblem(_ login: String) -> String? {
        if login.isEmpty { return "Придумайте логин: латинские буквы, цифры и точка." }
        let bytes = login.utf8
        guard (3...40).contains(bytes.count) else { return "В логине должно быть от 3 до 40 знаков." }
        let isFit = bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || [45, 46, 95].contains($0) }
        return isFit ? nil : "В логине только латинские буквы, цифры, точка, дефис и подчёркивание."
    }
}
