// One walk over every row of the table of access for each line of the checklist: on each row's site the line's probe is
// tried, and the test of the line reads what it has found. A route that is added to the table is attacked without a word
// here.
import Dispatch
import Support
import Synchronization
import Testing

@testable import Web

/// Something that is tried on every row.
struct Probe: Sendable {
    /// The line of the checklist.
    let line: String
    let run: @Sendable (AccessRow, inout Tally) throws -> Void

    init(_ line: String, _ run: @escaping @Sendable (AccessRow, inout Tally) throws -> Void) {
        (self.line, self.run) = (line, run)
    }
}

/// What a probe has tried and found.
struct Tally: Sendable {
    private(set) var cells = 0
    private(set) var faults: [String] = []

    /// Counts a cell; a cell that does not hold is a fault in these words.
    mutating func expect(_ holds: Bool, _ words: @autoclosure () -> String) {
        cells += 1
        if !holds { faults.append(words()) }
    }

    mutating func add(_ other: Tally) {
        cells += other.cells
        faults += other.faults
    }
}

enum Walk {
    static let probes: [Probe] = forgery + answers + foreign

    /// What the probes of a line find on all rows.
    private static func found(_ line: String) -> Tally {
        let rows = AccessTable.rows
        let all = Mutex(Tally())
        DispatchQueue.concurrentPerform(iterations: rows.count) { index in
            var own = Tally()
            for probe in probes where probe.line == line {
                do { try probe.run(rows[index], &own) } catch {
                    own.expect(false, "\(rows[index].method) \(rows[index].pattern): \(error)")
                }
            }
            let tally = own
            all.withLock { $0.add(tally) }
        }
        return all.withLock { $0 }
    }

    /// Fails for every fault of a line, and where fewer cells were tried than the table has room for.
    static func check(_ line: String, atLeast least: Int, _ location: SourceLocation = #_sourceLocation) {
        let tally = found(line)
        print("\(line): \(tally.cells) cells")
        for fault in tally.faults.sorted().prefix(20) { Issue.record("\(line) \(fault)", sourceLocation: location) }
        #expect(tally.cells >= least, "\(line): too few cells", sourceLocation: location)
    }
}
