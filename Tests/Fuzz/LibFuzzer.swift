// The same targets under libFuzzer (llvm.org/docs/LibFuzzer.html), which finds new inputs by the coverage they reach.
// Compiled in with -D LIBFUZZER only.
#if LIBFUZZER
    import Foundation

    /// Starts libFuzzer; declared by the runtime that -sanitize=fuzzer links.
    @_silgen_name("LLVMFuzzerRunDriver")
    private func runDriver(
        _ count: UnsafeMutablePointer<Int32>,
        _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
        _ check: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
    ) -> Int32

    func runLibFuzzer() {
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        exit(
            runDriver(&count, &arguments) { start, count in
                let input = UnsafeBufferPointer(start: start, count: count)
                guard let first = input.first else { return 0 }
                let target = Target.all[Int(first) % Target.all.count]
                var generator = Generator(state: UInt64(count))
                do throws(Violation) {
                    _ = try target.check(Array(input.dropFirst()), &generator)
                } catch {
                    print("\(target.name): \(error.text)")
                    abort()
                }
                return 0
            })
    }
#endif
