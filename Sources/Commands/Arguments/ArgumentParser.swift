// Words of the command line and variables of the environment → Arguments, against a command's declaration. Pure: the
// environment is an argument. The command line wins over the environment; an empty variable counts as not set.
//
//   --flag VALUE   --flag=VALUE   --switch   --   (everything after it is an operand)

/// Reads the words after the command's name.
struct ArgumentParser {
    let command: Command

    /// The arguments, with the environment standing in for flags that were not given.
    ///
    /// - Throws: `CommandError.usage` with one line that says what is wrong and how it is right.
    func parse(_ words: some Sequence<String>, environment: [String: String]) throws(CommandError) -> Arguments {
        var operands: [String] = []
        var values: [String: String] = [:]
        var switches: Set<String> = []
        var rest = Array(words)[...]
        var onlyOperands = false
        while let word = rest.popFirst() {
            if onlyOperands || !word.hasPrefix("--") {
                // A single dash is a flag of other programs, never a file that a school has.
                guard onlyOperands || !word.hasPrefix("-") || word == "-" else { throw unknown(word) }
                operands.append(word)
                continue
            }
            if word == "--" {
                onlyOperands = true
                continue
            }
            let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let flag = command.flags.first(where: { $0.name == parts[0] }) else { throw unknown("--\(parts[0])") }
            guard values[flag.name] == nil, !switches.contains(flag.name) else {
                throw .usage("--\(flag.name) указан дважды: оставьте один")
            }
            guard let placeholder = flag.value else {
                guard parts.count == 1 else { throw .usage("--\(flag.name) не принимает значения") }
                switches.insert(flag.name)
                continue
            }
            guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst(), !value.isEmpty else {
                throw .usage("--\(flag.name): нужно значение, например --\(flag.name) \(placeholder)")
            }
            // `--data --port 80` has forgotten a value; a directory that begins with dashes is written --data=--x.
            guard parts.count == 2 || !value.hasPrefix("--") else {
                throw .usage("--\(flag.name): вместо значения стоит другой флаг")
            }
            values[flag.name] = value
        }
        try readEnvironment(environment, &values, &switches)
        try checkComplete(operands, values)
        return Arguments(operands: operands, values: values, switches: switches)
    }

    private func readEnvironment(
        _ environment: [String: String], _ values: inout [String: String], _ switches: inout Set<String>
    ) throws(CommandError) {
        for flag in command.flags where values[flag.name] == nil && !switches.contains(flag.name) {
            guard let text = environment[flag.variable], !text.isEmpty else { continue }
            guard flag.value == nil else {
                values[flag.name] = text
                continue
            }
            switch text.lowercased() {
            case "1", "true", "yes": switches.insert(flag.name)
            case "0", "false", "no": break
            default: throw .usage("\(flag.variable): нужно 1 или 0")
            }
        }
    }

    private func checkComplete(_ operands: [String], _ values: [String: String]) throws(CommandError) {
        guard operands.count >= command.operands.count else {
            throw .usage("не хватает: \(command.operands[operands.count]). Нужно: \(command.usage)")
        }
        guard operands.count <= command.operands.count else {
            throw .usage("лишнее слово в конце. Нужно: \(command.usage)")
        }
        for flag in command.flags where flag.isRequired && values[flag.name] == nil {
            throw .usage("нужен флаг \(flag.usage) (или переменная \(flag.variable))")
        }
    }

    private func unknown(_ flag: String) -> CommandError {
        .usage("нет флага \(flag); флаги этой команды: doska help \(command.name)")
    }
}
