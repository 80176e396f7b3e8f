// The same targets under libFuzzer (llvm.org/docs/LibFuzzer.html), which finds new inputs by the coverage they reach.
// Compiled in with -D LIBFUZZER only. FUZZ_TARGET names the target, so that its folder of Tests/Corpus is the corpus.
#if LIBFUZZER
    import Foundation

    /// Starts libFuzzer; declared by the runtime that -sanitize=fuzzer links.
    @_silgen_name("LLVMFuzzerRunDriver")
    private func runDriver(
        _ count: UnsafeMutablePointer<Int32>,
        _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
        _ check: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
    ) -> Int32

    /// The target that FUZZ_TARGET names; without it the first byte of each input chooses.
    private let chosen = ProcessInfo.processInfo.environment["FUZZ_TARGET"].flatMap { name in
        Target.all.first { $0.name == name }
    }

    func runLibFuzzer() {
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        exit(
            runDriver(&count, &arguments) { start, count in
                var input = UnsafeBufferPointer(start: start, count: count)[...]
                guard let target = chosen ?? input.popFirst().map({ Target.all[Int($0) % Target.all.count] }) else {
                    return 0
                }
                var generator = Generator(state: UInt64(count))
                do throws(Violation) {
                    _ = try target.check(Array(input), &generator)
                } catch {
                    print("\(target.name): \(error.text)")
                    abort()
                }
                return 0
            })
    }
#endif
