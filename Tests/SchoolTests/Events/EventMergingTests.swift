import School
import Testing

@Suite("What a merger does with each result")
struct EventMergingTests {
    private func result(
        _ id: Int64, _ student: Int64, _ outcome: Outcome = .winner, _ state: AchievementState = .verifiedByClass,
        certified: Bool = true, kept: Bool = false, published: Bool = false
    ) -> MergedResult {
        MergedResult(
            id: AchievementID(id), student: StudentID(student), outcome: outcome, state: state,
            isCertified: certified, isKept: kept, isInPublishedMonth: published)
    }

    private func ids(_ numbers: Int64...) -> [AchievementID] { numbers.map { AchievementID($0) } }

    @Test("results of other pupils move, drafts and revoked ones silently with them")
    func moves() {
        let merging = EventMerging(
            [result(1, 10), result(2, 11, .participant, .draft), result(3, 12, .winner, .revoked)],
            into: [result(4, 12), result(5, 11, .participant)])
        #expect(merging.moved == ids(1))
        #expect(merging.silent == ids(2, 3))
        #expect(merging.repeated == [] && merging.kept == [] && merging.differing == [])
    }

    @Test("the same result of a pupil is taken back at the event that goes")
    func repeats() {
        let merging = EventMerging([result(1, 10)], into: [result(2, 10)])
        #expect(merging.repeated == ids(1))
        #expect(merging.moved == [])
    }

    @Test("the result that has come further stands, then the one with a document")
    func stronger() {
        let further = EventMerging(
            [result(1, 10, .winner, .verifiedBySchool)], into: [result(2, 10, .winner, .submitted)])
        #expect(further.repeated == ids(2))
        #expect(further.moved == ids(1))
        let papered = EventMerging([result(1, 10)], into: [result(2, 10, certified: false)])
        #expect(papered.repeated == ids(2))
        let returned = EventMerging(
            [result(1, 10, .winner, .submitted, certified: false)], into: [result(2, 10, .winner, .returned)])
        #expect(returned.repeated == ids(2))
    }

    @Test("different results of a pupil both stand, and the pupil is named")
    func differing() {
        let merging = EventMerging([result(1, 10, .prizewinner)], into: [result(2, 10, .winner)])
        #expect(merging.moved == ids(1))
        #expect(merging.differing == [StudentID(10)])
    }

    @Test("a result of a published month is neither moved nor taken back")
    func published() {
        let alone = EventMerging([result(1, 10, kept: true, published: true)], into: [])
        #expect(alone.kept == ids(1))
        let weaker = EventMerging(
            [result(1, 10, .winner, .submitted, kept: true, published: true)],
            into: [result(2, 10, .winner, .verifiedBySchool)])
        #expect(weaker.repeated == ids(2), "the one of the open month is taken back, though it is the stronger")
        #expect(weaker.kept == ids(1))
        let both = EventMerging(
            [result(1, 10, kept: true, published: true)], into: [result(2, 10, published: true)])
        #expect(both.repeated == [])
        #expect(both.kept == ids(1))
    }

    @Test("what is kept counts the results that were to move, not the repetition at the event that stays")
    func keeping() {
        var merging = EventMerging(
            [result(1, 10, .winner, .verifiedBySchool), result(2, 11)], into: [result(3, 10, .winner, .submitted)])
        #expect(merging.moved == ids(1, 2) && merging.repeated == ids(3))
        merging.keep(Set(ids(1, 3)))
        #expect(merging.kept == ids(1))
        #expect(merging.moved == ids(2) && merging.repeated == [])
        var weaker = EventMerging([result(1, 10)], into: [result(2, 10)])
        weaker.keep(Set(ids(1)))
        #expect(weaker.kept == ids(1), "a repetition at the event that goes stays there")
    }

    @Test("of two repetitions one stands for both, whatever the order")
    func twice() {
        let results = [result(1, 10), result(2, 10, .winner, .verifiedBySchool)]
        let merging = EventMerging(results, into: [result(3, 10)])
        #expect(merging == EventMerging(results.reversed(), into: [result(3, 10)]))
        #expect(merging.moved + merging.repeated == ids(2, 1, 3))
    }
}
