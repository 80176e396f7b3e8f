// Checklist F34 on every change: a person who had the right when the form was sent, and has it no more when the writer
// comes to it. The writer is held by another write, which takes the rights away; the change waits behind it.
import Dispatch
import Foundation
import School
import Support
import Synchronization
import Testing

@testable import Storage
@testable import Web

@Suite("Rights that end while a change waits for its turn")
struct WaitingRightsTests {
    /// What ends before the change has its turn.
    private struct Ending: Sendable {
        let words: String
        let change: @Sendable (Transaction, UserID) throws -> Void
    }

    private static let endings = [
        Ending(words: "every role, class and child has ended") { transaction, user in
            let yesterday = TestSchool.today.adding(-1)
            try transaction.db.run("UPDATE role_assignment SET until_day = ?2 WHERE user_id = ?1", user, yesterday)
            try transaction.db.run("UPDATE teaching_assignment SET until_day = ?2 WHERE user_id = ?1", user, yesterday)
            try transaction.db.run(
                """
                UPDATE guardian_of SET until_day = ?2
                WHERE guardian_id IN (SELECT id FROM guardian WHERE user_id = ?1)
                """, user, yesterday)
            try transaction.db.run("UPDATE student SET user_id = NULL WHERE user_id = ?", user)
        },
        Ending(words: "the account is closed") { transaction, user in
            try transaction.disable(user, at: TestSchool.now)
        },
    ]

    /// What a person may do with the own sessions, whatever else has ended.
    private static let own: Set = ["/session/side", "/sessions/:session/end"]

    /// Changes of which at least one person has the right, and not everybody.
    private static let rows = AccessTable.rows.filter { row in
        let statuses = Set(TestSchool.Person.allCases.filter { $0 != .guest }.map(row.status))
        return row.isChange && !row.isOpen && statuses.count > 1 && !own.contains(row.pattern)
    }

    @Test("F34: rights are asked for again when the writer comes to the change; what has ended changes nothing")
    func everyChange() {
        let total = Mutex(Tally())
        let waited = Atomic<Int>(0)
        DispatchQueue.concurrentPerform(iterations: Self.rows.count * Self.endings.count) { index in
            let (row, ending) = (Self.rows[index / Self.endings.count], Self.endings[index % Self.endings.count])
            do {
                let fault = try Self.fault(row, ending) { waited.add(1, ordering: .relaxed) }
                total.withLock { $0.expect(fault == nil, fault ?? "") }
            } catch {
                total.withLock { $0.expect(false, "\(row.pattern), \(ending.words): \(error)") }
            }
        }
        let tally = total.withLock { $0 }
        let count = waited.load(ordering: .relaxed)
        print("F34: \(tally.cells) changes whose rights ended, \(count) of them while they waited")
        for fault in tally.faults.sorted().prefix(20) { Issue.record("F34 \(fault)") }
        // Previews and refused forms write nothing, so they do not wait.
        #expect(count >= 60)
    }

    private static func fault(_ row: AccessRow, _ ending: Ending, _ didWait: () -> Void) throws -> String? {
        let (stage, expected) = (try Stage(row), try Stage(row))
        let user = stage.site.school.user(stage.insider)
        try expected.site.school.database.write { try ending.change($0, user) }

        let (done, worker) = (DispatchGroup(), Worker(stage))
        let writer = HeldWriter(stage.site.school.database) { try ending.change($0, user) }
        done.enter()
        Thread.detachNewThread {
            worker.ask()
            done.leave()
        }
        if writer.waitForQueue(of: { done.wait(timeout: .now()) == .timedOut ? 1 : 0 }) > 0 { didWait() }
        writer.release()
        done.wait()
        let (found, wanted) = (try stage.dump(), try expected.dump())
        guard let status = worker.status else { return "\(row.pattern): no answer" }
        guard found == wanted else {
            return "\(row.pattern): \(ending.words), and it changed \(found.changed(since: wanted)) (\(status))"
        }
        return status < 500 ? nil : "\(row.pattern): \(ending.words), and the answer is \(status)"
    }

    /// Asks on a thread of its own.
    private final class Worker: @unchecked Sendable {
        // The asking thread alone uses the stage until it has left the group that the test waits for.
        private let stage: Stage
        private(set) var status: Int?

        init(_ stage: Stage) { self.stage = stage }

        func ask() { status = try? stage.ask(stage.path, as: stage.insider).status }
    }
}
