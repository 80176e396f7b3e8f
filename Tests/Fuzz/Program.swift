// fuzz: mutates a corpus against every parser that reads what strangers send.
//
//   fuzz [--seconds N] [--seed N] [--target NAME]     N seconds in all (10), with a seed (1), one target or all
//   fuzz --input TARGET FILE                          checks the content of one file
//
// The same seed makes the same cases in the same order; how many there are depends on the time. Ends with 1 and the
// input's file when an invariant does not hold. Built with -D LIBFUZZER it is a libFuzzer program instead, which takes
// libFuzzer's own arguments (LibFuzzer.swift).
import Foundation

@main
enum Program {
    static func main() {
        #if LIBFUZZER
            runLibFuzzer()
        #else
            run(Array(CommandLine.arguments.dropFirst()))
        #endif
    }

    private static func run(_ arguments: [String]) {
        var arguments = arguments[...]
        var seconds = 10.0
        var seed: UInt64 = 1
        var targets = Target.all
        while let flag = arguments.popFirst() {
            switch (flag, arguments.popFirst()) {
            case ("--seconds", let value?): seconds = Double(value) ?? seconds
            case ("--seed", let value?): seed = UInt64(value) ?? seed
            case ("--target", let value?): targets = Target.all.filter { $0.name == value }
            case ("--input", let value?): return check(value, arguments.popFirst() ?? "")
            default: targets = []
            }
        }
        guard !targets.isEmpty else {
            let names = Target.all.map { $0.name }.joined(separator: ", ")
            fail("usage: fuzz [--seconds N] [--seed N] [--target NAME] | --input TARGET FILE; targets: \(names)")
        }
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("fuzz-input-\(getpid())").path
        guard let current = CurrentInput(path: path) else { fail("no file can be made at \(path)") }
        print("seed \(seed); a case that kills the process is in \(path), behind eight bytes of length")
        let share = seconds / Double(targets.count)
        var cases = 0
        for target in targets { cases += run(target, seed, seconds: share, current) }
        unlink(path)
        print("\(cases) cases, 0 failed")
    }

    /// Runs one target for so long; gives the number of cases. Ends the process at the first that fails.
    private static func run(_ target: Target, _ seed: UInt64, seconds: Double, _ current: CurrentInput) -> Int {
        let mutator = Mutator(corpus: target.corpus.flatMap(Corpus.read), words: target.words)
        let end = ProcessInfo.processInfo.systemUptime + seconds
        var generator = Generator(state: seed)
        var cases = 0
        var accepted = 0
        while ProcessInfo.processInfo.systemUptime < end {
            for _ in 0..<64 {
                let bytes = mutator.make(&generator)
                current.keep(bytes)
                do throws(Violation) {
                    if try target.check(bytes, &generator) { accepted += 1 }
                } catch {
                    let path = "fuzz-\(target.name)-\(seed)-\(cases)"
                    try? Data(bytes).write(to: URL(fileURLWithPath: path))
                    fail("\(target.name), seed \(seed), case \(cases): \(error.text); the input is in \(path)")
                }
                cases += 1
            }
        }
        print("\(target.name): \(cases) cases, \(accepted) accepted, corpus of \(mutator.corpus.count)")
        return cases
    }

    private static func check(_ name: String, _ path: String) {
        guard let target = Target.all.first(where: { $0.name == name }),
            let data = try? Data(contentsOf: URL(fileURLWithPath: path))
        else { fail("no target '\(name)', or no file '\(path)'") }
        var generator = Generator(state: 1)
        do throws(Violation) {
            print(try target.check(Array(data), &generator) ? "accepted" : "refused")
        } catch {
            fail(error.text)
        }
    }

    private static func fail(_ text: String) -> Never {
        FileHandle.standardError.write(Data((text + "\n").utf8))
        exit(1)
    }
}
