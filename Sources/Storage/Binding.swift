// How values of the school are bound to SQL and read back. Nothing here decides anything.
import SQLite
import School

extension ID: Bindable {
    /// Gives the stored integer.
    public func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(raw) }
}

extension Day: Bindable {
    /// Gives `YYYY-MM-DD`.
    public func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(iso) }
}

extension Month: Bindable {
    /// Gives `YYYY-MM`.
    public func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(iso) }
}

/// Keys as one argument, for `json_each`.
struct KeyList: Bindable {
    private let text: String

    init<Record>(_ keys: some Sequence<ID<Record>>) {
        text = "[" + keys.map { String($0.raw) }.joined(separator: ",") + "]"
    }

    /// Gives a JSON array of the stored integers.
    func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(text) }
}

extension Row {
    func id<Record>(_ column: Int) -> ID<Record> { ID(int64(column)) }
    func idOrNil<Record>(_ column: Int) -> ID<Record>? { int64OrNil(column).map { ID($0) } }

    func day(_ column: Int) throws(SQLiteError) -> Day {
        guard let day = Day(iso: text(column)) else { throw .unreadable(kind: "day") }
        return day
    }

    func month(_ column: Int) throws(SQLiteError) -> Month {
        guard let month = Month(iso: text(column)) else { throw .unreadable(kind: "month") }
        return month
    }

    /// Three columns: last name, first name, patronymic.
    func name(from column: Int) -> PersonName {
        PersonName(last: text(column), first: text(column + 1), patronymic: text(column + 2))
    }

    /// A value of an enumeration whose raw values the schema CHECKs.
    func value<Case: RawRepresentable>(_ column: Int) throws(SQLiteError) -> Case where Case.RawValue == String {
        guard let value = Case(rawValue: text(column)) else { throw .unreadable(kind: "\(Case.self)") }
        return value
    }

    /// The same for a column that may be NULL.
    func valueOrNil<Case: RawRepresentable>(_ column: Int) throws(SQLiteError) -> Case? where Case.RawValue == String {
        guard let text = textOrNil(column) else { return nil }
        guard let value = Case(rawValue: text) else { throw .unreadable(kind: "\(Case.self)") }
        return value
    }
}
