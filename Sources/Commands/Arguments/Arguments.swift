// What a command was given, after parsing: operands in order, flags by name. Reading a value checks its kind; a wrong
// one is a line that says what and how.

/// The arguments of one command.
struct Arguments: Equatable {
    let operands: [String]
    private let values: [String: String]
    private let switches: Set<String>

    init(operands: [String] = [], values: [String: String] = [:], switches: Set<String> = []) {
        (self.operands, self.values, self.switches) = (operands, values, switches)
    }

    /// The value of a flag, nil where it was not given.
    subscript(_ name: String) -> String? { values[name] }

    /// Whether a switch was given.
    func has(_ name: String) -> Bool { switches.contains(name) }

    /// The value of a flag that the parser has demanded.
    func required(_ name: String) throws(CommandError) -> String {
        guard let value = values[name] else { throw .usage("нужен флаг --\(name)") }
        return value
    }

    /// A whole number in a range, or the default.
    func number(_ name: String, in range: ClosedRange<Int>, default standard: Int) throws(CommandError) -> Int {
        guard let text = values[name] else { return standard }
        guard let number = Int(text), range.contains(number) else {
            throw .usage("--\(name): нужно целое число от \(range.lowerBound) до \(range.upperBound)")
        }
        return number
    }
}
