// What a new password must be: long enough, nothing else is asked; what is guessed first is refused. Checklist B12, B13;
// NIST SP 800-63B section 5.1.1.2: no rules of composition, a list of common passwords and words of the context.
import School

/// The rules for the password of one person.
struct PasswordRules {
    /// Characters, as a person counts them.
    static let shortestOfFamily = 10
    /// Characters of people who see many children's records.
    static let shortestOfStaff = 12
    /// Bytes: more than libcrypt takes would be cut, so it is refused. 64 characters of any script fit.
    static let longest = 511

    let shortest: Int
    /// The login, folded.
    let login: String
    /// The words of the person's name, folded.
    let names: [String]
    /// The school's short name without spaces and signs, folded.
    let school: String

    /// Rules for a person.
    init(isStaff: Bool, login: String, name: PersonName, school: String) {
        shortest = isStaff ? Self.shortestOfStaff : Self.shortestOfFamily
        self.login = RussianFold.fold(login)
        names = [name.last, name.first, name.patronymic].map(Self.squeezed).filter { $0.count >= 3 }
        self.school = Self.squeezed(school)
    }

    /// What is wrong with a password, in words, or nil.
    func problem(with password: String) -> String? {
        if password.count < shortest {
            return "Пароль короче \(shortest) знаков. Подойдёт и фраза с пробелами: так длиннее и легче запомнить."
        }
        if password.utf8.count > Self.longest {
            return "Пароль слишком длинный: больше \(Self.longest) байт, это примерно 250 русских букв."
        }
        if password.utf8.contains(0) { return "В пароле есть знак, который нельзя набрать." }
        let folded = RussianFold.fold(password)
        let squeezed = Self.squeezed(password)
        if login.count >= 4, folded.contains(login) {
            return "В пароле есть ваш логин — его угадают первым. Выберите другой."
        }
        if names.contains(where: { $0.count >= 5 ? squeezed.contains($0) : Self.words(folded).contains($0) }) {
            return "В пароле есть ваше имя — его угадают первым. Выберите другой."
        }
        if school.count >= 4, squeezed.contains(school) {
            return "В пароле есть название школы — его угадают первым. Выберите другой."
        }
        if CommonPasswords.contains(password) {
            return "Этот пароль слишком легко угадать. Выберите другой — например, фразу из трёх слов."
        }
        return nil
    }

    /// Letters and digits alone, folded.
    private static func squeezed(_ text: String) -> String {
        String(String.UnicodeScalarView(RussianFold.fold(text).unicodeScalars.filter(isPartOfWord)))
    }

    private static func words(_ folded: String) -> [String] {
        folded.unicodeScalars.split { !isPartOfWord($0) }.map { String(String.UnicodeScalarView($0)) }
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
