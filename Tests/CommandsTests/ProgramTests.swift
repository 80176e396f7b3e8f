// The program as a whole: which command runs, what it answers to wrong words, and that the help tells what is true.
import Support
import Testing

@testable import Commands

@Suite("The program")
struct ProgramTests {
    @Test("without words, and with --help, it lists every command")
    func overview() {
        for outcome in [doska(), doska("--help"), doska("help")] {
            #expect(outcome.code == 0)
            for command in Program.commands { #expect(outcome.text.contains("  \(command.name) ")) }
        }
    }

    @Test("help of a command names each flag with its variable")
    func helpOfOne() {
        for command in Program.commands {
            let outcome = doska("help", command.name)
            let words = command.name.split(separator: " ").map(String.init)
            let asked = words.count == 1 ? outcome : doska("help", words[0], words[1])
            #expect(asked.code == 0)
            #expect(asked.text.hasPrefix(command.usage))
            for flag in command.flags { #expect(asked.text.contains("(\(flag.variable))")) }
        }
    }

    @Test("an unknown command and half a command are refused with exit code 2 in one line")
    func unknown() {
        #expect(doska("sevre").code == 2)
        #expect(doska("sevre").complained == ["doska: нет команды «sevre»; список команд: doska help"])
        #expect(doska("import").code == 2)
        #expect(doska("import").complained == ["doska: после import нужно: roster или achievements"])
    }

    @Test("L70: the version comes first, then every library of others with its licence")
    func version() {
        let said = doska("version").said
        #expect(said.first == "doska \(Program.version)")
        for name in ["SQLite 3.", "glibc 2.", "libcrypt", "Swift"] {
            #expect(said.contains { $0.contains(name) && $0.contains(";") }, "\(name)")
        }
    }

    @Test("no flag of a command is declared twice, and no command")
    func declarations() {
        #expect(Set(Program.commands.map(\.name)).count == Program.commands.count)
        for command in Program.commands { #expect(Set(command.flags.map(\.name)).count == command.flags.count) }
    }

    @Test("the templates of the checkout fit their pages")
    func templates() {
        let outcome = doska(
            "check-templates", "--templates", Checkout.root + "/Templates", "--public", Checkout.root + "/Public")
        #expect(outcome.code == 0, "\(outcome.text)")
    }

    @Test(
        "a template with an unknown name is refused with its place, by the check and by the start alike",
        arguments: [["check-templates"], ["serve", "--demo", "--port", "0"]])
    func wrongTemplate(command: [String]) throws {
        let directory = try TemporaryDirectory()
        for (name, bytes) in try Checkout.templates() {
            let path = directory.path + "/" + name + ".html"
            try FileSystem.makeDirectory(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
            try FileSystem.create(path, name == "login/show" ? bytes + Array("\n{{nobody}}".utf8) : bytes)
        }
        var arguments = command + ["--templates", directory.path, "--public", Checkout.root + "/Public"]
        if command[0] == "serve" {
            arguments += ["--data", directory.file("data")]
            let school = doska("init", "--data", directory.file("data"), "--school", "Школа № 1")
            #expect(school.code == 0, "\(school.text)")
        }
        let outcome = doska(arguments)
        #expect(outcome.code == 1)
        #expect(outcome.text.contains("login/show.html:"), "\(outcome.text)")
        #expect(outcome.text.contains("nobody"))
    }
}
