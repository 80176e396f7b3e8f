// The account that somebody makes from a sheet: the name where it is a guardian's, login and password.
import HTTP
import School
import Storage

/// What was typed for the new account.
struct JoinForm {
    var name = ""
    var login = ""
    private var password = ""
    private var repeated = ""

    /// An empty form with a login that is free.
    init(login: String) { self.login = login }

    /// The form as sent.
    init(_ form: FormData) {
        name = form["name"] ?? ""
        login = form["login"] ?? ""
        password = form["password"] ?? ""
        repeated = form["repeated"] ?? ""
    }

    /// What is wrong, in words beside the fields.
    struct Problems {
        var name: String?
        var login: String?
        var password: String?
        var repeated: String?
        var isEmpty: Bool { name == nil && login == nil && password == nil && repeated == nil }
    }

    /// An account that may be made.
    struct Account {
        let name: PersonName
        let login: String
        let password: String
    }

    /// The account, or everything that is wrong.
    func check(_ offer: JoinOffer, school: String) -> (account: Account?, problems: Problems) {
        var problems = Problems()
        var person: PersonName? = offer.student.name
        if offer.code.holder == .guardian {
            switch NameReading.full(name) {
            case .understood(let name): person = name
            case .problem(let text): (person, problems.name) = (nil, text)
            case .empty: (person, problems.name) = (nil, "Напишите свои фамилию, имя и отчество.")
            }
        }
        let login = RussianFold.fold(login)
        problems.login = AccountForm.loginProblem(login)
        let rules = PasswordRules(
            isStaff: false, login: login, name: person ?? PersonName(last: "", first: ""), school: school)
        problems.password = rules.problem(with: password)
        if password != repeated { problems.repeated = "Пароли не совпали — введите пароль ещё раз." }
        guard problems.isEmpty, let person else { return (nil, problems) }
        return (Account(name: person, login: login, password: password), problems)
    }
}
