// The public specification's own tests, read from a folder beside the repository: the environment variable
// MUSTACHE_SPEC, or `../shared/mustache-spec`. Without the folder the suite reports itself disabled; the other
// suites of this target test every feature in their own words.

import Foundation
import Testing

@testable import Mustache

/// One test of the specification.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
    let module: String
    let name: String
    let data: Value
    let template: String
    let partials: [String: String]
    let expected: String

    var testDescription: String { "\(module): \(name)" }
}

/// Where the specification lies, and what it holds.
enum Specification {
    static let folder: URL? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let given = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"]
        let url = given.map { URL(filePath: $0, relativeTo: root) } ?? root.appending(path: "../shared/mustache-spec")
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }()

    static let cases: [SpecificationCase] = {
        guard let folder else { return [] }
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "json" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }.flatMap(cases(in:))
    }()

    private static func cases(in file: URL) -> [SpecificationCase] {
        guard let data = try? Data(contentsOf: file),
            let json = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
            let tests = json["tests"] as? [[String: Any]]
        else { return [] }
        return tests.map { test in
            SpecificationCase(
                module: file.deletingPathExtension().lastPathComponent,
                name: test["name"] as? String ?? "",
                data: value(test["data"]),
                template: test["template"] as? String ?? "",
                partials: test["partials"] as? [String: String] ?? [:],
                expected: test["expected"] as? String ?? "")
        }
    }

    private static func value(_ json: Any?) -> Value {
        switch json {
        case let number as NSNumber:
            // JSONSerialization answers booleans and numbers alike as NSNumber; only booleans are encoded as chars.
            String(cString: number.objCType) == "c" ? .bool(number.boolValue) : .text("\(number)")
        case let text as String: .text(text)
        case let list as [Any]: .list(list.map(value))
        case let object as [String: Any]: .object(object.mapValues(value))
        default: .null
        }
    }
}

@Suite("The Mustache specification", .enabled(if: Specification.folder != nil, "no folder with the specification"))
struct SpecificationTests {
    @Test("Every test of the specification prints exactly what it expects", arguments: Specification.cases)
    func printsWhatIsExpected(_ test: SpecificationCase) throws {
        #expect(try render(test) == test.expected)
    }

    @Test("The folder holds the whole specification")
    func isWhole() {
        print("Mustache specification: \(Specification.cases.count) tests")
        #expect(Specification.cases.count >= 163)
        #expect(Set(Specification.cases.map(\.module)).count == 7)
    }

    private func render(_ test: SpecificationCase) throws -> String {
        var templates: [String: Template] = [:]
        for (name, text) in test.partials { templates[name] = try template(name, text) }
        let main = try template("", test.template)
        let rules = Compiler<ValueBinding>.Rules(isStrict: false, recursion: 8)
        var compiler = Compiler(templates, binding: ValueBinding(), rules: rules)
        try compiler.compile(main)
        var frames = ValueFrames(test.data)
        var output = ByteBuffer(capacity: 64)
        compiler.program.run(&frames, into: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    private func template(_ name: String, _ text: String) throws -> Template {
        let source = Source(file: name, bytes: Array(text.utf8))
        return Template(name: name, source: source, nodes: try Parser.parse(source))
    }
}
