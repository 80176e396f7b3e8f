// Where the templates and the public files lie: named by flags, or found beside the current directory or the program.

/// The two directories that the site is made from.
struct SitePlaces: Equatable {
    let templates: String
    let assets: String

    static let flags = [
        Flag("templates", "ПАПКА", "шаблоны страниц; иначе ищутся рядом"),
        Flag("public", "ПАПКА", "стили и картинки; иначе ищутся рядом"),
    ]

    /// What the flags name; what they do not, is looked for.
    init(_ arguments: Arguments) throws(CommandError) {
        let places = SitePlaces.candidates(program: CommandLine.arguments.first ?? "")
        templates = try SitePlaces.place("templates", "Templates", arguments, places)
        assets = try SitePlaces.place("public", "Public", arguments, places)
    }

    /// The current directory, and every directory above the program: a build lies three levels below the checkout, an
    /// installed program has the two directories beside it.
    static func candidates(program: String) -> [String] {
        var parts = program.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        var found = ["."]
        while !parts.isEmpty, found.count < 6 {
            let path = parts.joined(separator: "/")
            found.append(path.isEmpty ? "/" : path)
            parts = parts.dropLast()
        }
        return found
    }

    private static func place(
        _ flag: String, _ name: String, _ arguments: Arguments, _ candidates: [String]
    ) throws(CommandError) -> String {
        if let given = arguments[flag] {
            guard FileSystem.kind(given) == .directory else { throw .usage("--\(flag): нет папки \(given)") }
            return given
        }
        for candidate in candidates where FileSystem.kind(candidate + "/" + name) == .directory {
            return candidate + "/" + name
        }
        throw .usage("не найдена папка \(name); укажите её: --\(flag) ПАПКА")
    }

    /// The text of every template by its path without `.html`.
    func readTemplates() throws(CommandError) -> [String: [UInt8]] {
        do throws(FileFailure) {
            var found: [String: [UInt8]] = [:]
            for path in try FileSystem.files(below: templates) where path.hasSuffix(".html") {
                found[String(path.dropLast(5))] = try FileSystem.read(templates + "/" + path)
            }
            return found
        } catch { throw .failed(error.description) }
    }

    /// Changes when a template is added, removed or written.
    func templatesStamp() -> [String] {
        ((try? FileSystem.files(below: templates)) ?? []).map { "\($0) \(FileSystem.modified(templates + "/" + $0))" }
    }
}
