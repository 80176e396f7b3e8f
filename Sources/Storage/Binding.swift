// How values of the school are bound to SQL and read back. Nothing here decides anything.
import SQLite
import School

extension ID: Bindable {
    public var binding: SQLite.Value { .int(raw) }
}
extension Day: Bindable {
    public var binding: SQLite.Value { .text(iso) }
}
extension Month: Bindable {
    public var binding: SQLite.Value { .text(iso) }
}

extension Row {
    func id<Record>(_ column: Int) -> ID<Record> { ID(int64(column)) }
    func idOrNil<Record>(_ column: Int) -> ID<Record>? { intOrNil(column).map { ID(Int64($0)) } }

    /// A day as the CHECKed column holds it.
    func day(_ column: Int) throws(StorageError) -> Day {
        guard let day = Day(iso: text(column)) else { throw .unreadable("day") }
        return day
    }

    func month(_ column: Int) throws(StorageError) -> Month {
        guard let month = Month(iso: text(column)) else { throw .unreadable("month") }
        return month
    }

    /// A value of an enumeration whose raw values the schema CHECKs.
    func value<Case: RawRepresentable>(_ column: Int) throws(StorageError) -> Case where Case.RawValue == String {
        guard let value = Case(rawValue: text(column)) else { throw .unreadable("\(Case.self)") }
        return value
    }
}

/// What storage itself can find wrong, besides SQLite's own errors.
public enum StorageError: Error, Equatable {
    /// A stored value is not of the kind that the schema promises; names the kind, never the value.
    case unreadable(String)
    /// Somebody changed the record since it was read: the caller shows the newer state, nothing is overwritten.
    case changedMeanwhile
}
