// The SQL of AchievementRepository against the rule it mirrors, Visibility.mayShow: every set of consents, every wish,
// every state, every circle; and every set of fields of a distribution with every kind of term. One difference is meant,
// and stands in `expected`.
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

    @Test("every set of fields, with a term that holds, has ended, or begins tomorrow, agrees with the rule")
    func fieldsAndTerms() throws {
        let today = TestSchool.today
        let terms: [(from: Day, until: Day?)] = [
            (TestSchool.firstDay, nil), (TestSchool.firstDay, today), (TestSchool.firstDay, today.adding(-1)),
            (today.adding(1), nil),
        ]
        var answers = [false: 0, true: 0]
        for bits in 0..<(1 << PublicField.allCases.count) {
            let fields = Set(PublicField.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
            for term in terms {
                let papers = [ConsentScope.school, .distribution].map {
                    ConsentPaper($0, from: term.from, until: term.until, fields: $0 == .distribution ? fields : [])
                }
                try setPapers(papers)
                let privacy = PupilPrivacy(papers, on: today, schoolHasDuty: true)
                #expect(try school.records().privacy.inForce(for: pupil, on: today) == privacy)
                for entry in entries {
                    for circle in Circle.allCases {
                        let expected = expected(entry, privacy, circle)
                        answers[expected, default: 0] += 1
                        let listed = try check(
                            entry, circle, expected, "\(fields) \(term) \(entry.state) \(circle)",
                            inClass: entry.state.isVerified
                                && Visibility.mayShowInClass(
                                    EntryPrivacy(id: entry.id, state: entry.state), of: privacy, in: circle)
                        )
                        answers[listed, default: 0] += 1
                    }
                }
            }
        }
        // 32 sets of fields, 4 terms, 6 states, 4 circles, each asked by number and by class.
        #expect(answers.values.reduce(0, +) == 6144)
        #expect(answers.values.allSatisfy { $0 > 1000 })
    }

    /// The rule, but for a draft: family and staff find it where its author is. The record is kept by the school's duty,
    /// so the staff needs no consent to processing.
    private func expected(
        _ entry: (state: AchievementState, id: AchievementID), _ pupil: PupilPrivacy, _ circle: Circle
    ) -> Bool {
        if entry.state == .draft, circle <= .staff { return true }
        return Visibility.mayShow(EntryPrivacy(id: entry.id, state: entry.state), of: pupil, in: circle)
    }

    @discardableResult
    private func check(
        _ entry: (state: AchievementState, id: AchievementID), _ circle: Circle, _ expected: Bool,
        _ combination: String, inClass: Bool? = nil
    ) throws -> Bool {
        let achievements = try school.records().achievements
        let audience = Audience(circle, on: TestSchool.today)
        let found = try achievements.find(entry.id, in: audience) != nil
        #expect(found == expected, "find: \(combination)")
        let listed = try achievements.ofStudent(pupil, in: period, for: audience).contains { $0.id == entry.id }
        #expect(listed == expected, "ofStudent: \(combination)")
        let verified = try achievements.verified(inClass: school.class7A, in: period, for: audience)
            .contains { $0.id == entry.id }
        // The list of a class is of verified entries, whoever asks.
        #expect(verified == inClass ?? (expected && entry.state.isVerified), "verified: \(combination)")
        return verified
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
        try setPapers(
            scopes.map { ConsentPaper($0, from: TestSchool.firstDay, fields: Set(PublicField.allCases)) })
        #expect(
            try Set(school.records().consents.standing(of: pupil, on: TestSchool.today).map(\.scope)) == scopes)
    }

    private func setPapers(_ papers: [ConsentPaper]) throws {
        let (pupil, teacher) = (pupil, school.user(.classTeacher))
        try school.database.write { tx in
            for consent in try tx.consents.ofStudent(pupil) where !consent.paper.isClosed {
                _ = try tx.withdrawConsent(
                    consent.id, of: pupil, .paper, on: TestSchool.today, by: teacher, at: TestSchool.now)
            }
            for paper in papers {
                let given = try tx.giveConsent(
                    NewConsent(paper), of: pupil, today: TestSchool.today, by: teacher, at: TestSchool.now)
                if given == nil { Issue.record("the paper of \(paper.scope) was not registered") }
            }
        }
    }

    private func subsets(of scopes: [ConsentScope]) -> [Set<ConsentScope>] {
        (0..<(1 << scopes.count)).map { bits in
            Set(scopes.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
        }
    }
}
