// Checklist F34 and F36 where no form of the table shows it: hidden fields of the forms that pages show, with numbers of
// others put into them; and what a refusal leaves in the log.
import Dispatch
import Foundation
import Storage
import Support
import Synchronization
import Testing

@testable import Web

@Suite("Hidden fields and refused addresses")
struct HiddenFieldTests {
    @Test(
        "F34: a hidden field with the number of somebody else's pupil, class, entry or account changes nothing of theirs"
    )
    func hiddenFields() {
        let forms = ShownForm.every.filter { !$0.numbered.isEmpty }
        let total = Mutex(Tally())
        DispatchQueue.concurrentPerform(iterations: forms.count) { index in
            var tally = Tally()
            do { try Self.attack(forms[index], &tally) } catch {
                tally.expect(false, "\(forms[index].action): \(error)")
            }
            let own = tally
            total.withLock { $0.add(own) }
        }
        let tally = total.withLock { $0 }
        print("F34: \(forms.count) forms with numbers in hidden fields, \(tally.cells) cells")
        for fault in tally.faults.sorted().prefix(20) { Issue.record("F34 \(fault)") }
        #expect(tally.cells >= 20)
    }

    private static func attack(_ form: ShownForm, _ tally: inout Tally) throws {
        let before = try Stage(form.row).dump()
        for field in form.numbered {
            let school = try Stage(form.row).site.school
            let others = [school.student("orlov").raw, school.student("chuzhoy").raw, school.class7B.raw]
            for number in Set(others + [school.user(.foreignDeputy).raw, 900_001, -1]).sorted() {
                let stage = try Stage(form.row)
                let pairs = form.fields.map { ($0.name, $0.name == field ? "\(number)" : $0.value) }
                let answer = try stage.site.post(form.action, pairs, as: form.person)
                let words = "POST \(form.action) with \(field)=\(number) as \(form.person)"
                tally.expect(answer.status < 500, "\(words): \(answer.status)")
                let changes = try stage.wasWritten() ? stage.dump().added(since: before) : []
                let touched = changes.first { Walk.isForeign($0, to: form.person, in: school) }
                tally.expect(touched == nil, "\(words) touched \(touched?.table ?? "")")
                let name = Walk.names(outside: form.person).first(where: answer.text.holds)
                tally.expect(name == nil, "\(words) shows \(name ?? "")")
            }
        }
    }

    /// Who reads a log and may not know of what others reach for in another class or school.
    private static let readers: [(person: TestSchool.Person, paths: [String])] = [
        (.administrator, ["/audit", "/audit/file"]), (.foreignDeputy, ["/audit", "/audit/file"]),
    ]

    @Test("F36: a refusal stands in the logs of those who may not know of the object alike, whether it exists or not")
    func refusedAddresses() {
        // That an account exists, its administrator may know.
        let rows = AccessTable.rows.filter { row in
            row.pattern.contains(":") && ![":user", ":session", ":code"].contains(where: row.pattern.contains)
        }
        let total = Mutex(Tally())
        DispatchQueue.concurrentPerform(iterations: rows.count) { index in
            var tally = Tally()
            do { try Self.compare(rows[index], &tally) } catch {
                tally.expect(false, "\(rows[index].pattern): \(error)")
            }
            let own = tally
            total.withLock { $0.add(own) }
        }
        let tally = total.withLock { $0 }
        print("F36: \(tally.cells) pages of logs compared")
        for fault in tally.faults.sorted().prefix(20) { Issue.record("F36 \(fault)") }
        #expect(tally.cells >= 200)
    }

    private static func compare(_ row: AccessRow, _ tally: inout Tally) throws {
        let (there, absent) = (try Stage(row), try Stage(row))
        guard let none = absent.addresses(with: Walk.absent).first?.path else { return }
        for person in TestSchool.Person.allCases where row.status(for: person) == 404 {
            _ = try there.ask(there.path, as: person)
            _ = try absent.ask(none, as: person)
        }
        for (person, paths) in readers where person == .foreignDeputy || row.status(for: person) == 404 {
            for path in paths {
                // What the answers before have left is written soon after them.
                for stage in [there, absent] { try stage.site.school.database.write { _ in } }
                let (one, other) = (
                    try there.site.get(path, as: person), try absent.site.get(path, as: person)
                )
                tally.expect(
                    one.text == other.text && one.status == 200,
                    "\(row.method) \(row.pattern): \(path) tells \(person) whether it exists")
            }
        }
    }
}
