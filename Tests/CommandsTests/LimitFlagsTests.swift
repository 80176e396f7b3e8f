// The limits of the server as flags: each reaches its setting, and nothing else changes.
import Server
import Testing

@testable import Commands

@Suite("Limits of the server as flags")
struct LimitFlagsTests {
    @Test("a flag changes its own setting alone")
    func oneFlag() throws {
        var settings = Settings()
        try LimitFlags.apply(Arguments(values: ["head-deadline": "2500", "field-count": "40"]), to: &settings)
        #expect(settings.headDeadline == 2500 && settings.head.fieldCount == 40)
        #expect(settings.bodyDeadline == Settings().bodyDeadline && settings.workers == Settings().workers)
    }

    @Test("without flags the defaults of the server stand, and each stands in the help")
    func defaults() throws {
        var settings = Settings()
        try LimitFlags.apply(Arguments(), to: &settings)
        #expect(settings.connections == 20_000 && settings.headDeadline == 10_000)
        #expect(LimitFlags.flags.first { $0.name == "idle-deadline" }?.help.hasSuffix("60000") == true)
        #expect(Set(LimitFlags.flags.map(\.name)).count == 20)
    }

    @Test("a value outside its range is refused with the range", arguments: ["0", "-5", "x", "", "700000"])
    func ranges(value: String) {
        var settings = Settings()
        #expect(throws: CommandError.usage("--head-deadline: нужно целое число от 100 до 600000")) {
            try LimitFlags.apply(Arguments(values: ["head-deadline": value]), to: &settings)
        }
    }
}
