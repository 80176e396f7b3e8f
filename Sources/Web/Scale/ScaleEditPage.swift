// The page of the next version: the numbers in fields, and whose sums they would move.
import Mustache
import School
import Storage

/// The form of the next version.
struct ScaleEditPage: Page {
    let frame: Frame
    let form: ScaleForm
    /// The days that the version may count from.
    let days: ClosedRange<Day>
    /// Whether the form says the same as the version in force.
    let isUnchanged: Bool
    /// Whose sums move; nil before anybody asked.
    let effect: ScaleEffect?

    static let template = "scale/edit"
    static let fields: [Field<ScaleEditPage>] = [
        .object("frame") { $0.frame }, .flag("isRefused") { $0.form.hasProblem },
        .flag("isUnchanged") { $0.isUnchanged }, .optionalObject("effect") { $0.effect },
        .text("seen") { String($0.form.seen.raw) }, .text("from") { $0.form[.from] },
        .text("earliest") { $0.days.lowerBound.iso }, .text("latest") { $0.days.upperBound.iso },
        .text("earliestWords") { RussianDate.full($0.days.lowerBound) },
        .optional("fromProblem") { $0.form.problems[.from] }, .text("minutes") { $0.form[.minutesNumber] },
        .text("minutesDay") { $0.form[.minutesDay] },
        .optional("minutesProblem") { $0.form.problems[.minutesNumber] },
        .optional("minutesDayProblem") { $0.form.problems[.minutesDay] },
        .list("levels") { page in Scale.levels.map { Level(level: $0, form: page.form) } },
        .list("lines") { page in
            FixedLine.allCases.map {
                ScaleField(name: .line($0), title: Sentence.beginning($0.titleWithLimit), form: page.form)
            }
        },
        .list("choices") { ScaleChoice.all($0.form.settings) },
    ]

    /// A row of the table.
    struct Level: Fields {
        let level: School.Level
        let form: ScaleForm

        static let fields: [Field<Level>] = [
            .text("title") { Sentence.beginning($0.level.title) },
            .list("cells") { row in
                Outcome.allCases.map {
                    ScaleField(
                        name: .cell(Scale.Cell(row.level, $0)), title: Sentence.beginning($0.title), form: row.form)
                }
            },
        ]
    }
}

/// A field with a number of points.
struct ScaleField: Fields {
    let name: ScaleForm.Name
    let title: String
    let form: ScaleForm

    static let fields: [Field<ScaleField>] = [
        .text("name") { $0.name.text }, .text("title") { $0.title }, .text("value") { $0.form[$0.name] },
        .optional("problem") { $0.form.problems[$0.name] },
    ]
}

/// A choice beside the numbers.
struct ScaleChoice: Fields {
    let name: String
    let title: String
    let options: [Choice]

    static let fields: [Field<ScaleChoice>] = [
        .text("name") { $0.name }, .text("title") { $0.title }, .list("options") { $0.options },
    ]

    /// The choices as they are set.
    static func all(_ settings: Scale.Settings) -> [ScaleChoice] {
        let above = Scale.documentLevels.map {
            Choice(
                value: $0.rawValue, title: "выше уровня «\($0.title)»",
                isChosen: settings.documentRequiredAbove == $0)
        }
        let never = Choice(value: "never", title: "не нужен", isChosen: settings.documentRequiredAbove == nil)
        return [
            two("remote", "Заочно и дистанционно", "половина баллов", "полностью", settings.remoteCountsHalf),
            two("team", "В команде каждому", "половина баллов", "полностью", settings.teamCountsHalf),
            ScaleChoice(name: "document", title: "Документ для баллов", options: above + [never]),
            two(
                "organisers", "Организатор вне списка школы", "уровень не выше школьного", "уровень как есть",
                settings.limitsUnknownOrganisers),
        ]
    }

    /// A choice of two: the first value lessens, the second does not.
    private static func two(
        _ name: String, _ title: String, _ lessened: String, _ full: String, _ isLessened: Bool
    ) -> ScaleChoice {
        ScaleChoice(
            name: name, title: title,
            options: [
                Choice(value: "half", title: lessened, isChosen: isLessened),
                Choice(value: "full", title: full, isChosen: !isLessened),
            ])
    }
}

/// Whose sums a version moves, class by class.
struct ScaleEffect: Fields {
    let shifts: [ScaleShift]
    let scale: Scale
    private let classes: [Group]

    static let fields: [Field<ScaleEffect>] = [
        .text("shown") { $0.scale.fingerprint }, .flag("movesAnything") { !$0.shifts.isEmpty },
        .text("from") { RussianDate.full($0.scale.validFrom) },
        .text("pupils") { Plural.count($0.shifts.count, ScaleEffect.ofPupil) },
        .text("before") { Plural.points(ScaleEffect.sum($0.shifts.map(\.before))) },
        .text("after") { Plural.points(ScaleEffect.sum($0.shifts.map(\.after))) }, .list("classes") { $0.classes },
    ]

    /// - Parameter shifts: by class and name.
    init(_ shifts: [ScaleShift], of scale: Scale) {
        (self.shifts, self.scale) = (shifts, scale)
        var groups: [Group] = []
        for shift in shifts {
            let title = shift.schoolClass?.title ?? "Сейчас не в классе"
            if groups.last?.title != title { groups.append(Group(title: title, shifts: [])) }
            groups[groups.count - 1].shifts.append(shift)
        }
        classes = groups
    }

    /// The genitive: «изменятся у 2 учеников».
    private static let ofPupil = CountedNoun("ученика", "учеников", "учеников")

    static func sum(_ points: [Points]) -> Points { points.reduce(.zero, +) }

    /// The pupils of one class.
    struct Group: Fields {
        let title: String
        var shifts: [ScaleShift]

        static let fields: [Field<Group>] = [
            .text("title") { $0.title }, .text("count") { Plural.count($0.shifts.count, .pupil) },
            .text("before") { ScaleEffect.sum($0.shifts.map(\.before)).text },
            .text("after") { ScaleEffect.sum($0.shifts.map(\.after)).text },
            .list("pupils") { $0.shifts.map { Pupil(shift: $0) } },
        ]
    }

    /// One pupil.
    struct Pupil: Fields {
        let shift: ScaleShift

        static let fields: [Field<Pupil>] = [
            .text("name") { $0.shift.name.lastFirst }, .text("before") { $0.shift.before.text },
            .text("after") { $0.shift.after.text },
        ]
    }
}
