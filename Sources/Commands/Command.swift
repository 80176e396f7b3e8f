// What a command is: a name, what it takes, and what it does. The declarations are data: the parser reads them, the help
// prints them, and a flag that is not declared does not exist.

/// A flag of a command.
struct Flag: Sendable, Equatable {
    /// Without the dashes: `trusted-proxy`.
    let name: String
    /// What stands for the value in the help, or nil for a switch.
    let value: String?
    /// One Russian phrase.
    let help: String
    let isRequired: Bool

    /// A flag with a value.
    init(_ name: String, _ value: String, _ help: String, required: Bool = false) {
        (self.name, self.value, self.help, isRequired) = (name, value, help, required)
    }

    /// A flag that is there or not.
    init(switch name: String, _ help: String) { (self.name, value, self.help, isRequired) = (name, nil, help, false) }

    /// The environment variable that stands in for the flag: `DOSKA_TRUSTED_PROXY`.
    var variable: String {
        "DOSKA_" + String(name.unicodeScalars.map { $0 == "-" ? "_" : Character($0) }).uppercased()
    }

    /// As the help prints it: `--port НОМЕР`.
    var usage: String { value.map { "--\(name) \($0)" } ?? "--\(name)" }

    /// The directory that every command works on.
    static let data = Flag("data", "ПАПКА", "папка с данными школы", required: true)
}

/// A command of the program.
struct Command: Sendable {
    /// One word, or two: `import roster`.
    let name: String
    /// One Russian phrase.
    let summary: String
    /// What stands for the operands in the help; all are required.
    let operands: [String]
    let flags: [Flag]
    /// Lines below the flags in the help: exit codes and the like.
    let notes: [String]
    let run: @Sendable (Arguments, Terminal) throws -> Void

    init(
        _ name: String, _ summary: String, operands: [String] = [], flags: [Flag] = [], notes: [String] = [],
        run: @escaping @Sendable (Arguments, Terminal) throws -> Void
    ) {
        (self.name, self.summary, self.operands, self.flags) = (name, summary, operands, flags)
        (self.notes, self.run) = (notes, run)
    }

    /// `doska backup КУДА --data ПАПКА [--port НОМЕР]`.
    var usage: String {
        let flags = flags.map { $0.isRequired ? $0.usage : "[\($0.usage)]" }
        return (["doska", name] + operands + flags).joined(separator: " ")
    }
}
