// The page of a pupil's leaving: where it is with the two forms, and what was written down with the way back.
import Mustache
import School
import Storage

/// The page of one pupil.
struct DeparturePage: Page {
    let frame: Frame
    let back: Link
    let student: StudentRecord
    /// The whole record for the new school; nil for who may not take it out.
    let folder: URLText?
    let forms: DepartureForms?
    let departure: StandingDeparture?
    /// Why what was sent was not done; what is wrong in a field stands beside the field.
    let refusal: DepartureRefusal?

    static let template = "departures/show"
    static let fields: [Field<DeparturePage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .text("name") { $0.student.name.full },
        .text("place") { page in page.forms?.place ?? page.departure?.departure.left.title ?? "" },
        .optionalURL("folder") { $0.folder }, .optionalObject("forms") { $0.forms },
        .optionalObject("departure") { $0.departure },
        .optional("refusal") { page in page.refusal?.words(page.departure) },
        .url("leavingAddress") { DepartureController.address(of: $0.student.id) },
        .url("transferAddress") { .path("students", String($0.student.id.raw), "transfer") },
        .url("undoingAddress") { .path("students", String($0.student.id.raw), "departure", "undoing") },
    ]
}

/// Why a form of this page came too late.
enum DepartureRefusal {
    /// The pupil is gone from the class already.
    case gone
    /// The pupil is in another class than the page showed.
    case moved
    /// It is not taken back.
    case barred(UndoingBar)

    /// - Parameter departure: what stands.
    fileprivate func words(_ departure: StandingDeparture?) -> String {
        switch self {
        case .gone:
            // «2026 г.» ends a sentence by itself.
            let reason = departure?.words.inside ?? "ученик уже не в этом классе"
            return "Ничего не записано: \(reason)" + (reason.hasSuffix(".") ? "" : ".")
        case .moved:
            return
                "Ничего не записано: пока страница была открыта, ученика перевели. Проверьте класс и отправьте снова."
        case .barred(let bar): return "Ничего не изменено. \(bar.words)"
        }
    }
}

/// Why a departure is not taken back.
enum UndoingBar {
    /// The last day of taking it back is over.
    case old(Day)
    /// A board that it reaches was published since.
    case published
    /// Somebody else wrote it down, and the viewer does not keep the lists of the whole school.
    case others

    var words: String {
        switch self {
        case .old(let day): "Отменить эту запись можно было до \(RussianDate.full(day))"
        case .published: "После этой записи опубликована доска, а она не меняется."
        case .others: "Отменит эту запись тот, кто её сделал, заместитель директора или администратор."
        }
    }
}

/// The two forms for a pupil who is in a class.
struct DepartureForms: Fields {
    let membership: ClassMembership
    let gender: Gender
    let today: Day
    let classes: [ClassRecord]
    let departure: DepartureForm
    let transfer: DepartureForm
    /// What waits for this viewer, and would wait for nobody.
    let waiting: Int

    /// «7 «А» · с 1 сентября 2026 г.».
    var place: String { "\(membership.schoolClass.title) · в классе с \(RussianDate.full(membership.from))" }

    static let fields: [Field<DepartureForms>] = [
        .text("classTitle") { $0.membership.schoolClass.title },
        .text("seen") { DepartureForm.mark($0.membership) },
        .text("since") { RussianDate.full($0.membership.from) },
        .text("firstDay") { $0.membership.from.adding(1).iso }, .text("lastDay") { $0.today.iso },
        .text("day") { $0.departure.day }, .optional("dayProblem") { $0.departure.dayProblem },
        .text("order") { $0.departure.order }, .optional("orderProblem") { $0.departure.orderProblem },
        .optional("waiting") { forms in
            guard forms.waiting > 0 else { return nil }
            let verb = Plural.form(forms.waiting, "ждёт", "ждут", "ждут")
            return "\(Plural.count(forms.waiting, .achievement)) \(verb) вашей проверки. "
        }, .url("queue") { .path("classes", String($0.membership.schoolClass.id.raw), "waiting") },
        .flag("hasClasses") { !$0.classes.isEmpty },
        .list("classes") { forms in
            forms.classes.map {
                SelectOption(
                    value: String($0.id.raw), title: $0.title, isChosen: String($0.id.raw) == forms.transfer.schoolClass
                )
            }
        },
        .optional("classProblem") { $0.transfer.classProblem }, .text("transferDay") { $0.transfer.day },
        .optional("transferDayProblem") { $0.transfer.dayProblem }, .text("transferOrder") { $0.transfer.order },
        .optional("transferOrderProblem") { $0.transfer.orderProblem },
        .text("whom") { $0.gender == .female ? "её" : "его" }, .text("who") { $0.gender == .female ? "она" : "он" },
    ]
}

/// What was written down.
struct StandingDeparture: Fields {
    let departure: DepartureRecord
    let gender: Gender
    /// Who wrote it down, empty where the account is gone.
    let author: String
    let madeOn: Day
    let bar: UndoingBar?

    var words: DepartureWords { DepartureWords(departure, gender) }
    /// «19 ноября 2026 г.», the last day of taking it back.
    var until: String { RussianDate.full(Departure.lastDayOfUndoing(madeOn: madeOn, in: departure.left.year)) }

    static let fields: [Field<StandingDeparture>] = [
        .text("sentence") { $0.words.sentence },
        .text("record") { part in
            "Записано \(RussianDate.full(part.madeOn))" + (part.author.isEmpty ? "" : " · \(part.author)")
        },
        .text("number") { String($0.departure.id.raw) }, .flag("hasLeft") { $0.departure.to == nil },
        .text("classTitle") { $0.departure.left.title },
        .flag("mayUndo") { $0.bar == nil }, .text("until") { $0.until },
        .text("bar") { $0.bar?.words ?? "" },
        .text("comeback") { part in
            if case .others = part.bar {
                ""
            } else {
                "Если ученик вернулся, внесите его в список класса: он будет в нём с того дня."
            }
        },
    ]
}

/// A departure in words.
struct DepartureWords {
    private let departure: DepartureRecord
    private let isFemale: Bool

    init(_ departure: DepartureRecord, _ gender: Gender) { (self.departure, isFemale) = (departure, gender == .female) }

    /// «выбыла с 12 октября», for a list; with the number of the year where it is not this academic year.
    func short(on today: Day) -> String {
        let isOfThisYear = AcademicYear(containing: departure.day) == AcademicYear(containing: today)
        let day = isOfThisYear ? RussianDate.dayMonth(departure.day) : RussianDate.full(departure.day)
        guard let to = departure.to else { return "\(isFemale ? "выбыла" : "выбыл") с \(day)" }
        return "с \(day) в \(to.title)"
    }

    /// «выбыла из школы с 12 октября 2026 г., приказ № 14», in the middle of a sentence.
    var inside: String {
        let end = departure.orderNumber.isEmpty ? "" : ", приказ № \(departure.orderNumber)"
        let day = RussianDate.full(departure.day)
        guard let to = departure.to else {
            return "\(isFemale ? "выбыла" : "выбыл") из школы с \(day)\(end)"
        }
        return "\(isFemale ? "переведена" : "переведён") из \(departure.left.title) в \(to.title) с \(day)\(end)"
    }

    /// The same as a sentence of its own, without the full stop.
    var sentence: String { inside.prefix(1).uppercased() + inside.dropFirst() }
}
