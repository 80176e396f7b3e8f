// The program run inside the test, with what it has said.
import Foundation
import Support
import Synchronization

@testable import Commands

/// What a command said and how it ended.
struct Outcome {
    let code: Int32
    let said: [String]
    let complained: [String]

    /// Everything that was printed.
    var text: String { (said + complained).joined(separator: "\n") }
}

/// Runs the program with these words.
func doska(_ words: String..., environment: [String: String] = [:]) -> Outcome {
    doska(words, environment: environment)
}

/// The same with the words as a list.
func doska(_ words: [String], environment: [String: String] = [:]) -> Outcome {
    final class Lines: Sendable {
        let lines = Mutex<[String]>([])
        func add(_ line: String) { lines.withLock { $0.append(line) } }
        var all: [String] { lines.withLock { $0 } }
    }
    let (said, complained) = (Lines(), Lines())
    let terminal = Terminal(say: said.add, complain: complained.add)
    let code = Program(environment: environment, terminal: terminal).run(words)
    return Outcome(code: code, said: said.all, complained: complained.all)
}

/// The permission bits of a file.
func mode(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
}
