// Checklist E32 and H52 on every change: fields that nobody asked for, fields twice, fields missing; the same form twice,
// and from two browsers at the same moment.
import Dispatch
import Foundation
import HTTP
import Support
import Synchronization
import Testing

@testable import Web

@Suite("Forms that are sent in other ways than by their page")
struct SendingTests {
    private static let changes = AccessTable.rows.filter { $0.method == "POST" }

    /// What attackers add to a form: names of columns, roles, owners, states.
    private static let extras = [
        ("role", "administrator"), ("roles", "administrator"), ("is_admin", "1"), ("admin", "true"), ("school", "2"),
        ("school_id", "2"), ("class", "2"), ("class_id", "2"), ("student_id", "7"), ("user", "1"), ("user_id", "1"),
        ("author", "1"), ("author_id", "1"), ("state", "verified_by_school"), ("verified", "1"), ("points", "99999"),
        ("id", "1"), ("created_at", "0"), ("password_hash", "x"), ("must_change_password", "0"), ("guardian", "1"),
        ("__proto__", "x"), ("role[]", "administrator"), ("user.role", "administrator"), ("_method", "delete"),
    ]

    private func each(_ body: @escaping @Sendable (AccessRow, inout Tally) throws -> Void) -> Tally {
        let total = Mutex(Tally())
        DispatchQueue.concurrentPerform(iterations: Self.changes.count) { index in
            var tally = Tally()
            do { try body(Self.changes[index], &tally) } catch {
                tally.expect(false, "\(Self.changes[index].pattern): \(error)")
            }
            let own = tally
            total.withLock { $0.add(own) }
        }
        return total.withLock { $0 }
    }

    private func report(_ line: String, _ tally: Tally) {
        print("\(line): \(tally.cells) cells")
        for fault in tally.faults.sorted().prefix(20) { Issue.record("\(line) \(fault)") }
        #expect(tally.cells >= Self.changes.count)
    }

    @Test("E32: fields that a form does not have change nothing: no role, school, class, state, author, points")
    func unknownFields() {
        report(
            "E32",
            each { row, tally in
                let (one, other, third) = (try Stage(row), try Stage(row), try Stage(row))
                let known = Set(one.form.map(\.0)).union(Self.controls[row.pattern] ?? [])
                let added = Self.extras.filter { !known.contains($0.0) }
                _ = try one.ask(one.path, as: one.insider)
                _ = try other.ask(other.path, as: other.insider)
                let answer = try third.ask(third.path, as: third.insider, form: third.form + added)
                let (a, b, c) = (try one.dump(), try other.dump(), try third.dump())
                let random = DatabaseDump.columnsThatDiffer(a, b)
                let changed = c.without(random).changed(since: a.without(random))
                tally.expect(changed.isEmpty, "\(row.pattern) with unknown fields changed \(changed)")
                tally.expect(answer.status == row.status(for: third.insider), "\(row.pattern): \(answer.status)")
            })
    }

    @Test("E32: of a field that comes twice the first counts, or it is refused; one that is missing breaks nothing")
    func repeatedAndMissing() {
        report(
            "E32",
            each { row, tally in
                let stage = try Stage(row)
                let twice = stage.form + stage.form.map { ($0.0, "вторая-\($0.1)") }
                let answer = try stage.ask(stage.path, as: stage.insider, form: twice)
                tally.expect(answer.status < 500, "\(row.pattern) with every field twice: \(answer.status)")
                let holds = try stage.dump().tables.values.contains { rows in
                    rows.contains { $0.values.contains { $0.contains("вторая-") } }
                }
                tally.expect(!holds, "\(row.pattern) takes the second value of a field")
                for index in stage.form.indices {
                    let own = try Stage(row)
                    var less = own.form
                    less.remove(at: index)
                    let answer = try own.ask(own.path, as: own.insider, form: less)
                    tally.expect(answer.status < 500, "\(row.pattern) without \(own.form[index].0): \(answer.status)")
                }
                let none = try Stage(row)
                tally.expect(
                    try none.ask(none.path, as: none.insider, form: []).status < 500, "\(row.pattern) with no field")
            })
    }

    /// Names of every control of every form that is shown to anybody, by the route that it leads to.
    private static let controls: [String: Set<String>] = {
        var names: [String: Set<String>] = [:]
        for row in AccessTable.rows where row.method == "GET" {
            guard let stage = try? Stage(row) else { continue }
            for person in TestSchool.Person.allCases where row.status(for: person) == 200 {
                guard let page = try? stage.site.get(stage.path, as: person), page.isPage else { continue }
                for form in Markup.forms(of: page.text) {
                    let action = form.action.split(separator: "/")
                    for change in changes {
                        let want = change.pattern.split(separator: "/")
                        guard action.count == want.count,
                            zip(action, want).allSatisfy({ $0 == $1 || $1.hasPrefix(":") })
                        else { continue }
                        names[change.pattern, default: []].formUnion(form.names)
                    }
                }
            }
        }
        return names
    }()

    /// Changes that are new each time by what they are for; each with its reason.
    private static let repeatable = [
        "/session": "each login is a session", "/users/:user/password": "each one-time password replaces the last",
        "/classes/:class/accounts": "a new sheet replaces the last",
    ]

    @Test("H52: a double click, and two browsers at the same moment, make one record")
    func twice() {
        report(
            "H52",
            each { row, tally in
                let stage = try Stage(row)
                _ = try stage.ask(stage.path, as: stage.insider)
                let once = try stage.dump().counts
                let again = try stage.ask(stage.path, as: stage.insider)
                tally.expect(again.status < 500, "\(row.pattern) the second time: \(again.status)")
                let second = try stage.dump().counts
                if Self.repeatable[row.pattern] == nil {
                    tally.expect(second == once, "\(row.pattern) twice: \(Self.differences(once, second))")
                }
                let both = try Stage(row)
                let statuses = Mutex<[Int]>([])
                let school = both.site.school
                let (path, form, person) = (both.path, both.form, both.insider)
                let (writer, done) = (HeldWriter(school.database), DispatchGroup())
                for _ in 0..<2 {
                    done.enter()
                    Thread.detachNewThread {
                        let answer = try? TestSite(school).post(path, form, as: person)
                        statuses.withLock { $0.append(answer?.status ?? 500) }
                        done.leave()
                    }
                }
                _ = writer.waitForQueue { 2 - statuses.withLock { $0.count } }
                writer.release()
                done.wait()
                let found = statuses.withLock { $0 }
                tally.expect(found.count == 2 && found.allSatisfy { $0 < 500 }, "\(row.pattern) at once: \(found)")
                if Self.repeatable[row.pattern] == nil {
                    let counts = try both.dump().counts
                    tally.expect(counts == once, "\(row.pattern) at once: \(Self.differences(once, counts))")
                }
            })
    }

    private static func differences(_ one: [String: Int], _ other: [String: Int]) -> String {
        other.filter { one[$0.key] != $0.value }.map { "\($0.key) \(one[$0.key] ?? 0) → \($0.value)" }.sorted()
            .joined(separator: ", ")
    }
}
