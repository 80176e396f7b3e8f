// Arguments as a shell and an environment give them, right and wrong.
import Testing

@testable import Commands

@Suite("Arguments of a command")
struct ArgumentParserTests {
    private let parser = ArgumentParser(
        command: Command(
            "try", "попытка", operands: ["ФАЙЛ"],
            flags: [.data, Flag("port", "НОМЕР", "порт"), Flag(switch: "behind-tls", "за TLS")]
        ) { _, _ in })

    @Test("operands and flags may come in any order, with a space or an equals sign")
    func order() throws {
        let expected = Arguments(operands: ["a.csv"], values: ["data": "d", "port": "80"], switches: ["behind-tls"])
        let lines = [
            ["a.csv", "--data", "d", "--port", "80", "--behind-tls"],
            ["--behind-tls", "--port=80", "a.csv", "--data=d"],
        ]
        for line in lines { #expect(try parser.parse(line, environment: [:]) == expected) }
    }

    @Test("after two dashes everything is an operand")
    func twoDashes() throws {
        let read = try parser.parse(["--data", "d", "--", "--port"], environment: [:])
        #expect(read.operands == ["--port"])
        #expect(read["port"] == nil)
    }

    @Test("a value keeps its equals signs, and may begin with dashes when written with one")
    func equalsSigns() throws {
        #expect(try parser.parse(["x", "--data=--a=b"], environment: [:])["data"] == "--a=b")
    }

    @Test("a flag that was not given comes from the environment, one that was given does not")
    func environment() throws {
        let environment = ["DOSKA_DATA": "env", "DOSKA_PORT": "90", "DOSKA_BEHIND_TLS": "yes"]
        let read = try parser.parse(["x", "--port", "80"], environment: environment)
        #expect(read["data"] == "env")
        #expect(read["port"] == "80")
        #expect(read.has("behind-tls"))
        #expect(try !parser.parse(["x"], environment: ["DOSKA_DATA": "d", "DOSKA_BEHIND_TLS": "0"]).has("behind-tls"))
    }

    @Test("an empty variable counts as not set")
    func emptyVariable() {
        #expect(throws: CommandError.self) { try parser.parse(["x"], environment: ["DOSKA_DATA": ""]) }
    }

    @Test(
        "wrong words are refused with exit code 2 and one line that names the flag",
        arguments: [
            (["x"], "--data ПАПКА"), (["--data", "d"], "ФАЙЛ"), (["x", "y", "--data", "d"], "лишнее"),
            (["x", "--data", "d", "--what", "1"], "--what"), (["x", "--data", "d", "-p", "1"], "-p"),
            (["x", "--data"], "--data"), (["x", "--data="], "--data"), (["x", "--data", "--port", "1"], "--data"),
            (["x", "--data", "d", "--data", "e"], "дважды"), (["x", "--data", "d", "--behind-tls=1"], "--behind-tls"),
        ])
    func wrong(words: [String], told: String) throws {
        let error = #expect(throws: CommandError.self) { try parser.parse(words, environment: [:]) }
        #expect(error?.exitCode == 2)
        #expect(error?.message.contains(told) == true)
        #expect(error?.message.contains("\n") == false)
    }

    @Test("a switch's variable is yes or no and nothing else")
    func switchVariable() throws {
        let environment = ["DOSKA_DATA": "d", "DOSKA_BEHIND_TLS": "maybe"]
        let error = #expect(throws: CommandError.self) { try parser.parse(["x"], environment: environment) }
        #expect(error?.message == "DOSKA_BEHIND_TLS: нужно 1 или 0")
    }

    @Test("a number outside its range, or none at all, is told with the range")
    func numbers() throws {
        for text in ["65536", "-1", "8o", "", " 80", "99999999999999999999"] {
            let read = Arguments(values: ["port": text])
            #expect(throws: CommandError.usage("--port: нужно целое число от 0 до 65535")) {
                try read.number("port", in: 0...65_535, default: 1)
            }
        }
        #expect(try Arguments().number("port", in: 0...65_535, default: 8080) == 8080)
    }
}
