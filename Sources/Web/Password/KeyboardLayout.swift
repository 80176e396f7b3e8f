// The two layouts of a Russian keyboard: the same keys give «йцукен» and «qwerty», so a password typed in either is the
// same to whoever guesses.

enum KeyboardLayout {
    private static let latinKeys = Array("qwertyuiop[]asdfghjkl;'zxcvbnm,./")
    private static let russianKeys = Array("йцукенгшщзхъфывапролджэячсмитьбю.")

    /// The rows of keys from left to right, in both layouts, and the digits.
    static let rows = [
        "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю.", "1234567890-=",
        "qazwsxedcrfvtgbyhnujmikolp", "йфяцычувскамепинртгоьшлбщдюзж", "qwertyuiopasdfghjklzxcvbnm",
        "йцукенгшщзфывапролджячсмитьбю",
    ]

    private static let toLatin = Dictionary(zip(russianKeys, latinKeys)) { first, _ in first }
    private static let toRussian = Dictionary(zip(latinKeys, russianKeys)) { first, _ in first }

    /// What the same keys give in the Latin layout.
    static func latin(_ text: String) -> String { String(text.map { toLatin[$0] ?? $0 }) }

    /// What the same keys give in the Russian layout.
    static func russian(_ text: String) -> String { String(text.map { toRussian[$0] ?? $0 }) }
}
