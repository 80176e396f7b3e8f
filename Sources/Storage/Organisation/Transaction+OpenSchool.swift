// What a school needs before anybody can enter anything: its directions and its scale. Nothing else is invented for it:
// accounts, classes and pupils are its own.
import SQLite
import School

extension Transaction {
    /// Adds a school with the default directions (design 4.1) and the standard scale (design 4.3).
    ///
    /// - Parameter scaleFrom: the first day that the scale counts for; entries of earlier days have no points.
    public func openSchool(
        fullName: String, shortName: String, city: String, headName: String, scaleFrom: Day
    ) throws(SQLiteError) -> SchoolID {
        let school = try addSchool(fullName: fullName, shortName: shortName, city: city, headName: headName)
        for (position, direction) in Direction.defaults.enumerated() {
            _ = try addDirection(key: direction.key, title: direction.title, position: position, school: school)
        }
        // The id of the version is given by the table.
        _ = try addScale(Scale.standard(id: ScaleID(0), validFrom: scaleFrom), school: school)
        return school
    }
}
