// Help and version: printed from the declarations, so that they cannot differ from what is parsed.

enum HelpCommand {
    static let declaration = Command("help", "список команд; doska help КОМАНДА — об одной") { _, terminal in
        terminal.say(overview)
    }

    static let versionDeclaration = Command("version", "номер версии и чужие части") { _, terminal in
        terminal.say("doska \(Program.version)")
        terminal.say("")
        terminal.say("Чужие части, все из системы, ничего не скопировано в программу:")
        for part in ThirdParty.all { terminal.say("  \(part.line)") }
    }

    /// Every command in a line.
    static var overview: String {
        let width = (Program.commands.map(\.name.count).max() ?? 0) + 2
        let lines = Program.commands.map { "  " + padded($0.name, width) + $0.summary }
        return """
            Доска успешности: учёт достижений школы.

            \(lines.joined(separator: "\n"))

            Каждый флаг можно задать переменной окружения: --data это DOSKA_DATA.
            Код завершения: 0 сделано, 1 не удалось, 2 неверные аргументы, 3 сделано не для всех строк.
            """
    }

    /// One command with its flags.
    static func text(of command: Command) -> String {
        let width = (command.flags.map(\.usage.count).max() ?? 0) + 2
        let flags = command.flags.map { "  " + padded($0.usage, width) + $0.help + "  (\($0.variable))" }
        return
            ([command.usage, "", command.summary] + (flags.isEmpty ? [] : [""] + flags)
            + (command.notes.isEmpty ? [] : [""] + command.notes)).joined(separator: "\n")
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
