// The program without its process: words in, exit code out. The list of commands is the whole of it; each command has a
// file of its own.
import Glibc

/// The program `doska`.
public struct Program {
    let environment: [String: String]
    let terminal: Terminal

    /// The version that `doska version` prints.
    public static let version = "0.1.0"

    static let commands: [Command] = [
        ServeCommand.declaration, InitCommand.declaration, ImportRosterCommand.declaration,
        ImportAchievementsCommand.declaration, BackupCommand.declaration, RestoreCommand.declaration,
        VerifyCommand.declaration, ExpiredCommand.declaration, CheckTemplatesCommand.declaration,
        SeedCommand.declaration,
        HelpCommand.versionDeclaration, HelpCommand.declaration,
    ]

    /// A program that sees this environment and speaks to this terminal.
    public init(environment: [String: String], terminal: Terminal) {
        (self.environment, self.terminal) = (environment, terminal)
    }

    /// The program of this process: of its environment, the variables that stand for flags.
    public init() {
        var environment: [String: String] = [:]
        for variable in Program.commands.flatMap(\.flags).map(\.variable) {
            if let value = getenv(variable) { environment[variable] = String(cString: value) }
        }
        self.init(environment: environment, terminal: .standard)
    }

    /// Runs the command that the words name; gives the exit code: 0 done, 1 failed, 2 wrong arguments, 3 done in part.
    public func run(_ words: [String]) -> Int32 {
        do {
            guard let (command, rest) = try Program.command(in: words) else {
                terminal.say(HelpCommand.overview)
                return 0
            }
            if command.name == "help", !rest.isEmpty, let (asked, _) = try Program.command(in: Array(rest)) {
                terminal.say(HelpCommand.text(of: asked))
                return 0
            }
            if rest.first == "--help" || rest.first == "-h" {
                terminal.say(HelpCommand.text(of: command))
                return 0
            }
            try command.run(try ArgumentParser(command: command).parse(rest, environment: environment), terminal)
            return 0
        } catch let error as CommandError {
            terminal.complain("doska: " + error.message)
            return error.exitCode
        } catch {
            // Every command names its own failures; what is left is told by its kind alone.
            terminal.complain("doska: " + DataDirectory.describe(error))
            return 1
        }
    }

    /// The command of the first word or two, with what follows; nil where no word was given.
    static func command(in words: [String]) throws(CommandError) -> (Command, ArraySlice<String>)? {
        guard let first = words.first else { return nil }
        if first == "--help" || first == "-h" { return nil }
        if words.count > 1, let found = commands.first(where: { $0.name == first + " " + words[1] }) {
            return (found, words.dropFirst(2))
        }
        if let found = commands.first(where: { $0.name == first }) { return (found, words.dropFirst()) }
        let related = commands.filter { $0.name.hasPrefix(first + " ") }
        guard related.isEmpty else {
            throw .usage(
                "после \(first) нужно: "
                    + related.map { String($0.name.dropFirst(first.count + 1)) }.joined(separator: " или "))
        }
        throw .usage("нет команды «\(first)»; список команд: doska help")
    }
}
