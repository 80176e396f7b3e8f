// What a new password must be: long enough, nothing else is asked; the obvious ones are refused. Checklist B12, B13.
import School

enum PasswordRules {
    /// Characters as a person counts them.
    static let shortest = 10
    /// Bytes; longer ones would only be a way to keep the machine busy.
    static let longest = 512

    /// What is wrong with a password, in words, or nil.
    static func problem(with password: String, login: String) -> String? {
        if password.count < shortest {
            return "Пароль короче \(shortest) знаков. Подойдёт и фраза с пробелами: так длиннее и легче запомнить."
        }
        if password.utf8.count > longest { return "Пароль слишком длинный: больше \(longest) байт." }
        let folded = RussianFold.fold(password)
        if folded.contains(RussianFold.fold(login)) && login.count >= 4 {
            return "В пароле есть ваш логин — его угадают первым. Выберите другой."
        }
        if Set(folded).count <= 2 || isRun(folded) || common.contains(folded) {
            return "Этот пароль слишком легко угадать. Выберите другой — например, фразу из трёх слов."
        }
        return nil
    }

    /// «1234567890», «абвгдежзик»: each character follows the one before it.
    private static func isRun(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.map { Int($0.value) }
        return zip(scalars, scalars.dropFirst()).allSatisfy { $1 - $0 == 1 || $0 - $1 == 1 || ($0 == 57 && $1 == 48) }
    }

    /// Passwords of ten and more characters that head every list of leaked ones, Russian layouts included.
    private static let common: Set<String> = [
        "qwertyuiop", "qwerty12345", "1q2w3e4r5t", "1qaz2wsx3edc", "password123", "password1234", "qwerty123456",
        "йцукенгшщз", "йцукен12345", "пароль12345", "пароль123456", "zxcvbnm123", "asdfghjkl;", "1234567891",
        "0987654321",
        "q1w2e3r4t5", "q1w2e3r4t5y6", "qazwsxedcrfv", "administrator", "iloveyou123", "любимая123", "наташа12345",
    ]
}
