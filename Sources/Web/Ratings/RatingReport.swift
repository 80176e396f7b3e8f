// A rating worked out: places with the addends of every number. The page and the file print the same report.
import School
import Storage

/// A rating.
enum RatingReport {
    /// Pupils by name, a table for each group that is compared.
    case pupils([PupilTable])
    /// Classes or schools.
    case groups([GroupRow])
    /// Grade 1 has no rating.
    case noRating

    /// What stands in place of a number of pupils from one to four.
    static let tooFew = "меньше \(RatingRepository.smallestGroup)"

    /// The pupils of one class, parallel or group of grades.
    struct PupilTable {
        /// «5–9 классы» where there are several tables.
        let title: String?
        let rows: [PupilRow]

        var involved: Int { rows.count { $0.entries > 0 } }
    }

    /// A pupil.
    struct PupilRow {
        let pupil: RatedPupil
        let points: Points
        let entries: Int
        /// Nil without points: nobody is last for having nothing entered yet.
        let place: Place?
        let addends: [RatingAddend]
    }

    /// A class or a school.
    struct GroupRow {
        let title: String
        let standing: GroupStanding
        /// Nil where so few pupils of a school are involved that its sums would speak of single children.
        let byPoints: Place?
        let byInvolvement: Place?

        /// Whether sums, shares and places are left out, and how many are involved is not told exactly.
        var isTooFew: Bool { byPoints == nil }
    }
}

extension RatingReport {
    /// Works a rating out.
    static func make(_ filter: RatingFilter, _ reach: RatingReach, on today: Day, viewer: Viewer, from records: Records)
        throws
        -> RatingReport
    {
        if filter.scope == .schools {
            return .groups(try schools(filter, on: today, viewer: viewer, from: records))
        }
        guard filter.scope.grades.lowerBound > 1 else { return .noRating }
        let pupils = try ratedPupils(filter, reach, on: today)
        let members = try records.ratings.pupils(pupils)
        let addends = try records.ratings.addends(
            of: pupils, in: filter.period, direction: filter.direction?.id, counting: filter.scope.counting)
        let byPupil = Dictionary(grouping: addends, by: \.student)
        switch filter.scope {
        case .classes: return .groups(classes(members, byPupil))
        case .school:
            return .pupils(
                ComparisonGroup.allCases.compactMap { group in
                    let own = members.filter { group.grades.contains($0.grade) }
                    return own.isEmpty ? nil : PupilTable(title: group.title, rows: rows(own, byPupil))
                })
        default: return .pupils([PupilTable(title: nil, rows: rows(members, byPupil))])
        }
    }

    /// Who is compared. A pupil belongs to the class of the period's last day; in a year before the class, of its first.
    private static func ratedPupils(_ filter: RatingFilter, _ reach: RatingReach, on today: Day) throws -> RatedPupils {
        let day = min(filter.period.period.last, today)
        if case .schoolClass(let schoolClass) = filter.scope {
            let own = schoolClass.year.period
            return RatedPupils(
                school: schoolClass.schoolID, year: schoolClass.year, grades: filter.scope.grades,
                schoolClass: schoolClass.id, memberDay: min(max(day, own.first), own.last))
        }
        guard let school = reach.school else { throw Refusal.notFound }
        return RatedPupils(
            school: school.id, year: AcademicYear(containing: day), grades: filter.scope.grades, memberDay: day)
    }

    /// Places by exact half-points; those without points follow in alphabetical order without a place.
    private static func rows(_ members: [RatedPupil], _ byPupil: [StudentID: [RatingAddend]]) -> [PupilRow] {
        let sums = members.map { pupil in (pupil, byPupil[pupil.id] ?? []) }
            .map { pupil, addends in
                PupilRow(
                    pupil: pupil, points: addends.reduce(.zero) { $0 + $1.points },
                    entries: addends.reduce(0) { $0 + $1.entries }, place: nil, addends: addends)
            }
        let placed = Rating.places(sums.filter { $0.points > .zero }.map { (key: $0, value: $0.points) })
        return placed.map { $0.key.placed($0.place) } + sums.filter { $0.points == .zero }
    }

    private static func classes(_ members: [RatedPupil], _ byPupil: [StudentID: [RatingAddend]]) -> [GroupRow] {
        let groups = Dictionary(grouping: members, by: \.classID).values.compactMap {
            pupils -> (RatedPupil, GroupStanding)? in
            guard let first = pupils.first else { return nil }
            let addends = pupils.map { byPupil[$0.id] ?? [] }
            let total = addends.joined().reduce(Points.zero) { $0 + $1.points }
            let involved = addends.count { $0.contains { $0.entries > 0 } }
            return (first, GroupStanding(total: total, pupils: pupils.count, involved: involved))
        }
        let ordered = groups.sorted { a, b in
            a.0.grade == b.0.grade ? RussianOrder.precedes(a.0.letter, b.0.letter) : a.0.grade < b.0.grade
        }
        return placed(
            ordered.map { (Quotes.className(grade: $0.0.grade, letter: $0.0.letter), $0.1) })
    }

    private static func schools(
        _ filter: RatingFilter, on today: Day, viewer: Viewer, from records: Records
    ) throws -> [GroupRow] {
        guard let months = filter.period.wholeMonths else { return [] }
        let day = min(filter.period.period.last, today)
        let standings = try records.ratings.schools(
            of: viewer.district, or: viewer.school, year: AcademicYear(containing: day), memberDay: day, in: months,
            direction: filter.direction?.key)
        let groups = standings.map { (title: $0.name, standing: $0.standing) }
        let few = 1..<RatingRepository.smallestGroup
        // Outside a school nobody is told of a group of fewer than five (design 3): such a school stands last, without
        // a place, and the places of the others are those that they have without it.
        return placed(groups.filter { !few.contains($0.standing.involved) })
            + groups.filter { few.contains($0.standing.involved) }.map {
                GroupRow(title: $0.title, standing: $0.standing, byPoints: nil, byInvolvement: nil)
            }
    }

    /// Groups with a place by points per pupil and one by the share involved, never by sums (design 4.5).
    private static func placed(_ groups: [(title: String, standing: GroupStanding)]) -> [GroupRow] {
        let keys = groups.indices
        let byInvolvement = Rating.places(keys.map { (key: $0, value: groups[$0].standing.involvement) })
        let places = Dictionary(uniqueKeysWithValues: byInvolvement.map { ($0.key, $0.place) })
        return Rating.places(keys.map { (key: $0, value: groups[$0].standing.average) }).map { placed in
            let (title, standing) = groups[placed.key]
            return GroupRow(
                title: title, standing: standing, byPoints: placed.place,
                byInvolvement: places[placed.key] ?? placed.place)
        }
    }
}

extension RatingReport.PupilRow {
    fileprivate func placed(_ place: Place) -> RatingReport.PupilRow {
        RatingReport.PupilRow(pupil: pupil, points: points, entries: entries, place: place, addends: addends)
    }
}
