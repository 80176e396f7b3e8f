// The SQL of AchievementRepository against the rule it mirrors, Visibility.mayShow: every set of consents, every wish,
// every state, every circle. Three differences are meant, and stand in `expected`.
import School
import Storage
import Support
import Testing

@Suite("The gate in SQL and the rule of visibility")
struct VisibilityGateTests {
    /// Whose wish stands over what.
    private enum Wish: CaseIterable {
        case none, everything, points, entry, otherEntry
    }

    private let school: TestSchool
    private let pupil: StudentID
    private let mother: UserID
    private let period: Period
    /// One entry of each state, and one more that only `otherEntry` hides.
    private let entries: [(state: AchievementState, id: AchievementID)]
    private let other: AchievementID

    init() throws {
        school = try TestSchool()
        (pupil, mother) = (school.student("semyonova"), school.user(.guardian))
        period = try #require(Month(year: 2026, number: 10)).period
        var entries: [(AchievementState, AchievementID)] = []
        for (number, state) in AchievementState.allCases.enumerated() {
            let event = school.event("Концерт \(number)", day: 1 + number, direction: "arts")
            entries.append((state, try school.enter("semyonova", event, .winner, state: state)))
        }
        self.entries = entries
        other = try school.enter("semyonova", school.event("Выставка", day: 20, direction: "arts"), .winner)
    }

    @Test("find, the pupil's list and the class's list agree with the rule for every combination")
    func agreement() throws {
        var answers = [false: 0, true: 0]
        for scopes in subsets(of: ConsentScope.allCases) {
            try setConsents(scopes)
            for wish in Wish.allCases {
                for entry in entries {
                    let wishes = discretions(wish, entry.id)
                    try put(wishes, hidden: true)
                    let privacy = PupilPrivacy(
                        consents: scopes, publicFields: Set(PublicField.allCases), discretions: Set(wishes),
                        schoolHasDuty: true)
                    for circle in Circle.allCases {
                        let expected = expected(entry, privacy, circle)
                        answers[expected, default: 0] += 1
                        try check(entry, circle, expected, "\(scopes) \(wish) \(entry.state) \(circle)")
                    }
                    try put(wishes, hidden: false)
                }
            }
        }
        // 8 sets of consents, 5 wishes, 6 states, 4 circles; both answers occur.
        #expect(answers.values.reduce(0, +) == 960)
        #expect(answers.values.allSatisfy { $0 > 100 })
    }

    /// The rule, but for what storage leaves to others: the record is kept by the school's duty, so the staff needs no
    /// consent to processing; the fields of a distribution are not stored, one paper names them all; and a draft is
    /// found by family and staff, where its author is.
    private func expected(
        _ entry: (state: AchievementState, id: AchievementID), _ pupil: PupilPrivacy, _ circle: Circle
    ) -> Bool {
        if entry.state == .draft, circle <= .staff { return true }
        return Visibility.mayShow(EntryPrivacy(id: entry.id, state: entry.state), of: pupil, in: circle)
    }

    private func check(
        _ entry: (state: AchievementState, id: AchievementID), _ circle: Circle, _ expected: Bool, _ combination: String
    ) throws {
        let achievements = try school.records().achievements
        let found = try achievements.find(entry.id, in: circle) != nil
        #expect(found == expected, "find: \(combination)")
        let listed = try achievements.ofStudent(pupil, in: period, for: circle).contains { $0.id == entry.id }
        #expect(listed == expected, "ofStudent: \(combination)")
        let verified = try achievements.verified(inClass: school.class7A, in: period, for: circle)
        // The list of a class is of verified entries, whoever asks.
        #expect(
            verified.contains { $0.id == entry.id } == (expected && entry.state.isVerified), "verified: \(combination)")
    }

    private func discretions(_ wish: Wish, _ entry: AchievementID) -> [Discretion] {
        switch wish {
        case .none: []
        case .everything: [.everything(by: mother)]
        case .points: [.points(by: mother)]
        case .entry: [.entry(entry, by: mother)]
        case .otherEntry: [.entry(other, by: mother)]
        }
    }

    private func put(_ wishes: [Discretion], hidden: Bool) throws {
        let pupil = pupil
        for wish in wishes {
            let done = try school.database.write { tx in
                hidden
                    ? try tx.hide(wish, of: pupil, at: TestSchool.now)
                    : try tx.show(wish, of: pupil, on: TestSchool.today, at: TestSchool.now)
            }
            #expect(done)
        }
    }

    private func setConsents(_ scopes: Set<ConsentScope>) throws {
        let (pupil, teacher) = (pupil, school.user(.classTeacher))
        for consent in try school.records().privacy.consents(of: pupil) {
            try school.database.write { _ = try $0.withdrawConsent(consent.id, of: pupil, on: TestSchool.today) }
        }
        for scope in scopes {
            try school.database.write {
                _ = try $0.giveConsent(scope, of: pupil, on: TestSchool.firstDay, by: teacher, at: TestSchool.now)
            }
        }
        #expect(try Set(school.records().privacy.consents(of: pupil).map(\.scope)) == scopes)
    }

    private func subsets(of scopes: [ConsentScope]) -> [Set<ConsentScope>] {
        (0..<(1 << scopes.count)).map { bits in
            Set(scopes.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
        }
    }
}
