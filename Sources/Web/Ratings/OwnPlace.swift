// The own place in the class, for a pupil and its family alone and only where the school allows it (design 4.5): a place,
// never a list, and no number of others. Classmates count with what the family may see of them, so that a place tells
// nothing that a child has asked not to tell (design 4.6): a hidden entry, hidden points and a missing consent leave the
// place as it would be if the entry had never been made.
import Mustache
import School
import Storage

/// The own places of one pupil.
struct OwnPlace: Fields {
    let rows: [OwnPlaceRow]

    static let fields: [Field<OwnPlace>] = [.list("rows") { $0.rows }]

    /// The places in the year and in its term that today belongs to.
    ///
    /// - Returns: nil where the school does not tell places, the viewer is not of the family, the grade has no rating,
    ///   or the pupil has nothing yet that counts: nobody is last for having nothing entered.
    static func of(
        _ student: StudentRecord, _ own: StudentYear, in year: AcademicYear, _ access: Access, _ context: Context
    ) throws -> OwnPlace? {
        let records = context.records
        guard try access.may(.readOwnPlace, about: student),
            try records.settings.of(student.schoolID).isOn(.ownPlace),
            let schoolClass = try records.classes.ofStudent(student.id, on: min(context.today, year.period.last)),
            schoolClass.year == year, schoolClass.grade > 1
        else { return nil }
        let classmates = try Classmates(of: student, in: schoolClass, context)
        let term = try records.terms.all(of: student.schoolID, year: year).first {
            $0.period.contains(context.today)
        }
        let spans = [("За год", year.period)] + (term.map { [("За \($0.title)", $0.period)] } ?? [])
        let rows = spans.compactMap { title, period in
            classmates.place(of: own.points(in: period), in: period).map {
                OwnPlaceRow(title: title, place: $0.text)
            }
        }
        return rows.isEmpty ? nil : OwnPlace(rows: rows)
    }
}

/// One place.
struct OwnPlaceRow: Fields {
    /// «За I четверть».
    let title: String
    /// «1–2».
    let place: String

    static let fields: [Field<OwnPlaceRow>] = [.text("title") { $0.title }, .text("place") { $0.place }]
}

/// What the other pupils of a class have earned, as far as their classmates may know it. Costs one read of a year for
/// each classmate.
private struct Classmates {
    private let earned: [[(day: Day, points: Points)]]

    init(of student: StudentRecord, in schoolClass: ClassRecord, _ context: Context) throws {
        let (records, year) = (context.records, schoolClass.year.period)
        let scales = try records.scales.all(of: student.schoolID)
        let pupils = RatedPupils(
            school: schoolClass.schoolID, year: schoolClass.year, grades: schoolClass.grade...schoolClass.grade,
            schoolClass: schoolClass.id, memberDay: min(context.today, year.last))
        earned = try records.ratings.pupils(pupils).filter { $0.id != student.id }.map { pupil in
            guard try !records.privacy.isHidden(.points, nil, of: pupil.id) else { return [] }
            let shown = try records.achievements.ofStudent(pupil.id, in: year, for: .school(on: context.today))
            let counted = Scoring.year(shown.map(\.scoringEntry), scales: scales)
            return zip(shown, counted).map { ($0.day, $1.total) }
        }
    }

    /// The place of somebody with so many points; nil without any.
    func place(of points: Points, in period: Period) -> Place? {
        guard points > .zero else { return nil }
        let sums = earned.map { $0.reduce(Points.zero) { period.contains($1.day) ? $0 + $1.points : $0 } }
        let values = [(key: true, value: points)] + sums.map { (key: false, value: $0) }
        return Rating.places(values).first { $0.key }?.place
    }
}

extension StudentYear {
    /// What counts for the class in a period of the year.
    fileprivate func points(in period: Period) -> Points {
        entries.reduce(.zero) { sum, entry in
            guard entry.state.isVerified, period.contains(entry.day), let own = breakdowns[entry.id] else { return sum }
            return sum + own.total
        }
    }
}
