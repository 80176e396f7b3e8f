// Migration: one numbered step of the schema.
//
// Rule: a step that has landed in any database is never edited; a later step corrects it. The checksum of the SQL
// is kept in the database so that an edit is noticed.

/// One step from a schema to the next.
public struct Migration: Sendable {
    /// What a step does.
    enum Step: Sendable {
        case script(StaticString)
        case code(@Sendable (Connection) throws(SQLiteError) -> Void)
    }

    /// Its place, counted from 1 without gaps.
    public let number: Int
    /// What it brings, in a word or two.
    public let name: StaticString
    let step: Step

    /// A step written in SQL.
    public init(_ number: Int, _ name: StaticString, sql: StaticString) {
        self.number = number
        self.name = name
        step = .script(sql)
    }

    /// A step written in Swift, for what SQL alone cannot do. An edit of its code is not noticed.
    public init(
        _ number: Int, _ name: StaticString, code: @escaping @Sendable (Connection) throws(SQLiteError) -> Void
    ) {
        self.number = number
        self.name = name
        step = .code(code)
    }

    /// 16 hexadecimal digits that change when the SQL changes.
    ///
    /// FNV-1a with 64 bits (draft-eastlake-fnv): it guards against accidents, not against attackers.
    var checksum: String {
        let text =
            switch step {
            case .script(let sql): sql
            case .code: name
            }
        let hash = text.withUTF8Buffer { bytes in
            bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}

/// Why the migrations of the program do not fit the database.
public enum MigrationProblem: Error, Equatable, Sendable {
    /// The list of the program is not numbered 1, 2, 3, ...; `found` stands where `expected` belongs.
    case misnumbered(expected: Int, found: Int)
    /// The database was written by a newer program.
    case newerDatabase(found: Int, known: Int)
    /// A migration that has landed differs from the one in the program.
    case changed(number: Int, name: String)
    /// The file holds tables, but they are not of this program, or its history is damaged.
    case foreignDatabase
    /// The step left references to missing rows in `table`; it was undone.
    case brokenReferences(number: Int, table: String)
}

extension MigrationProblem: CustomStringConvertible {
    /// What is wrong and what the operator does about it.
    public var description: String {
        switch self {
        case .misnumbered(let expected, let found):
            "migration \(found) stands where number \(expected) belongs; this program was built wrongly, "
                + "install a released version"
        case .newerDatabase(let found, let known):
            "the database has schema version \(found), this program knows versions up to \(known); "
                + "start the newer program, or restore the copy made before the update"
        case .changed(let number, let name):
            "migration \(number) (\(name)) in the database differs from the one in this program; "
                + "start the program version that made the database, or restore a copy"
        case .foreignDatabase:
            "the file is a database of another program or its migration history is damaged; "
                + "check the path of the data directory, or restore a copy"
        case .brokenReferences(let number, let table):
            "migration \(number) would leave broken references in table \(table) and was undone; "
                + "nothing was changed: keep using the previous program version and report this"
        }
    }
}
