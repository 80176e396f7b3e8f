// Comparing names and tokens of HTTP, which ignore ASCII case and nothing else (RFC 9110 §5.1).

/// Whether two byte strings are equal when ASCII letters are folded.
func equalIgnoringCase(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    for i in a.indices where a[i] != b[i] {
        let folded = a[i] | 0x20
        guard folded == b[i] | 0x20, folded >= UInt8(ascii: "a"), folded <= UInt8(ascii: "z") else { return false }
    }
    return true
}
