import Testing

@testable import School

@Suite("Nominations")
struct NominationTests {
    func nomination(_ key: String) throws -> Nomination {
        try #require(Nomination.defaults.first { $0.key == key })
    }

    func pupil(_ id: Int64, _ deeds: [Deed], points: Int, lastNamed: String? = nil) throws -> NominationInput {
        let shares = Dictionary(uniqueKeysWithValues: deeds.map { ($0.id, Points(points)) })
        return NominationInput(
            student: StudentID(id), deeds: deeds, points: shares,
            lastNamed: try lastNamed.map { try #require(Month(iso: $0)) })
    }

    @Test("The fourteen of §4.8 stand in their order")
    func defaults() {
        #expect(
            Nomination.defaults.map(\.title) == [
                "Умник месяца", "Прорыв месяца", "Спортивная гордость", "Мастер творчества", "Юный исследователь",
                "Доброе сердце", "Лидер", "Читающий человек", "Надёжное плечо", "Эколог", "Хранитель памяти",
                "Технарь-изобретатель", "Открытие месяца", "Команда месяца",
            ])
        #expect(Set(Nomination.defaults.map(\.key)).count == 14)
    }

    @Test("The directions that nominations hint at exist")
    func directions() {
        let known = Set(Direction.defaults.map(\.key))
        for nomination in Nomination.defaults {
            guard case .directions(let keys, _) = nomination.hint else { continue }
            #expect(!keys.isEmpty)
            #expect(known.isSuperset(of: keys), "\(nomination.key)")
        }
    }

    @Test("A deed fits by direction, by growth, by being the first, by team, or by its words")
    func fits() throws {
        #expect(try nomination("sport_pride").fits(deed(1, direction: "sport")))
        #expect(try !nomination("sport_pride").fits(deed(1, direction: "arts")))
        #expect(try nomination("breakthrough").fits(deed(1, growth: .personalBest)))
        #expect(try !nomination("breakthrough").fits(deed(1, growth: .firstInDirection)))
        #expect(try nomination("discovery").fits(deed(1, growth: .firstInDirection)))
        #expect(try !nomination("discovery").fits(deed(1)))
        #expect(try nomination("team").fits(deed(1, participation: .team)))
        #expect(try !nomination("team").fits(deed(1)))
        #expect(try nomination("reader").fits(deed(1, "Конкурс ЧТЕЦОВ", direction: "arts")))
        #expect(try !nomination("reader").fits(deed(1, "Конкурс рисунка", direction: "arts")))
        #expect(try nomination("ecologist").fits(deed(1, "Акция «Сдай макулатуру»", direction: "volunteering")))
        #expect(try !nomination("ecologist").fits(deed(1, "Акция «Сдай макулатуру»", direction: "arts")))
        #expect(try !nomination("ecologist").fits(deed(1, "Олимпиада по экономике", direction: "science")))
        #expect(try nomination("keeper_of_memory").fits(deed(1, "Уроки в школьном музее", direction: "local_heritage")))
    }

    @Test("Candidates stand by points, then own growth, then the longest wait, then in the order given (§4.8)")
    func order() throws {
        let candidates = try nomination("sport_pride").candidates([
            pupil(1, [deed(1, direction: "sport")], points: 2, lastNamed: "2026-09"),
            pupil(2, [deed(2, direction: "sport")], points: 2, lastNamed: "2026-05"),
            pupil(3, [deed(3, direction: "sport", growth: .personalBest)], points: 2, lastNamed: "2026-09"),
            pupil(4, [deed(4, direction: "sport")], points: 6, lastNamed: "2026-09"),
            pupil(5, [deed(5, direction: "arts")], points: 24),
            pupil(6, [deed(6, direction: "sport")], points: 2),
            pupil(7, [deed(7, direction: "sport")], points: 2),
        ])
        #expect(candidates.map(\.student.raw) == [4, 3, 6, 7, 2, 1])
        #expect(candidates.filter(\.waitedLongest).map(\.student.raw) == [6, 7])
        #expect(candidates.filter(\.hasOwnGrowth).map(\.student.raw) == [3])
    }

    @Test("Only the deeds that fit count, the weightiest first")
    func points() throws {
        let deeds = [
            try deed(1, direction: "sport"), try deed(2, direction: "arts"),
            try deed(3, direction: "sport", outcome: .winner),
        ]
        let candidate = try #require(try nomination("sport_pride").candidates([pupil(1, deeds, points: 3)]).first)
        #expect(candidate.points == Points(6))
        #expect(candidate.deeds.map(\.id.raw) == [3, 1])
        #expect(candidate.waitedLongest)
        #expect(candidate.lastNamed == nil)
    }

    @Test("Nobody is proposed where no deed fits")
    func nobody() throws {
        #expect(
            try nomination("inventor").candidates([pupil(1, [deed(1)], points: 3), pupil(2, [], points: 0)]).isEmpty)
    }
}
