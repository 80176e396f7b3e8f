// What no template and no load may break: the parser on any bytes, and one bound page on many threads.

import Dispatch
import Synchronization
import Testing

@testable import Mustache

@Suite("Robustness")
struct RobustnessTests {
    /// A generator with a fixed course, so that a failure can be repeated (xorshift64, Marsaglia 2003).
    private struct Course: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    private static let seeds = [
        """
        {{<layout}}{{$title}}{{text}}{{/title}}
          {{$content}}
        {{#rows}}
        <p>{{name}}</p>
        {{/rows}}
        {{/content}}{{/layout}}
        """,
        "{{=<% %>=}}<%#yes%> <%={{ }}=%> {{! note }}{{^no}}{{{picture}}}{{&picture}}{{/no}}{{/yes}}\r\n{{>p}}\r\n",
        "<a href=\"{{href}}\" class='{{text}}'{{#no}} hidden{{/no}}><!-- x --><script>a</script>{{frame.pupil.name}}",
    ]
    private static let pieces = [
        "{{", "}}", "{{{", "}}}", "{{#", "{{/", "{{^", "{{<", "{{$", "{{>", "{{!", "{{=", "=}}", "\n", "\r\n", " ",
        "\t",
        "rows", "yes", "text", ".", "layout", "p", "<", ">", "\"", "<script>", "<!--", "ж", "=",
    ]

    @Test("Mutated templates are either bound and printed or refused, never a crash", arguments: 1...8)
    func mutations(_ seed: UInt64) throws {
        var course = Course(state: seed &* 0x9E37_79B9_7F4A_7C15)
        let layout = Array("<title>{{$title}}-{{/title}}</title>\n  {{$content}}\n  {{/content}}\n".utf8)
        var printed = 0
        var refused = 0
        for _ in 0..<1000 {
            var bytes = Array(Self.seeds[Int.random(in: 0..<Self.seeds.count, using: &course)].utf8)
            for _ in 0..<Int.random(in: 0...4, using: &course) { mutate(&bytes, &course) }
            do {
                var set = try TemplateSet.load(sources: ["sheet": bytes, "layout": layout, "p": Array("{{text}}".utf8)])
                _ = try set.bind(Sheet.self).render(Sheet())
                printed += 1
            } catch {
                // Typed throws: anything else than a `TemplateError` would not compile.
                let place: TemplateError = error
                #expect(place.line >= 1 && place.column >= 1)
                refused += 1
            }
        }
        // Both ways are taken, or the test would prove nothing.
        #expect(printed > 50 && refused > 50)
    }

    private func mutate(_ bytes: inout [UInt8], _ course: inout Course) {
        let place = Int.random(in: 0...bytes.count, using: &course)
        let end = min(bytes.count, place + Int.random(in: 0...6, using: &course))
        switch Int.random(in: 0..<4, using: &course) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &course))
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &course), at: place)
        default:
            bytes.insert(contentsOf: Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &course)].utf8, at: place)
        }
    }

    @Test("Any bytes are parsed or refused, also when they are not text")
    func randomBytes() {
        var course = Course(state: 42)
        var parsed = 0
        for length in 0..<2000 {
            let alphabet = Array("{}#/^<$>!=&. \nab".utf8) + [0xD0, 0xB6, 0xFF]
            let bytes = (0..<length % 97).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &course)] }
            if (try? Parser.parse(Source(file: "random", bytes: bytes))) != nil { parsed += 1 }
        }
        #expect(parsed > 100 && parsed < 2000)
    }

    @Test("Every beginning of a template is parsed or refused")
    func everyBeginning() throws {
        for seed in Self.seeds {
            let bytes = Array(seed.utf8)
            for end in 0...bytes.count {
                let whole = (try? Parser.parse(Source(file: "cut", bytes: Array(bytes[..<end])))) != nil
                if end == bytes.count { #expect(whole) }
            }
        }
    }

    @Test("One bound page prints the same bytes on eight threads at once")
    func concurrency() throws {
        let bound = try Sheet.bind(
            "{{#rows}}\n<p>{{name}} {{points}} {{text}}</p>\n{{/rows}}\n{{{picture}}}{{frame.title}}")
        let expected = (0..<8).map { bound.render(sheet($0)) }
        #expect(Set(expected).count == 8, "pages of different threads differ")

        let results = Results()
        DispatchQueue.concurrentPerform(iterations: 8) { thread in
            for _ in 0..<200 {
                let isSame = bound.render(sheet(thread)) == expected[thread]
                results.add(isSame)
            }
        }
        #expect(results.same == 1600 && results.other == 0)
    }

    private func sheet(_ thread: Int) -> Sheet {
        Sheet(text: "поток <\(thread)>", rows: (0..<20 + thread).map { Pupil(name: "Ученик \($0)", points: $0) })
    }

    /// Counts what the threads saw.
    private final class Results: Sendable {
        private let counts = Mutex((same: 0, other: 0))
        var same: Int { counts.withLock { $0.same } }
        var other: Int { counts.withLock { $0.other } }

        func add(_ isSame: Bool) {
            counts.withLock { counts in
                if isSame { counts.same += 1 } else { counts.other += 1 }
            }
        }
    }
}
