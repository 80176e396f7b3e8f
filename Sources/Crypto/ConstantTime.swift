// ConstantTime: comparison of secrets.

/// True when both are the same bytes. The time depends on the lengths only, so an attacker who measures it does
/// not learn how many bytes were right.
public func constantTimeEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for index in left.indices { difference |= left[index] ^ right[index] }
    return difference == 0
}
