// Case of single letters, by table and arithmetic: Russian, the other Cyrillic alphabets of the country
// (Tatar, Bashkir, Chuvash, Yakut and others) and Latin with diacritics. Nothing here knows words or sorting.

/// Lower and upper case of one Unicode scalar, without Foundation and without ICU.
enum Letter {
    /// The lower-case letter, or the scalar itself where it has none here.
    static func lowercased(_ c: UInt32) -> UInt32 {
        switch c {
        case 0x41...0x5A: c + 32  // A...Z
        case 0x430...0x45F: c  // а...я and the lower-case row of ё
        case 0x410...0x42F: c + 32  // А...Я
        case 0x400...0x40F: c + 80  // Ѐ...Џ, Ё among them
        case 0xC0...0xDE: c == 0xD7 ? c : c + 32  // À...Þ without the multiplication sign
        case 0x100...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F:
            c == 0x130 ? 0x69 : c | 1  // alphabets laid out in pairs, the capital first; İ is the exception
        case 0x139...0x148, 0x179...0x17E, 0x4C1...0x4CE: c % 2 == 1 ? c + 1 : c  // pairs that start at an odd place
        default: c
        }
    }

    /// The upper-case letter, or the scalar itself where it has none here.
    static func uppercased(_ c: UInt32) -> UInt32 {
        switch c {
        case 0x61...0x7A: c - 32
        case 0x430...0x44F: c - 32
        case 0x450...0x45F: c - 80
        case 0xE0...0xFE: c == 0xF7 ? c : c - 32
        case 0x100...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F:
            c == 0x131 ? 0x49 : c & ~1
        case 0x139...0x148, 0x179...0x17E, 0x4C1...0x4CE: c % 2 == 0 ? c - 1 : c
        default: c
        }
    }

    /// Whether the scalar is a letter that a name may be made of.
    static func isLetter(_ c: UInt32) -> Bool {
        switch c {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0xC0...0x17E: c != 0xD7 && c != 0xF7
        case 0x400...0x52F: !(0x482...0x489).contains(c)
        default: false
        }
    }

    static func isUpper(_ c: UInt32) -> Bool { lowercased(c) != c }
    static func isLower(_ c: UInt32) -> Bool { uppercased(c) != c }

    /// A space of any width that pasted text brings: ordinary, tab, line break, no-break, thin, narrow.
    static func isSpace(_ c: UInt32) -> Bool {
        switch c {
        case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// A mark that takes no room and carries no meaning in a name: soft hyphen, zero-width marks, byte order mark.
    static func isInvisible(_ c: UInt32) -> Bool {
        switch c {
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// The one letter for a base letter followed by a combining mark, where Russian has it: й and ё, in either case.
    /// Text copied from some systems arrives taken apart like this and would compare unequal.
    static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
        switch (base, mark) {
        case (0x438, 0x306): 0x439
        case (0x418, 0x306): 0x419
        case (0x435, 0x308): 0x451
        case (0x415, 0x308): 0x401
        default: nil
        }
    }
}

extension String {
    /// A text from scalars that came from valid text; a value that is no scalar is left out.
    init(scalars: some Sequence<UInt32>) {
        var view = String.UnicodeScalarView()
        for value in scalars {
            if let scalar = Unicode.Scalar(value) { view.append(scalar) }
        }
        self.init(view)
    }
}
