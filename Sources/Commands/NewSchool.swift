// What every school starts from: the ten directions and the scale of design 4.1 and 4.3.
import School
import Storage

/// A school that is to be added.
struct NewSchool {
    let fullName: String
    let shortName: String
    let city: String
    let headName: String

    /// Adds the school with the directions and the scale of the regulations. The scale holds for the past years too, so
    /// that old diplomas can be entered.
    func add(to transaction: Transaction, today: Day) throws -> SchoolID {
        let school = try transaction.addSchool(fullName: fullName, shortName: shortName, city: city, headName: headName)
        for (position, direction) in Direction.defaults.enumerated() {
            _ = try transaction.addDirection(
                key: direction.key, title: direction.title, position: position, school: school)
        }
        let first = AcademicYear(startYear: AcademicYear(containing: today).startYear - 11).period.first
        _ = try transaction.addScale(Scale.standard(id: ScaleID(0), validFrom: first), school: school)
        return school
    }
}
