// RussianFolding: one spelling for search, so that «семенов» finds «Семёнов».
//
// Rules: capital Latin and Cyrillic letters become small, «ё» becomes «е», spaces at both ends go, a run of spaces
// inside becomes one. A letter written as two scalars (и + breve, е + diaeresis, as some systems store file names)
// becomes the one-scalar letter first. Everything else stays. Folding a folded text changes nothing.

/// The form of `text` that searches compare. Complexity: linear; one allocation.
public func foldRussian(_ text: String) -> String {
    var text = text
    return String(decoding: text.withUTF8 { foldRussian($0) }, as: UTF8.self)
}

/// The form of a UTF-8 text that searches compare. Complexity: linear; one allocation.
public func foldRussian(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: text.count) { output, count in
        count = fold(text, into: output)
    }
}

/// Writes the folded text to `output`, which has room for at least as many bytes as `text`: folding never
/// lengthens. Returns how many were written.
private func fold(_ text: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var written = 0
    var spaceWaits = false
    var position = 0

    func write(_ byte: UInt8) {
        if spaceWaits && written > 0 {
            output[written] = 0x20
            written += 1
        }
        spaceWaits = false
        output[written] = byte
        written += 1
    }

    while position < text.count {
        let first = text[position]
        let second = position + 1 < text.count ? text[position + 1] : 0
        switch first {
        case 0x20, 0x09...0x0D:
            spaceWaits = true
            position += 1
        case 0xC2 where second == 0xA0:  // no-break space
            spaceWaits = true
            position += 2
        case 0x41...0x5A:
            write(first + 0x20)
            position += 1
        case 0xD0 where second & 0xC0 == 0x80, 0xD1 where second & 0xC0 == 0x80:
            position += 2
            let letter = small(first, second)
            if letter == Letter.ie, follows(0xCC, 0x88) {
                position += 2
                write(Letter.ie.0)
                write(Letter.ie.1)
            } else if letter == Letter.i, follows(0xCC, 0x86) {
                position += 2
                write(Letter.shortI.0)
                write(Letter.shortI.1)
            } else {
                write(letter.0)
                write(letter.1)
            }
        default:
            write(first)
            position += 1
        }
    }
    return written

    func follows(_ first: UInt8, _ second: UInt8) -> Bool {
        position + 1 < text.count && text[position] == first && text[position + 1] == second
    }
}

/// The two bytes of the letters that folding treats apart.
private enum Letter {
    static let ie: (UInt8, UInt8) = (0xD0, 0xB5)
    static let i: (UInt8, UInt8) = (0xD0, 0xB8)
    static let shortI: (UInt8, UInt8) = (0xD0, 0xB9)
}

/// The small letter for a Cyrillic one given by its two bytes; «ё» becomes «е».
private func small(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
    switch (first, second) {
    case (0xD0, 0x81), (0xD1, 0x91): Letter.ie
    case (0xD0, 0x80...0x8F): (0xD1, second + 0x10)  // U+0400...040F, letters of other Cyrillic alphabets
    case (0xD0, 0x90...0x9F): (0xD0, second + 0x20)  // А...П
    case (0xD0, 0xA0...0xAF): (0xD1, second - 0x20)  // Р...Я
    default: (first, second)
    }
}
