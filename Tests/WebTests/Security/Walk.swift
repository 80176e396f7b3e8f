// One walk over every row of the table of access: on each row's site every probe is tried, and what it finds is kept
// under the line of the checklist that it belongs to. The tests of a line read what the walk has found. A route that is
// added to the table is attacked without a word here.
import Dispatch
import Support
import Synchronization
import Testing

@testable import Web

/// Something that is tried on the site of every row.
struct Probe: Sendable {
    /// The line of the checklist.
    let line: String
    let run: @Sendable (Stage, inout Tally) throws -> Void

    init(_ line: String, _ run: @escaping @Sendable (Stage, inout Tally) throws -> Void) {
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

    /// What was found, by line: walked by whichever test asks first.
    private static let found: [String: Tally] = {
        let rows = AccessTable.rows
        let all = Mutex<[String: Tally]>([:])
        DispatchQueue.concurrentPerform(iterations: rows.count) { index in
            let own = tallies(of: rows[index])
            all.withLock { all in for (line, tally) in own { all[line, default: Tally()].add(tally) } }
        }
        return all.withLock { $0 }
    }()

    private static func tallies(of row: AccessRow) -> [String: Tally] {
        var own: [String: Tally] = [:]
        do {
            let stage = try Stage(row)
            for probe in probes { try probe.run(stage, &own[probe.line, default: Tally()]) }
        } catch {
            own["C17", default: Tally()].expect(false, "\(row.method) \(row.pattern): \(error)")
        }
        return own
    }

    /// Fails for every fault of a line, and where fewer cells were tried than the table has room for.
    static func check(_ line: String, atLeast least: Int, _ location: SourceLocation = #_sourceLocation) {
        let tally = found[line] ?? Tally()
        print("\(line): \(tally.cells) cells")
        for fault in tally.faults.sorted().prefix(20) { Issue.record("\(line) \(fault)", sourceLocation: location) }
        #expect(tally.cells >= least, "\(line): too few cells", sourceLocation: location)
    }
}
