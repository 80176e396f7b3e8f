// The two numbers by which the state knows a school: the taxpayer's (ИНН) and the one of the register of legal persons
// (ОГРН). A paper of consent names both, so a slip of the pen is caught when they are typed, by their check digits.
// Whether such an organisation exists is not asked: nothing here leaves the machine.

/// ИНН and ОГРН of an organisation.
public enum OrganisationNumber {
    /// What is wrong with an ИНН, in words for a form; nil where it is right or empty.
    ///
    /// Ten digits; the tenth is the sum of the first nine, each by its weight, modulo 11 modulo 10 (the structure of the
    /// ИНН of an organisation, приказ ФНС России от 29.06.2012 № ММВ-7-6/435@). A person's
    /// number of twelve digits is no number of a school.
    public static func innProblem(_ text: String) -> String? {
        if text.isEmpty { return nil }
        guard let digits = digits(text), digits.count == 10 else { return "ИНН организации — 10 цифр без пробелов." }
        let weights = [2, 4, 10, 3, 5, 9, 4, 6, 8]
        let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return sum % 11 % 10 == digits[9] ? nil : "В ИНН опечатка: контрольная цифра не сходится."
    }

    /// What is wrong with an ОГРН, in words for a form; nil where it is right or empty.
    ///
    /// Thirteen digits; the thirteenth is the last digit of the remainder of the first twelve, read as a number, by 11
    /// (the structure of the entry's number in the state register of legal persons). A number that begins with anything
    /// but 1 or 5 is not of a legal person.
    public static func ogrnProblem(_ text: String) -> String? {
        if text.isEmpty { return nil }
        guard let digits = digits(text), digits.count == 13 else { return "ОГРН — 13 цифр без пробелов." }
        guard digits[0] == 1 || digits[0] == 5 else { return "ОГРН юридического лица начинается с 1 или 5." }
        let remainder = digits.dropLast().reduce(0) { ($0 * 10 + $1) % 11 }
        return remainder % 10 == digits[12] ? nil : "В ОГРН опечатка: контрольная цифра не сходится."
    }

    /// The digits of a text, or nil where it holds anything else.
    private static func digits(_ text: String) -> [Int]? {
        guard text.utf8.count <= 20, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return text.utf8.map { Int($0) - 48 }
    }
}
