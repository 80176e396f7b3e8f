// The twin test of design 4.6: for every route and every viewer outside the circle the answer is byte for byte that of
// a school in which the hidden thing never existed. README, "Tests", has the number of comparisons.
import Foundation
import Support
import Testing

@testable import Web

@Suite("Nothing betrays what is hidden")
struct TwinTests {
    @Test("every parameter of every route has its targets")
    func everyParameterHasTargets() {
        for route in TwinRoute.all {
            let unknown = route.parameters.filter { !TwinRoute.parameters.contains($0) }
            #expect(unknown == [], "\(route.pattern): name its objects in TwinRoute.targets")
        }
    }

    @Test("every case hides something from somebody, and every kind and shape is among the cases")
    func casesAreWhole() {
        #expect(Set(TwinCase.all.map(\.kind)) == Set(TwinCase.Kind.allCases))
        #expect(Set(TwinCase.all.map(\.shape)) == Set(TwinCase.Shape.allCases))
        for twin in TwinCase.all {
            #expect(TestSchool.Person.allCases.contains { twin.standing(of: $0) == .outside }, "\(twin)")
        }
    }

    @Test("answers are those of a school where it never existed", arguments: TwinCase.chosen)
    func answersAreTheTwins(twin: TwinCase) throws {
        var walk = try TwinWalk(twin)
        try walk.run()
        #expect(walk.comparisons >= 300, "the walk has become short: \(twin)")
        TwinWalk.report(twin, walk.comparisons)
    }
}

/// The walk over every route with every viewer on both schools of a case.
struct TwinWalk {
    let twin: TwinCase
    private let hidden: TwinSide
    private let never: TwinSide
    private(set) var comparisons = 0

    init(_ twin: TwinCase) throws {
        self.twin = twin
        hidden = try TwinSide(twin, exists: true)
        never = try TwinSide(twin, exists: false)
    }

    /// The order matters for changes alone: both schools go through the same ones, the administrator's last.
    mutating func run() throws {
        let people = TestSchool.Person.allCases.filter { $0 != .administrator } + [.administrator]
        for person in people { try read(person) }
        for person in people where twin.standing(of: person) == .outside {
            // Who enters what the form has entered already learns whether others had entered it.
            for _ in 0..<(person == .subjectTeacher ? 2 : 1) { try change(person, ending: false) }
            try change(person, ending: true)
        }
    }

    private mutating func read(_ person: TestSchool.Person) throws {
        for route in TwinRoute.all where route.method == "GET" && twin.compares(route, for: person) {
            // Entries of reads are written after the answer: the log is read when it holds them all.
            if route.pattern.contains("audit") { try settle() }
            let pairs = zip(
                try route.addresses(on: hidden, of: twin, for: person),
                try route.addresses(on: never, of: twin, for: person))
            for (path, other) in pairs {
                compare(
                    "GET \(route.pattern) \(path)", person, try hidden.site.get(path, as: person),
                    try never.site.get(other, as: person))
            }
        }
    }

    /// The writer's queue is in order: an empty write stands behind what waits.
    private func settle() throws { for side in [hidden, never] { try side.school.database.write { _ in } } }

    /// - Parameter ending: the routes that end the session the walk has come with, or all the others.
    private mutating func change(_ person: TestSchool.Person, ending: Bool) throws {
        let ends: Set = ["/session/side", "/session/end"]
        let rows = AccessTable.rows.filter { $0.method == "POST" && ends.contains($0.pattern) == ending }
        // What only looks comes before what enters: after it the viewer has the same entry of its own on both sides.
        let previews: Set = ["/classes/:class/events/import", "/classes/:class/chat", "/protocols/preview"]
        for row in rows.filter({ previews.contains($0.pattern) }) + rows.filter({ !previews.contains($0.pattern) }) {
            let route = TwinRoute(method: row.method, pattern: row.pattern)
            let pairs = zip(
                try route.addresses(on: hidden, of: twin, for: person),
                try route.addresses(on: never, of: twin, for: person))
            for (path, other) in pairs {
                let answers = (
                    try hidden.site.post(path, row.form(hidden.school), as: person),
                    try never.site.post(other, row.form(never.school), as: person)
                )
                compare("POST \(route.pattern) \(path)", person, answers.0, answers.1)
                if !ending { try follow(answers, of: "POST \(route.pattern)", person) }
            }
        }
    }

    /// The page that a change leads to, with its notice.
    private mutating func follow(_ answers: (Answer, Answer), of name: String, _ person: TestSchool.Person) throws {
        guard answers.0.status == 303, answers.1.status == 303, person != .guest else { return }
        compare(
            "\(name) → \(answers.0.location)", person, try hidden.site.get(answers.0.location, as: person),
            try never.site.get(answers.1.location, as: person))
    }

    private mutating func compare(
        _ name: String, _ person: TestSchool.Person, _ first: Answer, _ second: Answer
    ) {
        comparisons += 1
        do {
            let (a, b) = (
                try TwinAnswer.canonical(first, on: hidden), try TwinAnswer.canonical(second, on: never)
            )
            guard a != b else { return }
            let (masked, other) = (TwinAnswer.withoutSecrets(a), TwinAnswer.withoutSecrets(b))
            guard masked != other else { return }
            Issue.record("\(name) as \(person) [\(twin)]: \(TwinAnswer.difference(masked, other))")
        } catch { Issue.record("\(name) as \(person): \(error)") }
    }

    /// One line for a person who wants to know how much was compared.
    static func report(_ twin: TwinCase, _ count: Int) {
        FileHandle.standardError.write(Data("twin: \(count) comparisons, \(twin)\n".utf8))
    }
}
