// What is fuzzed: a name, the folder of its corpus, words of its format, and the check of one input. The invariant of
// every target is the same: an input is accepted or refused with a typed error, it never traps, and however its bytes
// are cut the result is the same. What else a target promises is said in its file.

/// An invariant that does not hold. Carries no input: that lies in a file.
struct Violation: Error {
    let text: String

    init(_ text: String) { self.text = text }
}

/// One parser under test.
struct Target: Sendable {
    let name: String
    /// Files and folders below Tests/Corpus, and Templates, whose content is mutated.
    let corpus: [String]
    let words: [String]
    /// Checks one input; gives whether it was accepted.
    let check: @Sendable ([UInt8], inout Generator) throws(Violation) -> Bool

    static let all = [heads, chunked, multipart, urlencoded, cookies, tables, templates, media]
}

/// Throws unless the condition holds.
func require(_ condition: Bool, _ text: @autoclosure () -> String) throws(Violation) {
    if !condition { throw Violation(text()) }
}
