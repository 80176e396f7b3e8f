// A record in figures, direction by level.
import School
import Testing

@Suite("The summary of a record")
struct RecordSummaryTests {
    @Test("has a row for each direction in order and a column for each level that occurs, the lowest first")
    func table() {
        let summary = RecordSummary([
            ("Спорт", .regional), ("Спорт", .school), ("Творчество", .school), ("Спорт", .school),
        ])
        #expect(summary.levels == [.school, .regional])
        #expect(summary.rows.map(\.title) == ["Спорт", "Творчество"])
        #expect(summary.rows.map(\.counts) == [[2, 1], [1, 0]])
        #expect(summary.rows.map(\.total) == [3, 1])
        #expect(summary.totals == [3, 1])
        #expect(summary.total == 4)
    }

    @Test("of nothing is empty")
    func empty() {
        let summary = RecordSummary([])
        #expect(summary.levels.isEmpty && summary.rows.isEmpty && summary.totals.isEmpty && summary.total == 0)
    }
}
