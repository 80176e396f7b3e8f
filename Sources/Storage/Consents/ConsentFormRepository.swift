// The school's own texts of the papers of consent. Every version is kept; version 1 is the program's and has no row.
import SQLite
import School

/// Reads the texts of papers.
public struct ConsentFormRepository {
    let db: Connection

    /// The newest text of a scope.
    public func latest(_ scope: ConsentScope, of school: SchoolID) throws(SQLiteError) -> ConsentForm {
        let newest = try db.first(
            "SELECT max(version) FROM consent_form WHERE school_id = ? AND scope = ?", school, scope.rawValue
        ) { $0.intOrNil(0) }
        return try find(scope, version: (newest ?? nil) ?? 1, of: school) ?? .standard(scope)
    }

    /// One version of a text, or nil.
    public func find(
        _ scope: ConsentScope, version: Int, of school: SchoolID
    ) throws(SQLiteError) -> ConsentForm? {
        if version == 1 { return .standard(scope) }
        var texts: [ConsentFormPart: String] = [:]
        try db.each(
            """
            SELECT p.part, p.text FROM consent_form f JOIN consent_form_part p ON p.form_id = f.id
            WHERE f.school_id = ? AND f.scope = ? AND f.version = ?
            """, school, scope.rawValue, version
        ) { row in
            if let part = ConsentFormPart(rawValue: row.text(0)) { texts[part] = row.text(1) }
        }
        return texts.isEmpty ? nil : ConsentForm(scope: scope, version: version, texts: texts)
    }
}

extension Records {
    /// The texts of the papers of consent.
    public final var consentForms: ConsentFormRepository { ConsentFormRepository(db: db) }
}

extension Transaction {
    /// Adds the next version of a text; nil where another was added since the version that was edited.
    public func addConsentForm(
        _ form: ConsentForm, after version: Int, of school: SchoolID, by user: UserID, at instant: Int64
    ) throws(SQLiteError) -> Int? {
        guard try consentForms.latest(form.scope, of: school).version == version else { return nil }
        let id = try db.insert(
            "INSERT INTO consent_form (school_id, scope, version, created_by, created_at) VALUES (?, ?, ?, ?, ?)",
            school, form.scope.rawValue, version + 1, user, instant)
        for part in ConsentFormPart.of(form.scope) {
            try db.run(
                "INSERT INTO consent_form_part (form_id, part, text) VALUES (?, ?, ?)", id, part.rawValue,
                form.text(part))
        }
        return version + 1
    }
}
