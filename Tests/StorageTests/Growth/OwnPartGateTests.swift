// The SQL of OwnPartRepository+Shown against the rule it mirrors, Visibility.mayShow of an own item: shown or not, every
// set of consents, every wish, every state of the entry, every circle.
import School
import Storage
import Support
import Testing

@Suite("The gate of the own part in SQL and the rule of visibility")
struct OwnPartGateTests {
    private static let wishes: [DiscretionScope?] = [nil, .everything, .points, .entry]

    @Test("goals, reflections and self-assessments agree with the rule for every combination")
    func agreement() throws {
        var answers = [false: 0, true: 0]
        for isShown in [false, true] {
            for state in AchievementState.allCases where state != .draft {
                let scene = try Scene(isShown: isShown, state: state)
                for bits in 0..<(1 << ConsentScope.allCases.count) {
                    let scopes = ConsentScope.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }
                        .map(\.element)
                    try scene.setConsents(scopes)
                    for scope in Self.wishes {
                        try scene.withWish(scope) { wish in
                            let privacy = PupilPrivacy(
                                consents: Set(scopes), discretions: wish.map { [$0] } ?? [], schoolHasDuty: true)
                            for circle in Circle.allCases {
                                let found = try scene.found(in: circle)
                                let item = OwnItemPrivacy(isShown: isShown)
                                let reflection = OwnItemPrivacy(
                                    isShown: isShown, entry: EntryPrivacy(id: scene.entry, state: state))
                                let plain = Visibility.mayShow(item, of: privacy, in: circle)
                                let ofEntry = Visibility.mayShow(reflection, of: privacy, in: circle)
                                let name = "\(isShown) \(state) \(scopes) \(String(describing: scope)) \(circle)"
                                #expect(found.goals == plain, "goals: \(name)")
                                #expect(found.assessments == plain, "assessments: \(name)")
                                #expect(found.reflections == ofEntry, "reflections: \(name)")
                                for answer in [plain, plain, ofEntry] { answers[answer, default: 0] += 1 }
                            }
                        }
                    }
                }
            }
        }
        // Shown or not, 5 states, 8 sets of consents, 4 wishes, 4 circles, 3 kinds of items.
        #expect(answers.values.reduce(0, +) == 3840)
        #expect(answers.values.allSatisfy { $0 > 500 })
    }

    @Test("a consent whose term is over, or begins tomorrow, shows nothing; of other classes and years nothing comes")
    func terms() throws {
        let scene = try Scene(isShown: true, state: .verifiedByClass)
        try scene.school.consent(["semyonova"], to: .school, until: TestSchool.today)
        #expect(try scene.found(in: .school) == Found(goals: true, reflections: true, assessments: true))
        #expect(try scene.found(in: .school, on: TestSchool.today.adding(1)) == Found())
        #expect(try scene.found(in: .school, ofClass: scene.school.class7B) == Found())
        #expect(try scene.found(in: .school, year: AcademicYear(startYear: 2025)) == Found())
    }

    @Test("the teacher's look is never among what is shown")
    func teachersLook() throws {
        let school = try TestSchool()
        try school.consent(["semyonova"], to: .school)
        try school.assess([.writing: .learning], of: "semyonova", as: .teacher)
        for circle in Circle.allCases {
            let looks = try school.records().ownParts.assessments(
                inClass: school.class7A, on: TestSchool.today, year: AcademicYear(containing: TestSchool.today),
                for: Audience(circle, on: TestSchool.today))
            #expect(looks.isEmpty)
        }
    }
}

/// Whether something of each kind was found.
private struct Found: Equatable {
    var goals = false
    var reflections = false
    var assessments = false
}

/// Semyonova with one item of each kind.
private struct Scene {
    let school: TestSchool
    let entry: AchievementID

    init(isShown: Bool, state: AchievementState) throws {
        school = try TestSchool()
        entry = try school.enter("semyonova", school.event("Забег", day: 12, direction: "sport"), .winner, state: state)
        try school.addGoal("Бегать по утрам", of: "semyonova", isShown: isShown)
        try school.reflect("Держать темп", on: entry, of: "semyonova", isShown: isShown)
        try school.assess([.planning: .helped], of: "semyonova", as: .own, isShown: isShown)
    }

    func found(
        in circle: Circle, on day: Day = TestSchool.today, ofClass schoolClass: ClassID? = nil,
        year: AcademicYear = AcademicYear(containing: TestSchool.today)
    ) throws -> Found {
        let own = try school.records().ownParts
        let (id, audience) = (schoolClass ?? school.class7A, Audience(circle, on: day))
        return Found(
            goals: try !own.goals(inClass: id, on: day, year: year, for: audience).isEmpty,
            reflections: try !own.reflections(inClass: id, on: day, year: year, for: audience).isEmpty,
            assessments: try !own.assessments(inClass: id, on: day, year: year, for: audience).isEmpty)
    }

    func setConsents(_ scopes: [ConsentScope]) throws {
        let pupil = school.student("semyonova")
        let standing = try school.records().consents.standing(of: pupil, on: TestSchool.today)
        try school.withdraw(standing.map(\.id), of: "semyonova")
        for scope in scopes { try school.consent(["semyonova"], to: scope) }
    }

    func withWish(_ scope: DiscretionScope?, _ body: (Discretion?) throws -> Void) throws {
        let (pupil, mother) = (school.student("semyonova"), school.user(.guardian))
        let wish: Discretion? =
            switch scope {
            case nil: nil
            case .everything: .everything(by: mother)
            case .points: .points(by: mother)
            case .entry: .entry(entry, by: mother)
            }
        if let wish { try school.hide(wish, of: "semyonova") }
        try body(wish)
        guard let wish else { return }
        try school.database.write { tx in
            _ = try tx.show(wish, of: pupil, on: TestSchool.today, at: TestSchool.now)
        }
    }
}
