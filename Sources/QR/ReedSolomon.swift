// ReedSolomon: error correction words for QR codes, ISO/IEC 18004 §7.5.2 and annex A.
//
// Arithmetic is in the field GF(2^8) with the polynomial x^8 + x^4 + x^3 + x^2 + 1 (0x11D) and the generator 2.

/// Multiplies two elements of the field. Bit by bit: a code has a few thousand products, a table is not worth it.
func multiply(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var product = 0
    for bit in stride(from: 7, through: 0, by: -1) {
        product <<= 1
        if product & 0x100 != 0 { product ^= 0x11D }
        if right >> UInt8(bit) & 1 != 0 { product ^= Int(left) }
    }
    return UInt8(product)
}

/// The coefficients of (x - 2^0)(x - 2^1)...(x - 2^(degree - 1)), highest first, without the leading 1.
func generatorPolynomial(degree: Int) -> [UInt8] {
    var coefficients = [UInt8](repeating: 0, count: degree - 1) + [1]
    var root: UInt8 = 1
    for _ in 0..<degree {
        for index in 0..<degree {
            coefficients[index] = multiply(coefficients[index], root)
            if index + 1 < degree { coefficients[index] ^= coefficients[index + 1] }
        }
        root = multiply(root, 2)
    }
    return coefficients
}

/// The remainder of `data` divided by `generator`: the error correction words of one block.
func errorCorrection(of data: ArraySlice<UInt8>, generator: [UInt8]) -> [UInt8] {
    var remainder = [UInt8](repeating: 0, count: generator.count)
    for byte in data {
        let factor = byte ^ remainder[0]
        for index in 1..<remainder.count { remainder[index - 1] = remainder[index] }
        remainder[remainder.count - 1] = 0
        for index in remainder.indices { remainder[index] ^= multiply(generator[index], factor) }
    }
    return remainder
}
