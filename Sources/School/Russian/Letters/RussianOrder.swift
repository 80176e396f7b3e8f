// The order of a Russian list: А, Б, … Е, Ё, Ж, … Я, whatever the case. The byte order of Unicode puts «Ё» before «А»
// and «ё» after «я», so no list of people may be sorted by `<`.

/// Dictionary order of Russian text.
public enum RussianOrder {
    /// -1, 0 or 1 as `a` stands before, with or after `b`.
    ///
    /// First without regard to case, spaces before digits before Latin before Cyrillic, «Ё» right after «Е»; texts
    /// equal so far stand by their exact scalars (a capital first), so only identical texts give 0. Linear in the
    /// shorter length.
    public static func compare(_ a: String, _ b: String) -> Int {
        var left = a.unicodeScalars.makeIterator()
        var right = b.unicodeScalars.makeIterator()
        var exact = 0
        while true {
            switch (left.next(), right.next()) {
            case (nil, nil): return exact
            case (nil, _): return -1
            case (_, nil): return 1
            case (let x?, let y?):
                if x == y { continue }
                let (first, second) = (weight(x.value), weight(y.value))
                if first != second { return first < second ? -1 : 1 }
                if exact == 0 { exact = x < y ? -1 : 1 }
            }
        }
    }

    /// Whether `a` stands before `b`; for `sorted(by:)`.
    public static func precedes(_ a: String, _ b: String) -> Bool { compare(a, b) < 0 }

    /// Whether the person `a` stands before `b`: by surname, then first name, then patronymic.
    public static func precedes(_ a: PersonName, _ b: PersonName) -> Bool {
        let byLast = compare(a.last, b.last)
        if byLast != 0 { return byLast < 0 }
        let byFirst = compare(a.first, b.first)
        if byFirst != 0 { return byFirst < 0 }
        return compare(a.patronymic, b.patronymic) < 0
    }

    /// Twice the lower-case scalar, which leaves room for «ё» between «е» and «ж».
    private static func weight(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x401, 0x451: 0x435 * 2 + 1
        case 0xA0, 0x202F: 0x20 * 2
        default: Letter.lowercased(value) * 2
        }
    }
}
