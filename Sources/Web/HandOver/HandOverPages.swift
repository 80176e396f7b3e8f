// The home of a teacher: where one teaches, who is there, and two fields.
import Mustache
import School
import Storage

struct HandOverPage: Page {
    let frame: Frame
    let places: [TaughtPlace]
    let place: TaughtPlace
    let pupils: [StudentRecord]
    let form: HandOverForm
    let setting: EventSetting
    /// Entries that came back with a question.
    let returned: Int
    let isRefused: Bool

    static let template = "handover/new"
    static let fields: [Field<HandOverPage>] = [
        .object("frame") { $0.frame }, .flag("isRefused") { $0.isRefused },
        .flag("hasPlaces") { $0.places.count > 1 },
        .list("places") { page in
            page.places.map { Link(title: $0.title, address: $0.address, isCurrent: $0.key == page.place.key) }
        },
        .text("placeTitle") { $0.place.title }, .text("place") { $0.place.key },
        .optional("returned") { page in
            page.returned == 0 ? nil : "\(Plural.count(page.returned, .achievement)) с вопросом — посмотрите"
        },
        .flag("hasPupils") { !$0.pupils.isEmpty },
        .list("pupils") { page in page.pupils.map { HandOverPupil($0, isMarked: page.form.marked.contains($0.id)) } },
        .optional("pupilsProblem") { $0.form.pupilsProblem }, .text("words") { $0.form.words },
        .number("wordsLimit") { _ in HandOverForm.longestWords }, .optional("wordsProblem") { $0.form.wordsProblem },
        .flag("asksMore") { $0.form.asksMore }, .object("event") { EventPart($0.form.event, $0.setting) },
        .list("outcomes") { page in
            EventChoice.all(of: Outcome.self, chosen: page.form.outcome.outcome) { $0.title }
        },
        .optional("outcomeProblem") { $0.form.outcome.problem },
        .optionalURL("table") { $0.inClass("events", "import") }, .optionalURL("whole") { $0.inClass("events", "new") },
    ]

    private func inClass(_ parts: String...) -> URLText? {
        place.classID.map { .path("classes", String($0.raw), parts[0], parts[1]) }
    }
}

/// A pupil to mark.
struct HandOverPupil: Fields {
    let id: String
    let name: String
    let isMarked: Bool

    init(_ student: StudentRecord, isMarked: Bool) {
        (id, name, self.isMarked) = (String(student.id.raw), student.name.lastFirst, isMarked)
    }

    static let fields: [Field<HandOverPupil>] = [
        .text("id") { $0.id }, .text("name") { $0.name }, .flag("isMarked") { $0.isMarked },
    ]
}
