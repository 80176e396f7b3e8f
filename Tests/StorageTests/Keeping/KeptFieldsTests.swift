// Only what is documented is kept: the list of KeptFields is compared with the schema that the migrations make.
import SQLite
import School
import Storage
import Support
import Testing

@Suite("What is kept of people")
struct KeptFieldsTests {
    @Test("J59: every column of the schema is documented, and nothing is documented that is not there")
    func documented() throws {
        let school = try TestSchool()
        let db = try Connection(path: school.database.path, mode: .readOnly)
        var schema: [String: [String]] = [:]
        try db.each(
            """
            SELECT m.name, t.name FROM sqlite_schema m JOIN pragma_table_info(m.name) t
            WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            """
        ) { row in schema[row.text(0), default: []].append(row.text(1)) }
        #expect(schema.count > 30)
        let known = Set(KeptFields.personal.keys).union(KeptFields.impersonal)
        #expect(Set(schema.keys).subtracting(known).sorted() == [], "tables that KeptFields does not name")
        #expect(known.subtracting(schema.keys).sorted() == [], "named, but not there")
        #expect(KeptFields.impersonal.isDisjoint(with: KeptFields.personal.keys))
        for (table, kept) in KeptFields.personal {
            let documented = kept.columns.split(separator: " ").map(String.init)
            #expect(Set(documented) == Set(schema[table] ?? []), "\(table)")
        }
    }

    @Test("J59: no table without personal data refers to a pupil, a guardian or an account")
    func impersonal() throws {
        let school = try TestSchool()
        let db = try Connection(path: school.database.path, mode: .readOnly)
        let referring = Set(
            try db.all(
                """
                SELECT DISTINCT m.name FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
                WHERE m.type = 'table' AND f."table" IN ('student', 'guardian', 'user', 'achievement', 'certificate')
                """
            ) { $0.text(0) })
        #expect(referring.intersection(KeptFields.impersonal) == [])
    }

    @Test("J59: every kind has its words, and some table that holds it")
    func kinds() {
        let held = Set(KeptFields.personal.values.map(\.kind))
        #expect(held == Set(KeptData.allCases))
        for kind in KeptData.allCases {
            #expect(!kind.title.isEmpty && !kind.purpose.isEmpty && !kind.term.title.isEmpty)
        }
    }
}
