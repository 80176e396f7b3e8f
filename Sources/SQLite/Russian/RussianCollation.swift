// RussianCollation: the order of Russian words, without a database and without ICU.
//
// Rules: letters compare without case, and «Ё» stands directly after «Е» as a letter of its own. Everything else
// keeps the order of Unicode: spaces, signs, digits, Latin, Russian, other. Texts that differ only in case are put in
// the order of their bytes, so that two texts are equal only when they are identical. Bytes that are not UTF-8
// sort last and never fail. Complexity: linear in the shorter text; nothing is allocated.

/// Compares two texts in Russian order.
///
/// - Returns: a negative number when `left` comes first, a positive one when `right` does, 0 when they are identical.
public func compareRussian(_ left: String, _ right: String) -> Int {
    var left = left
    var right = right
    return left.withUTF8 { left in right.withUTF8 { right in compareRussian(left, right) } }
}

/// Compares two UTF-8 texts in Russian order.
///
/// - Returns: a negative number when `left` comes first, a positive one when `right` does, 0 when they are identical.
public func compareRussian(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
    let shorter = min(left.count, right.count)
    var position = 0
    while position < shorter, left[position] == right[position] { position += 1 }
    if position == left.count, position == right.count { return 0 }
    let firstDifference = position
    // Back to the first byte of the scalar: a byte that does not continue one always starts one. Also where the
    // shorter text ends: if it ends inside a scalar, its last bytes are invalid and sort after that scalar.
    while position > 0, continues(left, position) || continues(right, position) { position -= 1 }

    var inLeft = position
    var inRight = position
    while inLeft < left.count, inRight < right.count {
        let leftWeight = weight(in: left, at: &inLeft)
        let rightWeight = weight(in: right, at: &inRight)
        if leftWeight != rightWeight { return leftWeight < rightWeight ? -1 : 1 }
    }
    let leftRest = left.count - inLeft
    let rightRest = right.count - inRight
    if leftRest != rightRest { return leftRest - rightRest }
    guard firstDifference < shorter else { return left.count - right.count }
    return Int(left[firstDifference]) - Int(right[firstDifference])
}

/// True when the byte at `position` is there and continues a scalar.
private func continues(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    position < text.count && text[position] & 0xC0 == 0x80
}

/// The place of the scalar at `position` in the alphabet; moves `position` past it.
///
/// A weight is twice the code point of the small letter, which leaves a free place after each one.
private func weight(in text: UnsafeBufferPointer<UInt8>, at position: inout Int) -> UInt32 {
    let first = text[position]
    position += 1
    if first < 0x80 {
        return UInt32(first >= 0x41 && first <= 0x5A ? first + 0x20 : first) << 1
    }
    let length = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
    guard first >= 0xC2, first < 0xF5, position + length <= text.count else { return invalid(first) }
    var scalar = UInt32(first) & (0x3F >> UInt32(length))
    for index in position..<position + length {
        guard text[index] & 0xC0 == 0x80 else { return invalid(first) }
        scalar = scalar << 6 | UInt32(text[index] & 0x3F)
    }
    position += length
    switch scalar {
    case 0x0401, 0x0451: return 0x0435 << 1 + 1
    case 0x0410...0x042F: return (scalar + 0x20) << 1
    case 0x0400...0x040F: return (scalar + 0x50) << 1  // letters of other Cyrillic alphabets, after «я»
    default: return scalar << 1
    }
}

/// The place of a byte that belongs to no scalar: after all scalars.
private func invalid(_ byte: UInt8) -> UInt32 {
    (0x11_0000 + UInt32(byte)) << 1
}
