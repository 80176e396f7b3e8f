// Whom a rating compares, with the words and the form value of each. Pupils are compared within a class, a parallel or a
// group of grades, never beyond (design 4.5): the rating of a school is one table for each group.
import School
import Storage

/// Whom a rating compares.
enum RatingScope: Equatable {
    case schoolClass(ClassRecord)
    case parallel(Int)
    case group(ComparisonGroup)
    case school
    case classes
    case schools

    /// As the address has it; the part before the hyphen is the kind.
    var value: String {
        switch self {
        case .schoolClass(let record): "class-\(record.id.raw)"
        case .parallel(let grade): "parallel-\(grade)"
        case .group(let group): "group-\(group.rawValue)"
        case .school: "school"
        case .classes: "classes"
        case .schools: "schools"
        }
    }

    var title: String {
        switch self {
        case .schoolClass(let record): record.title
        case .parallel(let grade): "\(grade)-е классы"
        case .group(let group): group.title
        case .school: "Вся школа"
        case .classes: "Классы между собой"
        case .schools: "Школы между собой"
        }
    }

    /// Class ratings count what the class has verified, all others what the school has (S2 2.3).
    var counting: CountingScope {
        if case .schoolClass = self { .classroom } else { .school }
    }

    /// The grades whose pupils it counts; grade 1 has no rating.
    var grades: ClosedRange<Int> {
        switch self {
        case .schoolClass(let record): record.grade...record.grade
        case .parallel(let grade): grade...grade
        case .group(let group): max(2, group.grades.lowerBound)...group.grades.upperBound
        case .school, .classes, .schools: 2...11
        }
    }

    /// What a viewer may choose, in the order of the list; `classes` are those of the school in the year.
    static func offered(_ reach: RatingReach, classes: [ClassRecord]) -> [RatingScope] {
        var scopes: [RatingScope] = []
        if reach.school != nil {
            let rated = classes.filter { ComparisonGroup(ratedGrade: $0.grade) != nil }
            let grades = Set(rated.map(\.grade)).sorted()
            let groups = Set(grades.compactMap { ComparisonGroup(ratedGrade: $0) })
            scopes += [.school, .classes]
            scopes += ComparisonGroup.allCases.filter(groups.contains).map(RatingScope.group)
            scopes += grades.map(RatingScope.parallel) + rated.map(RatingScope.schoolClass)
        }
        scopes += reach.ownClasses.map(RatingScope.schoolClass)
        if reach.comparesSchools { scopes.append(.schools) }
        return scopes
    }
}
