// SchemaText: the schema of a database as one text, for a golden file that shows every change of the schema.
//
// Rule: the text depends only on the schema, not on the order or the indentation in which it was written.

extension Connection {
    /// All CREATE statements, each ended by a semicolon and an empty line: tables by name, each followed by its
    /// indexes, triggers and then views by name. Spaces at line ends and common indentation are removed.
    public func schemaText() throws(SQLiteError) -> String {
        let statements = try all(
            """
            SELECT sql FROM sqlite_schema
            WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            ORDER BY type = 'view', tbl_name, type <> 'table', type, name
            """
        ) { normalised($0.text(0)) }
        return statements.map { $0 + ";\n" }.joined(separator: "\n")
    }
}

/// The statement without spaces at line ends, without empty lines, and with every line but the first moved left by
/// what they have in common; a closing parenthesis ends at the margin.
private func normalised(_ sql: String) -> String {
    let lines = sql.split(separator: "\n").compactMap { line -> Substring? in
        guard let last = line.lastIndex(where: { $0 != " " && $0 != "\t" && $0 != "\r" }) else { return nil }
        return line[...last]
    }
    let common = lines.dropFirst().map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return ([lines.first ?? ""] + lines.dropFirst().map { $0.dropFirst(common) }).joined(separator: "\n")
}
